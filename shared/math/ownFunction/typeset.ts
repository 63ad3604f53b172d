/** How a function of x and y is typeset: as in a textbook, where a raised digit is a power. */
import type { BinaryOperator, Expression, FunctionName } from '../expression';
import { functionNameTex } from '../expressionTex';

const SUM = 1;
const SIGN = 2;
const SLASH = 3;
const PRODUCT = 4;
const POWER = 5;
const WHOLE = 6;

type Typeset = { readonly tex: string; readonly rank: number };

/** TeX such as x^{2} + xy + 2y^{2}. */
export const functionTex = (expr: Expression): string => typeset(expr, false).tex;

/** `small`: within a fraction or an exponent, where a further fraction is written with a slash. */
function typeset(expr: Expression, small: boolean): Typeset {
  switch (expr.kind) {
    case 'number':
      return numberTex(expr.value);
    case 'constant':
      return { tex: expr.name === 'e' ? 'e' : '\\pi', rank: WHOLE };
    case 'symbol':
      return { tex: expr.name, rank: WHOLE };
    case 'negate':
      return { tex: `-${inside(expr.of, SLASH, small)}`, rank: SIGN };
    case 'call':
      return callTex(expr, small);
    case 'binary':
      return binaryTex(expr.operator, expr.left, expr.right, small);
    case 'cases':
      return casesTex(expr);
  }
}

/** Digits beyond which a computed number differs from the decimal that is meant. */
const SURE = 15;

function numberTex(value: number): Typeset {
  if (!Number.isFinite(value)) return { tex: '\\infty', rank: PRODUCT };
  const [mantissa = '0', exponent] = String(Number(value.toPrecision(SURE))).split('e');
  const rank = value < 0 ? SIGN : exponent === undefined ? WHOLE : PRODUCT;
  return { tex: exponent === undefined ? mantissa : `${mantissa} \\times 10^{${Number(exponent)}}`, rank };
}

const bracketed = (tex: string): string => `\\left(${tex}\\right)`;

/** Brackets where the part binds less than its place asks for. */
function inside(expr: Expression, rank: number, small: boolean): string {
  const part = typeset(expr, small);
  return part.rank < rank ? bracketed(part.tex) : part.tex;
}

function callTex({ name, of }: Extract<Expression, { kind: 'call' }>, small: boolean): Typeset {
  // As a base it needs no brackets of its own, but x e^{u} reads better than x exp(u).
  if (name === 'exp') return { tex: `e^{${typeset(of, true).tex}}`, rank: POWER };
  const argument = typeset(of, small).tex;
  if (name === 'sqrt') return { tex: `\\sqrt{${argument}}`, rank: WHOLE };
  if (name === 'abs') return { tex: `\\left|${argument}\\right|`, rank: WHOLE };
  return { tex: `${functionNameTex[name]}${bracketed(argument)}`, rank: POWER };
}

function binaryTex(operator: BinaryOperator, left: Expression, right: Expression, small: boolean): Typeset {
  switch (operator) {
    case 'add':
      return { tex: `${inside(left, SUM, small)} + ${inside(right, SLASH, small)}`, rank: SUM };
    case 'subtract':
      return { tex: `${inside(left, SUM, small)} - ${inside(right, SLASH, small)}`, rank: SUM };
    case 'multiply': {
      const [first, second] = [inside(left, PRODUCT, small), inside(right, PRODUCT, small)];
      return { tex: `${first}${between(first, second)}${second}`, rank: PRODUCT };
    }
    case 'divide':
      return small
        ? { tex: `${inside(left, PRODUCT, true)}/${inside(right, POWER, true)}`, rank: SLASH }
        : { tex: `\\frac{${typeset(left, true).tex}}{${typeset(right, true).tex}}`, rank: POWER };
    case 'power':
      return powerTex(left, right, small);
    case 'max':
    case 'min':
      return { tex: `\\${operator}${bracketed(listed(operator, left, right, small))}`, rank: POWER };
  }
}

/** max(max(a, b), c) is max(a, b, c). */
function listed(operator: BinaryOperator, left: Expression, right: Expression, small: boolean): string {
  const first =
    left.kind === 'binary' && left.operator === operator
      ? listed(operator, left.left, left.right, small)
      : typeset(left, small).tex;
  return `${first},\\, ${typeset(right, small).tex}`;
}

/** What must stand between two factors so that they are not read as one thing. */
function between(first: string, second: string): string {
  // Side by side, two numbers would read as one; a fraction after a number would read as a mixed number.
  if (/^(\d|\.|\\frac|\\infty)/.test(second)) return ' \\times ';
  if (/[a-z]$/i.test(first)) {
    if (/^\\(?!left|sqrt|pi)[a-z]/.test(second)) return '\\,';
    // xx^{2} could be read as one name.
    if (/(?:^|[^a-z\\])[a-z]$/.test(first) && first.endsWith(second.charAt(0))) return ' \\cdot ';
    // A command ends where no letter follows.
    if (/\\[a-z]+$/i.test(first) && /^[a-z]/i.test(second)) return ' ';
  }
  return '';
}

const squaredOnTheName: Readonly<Partial<Record<FunctionName, string>>> = {
  sin: '\\sin',
  cos: '\\cos',
  tan: '\\tan',
  sinh: '\\sinh',
  cosh: '\\cosh',
  tanh: '\\tanh',
};

function powerTex(left: Expression, right: Expression, small: boolean): Typeset {
  const exponent = typeset(right, true).tex;
  const whole = right.kind === 'number' && Number.isInteger(right.value) && right.value > 0;
  const name = left.kind === 'call' ? squaredOnTheName[left.name] : undefined;
  if (left.kind === 'call' && name && whole) {
    return { tex: `${name}^{${exponent}}${bracketed(typeset(left.of, small).tex)}`, rank: POWER };
  }
  return { tex: `${inside(left, WHOLE, small)}^{${exponent}}`, rank: POWER };
}

/** Two slopes that meet in a corner, each with where it holds; the same on both sides, with where it does not. */
function casesTex({ left, right, above, below }: Extract<Expression, { kind: 'cases' }>): Typeset {
  const turned = left.kind === 'number' && right.kind !== 'number';
  const [a, b] = (turned ? [right, left] : [left, right]).map((side) => typeset(side, true).tex);
  const [greater, less] = (turned ? [below, above] : [above, below]).map((part) => typeset(part, true).tex);
  if (greater === less) return { tex: `${greater} \\; (${a} \\ne ${b})`, rank: SUM };
  return {
    tex: `\\begin{cases} ${greater} & ${a} > ${b} \\\\ ${less} & ${a} < ${b} \\end{cases}`,
    rank: SUM,
  };
}
