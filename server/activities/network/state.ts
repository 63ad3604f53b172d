/** What a network activity remembers: the class's 47 numbers, the round's pool of tasks, the machine's run. */
import type { CostPoint, NetworkMoved } from '../../../shared/activities/network';
import type { NetworkActivity } from '../../../shared/activities/network/settings';
import type { ParamId } from '../../../shared/math/param';
import type { SeatId } from '../../../shared/protocol/ids';
import type { Round } from '../../room/round';
import type { NetworkFacts, NetworkMeasure } from './facts';

export type NetworkQuestion = NetworkFacts['question'];

export type TaskAnswer = {
  readonly seat: SeatId;
  readonly value: number;
  /** Factors shown before this answer: help costs a point, never more. */
  readonly helped: number;
};

/** One parameter's partial, the thing a phone computes. */
export type Task = {
  readonly expected: Expected;
  /** One a seat, its latest, in the order in which they first answered. */
  readonly answers: readonly TaskAnswer[];
  readonly dispute: Dispute | null;
};

/** What is right here, and how far off by the digits on show; `truth` null where the log does not say. */
export type Expected = { readonly truth: number | null; readonly width: number };

/** The owners of one parameter got different numbers: both see both and answer once more. */
export type Dispute = {
  readonly seats: readonly [SeatId, SeatId];
  /** Those who have not yet answered again. */
  readonly again: ReadonlySet<SeatId>;
  /** Whose number counts, where the host decided. */
  readonly settled: SeatId | null;
};

/** What a seat holds just now. */
export type Held = { readonly param: ParamId; readonly helped: number };

export type NetworkRound = Round & {
  readonly question: NetworkQuestion;
  readonly expected: ReadonlyMap<ParamId, Expected>;
  readonly tasks: ReadonlyMap<ParamId, Task>;
  readonly held: ReadonlyMap<SeatId, Held>;
  readonly judgement: NetworkFacts['reveal'] | null;
  readonly moved: NetworkMoved | null;
};

/** What an undo goes back to: the moment before a class's step or a whole run of the machine. */
export type Turn = {
  readonly by: 'class' | 'machine';
  readonly params: readonly number[];
  readonly measured: NetworkMeasure;
  readonly before: readonly number[] | null;
  readonly costs: readonly CostPoint[];
  readonly stepsTaken: number;
};

export type Autopilot = {
  readonly done: number;
  readonly total: number;
  readonly eta: number;
  readonly running: boolean;
  /** When the next step is due, ms since 1970. */
  readonly nextAt: number;
};

export type NetworkState = {
  readonly kind: 'network';
  readonly activity: NetworkActivity;
  /** In the fixed order of shared/math/param `params(sizes)`. */
  readonly sizes: readonly number[];
  readonly params: readonly number[];
  /** Parameters before the latest step. */
  readonly before: readonly number[] | null;
  readonly measured: NetworkMeasure;
  readonly costs: readonly CostPoint[];
  readonly stepsTaken: number;
  readonly turns: readonly Turn[];
  readonly round: NetworkRound | null;
  /** The round before this one, for an undo. */
  readonly last: NetworkRound | null;
  readonly autopilot: Autopilot | null;
};
