/**
 * The practice learners' own reading of the class's network: a table by name, worked through by plain loops.
 * Deliberately not shared/math, so that what judges their partials is never what made them.
 */

/** A parameter by its written name: 'w2_1,12' → { letter: 'w', layer: 2, to: 1, from: 12 }; a bias has no `from`. */
export type NamedParam = {
  readonly letter: 'w' | 'b';
  readonly layer: number;
  readonly to: number;
  readonly from: number | null;
};

export function readParam(name: string): NamedParam | null {
  const [head, tail] = name.split('_');
  const letter = head?.[0];
  const layer = Number(head?.slice(1));
  if (tail === undefined || !Number.isInteger(layer)) return null;
  if (letter === 'b') return { letter, layer, to: Number(tail), from: null };
  if (letter !== 'w') return null;
  const [to, from] = tail.includes(',') ? tail.split(',') : [...tail];
  return from === undefined ? null : { letter, layer, to: Number(to), from: Number(from) };
}

const weight = (layer: number, to: number, from: number): string =>
  `w${layer}_${to > 9 || from > 9 ? `${to},${from}` : `${to}${from}`}`;
const bias = (layer: number, to: number): string => `b${layer}_${to}`;

export type SmallNet = {
  readonly sizes: readonly number[];
  /** wˡ_ji; undefined where there is no such weight. */
  w(layer: number, to: number, from: number): number | undefined;
  b(layer: number, to: number): number | undefined;
};

/** The wire's list of parameters, given names: for each layer its weights target by target, then its biases. */
export function nameParameters(sizes: readonly number[], params: readonly number[]): SmallNet {
  const table = new Map<string, number>();
  const values = params[Symbol.iterator]();
  const put = (name: string) => {
    const next = values.next();
    if (!next.done) table.set(name, next.value);
  };
  for (let layer = 2; layer <= sizes.length; layer++) {
    const units = sizes[layer - 1] ?? 0;
    const below = sizes[layer - 2] ?? 0;
    for (let to = 1; to <= units; to++) {
      for (let from = 1; from <= below; from++) put(weight(layer, to, from));
    }
    for (let to = 1; to <= units; to++) put(bias(layer, to));
  }
  return {
    sizes,
    w: (layer, to, from) => table.get(weight(layer, to, from)),
    b: (layer, to) => table.get(bias(layer, to)),
  };
}

const squash = (z: number): number => 1 / (1 + Math.exp(-z));

/** One unit's numbers, each as a screen shows it: of a near 1 its keys show 1 − a, `rest`; `steep` is σ′(z) from both. */
export type Unit = { readonly z: number; readonly a: number; readonly rest: number; readonly steep: number };

function unitOf(z: number, seen: (value: number) => number): Unit {
  const [a, rest] = [squash(z), squash(-z)];
  // The smaller of the two is copied, and the other follows from it: 0.99563 has 1 − a = 0.00437, not 0.0044.
  const [read, left] = a > rest ? [1 - seen(rest), seen(rest)] : [seen(a), 1 - seen(a)];
  return { z: seen(z), a: read, rest: left, steep: read * left };
}

/** Works one picture through the network; `seen` is how each number looks once it has been copied. */
export function work(
  net: SmallNet,
  pixels: readonly number[],
  seen: (value: number) => number = (value) => value,
): readonly (readonly Unit[])[] {
  const layers: Unit[][] = [];
  let below = pixels;
  for (let layer = 2; layer <= net.sizes.length; layer++) {
    const exact: number[] = [];
    const shown: Unit[] = [];
    for (let to = 1; to <= (net.sizes[layer - 1] ?? 0); to++) {
      let z = net.b(layer, to) ?? 0;
      for (let from = 1; from <= below.length; from++) {
        z += (net.w(layer, to, from) ?? 0) * (below[from - 1] ?? 0);
      }
      exact.push(squash(z));
      shown.push(unitOf(z, seen));
    }
    layers.push(shown);
    below = exact;
  }
  return layers;
}
