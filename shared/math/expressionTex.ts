/** How a parsed expression is typeset, so that a learner sees how their text was understood. */
import type { Expression, FunctionName } from './expression';

const SUM = 1;
const SIGN = 2;
const PRODUCT = 3;
const POWER = 4;
const WHOLE = 5;

type Typeset = { readonly tex: string; readonly rank: number };

/** TeX of the expression; powers stand outside brackets, (…)², since a raised digit on a letter names its layer. */
export const expressionTex = (expr: Expression): string => typeset(expr).tex;

function typeset(expr: Expression): Typeset {
  switch (expr.kind) {
    case 'number':
      return numberTex(expr.text);
    case 'constant':
      return { tex: expr.name === 'e' ? 'e' : '\\pi', rank: WHOLE };
    case 'symbol':
      return { tex: symbolTex(expr.name), rank: WHOLE };
    case 'negate':
      return { tex: `-${inside(expr.of, PRODUCT)}`, rank: SIGN };
    case 'call':
      return callTex(expr);
    case 'binary':
      return binaryTex(expr);
    case 'cases':
      throw new RangeError('cases come of differentiation alone');
  }
}

/** 'η' → '\\eta', 'z_x' → '∂z/∂x', 'd_x' → 'Δx', 'w2_1,12' → 'w^{2}_{1,12}', 'x_5' → 'x_{5}'; a bare variable as it is. */
export function symbolTex(name: string): string {
  if (name === 'η') return '\\eta';
  if (name === 'z_x' || name === 'z_y') return `\\frac{\\partial z}{\\partial ${name.charAt(2)}}`;
  if (name === 'd_x' || name === 'd_y') return `\\Delta ${name.charAt(2)}`;
  const match = /^(\D)(\d*)_(.+)$/.exec(name);
  if (match === null) return name;
  const [, letter = '', layer = '', index = ''] = match;
  return `${letter === 'δ' ? '\\delta' : letter}${layer === '' ? '' : `^{${layer}}`}_{${index}}`;
}

function numberTex(text: string): Typeset {
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return { tex: mantissa, rank: WHOLE };
  return { tex: `${mantissa} \\times 10^{${Number(exponent)}}`, rank: PRODUCT };
}

const bracketed = (tex: string): string => `\\left(${tex}\\right)`;

/** Brackets where the part binds less than its place asks for. */
function inside(expr: Expression, rank: number): string {
  const part = typeset(expr);
  return part.rank < rank ? bracketed(part.tex) : part.tex;
}

export const functionNameTex: Readonly<Record<Exclude<FunctionName, 'sqrt' | 'abs'>, string>> = {
  sigma: '\\sigma',
  exp: '\\exp',
  log: '\\log',
  log10: '\\log_{10}',
  log2: '\\log_{2}',
  sin: '\\sin',
  cos: '\\cos',
  tan: '\\tan',
  asin: '\\arcsin',
  acos: '\\arccos',
  atan: '\\arctan',
  sinh: '\\sinh',
  cosh: '\\cosh',
  tanh: '\\tanh',
  asinh: '\\operatorname{arsinh}',
  acosh: '\\operatorname{arcosh}',
  atanh: '\\operatorname{artanh}',
  sign: '\\operatorname{sgn}',
};

function callTex(expr: Extract<Expression, { kind: 'call' }>): Typeset {
  const argument = expressionTex(expr.of);
  if (expr.name === 'sqrt') return { tex: `\\sqrt{${argument}}`, rank: WHOLE };
  if (expr.name === 'abs') return { tex: `\\left|${argument}\\right|`, rank: WHOLE };
  return { tex: `${functionNameTex[expr.name]}${bracketed(argument)}`, rank: WHOLE };
}

function binaryTex({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): Typeset {
  switch (operator) {
    case 'add':
      return { tex: `${inside(left, SUM)} + ${inside(right, PRODUCT)}`, rank: SUM };
    case 'subtract':
      return { tex: `${inside(left, SUM)} - ${inside(right, PRODUCT)}`, rank: SUM };
    case 'multiply': {
      const second = inside(right, PRODUCT);
      // Side by side, two numbers would read as one; a fraction after a number would read as a mixed number.
      const sign = /^(\d|\.|\\frac)/.test(second) ? ' \\times ' : ' \\, ';
      return { tex: `${inside(left, PRODUCT)}${sign}${second}`, rank: PRODUCT };
    }
    case 'divide':
      return { tex: `\\frac{${expressionTex(left)}}{${expressionTex(right)}}`, rank: POWER };
    case 'power': {
      const plainBase = left.kind === 'number' || left.kind === 'constant';
      const base =
        plainBase && !('text' in left && left.text.includes('e'))
          ? expressionTex(left)
          : bracketed(expressionTex(left));
      return { tex: `${base}^{${expressionTex(right)}}`, rank: POWER };
    }
    case 'max':
    case 'min':
      return {
        tex: `\\${operator}\\left(${expressionTex(left)},\\, ${expressionTex(right)}\\right)`,
        rank: WHOLE,
      };
  }
}
