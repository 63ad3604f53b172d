/** Commands that only one kind of activity knows: the room sees that they are in time, the kind does the rest. */
import type { ActivityCommand } from '../../shared/protocol/commands';
import { rulesOf } from '../activities';
import { asDecision } from './decision';
import { openFor } from './openFor';
import { refuse } from './refused';
import type { CommandContext, Decision } from './room';
import { currentActivity, type RoomState } from './state';

export function decideInActivity(
  state: RoomState,
  command: ActivityCommand,
  { by, now }: CommandContext,
): Decision {
  const seat = by.role === 'learner' ? by.seat : null;
  const no = 'round' in command ? openFor(state, command.round, seat, now) : null;
  if (no) return no;
  const activity = currentActivity(state);
  if (!activity) return refuse('not_now');
  const { commands } = rulesOf(activity);
  if (!commands) return refuse('not_in_this_activity');
  return asDecision(commands(activity, command, { now, seat }));
}
