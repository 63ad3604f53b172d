/** Owns an expression as a sum of terms, each a fraction times powers: the form in which like things are put together. */
import type { Expression } from '../expression';
import { keyOf } from './build';

/** base^exponent; the exponent is a number, a base that has another is one opaque thing. */
export type Factor = { readonly key: string; readonly base: Expression; readonly exponent: number };

/** numerator/denominator times the factors, in the order in which they came. */
export type Term = {
  readonly numerator: number;
  readonly denominator: number;
  readonly factors: readonly Factor[];
};

export const factorOf = (base: Expression, exponent = 1): Factor => ({ key: keyOf(base), base, exponent });

const LARGEST_EXACT = 2 ** 53;

const isWhole = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < LARGEST_EXACT;

function greatestCommonDivisor(a: number, b: number): number {
  let [m, n] = [Math.abs(a), Math.abs(b)];
  while (n !== 0) [m, n] = [n, m % n];
  return m || 1;
}

/** A fraction in lowest terms where both parts are whole; a denominator is never negative. */
export function fraction(numerator: number, denominator: number): Pick<Term, 'numerator' | 'denominator'> {
  const sign = denominator < 0 ? -1 : 1;
  if (!isWhole(numerator) || !isWhole(denominator))
    return { numerator: numerator * sign, denominator: denominator * sign };
  const common = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: numerator / common, denominator: denominator / common };
}

export const constantTerm = (value: number): Term => ({ numerator: value, denominator: 1, factors: [] });

export function multiplied(a: Term, b: Term): Term {
  return {
    ...fraction(a.numerator * b.numerator, a.denominator * b.denominator),
    factors: gathered([...a.factors, ...b.factors]),
  };
}

/** The term to a whole power other than 0; null where its number has no such power. */
export function raised({ numerator, denominator, factors }: Term, exponent: number): Term | null {
  if (numerator === 0 && exponent < 0) return null;
  const up = (value: number) => value ** Math.abs(exponent);
  const parts =
    exponent > 0 ? fraction(up(numerator), up(denominator)) : fraction(up(denominator), up(numerator));
  if (!Number.isFinite(parts.numerator) || !Number.isFinite(parts.denominator) || parts.denominator === 0)
    return null;
  return {
    ...parts,
    factors: factors.map((factor) => ({ ...factor, exponent: factor.exponent * exponent })),
  };
}

function gathered(factors: readonly Factor[]): readonly Factor[] {
  const exponents = new Map<string, Factor>();
  for (const factor of factors) {
    const before = exponents.get(factor.key);
    exponents.set(factor.key, { ...factor, exponent: (before?.exponent ?? 0) + factor.exponent });
  }
  return [...exponents.values()].filter(({ exponent }) => exponent !== 0);
}

const signature = ({ factors }: Term): string =>
  factors
    .map(({ key, exponent }) => `${key}^${exponent}`)
    .sort()
    .join(' ');

/** Terms that differ by their number alone, added; those that cancel are gone. */
export function combined(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<string, Term>();
  for (const term of terms) {
    const key = signature(term);
    const before = sums.get(key);
    sums.set(
      key,
      before
        ? {
            ...before,
            ...fraction(
              before.numerator * term.denominator + term.numerator * before.denominator,
              before.denominator * term.denominator,
            ),
          }
        : term,
    );
  }
  return [...sums.values()].filter(({ numerator }) => numerator !== 0);
}
