/**
 * The wrong rules for ∂C_k/∂θ of a 12-3-2 network written once more, in plain loops over plain arrays: numbers
 * that a learner with that mistake would get. Imports nothing of the product.
 */

export type Flat = {
  /** w2[j][i], b2[j], w3[j][i], b3[j], all from 0 */
  readonly w2: number[][];
  readonly b2: number[];
  readonly w3: number[][];
  readonly b3: number[];
};
export type Drawing = {
  readonly x: readonly number[];
  readonly t: readonly number[];
  /** What is read off a screen instead of being run. */
  readonly seen?: Outputs;
  /** What is done to every number on the way; nothing unless said. */
  readonly round?: (value: number) => number;
};
export type Outputs = {
  readonly z2: readonly number[];
  readonly a2: readonly number[];
  readonly z3: readonly number[];
  readonly a3: readonly number[];
};
/** A parameter by its array and its indices from 0. */
export type Place =
  | { readonly of: 'w2' | 'w3'; readonly j: number; readonly i: number }
  | { readonly of: 'b2' | 'b3'; readonly j: number };

const s = (z: number) => 1 / (1 + Math.exp(-z));
const n = (value: number | undefined): number => {
  if (value === undefined) throw new RangeError('outside the network');
  return value;
};

export function run(net: Flat, x: readonly number[]): Outputs {
  const z2: number[] = [];
  for (let j = 0; j < 3; j++) {
    let z = n(net.b2[j]);
    for (let i = 0; i < 12; i++) z += n(net.w2[j]?.[i]) * n(x[i]);
    z2.push(z);
  }
  const a2 = z2.map(s);
  const z3: number[] = [];
  for (let j = 0; j < 2; j++) {
    let z = n(net.b3[j]);
    for (let i = 0; i < 3; i++) z += n(net.w3[j]?.[i]) * n(a2[i]);
    z3.push(z);
  }
  return { z2, a2, z3, a3: z3.map(s) };
}

const read = (net: Flat, d: Drawing): Outputs => d.seen ?? run(net, d.x);
const rounding = (d: Drawing) => d.round ?? ((value: number) => value);

/** a(1 − a), as it is written down. */
function slopeAt(d: Drawing, a: number): number {
  const round = rounding(d);
  return round(a * round(1 - a));
}

/** Both paths to a hidden parameter (or the one to an output parameter), without its last factor. */
type Pieces = {
  readonly e: readonly number[];
  readonly s3: readonly number[];
  readonly w: readonly number[];
  readonly s2: number;
  readonly last: number;
  readonly round: (value: number) => number;
};

function hiddenPieces(net: Flat, d: Drawing, p: Place): Pieces {
  const { a2, a3 } = read(net, d);
  const a = n(a2[p.j]);
  return {
    e: [n(a3[0]) - n(d.t[0]), n(a3[1]) - n(d.t[1])].map(rounding(d)),
    s3: a3.map((v) => slopeAt(d, v)),
    w: [n(net.w3[0]?.[p.j]), n(net.w3[1]?.[p.j])],
    s2: slopeAt(d, a),
    last: p.of === 'w2' ? n(d.x[p.i]) : 1,
    round: rounding(d),
  };
}

function hidden({ e, s3, w, s2, last, round }: Pieces): number {
  let sum = 0;
  for (let j = 0; j < 2; j++) sum += round(round(n(e[j]) * n(s3[j])) * n(w[j]));
  return round(round(sum) * s2 * last);
}

const isHidden = (p: Place): boolean => p.of === 'w2' || p.of === 'b2';

export function truth(net: Flat, d: Drawing, p: Place): number {
  if (isHidden(p)) return hidden(hiddenPieces(net, d, p));
  const { a2, a3 } = read(net, d);
  const a = n(a3[p.j]);
  const round = rounding(d);
  return round(round(round(a - n(d.t[p.j])) * slopeAt(d, a)) * (p.of === 'w3' ? n(a2[p.i]) : 1));
}

type Wrong = (net: Flat, d: Drawing, p: Place) => number | null;

/** Of an output parameter: e, slope and what lies below, each replaceable. */
function output(
  net: Flat,
  d: Drawing,
  p: Place,
  swap: { e?: number; slope?: number; below?: number } = {},
): number {
  const { a2, a3 } = read(net, d);
  const a = n(a3[p.j]);
  const below = p.of === 'w3' ? n(a2[p.i]) : 1;
  const round = rounding(d);
  const e = round(swap.e ?? a - n(d.t[p.j]));
  return round(round(e * round(swap.slope ?? slopeAt(d, a))) * (swap.below ?? below));
}

/** One number for each mistake; null where the mistake cannot be made. Several: one for each way to make it. */
export const wrong: Readonly<Record<string, Wrong | readonly Wrong[]>> = {
  errorSignFlipped: (net, d, p) => -truth(net, d, p),
  noOutputSlope: (net, d, p) =>
    isHidden(p) ? hidden({ ...hiddenPieces(net, d, p), s3: [1, 1] }) : output(net, d, p, { slope: 1 }),
  noHiddenSlope: (net, d, p) => (isHidden(p) ? hidden({ ...hiddenPieces(net, d, p), s2: 1 }) : null),
  lowerOutputLeftOut: (net, d, p) =>
    p.of === 'w2'
      ? truth(net, d, { of: 'b2', j: p.j })
      : p.of === 'w3'
        ? truth(net, d, { of: 'b3', j: p.j })
        : null,
  inputForHidden: (net, d, p) => (p.of === 'w3' ? output(net, d, p, { below: n(d.x[p.i]) }) : null),
  doubled: (net, d, p) => 2 * truth(net, d, p),
  slopeAtOutput: (net, d, p) => {
    const at = (v: number) => s(v) * (1 - s(v));
    const { a2, a3 } = read(net, d);
    return isHidden(p)
      ? hidden({ ...hiddenPieces(net, d, p), s3: a3.map(at), s2: at(n(a2[p.j])) })
      : output(net, d, p, { slope: at(n(a3[p.j])) });
  },
  weightedInputForOutput: [
    (net, d, p) => {
      const { z2, z3 } = read(net, d);
      const flat = (z: number) => z * (1 - z);
      if (isHidden(p)) {
        const e = [n(z3[0]) - n(d.t[0]), n(z3[1]) - n(d.t[1])];
        return hidden({ ...hiddenPieces(net, d, p), e, s3: z3.map(flat), s2: flat(n(z2[p.j])) });
      }
      const z = n(z3[p.j]);
      return output(net, d, p, {
        e: z - n(d.t[p.j]),
        slope: flat(z),
        ...(p.of === 'w3' ? { below: n(z2[p.i]) } : {}),
      });
    },
    (net, d, p) => {
      const { z3 } = read(net, d);
      const e = [n(z3[0]) - n(d.t[0]), n(z3[1]) - n(d.t[1])];
      return isHidden(p) ? hidden({ ...hiddenPieces(net, d, p), e }) : output(net, d, p, { e: n(e[p.j]) });
    },
    (net, d, p) => {
      const { z2, z3 } = read(net, d);
      const flat = (z: number) => z * (1 - z);
      return isHidden(p)
        ? hidden({ ...hiddenPieces(net, d, p), s3: z3.map(flat), s2: flat(n(z2[p.j])) })
        : output(net, d, p, { slope: flat(n(z3[p.j])) });
    },
    (net, d, p) => (p.of === 'w3' ? output(net, d, p, { below: n(read(net, d).z2[p.i]) }) : null),
  ],
  errorNotDifferentiated: [
    (net, d, p) => {
      const { e } = hiddenPieces(net, d, { of: 'b2', j: 0 });
      const half = e.map((v) => (v * v) / 2);
      return isHidden(p)
        ? hidden({ ...hiddenPieces(net, d, p), e: half })
        : output(net, d, p, { e: n(half[p.j]) });
    },
    (net, d, p) => {
      const { e } = hiddenPieces(net, d, { of: 'b2', j: 0 });
      const whole = e.map((v) => v * v);
      return isHidden(p)
        ? hidden({ ...hiddenPieces(net, d, p), e: whole })
        : output(net, d, p, { e: n(whole[p.j]) });
    },
  ],
  targetLeftOut: (net, d, p) => {
    const { a3 } = read(net, d);
    return isHidden(p) ? hidden({ ...hiddenPieces(net, d, p), e: a3 }) : output(net, d, p, { e: n(a3[p.j]) });
  },
  otherOutput: (net, d, p) => (isHidden(p) ? null : truth(net, d, { ...p, j: 1 - p.j })),
  swappedIndices: (net, d, p) => {
    if (p.of !== 'w3' || p.i > 1) return null;
    return truth(net, d, { of: 'w3', j: p.i, i: p.j });
  },
  onlyPath1: (net, d, p) => {
    if (!isHidden(p)) return null;
    const pieces = hiddenPieces(net, d, p);
    return hidden({ ...pieces, w: [n(pieces.w[0]), 0] });
  },
  onlyPath2: (net, d, p) => {
    if (!isHidden(p)) return null;
    const pieces = hiddenPieces(net, d, p);
    return hidden({ ...pieces, w: [0, n(pieces.w[1])] });
  },
  pathsAveraged: (net, d, p) => (isHidden(p) ? truth(net, d, p) / 2 : null),
  pathsSubtracted: [
    (net, d, p) => {
      if (!isHidden(p)) return null;
      const pieces = hiddenPieces(net, d, p);
      return hidden({ ...pieces, w: [n(pieces.w[0]), -n(pieces.w[1])] });
    },
    (net, d, p) => {
      if (!isHidden(p)) return null;
      const pieces = hiddenPieces(net, d, p);
      return hidden({ ...pieces, w: [-n(pieces.w[0]), n(pieces.w[1])] });
    },
  ],
  weightLeftOut: (net, d, p) => (isHidden(p) ? hidden({ ...hiddenPieces(net, d, p), w: [1, 1] }) : null),
  weightTransposed: (net, d, p) => {
    if (!isHidden(p) || p.j > 1) return null;
    return hidden({ ...hiddenPieces(net, d, p), w: [n(net.w3[p.j]?.[0]), n(net.w3[p.j]?.[1])] });
  },
  biasMultiplied: (net, d, p) =>
    p.of === 'b2'
      ? truth(net, d, p) * n(net.b2[p.j])
      : p.of === 'b3'
        ? truth(net, d, p) * n(net.b3[p.j])
        : null,
};

/** As shown on a key: to four digits, and of an output near 1 so many that 1 − a has four. */
export const onKey = {
  number: (value: number): number => Number(value.toPrecision(4)),
  output(a: number): number {
    if (a <= 0.5 || a === 1) return Number(a.toPrecision(4));
    return Number(a.toFixed(Number((1 - a).toExponential(3).split('e-')[1]) + 3));
  },
};

/** The network and the drawing with the numbers of its keys. */
export function seenOnKeys(net: Flat, d: Drawing): { readonly net: Flat; readonly d: Drawing } {
  const { z2, a2, z3, a3 } = run(net, d.x);
  const rows = (w: readonly (readonly number[])[]) => w.map((row) => row.map(onKey.number));
  return {
    net: { w2: rows(net.w2), b2: net.b2.map(onKey.number), w3: rows(net.w3), b3: net.b3.map(onKey.number) },
    d: {
      ...d,
      seen: {
        z2: z2.map(onKey.number),
        a2: a2.map(onKey.output),
        z3: z3.map(onKey.number),
        a3: a3.map(onKey.output),
      },
    },
  };
}
