/** Exact arithmetic with decimals, as fractions of whole numbers without limit: nothing is rounded before the end. */
export type Rational = { readonly over: bigint; readonly under: bigint };

/** '-0.25' is −25/100. */
export function rational(text: string): Rational {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  const over = BigInt(`${whole}${decimals}`);
  return { over: sign === '-' ? -over : over, under: 10n ** BigInt(decimals.length) };
}

export const plus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
export const times = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.over,
  under: a.under * b.under,
});
export const minus = (a: Rational): Rational => ({ over: -a.over, under: a.under });
export const size = (a: Rational): Rational => (a.over < 0n ? minus(a) : a);

/** The nearest double: of a decimal that ends, exactly the one its text would be read as. */
export function toNumber({ over, under }: Rational): number {
  const digits = 30n;
  const scaled = ((over < 0n ? -over : over) * 10n ** digits) / under;
  const text = scaled.toString().padStart(Number(digits) + 1, '0');
  const value = Number(`${text.slice(0, -Number(digits))}.${text.slice(-Number(digits))}`);
  return over < 0n ? -value : value;
}

/** √a to 20 decimals. */
export function root({ over, under }: Rational): Rational {
  const scale = 10n ** 20n;
  const square = (over * scale * scale) / under;
  let guess = square === 0n ? 0n : 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (let next = guess; guess > 0n; guess = next) {
    next = (guess + square / guess) / 2n;
    if (next >= guess) break;
  }
  return { over: guess, under: scale };
}
