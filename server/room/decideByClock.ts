/** What time alone brings about: deadlines, the machine's next step, seats that went and came back. */
import { rulesOf } from '../activities';
import { begunDeal } from './deal';
import { accept, asDecision } from './decision';
import type { ClockCommand, CommandContext, Decision } from './room';
import { currentActivity, type RoomState } from './state';

/** A clock's command that no longer fits the room does nothing: the room has moved on meanwhile. */
export function decideByClock(state: RoomState, command: ClockCommand, context: CommandContext): Decision {
  const activity = currentActivity(state);
  if (!activity?.round || state.status !== 'open') return accept();
  switch (command.type) {
    case 'DeadlinePassed': {
      const due = activity.round.deadline === command.deadline && command.deadline <= context.now;
      return due ? accept([{ type: 'RoundClosed' }]) : accept();
    }
    case 'ActivityTick': {
      const { timer } = rulesOf(activity);
      if (!timer || state.pausedAt !== null) return accept();
      return asDecision(timer.tick(activity, command.tick, context.now));
    }
    case 'SeatIsAway': {
      if (context.present.has(command.seat) || activity.round.phase !== 'asking') return accept();
      const returned = rulesOf(activity).tasks?.giveBack(activity, command.seat) ?? [];
      return accept([...returned, ...begunDeal(state, returned, context.present, context.now)]);
    }
    case 'SeatIsBack':
      return accept(begunDeal(state, [], [command.seat], context.now));
    default:
      return command satisfies never;
  }
}
