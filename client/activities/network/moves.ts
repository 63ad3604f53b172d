/** Whose a network's latest step was, and which parameters it moved most. Pure. */

import type { NetworkScreen } from '../../../shared/activities/network';
import { type Param, type ParamId, paramId, params } from '../../../shared/math/param';

export type Move = {
  readonly id: ParamId;
  readonly param: Param;
  readonly index: number;
  readonly from: number;
  readonly to: number;
};

/** Every parameter's change, the largest first. */
export const movesOf = (
  sizes: readonly number[],
  before: readonly number[],
  after: readonly number[],
): readonly Move[] =>
  params(sizes)
    .map((param, index) => ({
      id: paramId(param),
      param,
      index,
      from: before[index] ?? 0,
      to: after[index] ?? 0,
    }))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));

/** The largest changes, largest first; none that is 0. */
export const largestMoves = (
  sizes: readonly number[],
  before: readonly number[],
  after: readonly number[],
  most: number,
): readonly Move[] =>
  movesOf(sizes, before, after)
    .filter(({ from, to }) => from !== to)
    .slice(0, most);

/** Whether the latest step was the machine's: it is running, or its run is what the class last saw. */
export const isMachinesTurn = ({ autopilot, round, costs }: NetworkScreen): boolean =>
  autopilot !== null || (round.phase === 'advanced' && costs.at(-1)?.by === 'machine');
