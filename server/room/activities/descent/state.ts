/** Owns what a descent activity remembers: where the class's point has been, and the round that is on. */
import type { DescentActivity } from '../../../../shared/lesson/lesson';
import type { Vec2 } from '../../../../shared/math/vec';
import type { SeatId } from '../../../../shared/protocol/ids';
import type { DescentScreen } from '../../../../shared/protocol/views';
import type { DescentJudgement, Question } from '../../events';
import type { Round } from '../../round';

export type DescentQuestion = Extract<Question, { kind: 'descent' }>;

export type DescentRound = Round & {
  readonly question: DescentQuestion;
  /** Each seat's latest arrow (Δx, Δy). */
  readonly answers: ReadonlyMap<SeatId, Vec2>;
  readonly judgement: DescentJudgement | null;
  readonly moved: DescentScreen['moved'];
};

export type DescentState = {
  readonly kind: 'descent';
  readonly activity: DescentActivity;
  /** Every place of the class's point, the present one last. */
  readonly path: readonly { readonly at: Vec2; readonly z: number }[];
  readonly round: DescentRound | null;
  /** The round before this one, for an undo. */
  readonly last: DescentRound | null;
};
