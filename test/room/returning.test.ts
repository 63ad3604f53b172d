import { describe, expect, test } from 'vitest';
import { openHouse } from '../support/fakeServer';
import { hashOf, openRoom } from '../support/room';

/** Thirty learners of last week, all away; then the same names are typed on phones that remember nothing. */
function aWeekLater(count = 30) {
  const room = openRoom({ maxSeats: 100 });
  const names = Array.from({ length: count }, (_, i) => `学習者${i + 1}`);
  for (const name of names) room.join(name);
  for (let seat = 1; seat <= count; seat++) room.leave(seat);
  const fresh = names.map((name) => room.join(name));
  return { room, names, fresh };
}

describe('A class whose phones forgot their keys', () => {
  test('is proposed to the host, pair by pair, and gets its thirty seats back in one go', () => {
    const { room, names, fresh } = aWeekLater();
    const keys = fresh.map((seat) => room.people.get(seat)?.tokenHash);
    const { returning, seats } = room.seeHost();
    expect(seats).toHaveLength(60);
    expect(returning).toEqual(fresh.map((from, i) => ({ from, to: i + 1 })));

    room.host({ type: 'MatchReturning', pairs: returning });
    expect(room.seeHost().seats.map(({ name }) => name)).toEqual(names);
    expect([...room.people.values()].map(({ tokenHash }) => tokenHash)).toEqual(keys);
    expect(room.seeHost().returning).toEqual([]);
    expect(room.replayed()).toEqual(room.state);
  });

  test('is not taken for those who are here, who have earned points, or whose name only begins alike', () => {
    const room = openRoom();
    room.join('Ann');
    expect(room.join('Ann')).toBe(2);
    expect(room.seeHost().returning).toEqual([]);
    room.join('Anna');
    room.join('Ben 2');
    room.leave(1);
    expect(room.seeHost().returning).toEqual([{ from: 2, to: 1 }]);
    room.leave(2);
    expect(room.seeHost().returning).toEqual([]);
  });

  test('is told apart by roll numbers where both have one, whatever the names', () => {
    const room = openRoom();
    const first = room.join('Ann');
    const second = room.join('Ben');
    room.host({ type: 'SetRoll', seat: first, roll: 7 });
    room.leave(first);
    room.leave(second);
    const newcomer = room.join('Annie');
    room.host({ type: 'SetRoll', seat: newcomer, roll: 7 });
    const other = room.join('Ann');
    room.host({ type: 'SetRoll', seat: other, roll: 8 });
    expect(room.seeHost().returning).toEqual([{ from: newcomer, to: first }]);
  });

  test('loses no seat to a pair that nobody proposed', () => {
    const { room } = aWeekLater(2);
    expect(room.hostTry({ type: 'MatchReturning', pairs: [{ from: 3, to: 2 }] })).toBe('unknown_seat');
    expect(room.hostTry({ type: 'MatchReturning', pairs: [] })).toBe('unknown_seat');
    expect(room.people.size).toBe(4);
  });

  test('stays connected: a phone that is matched sits on its old seat and hears no farewell', async () => {
    const house = await openHouse();
    const [host, old] = [await house.host(), await house.learner('Ann')];
    old.close();
    house.clock.advance(21_000);
    const fresh = await house.learner('Ann');
    await host.must({ type: 'MatchReturning', pairs: [{ from: 2, to: 1 }] });
    expect(fresh.goodbyes).toEqual([]);
    expect(fresh.parts.you).toMatchObject({ kind: 'seated', seat: 1, name: 'Ann' });
  });
});

describe('A roll number', () => {
  test('is asked for at the door where the host wants it, and may be left out', () => {
    const room = openRoom();
    const joining = { role: 'joining', tokenHash: hashOf('phone'), practice: false, lang: 'ja' } as const;
    expect(room.see(joining).you).toMatchObject({ kind: 'joining', rollAsked: false });
    room.host({ type: 'AskRoll', ask: true });
    expect(room.see(joining).you).toMatchObject({ kind: 'joining', rollAsked: true });

    room.must(joining, { type: 'Join', name: 'Ann', roll: 12 });
    room.join('Ben');
    expect(room.seeHost().seats.map(({ name, roll }) => [name, roll])).toEqual([
      ['Ann', 12],
      ['Ben', null],
    ]);
  });
});
