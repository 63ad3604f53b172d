/** Owns which of a network's parameters a step moved most. Pure. */
import { type Param, params } from '../../../shared/math/param';

export type Move = {
  readonly param: Param;
  readonly index: number;
  readonly from: number;
  readonly to: number;
};

/** The largest changes, largest first; none that is 0. */
export function largestMoves(
  sizes: readonly number[],
  before: readonly number[],
  after: readonly number[],
  most: number,
): readonly Move[] {
  return params(sizes)
    .map((param, index) => ({ param, index, from: before[index] ?? 0, to: after[index] ?? 0 }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, most);
}
