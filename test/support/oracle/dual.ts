/** Dual numbers a + a′ε with ε² = 0: derivatives by another road than the product's. Imports nothing of it. */

export type Dual = { readonly v: number; readonly d: number };

export const constant = (v: number): Dual => ({ v, d: 0 });
export const variable = (v: number): Dual => ({ v, d: 1 });
export const plus = (...terms: readonly Dual[]): Dual =>
  terms.reduce((a, b) => ({ v: a.v + b.v, d: a.d + b.d }), constant(0));
export const minus = (a: Dual, b: Dual): Dual => ({ v: a.v - b.v, d: a.d - b.d });
export const times = (a: Dual, b: Dual): Dual => ({ v: a.v * b.v, d: a.d * b.v + a.v * b.d });
export const over = (a: Dual, b: Dual): Dual => ({ v: a.v / b.v, d: (a.d * b.v - a.v * b.d) / (b.v * b.v) });
export const exp = (a: Dual): Dual => ({ v: Math.exp(a.v), d: Math.exp(a.v) * a.d });
export const square = (a: Dual): Dual => times(a, a);
export const by = (k: number, a: Dual): Dual => ({ v: k * a.v, d: k * a.d });
