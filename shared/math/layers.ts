/** The shape of a network: its layers, and its parameters as one list. Computes nothing. */

/** Layer l of the notation (l = 2, 3, …). `w[j−1][i−1]` is wˡ_ji, from unit i of layer l−1 to unit j of layer l; `b[j−1]` is bˡ_j. */
export type Layer = { readonly w: readonly (readonly number[])[]; readonly b: readonly number[] };

/** `sizes[l−1]` units in layer l, whose weights and biases are `layers[l−2]`. Gradients have the same shape. */
export type Network = { readonly sizes: readonly number[]; readonly layers: readonly Layer[] };

/** All parameters in the order of `params`: w² row by row, b², w³ row by row, b³, … */
export const toVector = (net: Network): number[] => net.layers.flatMap(({ w, b }) => [...w.flat(), ...b]);

/** The inverse of `toVector`. Throws where the count does not fit the sizes. */
export function fromVector(sizes: readonly number[], values: readonly number[]): Network {
  let used = 0;
  const take = (count: number) => {
    used += count;
    return values.slice(used - count, used);
  };
  const layers = sizes.slice(1).map((units, index): Layer => {
    const inputs = sizes[index] ?? 0;
    return { w: Array.from({ length: units }, () => take(inputs)), b: take(units) };
  });
  if (used !== values.length) throw new RangeError(`${values.length} values for ${used} parameters`);
  return { sizes, layers };
}
