/** How long a change of activity may be taken back. */
import { rulesOf } from '../activities';
import type { RoomEvent } from './events';
import { currentActivity, type RoomState } from './state';

/** What makes a change of activity more than a slip of the finger: somebody has answered here, or the class has gone on. */
export function settles(state: RoomState, event: RoomEvent): boolean {
  switch (event.type) {
    case 'RoundOpened': {
      const activity = currentActivity(state);
      if (!activity?.round) return false;
      return activity.round.phase !== 'asking' || !rulesOf(activity).isUnanswered(activity);
    }
    case 'AnswerSubmitted':
    case 'SecondTryOpened':
    case 'RoundRevealed':
    case 'StepTaken':
    case 'StepUndone':
    case 'EndedForToday':
      return true;
    case 'ActivityChanged':
      return event.means !== undefined;
    default:
      return false;
  }
}
