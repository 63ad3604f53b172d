/** An expression as a sum of terms, each a fraction times powers: the form in which like things are put together. */
import type { Expression } from '../expression';
import { keyOf } from './build';
import { type Fraction, fraction, fractionOf, productOf, sumOf } from './fraction';

/** base^exponent; the exponent is a number, a base that has another is one opaque thing. */
export type Factor = { readonly key: string; readonly base: Expression; readonly exponent: Fraction };

/** The number times the factors, in the order in which they came. */
export type Term = { readonly number: Fraction; readonly factors: readonly Factor[] };

export const ONE = fraction(1, 1);

export const factorOf = (base: Expression, exponent: Fraction = ONE): Factor => ({
  key: keyOf(base),
  base,
  exponent,
});

export const isOne = ({ numerator, denominator }: Fraction): boolean => numerator === 1 && denominator === 1;

export const constantTerm = (value: number): Term => ({ number: fractionOf(value), factors: [] });

export const multiplied = (a: Term, b: Term): Term => ({
  number: productOf(a.number, b.number),
  factors: gathered([...a.factors, ...b.factors]),
});

/** The term to a whole power other than 0; null where its number has no such power. */
export function raised({ number, factors }: Term, exponent: number): Term | null {
  const { numerator, denominator, decimal } = number;
  if (numerator === 0 && exponent < 0) return null;
  const [above, below] = exponent > 0 ? [numerator, denominator] : [denominator, numerator];
  const up = (value: number) => value ** Math.abs(exponent);
  const power = fraction(up(above), up(below), decimal);
  if (!Number.isFinite(power.numerator) || !Number.isFinite(power.denominator) || power.denominator === 0)
    return null;
  const by = fraction(exponent, 1);
  return {
    number: power,
    factors: factors.map((factor) => ({ ...factor, exponent: productOf(factor.exponent, by) })),
  };
}

function gathered(factors: readonly Factor[]): readonly Factor[] {
  const exponents = new Map<string, Factor>();
  for (const factor of factors) {
    const before = exponents.get(factor.key);
    exponents.set(
      factor.key,
      before ? { ...factor, exponent: sumOf(before.exponent, factor.exponent) } : factor,
    );
  }
  const all = [...exponents.values()].filter(({ exponent }) => exponent.numerator !== 0);
  const bare = all.map(withoutBars);
  return bare.every((factor, i) => factor === all[i]) ? all : gathered(bare);
}

/** |u|² is u². */
function withoutBars(factor: Factor): Factor {
  const { base, exponent } = factor;
  const even = exponent.denominator === 1 && exponent.numerator % 2 === 0;
  return even && base.kind === 'call' && base.name === 'abs' ? factorOf(base.of, exponent) : factor;
}

const signature = ({ factors }: Term): string =>
  factors
    .map(({ key, exponent }) => `${key}^${exponent.numerator}/${exponent.denominator}`)
    .sort()
    .join(' ');

/** Terms that differ by their number alone, added; those that cancel are gone. */
export function combined(terms: readonly Term[]): readonly Term[] {
  if (terms.length === 1) return terms[0]?.number.numerator === 0 ? [] : terms;
  const sums = new Map<string, Term>();
  for (const term of terms) {
    const key = signature(term);
    const before = sums.get(key);
    sums.set(key, before ? { ...before, number: sumOf(before.number, term.number) } : term);
  }
  return [...sums.values()].filter(({ number }) => number.numerator !== 0);
}
