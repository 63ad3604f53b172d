/** Seats and the people on them: joining, coming back, names, roll numbers, leaving for good. */
import type { CommandOf } from '../../shared/protocol/commands';
import type { SeatId } from '../../shared/protocol/ids';
import { begunDeal } from './deal';
import { accept } from './decision';
import type { RoomEvent } from './events';
import { cleanName, distinctName } from './names';
import type { PeopleChange } from './people';
import { refuse } from './refused';
import { returningSeats } from './returning';
import type { CommandContext, Decision } from './room';
import { nextSeat, type RoomState } from './state';

type SeatCommand = CommandOf<
  'Join' | 'ClaimSeat' | 'Rename' | 'RenameSeat' | 'RemoveSeat' | 'SetRoll' | 'OfferSeat' | 'MatchReturning'
>;

/** How long a way back stays open: time to walk to the learner, not to be forgotten on a screen. */
export const OFFER_MS = 5 * 60_000;

export function decideSeats(state: RoomState, command: SeatCommand, context: CommandContext): Decision {
  switch (command.type) {
    case 'Join':
      return join(state, command, context);
    case 'ClaimSeat':
      return claim(command, context);
    case 'Rename':
      if (context.by.role !== 'learner') return refuse('not_seated');
      if (!state.seats.has(context.by.seat)) return refuse('removed');
      return rename(state, context.by.seat, command.name, context);
    case 'RenameSeat':
      return rename(state, command.seat, command.name, context);
    case 'RemoveSeat':
      return remove(state, command.seat, context);
    case 'SetRoll':
      return onSeat(state, command.seat, { type: 'RollSet', seat: command.seat }, [
        { type: 'rollSet', seat: command.seat, roll: command.roll },
      ]);
    case 'OfferSeat':
      return offer(state, command.seat, context);
    case 'MatchReturning':
      return match(state, command, context);
    default:
      return command satisfies never;
  }
}

function join(state: RoomState, { name: typed, roll }: CommandOf<'Join'>, context: CommandContext): Decision {
  const { by, people, now, maxSeats } = context;
  if (by.role !== 'joining') return refuse('already_seated');
  if (state.locked && !by.practice) return refuse('room_locked');
  if (state.seats.size >= maxSeats) return refuse('room_full');
  const name = cleanName(typed);
  if (!name) return refuse('bad_name');
  const seat = nextSeat(state);
  const taken: RoomEvent = { type: 'SeatTaken', seat, practice: by.practice, at: now };
  return accept(
    [taken, ...begunDeal(state, [taken], [seat], now)],
    [
      { type: 'seated', seat, name: distinctName(name, people, null), tokenHash: by.tokenHash },
      ...(roll === undefined ? [] : [{ type: 'rollSet', seat, roll } as const]),
    ],
    { seat },
  );
}

function claim({ claim: said }: CommandOf<'ClaimSeat'>, context: CommandContext): Decision {
  const { by, people, now, hash } = context;
  if (by.role !== 'joining') return refuse('already_seated');
  const hashed = hash(said.normalize('NFKC').trim());
  const owner = [...people.values()].find(
    ({ offer: open }) =>
      open && open.expiresAt > now && (open.digitsHash === hashed || open.secretHash === hashed),
  );
  if (!owner) return refuse('bad_claim');
  const { seat } = owner;
  return accept([{ type: 'SeatHandedOver', seat }], [{ type: 'handedOver', seat, tokenHash: by.tokenHash }], {
    seat,
  });
}

function offer(state: RoomState, seat: SeatId, context: CommandContext): Decision {
  const digits = freeDigits(context);
  const secret = context.secret();
  const expiresAt = context.now + OFFER_MS;
  const hashes = { digitsHash: context.hash(digits), secretHash: context.hash(secret), expiresAt };
  return onSeat(state, seat, { type: 'SeatOffered', seat }, [{ type: 'offered', seat, offer: hashes }], {
    offer: { digits, secret, expiresAt },
  });
}

/** Four digits that open no other seat just now. */
function freeDigits({ random, people, hash, now }: CommandContext): string {
  const open = new Set(
    [...people.values()].flatMap((person) =>
      person.offer && person.offer.expiresAt > now ? [person.offer.digitsHash] : [],
    ),
  );
  for (;;) {
    const digits = String(Math.floor(random() * 10_000)).padStart(4, '0');
    if (!open.has(hash(digits))) return digits;
  }
}

function rename(state: RoomState, seat: SeatId, typed: string, { people }: CommandContext): Decision {
  const name = cleanName(typed);
  if (!name) return refuse('bad_name');
  return onSeat(state, seat, { type: 'SeatRenamed', seat }, [
    { type: 'renamed', seat, name: distinctName(name, people, seat) },
  ]);
}

function remove(state: RoomState, seat: SeatId, context: CommandContext): Decision {
  if (!state.seats.has(seat)) return refuse('unknown_seat');
  const removed: RoomEvent = { type: 'SeatRemoved', seat };
  const others = [...context.present].filter((each) => each !== seat);
  return accept([removed, ...begunDeal(state, [removed], others, context.now)], [{ type: 'erased', seat }]);
}

/** Each newcomer's key opens the seat they had; the seat they took today is free again. What is no such pair is left as it is. */
function match(state: RoomState, { pairs }: CommandOf<'MatchReturning'>, context: CommandContext): Decision {
  const proposed = returningSeats(state, context);
  const agreed = proposed.filter((one) => pairs.some(({ from, to }) => from === one.from && to === one.to));
  if (agreed.length === 0) return refuse('unknown_seat');
  const events = agreed.flatMap(({ from, to }): RoomEvent[] => [
    { type: 'SeatHandedOver', seat: to },
    { type: 'SeatRemoved', seat: from },
  ]);
  const people = agreed.flatMap(({ from, to }): PeopleChange[] => {
    const newcomer = context.people.get(from);
    if (!newcomer) return [];
    return [
      { type: 'erased', seat: from },
      { type: 'handedOver', seat: to, tokenHash: newcomer.tokenHash },
    ];
  });
  const gone = new Set(agreed.map(({ from }) => from));
  const others = [...context.present].filter((seat) => !gone.has(seat));
  return accept([...events, ...begunDeal(state, events, others, context.now)], people);
}

function onSeat(
  state: RoomState,
  seat: SeatId,
  event: RoomEvent,
  people: readonly PeopleChange[],
  ack: Parameters<typeof accept>[2] = {},
): Decision {
  return state.seats.has(seat) ? accept([event], people, ack) : refuse('unknown_seat');
}
