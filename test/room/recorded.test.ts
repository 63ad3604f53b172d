import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { evolve } from '../../server/room/evolve';
import type { Person } from '../../server/room/people';
import { emptyRoom, type RoomState } from '../../server/room/state';
import { decodeEvent, encodeEvent } from '../../server/room/stored/decode';
import { view } from '../../server/room/view';

/**
 * Logs as released versions wrote them, each with what was seen on the way: one that is read otherwise today would change a
 * class's past. The events are never written anew; what was seen is, where a screen is changed on purpose.
 */
const folder = new URL('recorded/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder));

type Seen = {
  readonly events: number;
  readonly room: object;
  readonly stage?: object;
  readonly host: object;
  readonly seats: readonly object[];
};
type Recording = { readonly events: readonly object[]; readonly people: readonly Person[] };

/** The room after each event; after none, first. */
function roomsOf(events: readonly object[]): readonly RoomState[] {
  const rooms = [emptyRoom('K7Q3MX')];
  events.forEach((stored, index) => {
    const decoded = decodeEvent(stored);
    if (!decoded.ok) throw new Error(`event ${index + 1}: ${decoded.detail}`);
    rooms.push(evolve(rooms.at(-1) ?? emptyRoom('K7Q3MX'), decoded.event));
  });
  return rooms;
}

const after = (rooms: readonly RoomState[], count: number): RoomState => {
  const room = rooms[count];
  if (!room) throw new Error(`there are no ${count} events`);
  return room;
};

/** What the JSON of a view keeps of it. */
const sent = (shown: unknown): unknown => JSON.parse(JSON.stringify(shown));

function seenBy(
  state: RoomState,
  people: readonly Person[],
  present: readonly number[],
): Omit<Seen, 'events'> {
  const context = {
    people: new Map(people.map((person) => [person.seat, person])),
    present: new Set(present),
    addresses: ['http://192.168.1.5:3000', 'http://10.0.0.7:3000'],
    maxSeats: 50,
  };
  const { room, stage, host } = view(state, { role: 'host' }, context);
  const seats = [...state.seats.keys()].map((seat) => view(state, { role: 'learner', seat }, context).you);
  return sent({ room, stage, host, seats }) as Omit<Seen, 'events'>;
}

describe('A short lesson of each kind, recorded before events had versions', () => {
  const { events, seen } = JSON.parse(read('lesson.json').toString()) as Recording & {
    seen: readonly Seen[];
  };
  const rooms = roomsOf(events);
  const people = ['Ann', 'Ben', 'Cem'].map((name, i) => ({
    seat: i + 1,
    name,
    roll: null,
    tokenHash: '',
    offer: null,
  }));

  test.each(seen.map((one) => [one.events, one] as const))(
    'shows after %i events what it showed then',
    (count, then) => {
      const now = seenBy(after(rooms, count), people, [1, 2, 3]);
      expect(now.room).toMatchObject(then.room);
      expect(now.host).toMatchObject({
        ...then.host,
        joinUrl: expect.any(String),
        addresses: expect.any(Array),
      });
      expect(now.seats).toMatchObject(then.seats);
    },
  );
});

/** Every release's folder. */
const releases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, folder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => `${name}/${file.replace(/\.json$/, '')}`),
  );

type SeenThen = Required<Seen> & { readonly people: readonly Person[]; readonly present: readonly number[] };

const eventsOf = (name: string) => (JSON.parse(read(`${name}.json`).toString()) as Recording).events;

describe.each(releases)('The whole lesson %s', (name) => {
  const events = eventsOf(name);
  const seen = JSON.parse(gunzipSync(read(`${name}.seen.json.gz`)).toString()) as readonly SeenThen[];

  test('shows everyone today, wherever the class has gone on, what it showed then', () => {
    const rooms = roomsOf(events);
    expect(seen.length).toBeGreaterThan(0);
    for (const { events: count, people, present, ...then } of seen) {
      const now = seenBy(after(rooms, count), people, present);
      expect({ after: count, ...now }).toEqual({ after: count, ...then });
    }
  });

  test('is written in today’s form as it was read', () => {
    for (const stored of events) {
      const decoded = decodeEvent(stored);
      if (!decoded.ok) throw new Error(decoded.detail);
      const again = sent(encodeEvent(decoded.event));
      expect(decodeEvent(again)).toEqual(decoded);
    }
  });
});

test('The lessons of November 2026 hold every event there was', () => {
  const types = new Set(
    releases
      .filter((name) => name.startsWith('2026-11/'))
      .flatMap((name) => eventsOf(name).map((event) => (event as { type: string }).type)),
  );
  expect([...types].sort()).toEqual(
    `ActivityReturned ActivityStarted AddressChosen AnswerSubmitted AutopilotPaused AutopilotResumed AutopilotStarted
     AutopilotStepped AutopilotStopped BallMoved ClassEnded ClassPaused ClassReopened ClassResumed DeadlineSet
     DescentRevealed DisputeSettled EndedForToday HelpGiven NamesHidden NamesShown NetworkRevealed NetworkStepped PaceSet
     PhonesFrozen PhonesReleased PointMoved ReplayBranched ReplayShown RollAsked RollSet RoomLocked RoomOpened RoomUnlocked
     RoundClosed RoundOpened RoundReopened RoundRevealed SaidStuck SeatHandedOver SeatOffered SeatRemoved SeatRenamed
     SeatTaken SecondTryOpened SlopeRevealed StepUndone TaskDealt TaskReturned TellingStepped TimeAdded TimeGiven WalkEnded
     WalkStepped WalksRevealed WarmUpTapped`.split(/\s+/),
  );
});

describe('An event that lies in the log', () => {
  test('of a newer version is refused as such', () => {
    expect(decodeEvent({ v: 99, type: 'RoomLocked' })).toEqual({
      ok: false,
      why: 'newer',
      detail: 'version 99',
    });
  });

  test.each([
    [null, 'no object'],
    [{ v: 2 }, 'unknown type undefined'],
    [{ v: 2, type: 'RoomExploded' }, 'unknown type RoomExploded'],
    [{ v: 2, type: 'SeatTaken', seat: 'one', practice: false, at: 1 }, 'SeatTaken, seat'],
    [{ v: 2, type: 'RoomLocked', by: 'somebody' }, 'RoomLocked, by'],
    [{ v: 2, type: 'RoundOpened', round: 1, question: { kind: 'level' } }, 'RoundOpened, question.surface'],
    [{ v: 2, type: 'RoundOpened', round: 1, question: { kind: 'unknown' } }, 'RoundOpened, question'],
    [
      { v: 2, type: 'ActivityChanged', kind: 'walk', change: { type: 'Flew' } },
      'ActivityChanged, change.type',
    ],
  ])('and that is no event is refused with its place: %j', (stored, place) => {
    const decoded = decodeEvent(stored);
    expect(decoded).toMatchObject({ ok: false, why: 'unreadable' });
    expect(decoded.ok ? '' : decoded.detail).toContain(place);
  });
});
