/** Owns how a function of x and y is typeset: as in a textbook, where a raised digit is a power. */
import type { BinaryOperator, Expression } from '../expression';

const SUM = 1;
const SIGN = 2;
const PRODUCT = 3;
const POWER = 4;
const WHOLE = 5;

type Typeset = { readonly tex: string; readonly rank: number };

/** TeX such as x^{2} + xy + 2y^{2}. */
export const functionTex = (expr: Expression): string => typeset(expr).tex;

function typeset(expr: Expression): Typeset {
  switch (expr.kind) {
    case 'number':
      return numberTex(expr.value);
    case 'constant':
      return { tex: expr.name === 'e' ? 'e' : '\\pi', rank: WHOLE };
    case 'symbol':
      return { tex: expr.name, rank: WHOLE };
    case 'negate':
      return { tex: `-${inside(expr.of, PRODUCT)}`, rank: SIGN };
    case 'call':
      return callTex(expr);
    case 'binary':
      return binaryTex(expr.operator, expr.left, expr.right);
  }
}

function numberTex(value: number): Typeset {
  const [mantissa = '0', exponent] = String(value).split('e');
  const rank = value < 0 ? SIGN : exponent === undefined ? WHOLE : PRODUCT;
  return { tex: exponent === undefined ? mantissa : `${mantissa} \\times 10^{${Number(exponent)}}`, rank };
}

const bracketed = (tex: string): string => `\\left(${tex}\\right)`;

/** Brackets where the part binds less than its place asks for. */
function inside(expr: Expression, rank: number): string {
  const part = typeset(expr);
  return part.rank < rank ? bracketed(part.tex) : part.tex;
}

function callTex({ name, of }: Extract<Expression, { kind: 'call' }>): Typeset {
  const argument = functionTex(of);
  if (name === 'sqrt') return { tex: `\\sqrt{${argument}}`, rank: WHOLE };
  if (name === 'abs') return { tex: `\\left|${argument}\\right|`, rank: WHOLE };
  // As a base it needs no brackets of its own, but x e^{u} reads better than x exp(u).
  if (name === 'exp') return { tex: `e^{${argument}}`, rank: POWER };
  return { tex: `\\${name}${bracketed(argument)}`, rank: WHOLE };
}

function binaryTex(operator: BinaryOperator, left: Expression, right: Expression): Typeset {
  switch (operator) {
    case 'add':
      return { tex: `${inside(left, SUM)} + ${inside(right, PRODUCT)}`, rank: SUM };
    case 'subtract':
      return { tex: `${inside(left, SUM)} - ${inside(right, PRODUCT)}`, rank: SUM };
    case 'multiply': {
      const [first, second] = [inside(left, PRODUCT), inside(right, PRODUCT)];
      // Side by side, two numbers would read as one; a fraction after a number would read as a mixed number.
      const sign = /^(\d|\.|\\frac)/.test(second)
        ? ' \\times '
        : /[a-z]$/.test(first) && /^\\(sin|cos|log)/.test(second)
          ? '\\,'
          : '';
      return { tex: `${first}${sign}${second}`, rank: PRODUCT };
    }
    case 'divide':
      return { tex: `\\frac{${functionTex(left)}}{${functionTex(right)}}`, rank: POWER };
    case 'power':
      return { tex: `${inside(left, WHOLE)}^{${functionTex(right)}}`, rank: POWER };
  }
}
