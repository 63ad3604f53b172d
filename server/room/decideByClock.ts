/** Owns what time alone brings about: deadlines, the machine's next step, seats that went and came back. */
import { kindOf } from './activities';
import { autopilot } from './activities/network';
import { begunDeal } from './deal';
import { accept, asDecision } from './decision';
import type { ClockCommand, Decision, Given } from './room';
import { currentActivity, type RoomState } from './state';

/** A clock's command that no longer fits the room does nothing: the room has moved on meanwhile. */
export function decideByClock(state: RoomState, command: ClockCommand, given: Given): Decision {
  const activity = currentActivity(state);
  if (!activity?.round || state.status !== 'open') return accept();
  switch (command.type) {
    case 'DeadlinePassed': {
      const due = activity.round.deadline === command.deadline && command.deadline <= given.now;
      return due ? accept([{ type: 'RoundClosed' }]) : accept();
    }
    case 'AutopilotTick':
      if (activity.kind !== 'network' || state.pausedAt !== null) return accept();
      return asDecision(autopilot.tick(activity, command.done, given.now));
    case 'SeatIsAway': {
      if (given.present.has(command.seat) || activity.round.phase !== 'asking') return accept();
      const returned = kindOf(activity).giveBack(activity, command.seat);
      return accept([...returned, ...begunDeal(state, returned, given.present, given.now)]);
    }
    case 'SeatIsBack':
      return accept(begunDeal(state, [], [command.seat], given.now));
    default:
      return command satisfies never;
  }
}
