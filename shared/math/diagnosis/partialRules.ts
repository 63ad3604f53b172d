/** The known mistakes in one picture's partial derivative, each as a formula with its domain. Judges no answer. */
import type { Param } from '../network';
import { pathTerms, type Reading, rightFactors } from './reading';

export const pictureRules = [
  'errorSignFlipped',
  'noOutputSlope',
  'noHiddenSlope',
  'lowerOutputLeftOut',
  'inputForHidden',
  'doubled',
  'slopeAtOutput',
  'weightedInputForOutput',
  'errorNotDifferentiated',
  'targetLeftOut',
  'otherOutput',
  'swappedIndices',
  'onlyPath1',
  'onlyPath2',
  'pathsAveraged',
  'pathsSubtracted',
  'weightLeftOut',
  'weightTransposed',
  'biasMultiplied',
] as const;
export type PictureRule = (typeof pictureRules)[number];

/** What a wrong rule adds up: one term a path, mostly. */
export type Terms = readonly number[];

/** The rule's terms, or those of each of its variants; null outside its domain. */
type Rule = (r: Reading, param: Param) => readonly Terms[] | null;

const times = (terms: Terms, factor: number): Terms => terms.map((term) => factor * term);

const depth = (r: Reading): number => r.sizes.length;
const inOutputLayer = (r: Reading, param: Param): boolean => param.layer === depth(r);
const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

/** Path j alone (through output unit j), for a parameter with exactly two paths; null for any other. */
function twoPaths(r: Reading, param: Param): readonly [number, number] | null {
  if (param.layer !== depth(r) - 1 || r.sizes[depth(r) - 1] !== 2) return null;
  const [first = Number.NaN, second = Number.NaN] = pathTerms(r, param);
  return [first, second];
}

function pathAlone(r: Reading, param: Param, path: 0 | 1): readonly Terms[] | null {
  const both = twoPaths(r, param);
  return both === null ? null : [[both[path]]];
}

/** e = aᴸ_j − t_j and s = σ′(z) below. */
export const ruleFormulas: Readonly<Record<PictureRule, Rule>> = {
  /** t − a for e */
  errorSignFlipped: (r, param) => [times(pathTerms(r, param), -1)],

  /** s of the output layer left out */
  noOutputSlope: (r, param) => [
    pathTerms(r, param, { slope: (l, j) => (l === depth(r) ? 1 : rightFactors(r).slope(l, j)) }),
  ],

  /** s of every hidden layer left out; the output layer's parameters meet none */
  noHiddenSlope: (r, param) =>
    inOutputLayer(r, param)
      ? null
      : [pathTerms(r, param, { slope: (l, j) => (l === depth(r) ? rightFactors(r).slope(l, j) : 1) })],

  /** δˡ_j, the bias's partial, for a weight's δˡ_j aˡ⁻¹_i */
  lowerOutputLeftOut: (r, param) => (param.kind === 'b' ? null : [pathTerms(r, param, { below: () => 1 })]),

  /** x_i for aˡ⁻¹_i; the first weights have x_i by right, and there must be an x_i */
  inputForHidden: (r, param) =>
    param.kind === 'b' || param.layer === 2 || param.from > (r.sizes[0] ?? 0)
      ? null
      : [pathTerms(r, param, { below: (_, i) => r.a(1, i) })],

  /** the ½ of C_k forgotten: 2e */
  doubled: (r, param) => [times(pathTerms(r, param), 2)],

  /** σ′(a) for σ′(z) */
  slopeAtOutput: (r, param) => [
    pathTerms(r, param, { slope: (l, j) => sigma(r.a(l, j)) * (1 - sigma(r.a(l, j))) }),
  ],

  /** z for a: everywhere, in e alone, in s alone, or (a weight above the first ones) below alone */
  weightedInputForOutput: (r, param) => {
    const error = (j: number) => r.z(depth(r), j) - r.t(j);
    const slope = (l: number, j: number) => r.z(l, j) * (1 - r.z(l, j));
    const below = (l: number, i: number) => (l === 2 ? r.a(1, i) : r.z(l - 1, i));
    const variants = [{ error, slope, below }, { error }, { slope }];
    const alsoBelow = param.kind === 'w' && param.layer > 2 ? [...variants, { below }] : variants;
    return alsoBelow.map((replaced) => pathTerms(r, param, replaced));
  },

  /** ½e² (or e²) for e */
  errorNotDifferentiated: (r, param) => {
    const squared = pathTerms(r, param, { error: (j) => rightFactors(r).error(j) ** 2 });
    return [times(squared, 1 / 2), squared];
  },

  /** a for e */
  targetLeftOut: (r, param) => [pathTerms(r, param, { error: (j) => r.a(depth(r), j) })],

  /** δᴸ of another output unit; a hidden parameter has both outputs by right */
  otherOutput: (r, param) => {
    if (!inOutputLayer(r, param)) return null;
    const own = param.kind === 'w' ? param.to : param.unit;
    const outputs = Array.from({ length: r.sizes[depth(r) - 1] ?? 0 }, (_, j) => j + 1);
    const others = outputs.filter((j) => j !== own);
    return others.length === 0
      ? null
      : others.map((j) => pathTerms(r, param.kind === 'w' ? { ...param, to: j } : { ...param, unit: j }));
  },

  /**
   * δˡ_i aˡ⁻¹_j, the partial of wˡ_ij, for an output weight wˡ_ji that has such a partner. For hidden weights the slip
   * of indices is in the w on the way, which is `weightTransposed`.
   */
  swappedIndices: (r, param) => {
    if (param.kind === 'b' || !inOutputLayer(r, param)) return null;
    const partner = { ...param, to: param.from, from: param.to };
    return Number.isNaN(r.w(partner.layer, partner.to, partner.from)) ? null : [pathTerms(r, partner)];
  },

  onlyPath1: (r, param) => pathAlone(r, param, 0),
  onlyPath2: (r, param) => pathAlone(r, param, 1),

  /** (path 1 + path 2)/2 */
  pathsAveraged: (r, param) => {
    const both = twoPaths(r, param);
    return both === null ? null : [times(both, 1 / 2)];
  },

  /** path 1 − path 2, or path 2 − path 1 */
  pathsSubtracted: (r, param) => {
    const both = twoPaths(r, param);
    return both === null
      ? null
      : [
          [both[0], -both[1]],
          [-both[0], both[1]],
        ];
  },

  /** 1 for every w on the way */
  weightLeftOut: (r, param) => (inOutputLayer(r, param) ? null : [pathTerms(r, param, { back: () => 1 })]),

  /** wˡ_ij for wˡ_ji on the way; hidden unit 3 of 12-3-2 has no w³_3· to write */
  weightTransposed: (r, param) => {
    if (inOutputLayer(r, param)) return null;
    const terms = pathTerms(r, param, { back: (l, j, i) => r.w(l, i, j) });
    return terms.some(Number.isNaN) ? null : [terms];
  },

  /** δˡ_j bˡ_j for a bias */
  biasMultiplied: (r, param) =>
    param.kind === 'w' ? null : [times(pathTerms(r, param), r.b(param.layer, param.unit))],
};
