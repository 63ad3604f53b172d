/** What a learner may do in any activity: answer, say they are stuck, tap the warm-up. */
import type { CommandOf } from '../../shared/protocol/commands';
import type { SeatId } from '../../shared/protocol/ids';
import { rulesOf } from '../activities';
import { begunDeal } from './deal';
import { accept } from './decision';
import { openFor } from './openFor';
import { refuse } from './refused';
import type { CommandContext, Decision } from './room';
import { currentActivity, type RoomState } from './state';

type LearnerCommand = CommandOf<'SubmitAnswer' | 'SayStuck' | 'TapWarmUp'>;

export function decideLearner(state: RoomState, command: LearnerCommand, context: CommandContext): Decision {
  if (context.by.role !== 'learner') return refuse('not_seated');
  const { seat } = context.by;
  if (!state.seats.has(seat)) return refuse('removed');
  if (command.type === 'TapWarmUp') {
    if (state.place !== null) return refuse('not_now');
    return accept([{ type: 'WarmUpTapped', seat, at: { x: command.x, y: command.y } }]);
  }
  const no = openFor(state, command.round, seat, context.now);
  if (no) return no;
  if (command.type === 'SayStuck') return accept([{ type: 'SaidStuck', seat, stuck: command.stuck }]);
  return submit(state, seat, command, context);
}

function submit(
  state: RoomState,
  seat: SeatId,
  { answer }: CommandOf<'SubmitAnswer'>,
  { present, now }: CommandContext,
): Decision {
  const activity = currentActivity(state);
  if (!activity) return refuse('not_now');
  if (answer.kind !== activity.kind) return refuse('wrong_answer_kind');
  const { submit, tasks } = rulesOf(activity);
  const outcome = submit(activity, seat, answer);
  if (!outcome.ok) return outcome;
  const waiting = [...(tasks?.waiting(activity) ?? [])].filter((other) => present.has(other));
  return accept([...outcome.events, ...begunDeal(state, outcome.events, [seat, ...waiting], now)]);
}
