/** What walks in fog remember: where each seat has stood, and whose walk is over. */
import type { WalkActivity } from '../../../shared/activities/walk/settings';
import type { WalkStop } from '../../../shared/math/diagnosis/walk';
import type { SeatId } from '../../../shared/protocol/ids';
import type { Round } from '../../room/round';
import type { WalkFacts } from './facts';

export type WalkQuestion = WalkFacts['question'];

export type Walk = {
  /** The start first. */
  readonly path: readonly WalkStop[];
  /** "I stop here" */
  readonly ended: boolean;
};

export type WalkRound = Round & {
  readonly question: WalkQuestion;
  /** Of those who have taken a step or stopped. */
  readonly walks: ReadonlyMap<SeatId, Walk>;
  readonly judgement: WalkFacts['reveal'] | null;
};

export type WalkState = {
  readonly kind: 'walk';
  readonly activity: WalkActivity;
  readonly round: WalkRound | null;
};

/** A seat's walk so far; whoever has not set out stands at the start, also those who come later. */
export function walkOf({ walks, question }: WalkRound, seat: SeatId): Walk {
  const begun = walks.get(seat);
  if (begun) return begun;
  const start = question.starts[seat % question.starts.length];
  if (!start) throw new Error('a walk begins somewhere');
  return { path: [start], ended: false };
}

export const isOver = ({ question }: WalkRound, { path, ended }: Walk): boolean =>
  ended || path.length > question.steps;
