/** What a descent activity remembers: where the class's point has been, and the round that is on. */

import type { DescentScreen } from '../../../shared/activities/descent';
import type { DescentActivity } from '../../../shared/activities/descent/settings';
import type { Vec2 } from '../../../shared/math/vec';
import type { Round } from '../../room/round';
import type { Tries } from '../tries';
import type { DescentFacts } from './facts';

type Answer = DescentFacts['answer'];

/** Answers are arrows (Δx, Δy). */
export type DescentRound = Round &
  Tries<Vec2, DescentFacts> & {
    readonly question: DescentFacts['question'];
    readonly judgement: DescentFacts['reveal'] | null;
    readonly moved: DescentScreen['moved'];
  };

export type DescentState = {
  readonly kind: 'descent';
  readonly activity: DescentActivity;
  /** Where it began, and on which of the lesson's hills. */
  readonly origin: DescentFacts['origin'];
  /** Every place of the class's point, the present one last. */
  readonly path: readonly { readonly at: Vec2; readonly z: number }[];
  readonly round: DescentRound | null;
  /** The round before this one, for an undo. */
  readonly last: DescentRound | null;
  readonly replay: DescentScreen['replay'];
};

/** Fog lies until the step of the lesson's last planned round is told; whoever asks on after that has seen the map. */
export function isFogged({ activity, round }: DescentState): boolean {
  if (activity.way !== 'fog') return false;
  if (!round) return true;
  const { ordinal, phase } = round;
  return ordinal < activity.rounds || (ordinal === activity.rounds && phase !== 'advanced');
}

export const answerOf = ({ x, y }: Vec2): Answer => ({ kind: 'descent', dx: x, dy: y });

export const arrowOf = ({ dx, dy }: Answer): Vec2 => ({ x: dx, y: dy });
