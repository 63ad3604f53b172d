/**
 * Owns the simplest form of an expression that a textbook would print. Where the original has a value, the simplified one
 * has the same; sums inside products stay in their brackets.
 */
import type { Expression } from '../expression';
import { call, minus, negate, number, over, plus, power, times } from './build';
import { combined, constantTerm, factorOf, fraction, multiplied, raised, type Term } from './terms';

export const simplified = (expr: Expression): Expression => written(termsOf(expr));

const opaque = (expr: Expression, exponent = 1): readonly Term[] => [
  { numerator: 1, denominator: 1, factors: [factorOf(expr, exponent)] },
];

const opposite = (term: Term): Term => ({ ...term, numerator: -term.numerator });

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
      return combined([...termsOf(left), ...termsOf(right)]);
    case 'subtract':
      return combined([...termsOf(left), ...termsOf(right).map(opposite)]);
    case 'multiply':
      return product(asOne(termsOf(left)), asOne(termsOf(right)));
    case 'divide': {
      const inverse = raised(asOne(termsOf(right)), -1);
      // Divided by 0 it has no value anywhere; so it must stay.
      return inverse ? product(asOne(termsOf(left)), inverse) : opaque(over(simplified(left), number(0)));
    }
    case 'power':
      return ofPower(left, right);
  }
}

const product = (a: Term, b: Term): readonly Term[] => combined([multiplied(a, b)]);

/** A sum of several terms is one factor, with what all its numbers share taken out of it only where that is a sign. */
function asOne(terms: readonly Term[]): Term {
  const [only] = terms;
  if (only === undefined) return constantTerm(0);
  if (terms.length === 1) return only;
  const negative = terms.every(({ numerator }) => numerator < 0);
  const sum = written(negative ? terms.map(opposite) : terms);
  return { numerator: negative ? -1 : 1, denominator: 1, factors: [factorOf(sum)] };
}

function ofPower(left: Expression, right: Expression): readonly Term[] {
  const base = asOne(termsOf(left));
  const exponent = simplified(right);
  const value = numberIn(exponent);
  if (value === null) return opaque(power(written([base]), exponent));
  if (value === 0) return [constantTerm(1)];
  if (value === 1) return combined([base]);
  if (Number.isInteger(value)) {
    const whole = raised(base, value);
    if (whole) return combined([whole]);
  }
  // A root of a product is not the product of roots where signs differ: the base stays whole.
  const [factor] = base.factors;
  const plain =
    base.factors.length === 1 && factor?.exponent === 1 && base.numerator === 1 && base.denominator === 1;
  return plain && factor ? opaque(factor.base, value) : opaque(written([base]), value);
}

/** The number that an expression without names is; null of any other, and of fractions that no decimal writes exactly. */
function numberIn(expr: Expression): number | null {
  if (expr.kind === 'number') return expr.value;
  if (expr.kind === 'negate') {
    const of = numberIn(expr.of);
    return of === null ? null : -of;
  }
  if (expr.kind !== 'binary' || expr.operator !== 'divide') return null;
  const [top, bottom] = [numberIn(expr.left), numberIn(expr.right)];
  return top === null || bottom === null || bottom === 0 ? null : top / bottom;
}

/** Terms as an expression again: a sum in the order in which they came. */
function written(terms: readonly Term[]): Expression {
  const [first, ...rest] = terms;
  if (first === undefined) return number(0);
  const start = first.numerator < 0 ? negate(unsigned(first)) : unsigned(first);
  return rest.reduce(
    (sum, term) => (term.numerator < 0 ? minus(sum, unsigned(term)) : plus(sum, unsigned(term))),
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
  const { numerator, denominator } = fraction(Math.abs(term.numerator), term.denominator);
  const factors = [...term.factors].sort((a, b) => rank(a.base) - rank(b.base));
  const above = chain(
    numerator,
    factors.filter(({ exponent }) => exponent > 0),
  );
  const below = chain(
    denominator,
    factors
      .filter(({ exponent }) => exponent < 0)
      .map((factor) => ({ ...factor, exponent: -factor.exponent })),
  );
  return below.kind === 'number' && below.value === 1 ? above : over(above, below);
}

function chain(value: number, factors: Term['factors']): Expression {
  const powers = factors.map(({ base, exponent }) => (exponent === 1 ? base : power(base, number(exponent))));
  const [first, ...rest] = value === 1 && powers.length > 0 ? powers : [number(value), ...powers];
  return rest.reduce(times, first ?? number(value));
}
