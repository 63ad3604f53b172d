/**
 * The simplest form of an expression that a textbook would print. Where the original has a value, the simplified one
 * has the same; sums inside products stay in their brackets.
 */
import type { Expression } from '../expression';
import { call, cases, keyOf, minus, negate, number, over, plus, power, times } from './build';
import { decimalOf, type Fraction, fraction, fractionOf, productOf, quotientOf } from './fraction';
import { combined, constantTerm, factorOf, isOne, multiplied, ONE, raised, type Term } from './terms';

export function simplified(expr: Expression): Expression {
  const terms = termsOf(expr);
  const jump = terms.map(levelJump).find((found) => found !== null);
  if (!jump || terms.length === 1) return written(terms);
  // 2x beside a jump that is level on both sides: 2x, but not at the jump.
  const rest = written(terms.filter((term) => levelJump(term) === null));
  return cases(jump.left, jump.right, rest, rest);
}

/** The slope of sign(u): 0 on both sides, and none between. */
function levelJump({ factors }: Term): Extract<Expression, { kind: 'cases' }> | null {
  const found = factors.find(({ base }) => base.kind === 'cases' && isZero(base.above) && isZero(base.below));
  return found?.base.kind === 'cases' ? found.base : null;
}

const isZero = (expr: Expression): boolean => expr.kind === 'number' && expr.value === 0;

const opaque = (expr: Expression, exponent = ONE): readonly Term[] => [
  { number: ONE, factors: [factorOf(expr, exponent)] },
];

const opposite = (term: Term): Term => ({
  ...term,
  number: { ...term.number, numerator: -term.number.numerator },
});

/** The expression as terms, each as simple as it gets. */
function termsOf(expr: Expression): readonly Term[] {
  switch (expr.kind) {
    case 'number':
      return combined([constantTerm(expr.value)]);
    case 'constant':
    case 'symbol':
      return opaque(expr);
    case 'negate':
      return termsOf(expr.of).map(opposite);
    case 'call':
      return ofCall(expr);
    case 'binary':
      return ofBinary(expr);
    case 'cases': {
      const [left, right] = [simplified(expr.left), simplified(expr.right)];
      return opaque(cases(left, right, simplified(expr.above), simplified(expr.below)));
    }
  }
}

function ofCall({ name, of }: Extract<Expression, { kind: 'call' }>): readonly Term[] {
  const inner = simplified(of);
  if (name === 'log' && inner.kind === 'constant' && inner.name === 'e') return [constantTerm(1)];
  return opaque(call(name, inner));
}

function ofBinary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): readonly Term[] {
  switch (operator) {
    case 'add':
      return combined([...termsOf(left), ...termsOf(right)].flatMap(opened));
    case 'subtract':
      return combined([...termsOf(left), ...termsOf(right).map(opposite)].flatMap(opened));
    case 'multiply':
      return product(asOne(termsOf(left)), asOne(termsOf(right)));
    case 'divide': {
      const inverse = raised(asOne(termsOf(right)), -1);
      // Divided by 0 it has no value anywhere; so it must stay.
      return inverse ? product(asOne(termsOf(left)), inverse) : opaque(over(simplified(left), number(0)));
    }
    case 'power':
      return ofPower(left, right);
    case 'max':
    case 'min':
      return opaque({ kind: 'binary', operator, left: simplified(left), right: simplified(right) });
  }
}

function product(a: Term, b: Term): readonly Term[] {
  const term = withOnePower(multiplied(a, b));
  const jump = levelJump(term);
  return jump ? opaque(jump) : combined([term]);
}

/** The terms of the sums that were put into one factor. */
const sums = new WeakMap<Expression, readonly Term[]>();

/** A sum alone in its term needs no brackets: its own terms join the others. */
function opened(term: Term): readonly Term[] {
  const [factor] = term.factors;
  const terms =
    factor && term.factors.length === 1 && isOne(factor.exponent) ? sums.get(factor.base) : undefined;
  if (!terms || term.number.denominator !== 1 || Math.abs(term.number.numerator) !== 1) return [term];
  return term.number.numerator > 0 ? terms : terms.map(opposite);
}

/** x · x^{x − 1} is x^x: a whole power of a base joins one whose exponent is no number. */
function withOnePower(term: Term): Term {
  for (const { key, base: high, exponent } of term.factors) {
    if (high.kind !== 'binary' || high.operator !== 'power' || !isOne(exponent)) continue;
    const baseKey = keyOf(high.left);
    const plain = term.factors.find((factor) => factor.key === baseKey);
    if (plain?.exponent.denominator !== 1) continue;
    const rest = {
      ...term,
      factors: term.factors.filter((factor) => factor !== plain && factor.key !== key),
    };
    const [joined] = ofPower(high.left, plus(high.right, number(plain.exponent.numerator)));
    return joined ? multiplied(rest, joined) : term;
  }
  return term;
}

/** A sum of several terms is one factor, with what all its numbers share taken out of it only where that is a sign. */
function asOne(terms: readonly Term[]): Term {
  const [only] = terms;
  if (only === undefined) return constantTerm(0);
  if (terms.length === 1) return only;
  const negative = terms.every((term) => term.number.numerator < 0);
  const positive = negative ? terms.map(opposite) : terms;
  const sum = written(positive);
  sums.set(sum, positive);
  return { number: fraction(negative ? -1 : 1, 1), factors: [factorOf(sum)] };
}

function ofPower(left: Expression, right: Expression): readonly Term[] {
  const base = asOne(termsOf(left));
  const exponent = simplified(right);
  const by = numberIn(exponent);
  if (by === null) return opaque(power(written([base]), exponent));
  if (by.numerator === 0) return [constantTerm(1)];
  if (isOne(by)) return combined([base]);
  if (Number.isInteger(quotientOf(by))) {
    const whole = raised(base, quotientOf(by));
    if (whole) return combined([whole]);
  }
  // A root of a product is not the product of roots where signs differ: the base stays whole.
  const [factor] = base.factors;
  const plain = base.factors.length === 1 && factor && isOne(factor.exponent) && isOne(base.number);
  return plain ? opaque(factor.base, by) : opaque(written([base]), by);
}

/** The number that an expression without names is; null of any other. */
function numberIn(expr: Expression): Fraction | null {
  if (expr.kind === 'number') return fractionOf(expr.value);
  if (expr.kind === 'negate') {
    const of = numberIn(expr.of);
    return of && { ...of, numerator: -of.numerator };
  }
  if (expr.kind !== 'binary' || expr.operator !== 'divide') return null;
  const [top, bottom] = [numberIn(expr.left), numberIn(expr.right)];
  if (!top || !bottom || bottom.numerator === 0) return null;
  return productOf(top, fraction(bottom.denominator, bottom.numerator, bottom.decimal));
}

/** Terms as an expression again: a sum in the order in which they came. */
function written(terms: readonly Term[]): Expression {
  const [first, ...rest] = terms;
  if (first === undefined) return number(0);
  const start = first.number.numerator < 0 ? negate(unsigned(first)) : unsigned(first);
  return rest.reduce(
    (sum, term) => (term.number.numerator < 0 ? minus(sum, unsigned(term)) : plus(sum, unsigned(term))),
    start,
  );
}

/** Numbers before constants, those before x, x before y, sums and functions last; else as they came. */
function rank(expr: Expression): number {
  if (expr.kind === 'number' || expr.kind === 'constant') return 0;
  if (expr.kind === 'symbol') return expr.name === 'x' ? 1 : 2;
  return expr.kind === 'binary' && expr.operator === 'power' && expr.left.kind === 'number' ? 0 : 3;
}

function unsigned(term: Term): Expression {
  const { numerator, denominator, decimal } = term.number;
  const size = fraction(Math.abs(numerator), denominator, decimal);
  const ended = decimalOf(size);
  const [top, bottom] = ended === null ? [size.numerator, size.denominator] : [ended, 1];
  const factors = [...term.factors].sort((a, b) => rank(a.base) - rank(b.base));
  const above = chain(
    top,
    factors.filter(({ exponent }) => exponent.numerator > 0),
  );
  const below = chain(
    bottom,
    factors
      .filter(({ exponent }) => exponent.numerator < 0)
      .map((factor) => ({
        ...factor,
        exponent: { ...factor.exponent, numerator: -factor.exponent.numerator },
      })),
  );
  return below.kind === 'number' && below.value === 1 ? above : over(above, below);
}

function chain(value: number, factors: Term['factors']): Expression {
  const powers = factors.map(({ base, exponent }) =>
    isOne(exponent) ? base : power(base, exponentOf(exponent)),
  );
  const [first, ...rest] = value === 1 && powers.length > 0 ? powers : [number(value), ...powers];
  return rest.reduce(times, first ?? number(value));
}

function exponentOf(exponent: Fraction): Expression {
  const ended = decimalOf(exponent);
  return ended === null ? over(number(exponent.numerator), number(exponent.denominator)) : number(ended);
}
