import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RoomEvent } from '../../server/room/events';
import { evolve } from '../../server/room/evolve';
import type { Person } from '../../server/room/people';
import { emptyRoom } from '../../server/room/state';
import { view } from '../../server/room/view';

/**
 * A short lesson with one activity of each kind, as a server wrote it down in November 2026, and what it then showed: a
 * log that is folded otherwise today would change a class's past.
 */
const { events, seen } = JSON.parse(
  readFileSync(new URL('recorded/lesson.json', import.meta.url), 'utf8'),
) as {
  readonly events: readonly RoomEvent[];
  readonly seen: readonly { readonly events: number; room: object; host: object; seats: readonly object[] }[];
};

const names = ['Ann', 'Ben', 'Cem'];
const people = new Map<number, Person>(
  names.map((name, i) => [i + 1, { seat: i + 1, name, roll: null, tokenHash: '', offer: null }]),
);
const context = { people, present: new Set([1, 2, 3]), addresses: ['http://192.168.1.5:3000'], maxSeats: 50 };

describe('A lesson that was recorded by an earlier server', () => {
  test.each(seen.map((one) => [one.events, one] as const))(
    'shows after %i events what it showed then',
    (count, shown) => {
      const state = events.slice(0, count).reduce(evolve, emptyRoom('K7Q3MX'));
      const { room, host } = view(state, { role: 'host' }, context);
      expect(room).toMatchObject(shown.room);
      expect(host).toMatchObject(shown.host);
      const seats = [...state.seats.keys()].map(
        (seat) => view(state, { role: 'learner', seat }, context).you,
      );
      expect(seats).toMatchObject(shown.seats);
    },
  );
});
