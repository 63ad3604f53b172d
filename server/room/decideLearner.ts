/** Owns what a learner may do: answer, ask for the next factor, say they are stuck, tap the warm-up. */
import type { CommandOf } from '../../shared/protocol/commands';
import type { SeatId } from '../../shared/protocol/ids';
import { kindOf } from '../activities';
import { begunDeal } from './deal';
import { accept, asDecision, type Refused, refuse } from './decision';
import type { CommandContext, Decision } from './room';
import { isOpenFor } from './round';
import { type ActivityState, currentActivity, type RoomState } from './state';

type LearnerCommand = CommandOf<'SubmitAnswer' | 'AskHelp' | 'SayStuck' | 'TapWarmUp'>;

export function decideLearner(state: RoomState, command: LearnerCommand, context: CommandContext): Decision {
  if (context.by.role !== 'learner') return refuse('not_seated');
  const { seat } = context.by;
  if (!state.seats.has(seat)) return refuse('removed');
  if (command.type === 'TapWarmUp') {
    if (state.place !== null) return refuse('not_now');
    return accept([{ type: 'WarmUpTapped', seat, at: { x: command.x, y: command.y } }]);
  }
  const now = openRound(state, command.round, seat, context.now);
  if ('code' in now) return now;
  switch (command.type) {
    case 'SayStuck':
      return accept([{ type: 'SaidStuck', seat, stuck: command.stuck }]);
    case 'AskHelp':
      return asDecision(kindOf(now).help(now, seat));
    case 'SubmitAnswer': {
      const outcome = kindOf(now).submit(now, seat, command.answer);
      if (!outcome.ok) return outcome;
      return accept([
        ...outcome.events,
        ...begunDeal(state, outcome.events, [seat, ...waiting(state, context)], context.now),
      ]);
    }
    default:
      return command satisfies never;
  }
}

/** A disagreement that this answer opens gives its other owner something to do, who may be waiting: those few are looked at too. */
function waiting(state: RoomState, { present }: CommandContext): readonly SeatId[] {
  const activity = currentActivity(state);
  if (activity?.kind !== 'network' || !activity.round) return [];
  const { held, tasks } = activity.round;
  const owners = new Set([...tasks.values()].flatMap(({ answers }) => answers.map((answer) => answer.seat)));
  return [...owners].filter((seat) => present.has(seat) && !held.has(seat));
}

/** The activity, where `round` is the one on the screens and open for this seat; otherwise why not. */
function openRound(state: RoomState, round: number, seat: SeatId, now: number): ActivityState | Refused {
  const activity = currentActivity(state);
  if (round > state.rounds) return refuse('unknown_round');
  if (activity?.round?.insteadOf.includes(round)) return refuse('question_exchanged');
  if (activity?.round?.number !== round) return refuse('not_this_round');
  if (activity.round.phase !== 'asking') return refuse('round_closed');
  if (state.pausedAt !== null) return refuse('paused');
  if (state.frozen) return refuse('eyes_up');
  if (!isOpenFor(activity.round, seat, now)) return refuse('round_closed');
  return activity;
}
