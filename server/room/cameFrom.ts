/** Owns how long a change of activity may be taken back. */
import { kindOf } from '../activities';
import type { RoomEvent } from './events';
import { currentActivity, type RoomState } from './state';

/** What makes a change of activity more than a slip of the finger: somebody has answered here, or the class has gone on. */
export function settles(state: RoomState, event: RoomEvent): boolean {
  switch (event.type) {
    case 'RoundOpened': {
      const activity = currentActivity(state);
      if (!activity?.round) return false;
      return activity.round.phase !== 'asking' || !kindOf(activity).isUnanswered(activity);
    }
    case 'AnswerSubmitted':
    case 'WalkStepped':
    case 'WalkEnded':
    case 'SecondTryOpened':
    case 'SlopeRevealed':
    case 'DescentRevealed':
    case 'NetworkRevealed':
    case 'WalksRevealed':
    case 'RoundRevealed':
    case 'BallMoved':
    case 'PointMoved':
    case 'NetworkStepped':
    case 'StepUndone':
    case 'DisputeSettled':
    case 'AutopilotStarted':
    case 'AutopilotResumed':
    case 'AutopilotStopped':
    case 'EndedForToday':
      return true;
    default:
      return false;
  }
}
