/** What the kinds share in which the class takes a step after each reveal, by the rule that the host chose. */
import type { StepRule } from '../../shared/activities/options';
import type { SeatId } from '../../shared/protocol/ids';
import { nextOrdinal, type Round } from '../room/round';

type SteppedRound = Round & {
  readonly answers: ReadonlyMap<SeatId, unknown>;
  readonly moved: unknown;
};
type Stepping<R extends SteppedRound> = {
  /** Every place of the class, the present one last. */
  readonly path: readonly unknown[];
  readonly round: R | null;
  /** The round before this one, for an undo. */
  readonly last: R | null;
};

/** The lesson's choice; the true step where nobody answered. */
export const usualRule = (planned: StepRule, round: SteppedRound): StepRule =>
  round.answers.size > 0 ? planned : 'gradient';

/** The next round in place of the present one, which is remembered. */
export function withNextRound<R extends SteppedRound, S extends Stepping<R>>(
  state: S,
  make: (ordinal: number) => R,
): S {
  const { ordinal, last } = nextOrdinal(state.round, state.last);
  return { ...state, round: make(ordinal), last };
}

/** The round whose step is taken back: this one, or (a new question already on the screens) the one before. */
export function undoneRound<R extends SteppedRound>({ round, last }: Stepping<R>): R | null {
  if (round?.phase === 'advanced') return round;
  return last?.phase === 'advanced' ? last : null;
}

/** Back to the reveal before the step. */
export function withoutStep<R extends SteppedRound, S extends Stepping<R>>(state: S): S {
  const round = undoneRound<R>(state);
  if (!round) return state;
  return {
    ...state,
    round: { ...round, phase: 'revealed', moved: null },
    last: null,
    path: state.path.slice(0, -1),
  };
}
