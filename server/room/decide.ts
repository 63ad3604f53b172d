/** Who may do what, and hands each command to the file that knows it. Pure: time, chance and presence come in `context`. */
import { type Command, isActivityCommand } from '../../shared/protocol/commands';
import { decideByClock } from './decideByClock';
import { decideFlow } from './decideFlow';
import { decideInActivity } from './decideInActivity';
import { decideLearner } from './decideLearner';
import { decideRoom } from './decideRoom';
import { decideSeats } from './decideSeats';
import { accept } from './decision';
import { notForThem } from './forWhom';
import { type Refused, refuse } from './refused';
import type { AnyCommand, CommandContext, Decision } from './room';
import type { RoomState } from './state';

export function decide(state: RoomState, command: AnyCommand, context: CommandContext): Decision {
  switch (command.type) {
    case 'OpenRoom':
      return accept([{ type: 'RoomOpened', lesson: command.lesson, seed: command.seed }]);
    case 'DeadlinePassed':
    case 'ActivityTick':
    case 'SeatIsAway':
    case 'SeatIsBack':
      return context.by.role === 'clock' ? decideByClock(state, command, context) : refuse('not_allowed');
    default:
      return barred(state, command, context) ?? decideForPerson(state, command, context);
  }
}

function barred(state: RoomState, command: Command, { by }: CommandContext): Refused | null {
  if (state.status === 'unopened') return refuse('unknown_room');
  const code = notForThem(by, command.type);
  if (code) return refuse(code);
  if (state.status === 'ended') return refuse('room_ended');
  if (state.status === 'resting' && !worksAtRest.has(command.type)) return refuse('room_resting');
  if ('revision' in command && command.revision !== state.revision) return refuse('stale');
  return null;
}

/** Between two lessons the room can be tidied and seats found again, but nothing is asked. */
const worksAtRest: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'Reopen',
  'EndClass',
  'ClaimSeat',
  'OfferSeat',
  'Rename',
  'RenameSeat',
  'RemoveSeat',
  'SetRoll',
  'MatchReturning',
  'AskRoll',
  'LockRoom',
  'ChooseAddress',
  'RemovePractice',
]);

function decideForPerson(state: RoomState, command: Command, context: CommandContext): Decision {
  if (isActivityCommand(command)) return decideInActivity(state, command, context);
  switch (command.type) {
    case 'Join':
    case 'ClaimSeat':
    case 'Rename':
    case 'RenameSeat':
    case 'RemoveSeat':
    case 'SetRoll':
    case 'OfferSeat':
    case 'MatchReturning':
      return decideSeats(state, command, context);
    case 'SubmitAnswer':
    case 'SayStuck':
    case 'TapWarmUp':
      return decideLearner(state, command, context);
    case 'StartActivity':
    case 'UndoActivity':
    case 'OpenRound':
    case 'CloseRound':
    case 'ReopenRound':
    case 'OpenSecondTry':
    case 'Reveal':
    case 'Advance':
    case 'Undo':
      return decideFlow(state, command, context);
    case 'SetDeadline':
    case 'AddTime':
    case 'GiveTime':
    case 'Pause':
    case 'Resume':
    case 'Freeze':
    case 'SetPace':
    case 'StepTelling':
    case 'ShowNames':
    case 'LockRoom':
    case 'AskRoll':
    case 'ChooseAddress':
    case 'EndForToday':
    case 'Reopen':
    case 'EndClass':
      return decideRoom(state, command, context);
    case 'AddPractice':
    case 'RemovePractice':
      // Practice learners join as people do; the service sends them, the room itself has nothing to decide.
      return refuse('not_now');
    default:
      return command satisfies never;
  }
}
