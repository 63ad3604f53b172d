/** What a ball on a curve remembers: where it has been, and the round that is on. */
import type { CurvePlace, SlopeScreen } from '../../../shared/activities/slope';
import type { SlopeActivity } from '../../../shared/activities/slope/settings';
import type { SeatId } from '../../../shared/protocol/ids';
import type { Round } from '../../room/round';
import type { SlopeFacts } from './facts';

export type SlopeRound = Round & {
  readonly question: SlopeFacts['question'];
  /** Each seat's latest Δx. */
  readonly answers: ReadonlyMap<SeatId, number>;
  readonly judgement: SlopeFacts['reveal'] | null;
  readonly moved: SlopeScreen['moved'];
};

export type SlopeState = {
  readonly kind: 'slope';
  readonly activity: SlopeActivity;
  /** Every place of the ball, the present one last. */
  readonly path: readonly CurvePlace[];
  readonly round: SlopeRound | null;
  /** The round before this one, for an undo. */
  readonly last: SlopeRound | null;
};
