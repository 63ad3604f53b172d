/** What the host does to the whole class at any moment: time, pause, eyes up, names, the lock, the end. */
import type { CommandOf } from '../../shared/protocol/commands';
import { begunDeal } from './deal';
import { accept } from './decision';
import type { RoomEvent } from './events';
import { refuse } from './refused';
import type { CommandContext, Decision } from './room';
import type { Round } from './round';
import { currentActivity, type RoomState } from './state';
import { moreFor } from './time';

type RoomCommand = CommandOf<
  | 'SetDeadline'
  | 'AddTime'
  | 'GiveTime'
  | 'Pause'
  | 'Resume'
  | 'Freeze'
  | 'SetPace'
  | 'StepTelling'
  | 'ShowNames'
  | 'LockRoom'
  | 'AskRoll'
  | 'ChooseAddress'
  | 'EndForToday'
  | 'Reopen'
  | 'EndClass'
>;

export function decideRoom(state: RoomState, command: RoomCommand, context: CommandContext): Decision {
  const { now, addresses } = context;
  switch (command.type) {
    case 'SetDeadline':
      return setDeadline(state, command.seconds, now);
    case 'AddTime':
      return addTime(state, command.seconds);
    case 'GiveTime':
      return giveTime(state, command, context);
    case 'Pause':
      return state.pausedAt === null ? accept([{ type: 'ClassPaused', at: now }]) : refuse('not_now');
    case 'Resume':
      return state.pausedAt === null ? refuse('not_now') : accept([{ type: 'ClassResumed', at: now }]);
    case 'Freeze':
      return toggled(state.frozen, command.frozen, 'PhonesFrozen', 'PhonesReleased');
    case 'SetPace':
      return accept(command.pace === state.pace ? [] : [{ type: 'PaceSet', pace: command.pace }]);
    case 'StepTelling':
      return currentActivity(state)?.round
        ? accept([{ type: 'TellingStepped', by: command.by }])
        : refuse('not_now');
    case 'ShowNames':
      return toggled(state.namesShown, command.show, 'NamesShown', 'NamesHidden');
    case 'LockRoom':
      return toggled(state.locked, command.locked, 'RoomLocked', 'RoomUnlocked');
    case 'AskRoll':
      return accept(command.ask === state.rollAsked ? [] : [{ type: 'RollAsked', ask: command.ask }]);
    case 'ChooseAddress':
      return addresses.includes(command.address)
        ? accept([{ type: 'AddressChosen', address: command.address }])
        : refuse('unknown_address');
    case 'EndForToday': {
      // A lesson that rests is paused, so that next week no deadline has passed in the meantime.
      const paused: RoomEvent[] = state.pausedAt === null ? [{ type: 'ClassPaused', at: now }] : [];
      return accept([...paused, { type: 'EndedForToday' }]);
    }
    case 'Reopen':
      if (state.status !== 'resting') return refuse('not_now');
      return accept([{ type: 'ClassReopened' }, { type: 'ClassResumed', at: now }]);
    case 'EndClass':
      return accept([{ type: 'ClassEnded' }]);
    default:
      return command satisfies never;
  }
}

type Plain = 'RoomLocked' | 'RoomUnlocked' | 'NamesShown' | 'NamesHidden' | 'PhonesFrozen' | 'PhonesReleased';

/** Saying what already is changes nothing and is no mistake. */
function toggled(is: boolean, wanted: boolean, on: Plain, off: Plain): Decision {
  if (is === wanted) return accept();
  return accept([{ type: wanted ? on : off }]);
}

function askingRound(state: RoomState): Round | null {
  const round = currentActivity(state)?.round;
  return round?.phase === 'asking' ? round : null;
}

function setDeadline(state: RoomState, seconds: number | null, now: number): Decision {
  const round = askingRound(state);
  if (!round) return refuse('not_now');
  if (round.closed) return refuse('round_closed');
  return accept([{ type: 'DeadlineSet', deadline: seconds === null ? null : now + seconds * 1000, at: now }]);
}

/** To no limit nothing can be added: it would become one. */
function addTime(state: RoomState, seconds: number): Decision {
  const round = askingRound(state);
  if (!round) return refuse('not_now');
  if (round.closed) return refuse('round_closed');
  return round.deadline === null
    ? refuse('no_deadline')
    : accept([{ type: 'TimeAdded', ms: seconds * 1000 }]);
}

/** Who waits for a task, where the kind deals them, gets one. */
function giveTime(
  state: RoomState,
  { seat, seconds }: CommandOf<'GiveTime'>,
  { now, present }: CommandContext,
): Decision {
  const round = askingRound(state);
  if (!round) return refuse('not_now');
  if (!state.seats.has(seat)) return refuse('unknown_seat');
  if (!round.closed && round.deadline === null) return refuse('no_deadline');
  const event: RoomEvent = { type: 'TimeGiven', seat, ...moreFor(round, seat, seconds * 1000, now) };
  return accept([event, ...begunDeal(state, [event], present.has(seat) ? [seat] : [], now)]);
}
