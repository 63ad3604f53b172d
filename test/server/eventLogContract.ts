/**
 * The rules that every event log keeps, each with a number that its tests quote:
 *
 * L1  A code opens one room; asked for again, it is refused and the first room stays as it was.
 * L2  Rooms are listed newest first.
 * L3  A room's events are numbered from 1 without gaps and come back in order, as JSON carries them.
 * L4  A reader may ask for the events after a version alone.
 * L5  An append that expects another version is refused, is told the true one, and writes nothing at all.
 * L6  Appends asked for in one tick are judged one by one: a stale one is refused by itself.
 * L7  Of many who append at one version, exactly one succeeds.
 * L8  Changes of people are written with the events they came with, or not at all.
 * L9  An erased person is gone, the others and all events stay.
 * L10 Nobody shares an object with the log.
 * L11 A number that JSON cannot carry is refused loudly, and nothing of that append is written.
 * L12 A room's practice keys are the last list that was saved.
 * L13 A deleted room leaves nothing; its code can be opened anew. Other rooms do not notice.
 * L14 Writing to a room that is not there is an error.
 * L15 What was asked for before closing is kept; afterwards everything is refused.
 * L16 Durable logs alone: what was acknowledged outlives a process that is killed (eventLogKilled.slow.test.ts).
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EventLog, NewEvent } from '../../server/ports';
import { recordOf, taken } from './logSamples';

const seatIn = (event: unknown) =>
  typeof event === 'object' && event !== null && 'seat' in event ? event.seat : null;

const locked: NewEvent = { at: 5, cause: null, event: { type: 'RoomLocked' } };
const seated = (seat: number) => ({
  type: 'seated' as const,
  seat,
  name: `Person ${seat}` as string,
  tokenHash: `hash ${seat}`,
});

export function eventLogContract(name: string, open: () => EventLog) {
  describe(`${name} keeps the contract of the event log`, () => {
    let log: EventLog;
    beforeEach(async () => {
      log = open();
      await log.createRoom(recordOf('AAAAAA'));
    });
    afterEach(() => log.close());

    test('L1 a code opens one room, and the first to ask keeps it', async () => {
      const second = { ...recordOf('AAAAAA'), hostHash: 'an intruder' };
      expect(await log.createRoom(second)).toBe(false);
      expect(await log.room('AAAAAA')).toEqual(recordOf('AAAAAA'));
      expect(await log.room('NONE22')).toBeNull();
    });

    test('L1 of those who ask for a code in one tick, one gets it', async () => {
      const asked = await Promise.all([1, 2, 3].map(() => log.createRoom(recordOf('CCCCCC'))));
      expect(asked.filter(Boolean)).toHaveLength(1);
    });

    test('L2 rooms are listed newest first', async () => {
      await log.createRoom(recordOf('DDDDDD', 3_000));
      await log.createRoom(recordOf('CCCCCC', 2_000));
      expect((await log.rooms()).map((room) => room.code)).toEqual(['DDDDDD', 'CCCCCC', 'AAAAAA']);
    });

    test('L3 events are numbered from 1 and come back in order, with their cause and their time', async () => {
      expect(await log.append('AAAAAA', 0, [taken(1), locked])).toEqual({ ok: true, version: 2 });
      expect(await log.append('AAAAAA', 2, [taken(2)])).toEqual({ ok: true, version: 3 });
      expect(await log.read('AAAAAA')).toEqual([
        { version: 1, ...taken(1) },
        { version: 2, ...locked },
        { version: 3, ...taken(2) },
      ]);
      expect(await log.read('NONE22')).toEqual([]);
    });

    test('L3 numbers come back to the last bit, and −0 as JSON carries it', async () => {
      const at = { x: 0.1 + 0.2, y: -1.7976931348623157e308 };
      const event = { type: 'WarmUpTapped', seat: 1, at } as const;
      await log.append('AAAAAA', 0, [
        { ...locked, event },
        { ...locked, at: -0 },
      ]);
      const [first, second] = await log.read('AAAAAA');
      expect(first?.event).toEqual(event);
      expect(second?.at).toBe(0);
    });

    test('L4 a reader may ask for what came after a version', async () => {
      await log.append('AAAAAA', 0, [taken(1), taken(2), taken(3)]);
      expect((await log.read('AAAAAA', 1)).map((stored) => stored.version)).toEqual([2, 3]);
      expect(await log.read('AAAAAA', 3)).toEqual([]);
    });

    test('L5 a stale append is refused, told the true version, and leaves no trace', async () => {
      await log.append('AAAAAA', 0, [taken(1)]);
      for (const expected of [0, 2]) {
        const answer = await log.append('AAAAAA', expected, [locked], [seated(9)]);
        expect(answer).toEqual({ ok: false, code: 'stale', version: 1 });
      }
      expect(await log.read('AAAAAA')).toHaveLength(1);
      expect(await log.people('AAAAAA')).toEqual([]);
    });

    test('L6 a stale append in a tick is refused by itself, and those around it are written', async () => {
      await log.createRoom(recordOf('CCCCCC'));
      const answers = await Promise.all([
        log.append('AAAAAA', 0, [taken(1)], [seated(1)]),
        log.append('AAAAAA', 0, [taken(2)], [seated(2)]),
        log.append('AAAAAA', 1, [taken(3)], [seated(3)]),
        log.append('CCCCCC', 0, [locked]),
      ]);
      expect(answers.map((answer) => answer.ok)).toEqual([true, false, true, true]);
      expect((await log.read('AAAAAA')).map(({ event }) => event)).toEqual([taken(1).event, taken(3).event]);
      expect((await log.people('AAAAAA')).map((person) => person.seat)).toEqual([1, 3]);
      expect(await log.read('CCCCCC')).toHaveLength(1);
    });

    test('L7 of a hundred who race for each version, exactly one wins, and none that won is lost', async () => {
      const won: number[] = [];
      for (let version = 0; version < 10; version++) {
        const racers = Array.from({ length: 100 }, (_, i) => version * 100 + i + 1);
        const answers = await Promise.all(racers.map((seat) => log.append('AAAAAA', version, [taken(seat)])));
        won.push(...racers.filter((_, i) => answers[i]?.ok));
      }
      const kept = (await log.read('AAAAAA')).map(({ event }) => seatIn(event));
      expect(won).toHaveLength(10);
      expect(kept).toEqual(won);
    });

    test('L8 people change together with the events, in the order they were told', async () => {
      await log.append('AAAAAA', 0, [taken(1), taken(2)], [seated(2), seated(1)]);
      const offer = { digitsHash: 'four', secretHash: 'long', expiresAt: 99 };
      await log.append(
        'AAAAAA',
        2,
        [locked],
        [
          { type: 'renamed', seat: 1, name: '勾配' },
          { type: 'rollSet', seat: 1, roll: 7 },
          { type: 'offered', seat: 1, offer },
        ],
      );
      const one = { seat: 1, name: '勾配', roll: 7, tokenHash: 'hash 1', offer };
      const two = { seat: 2, name: 'Person 2', roll: null, tokenHash: 'hash 2', offer: null };
      expect(await log.people('AAAAAA')).toEqual([one, two]);

      await log.append('AAAAAA', 3, [], [{ type: 'handedOver', seat: 1, tokenHash: 'new phone' }]);
      expect((await log.people('AAAAAA'))[0]).toEqual({ ...one, tokenHash: 'new phone', offer: null });
    });

    test('L9 an erased person is gone; the others and every event stay', async () => {
      await log.append('AAAAAA', 0, [taken(1), taken(2)], [seated(1), seated(2)]);
      await log.append('AAAAAA', 2, [locked], [{ type: 'erased', seat: 1 }]);
      expect((await log.people('AAAAAA')).map((person) => person.name)).toEqual(['Person 2']);
      expect(await log.read('AAAAAA')).toHaveLength(3);
      await log.append('AAAAAA', 3, [], [{ type: 'renamed', seat: 1, name: 'A ghost' }]);
      expect(await log.people('AAAAAA')).toHaveLength(1);
    });

    test('L10 what the caller does with its objects afterwards does not reach the log', async () => {
      const event = { type: 'SeatTaken' as const, seat: 1, practice: false, at: 1 };
      const change = seated(1);
      const asked = log.append('AAAAAA', 0, [{ at: 1, cause: null, event }], [change]);
      event.seat = 666;
      change.name = 'Mallory';
      await asked;
      const [stored] = await log.read('AAAAAA');
      expect(stored?.event).toMatchObject({ seat: 1 });
      Object.assign(stored?.event ?? {}, { seat: 667 });
      expect((await log.read('AAAAAA'))[0]?.event).toMatchObject({ seat: 1 });
      expect((await log.people('AAAAAA'))[0]?.name).toBe('Person 1');
    });

    test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
      'L11 an event that holds %d is refused loudly, alone',
      async (number) => {
        const broken: NewEvent = {
          ...locked,
          event: { type: 'WarmUpTapped', seat: 1, at: { x: number, y: 0 } },
        };
        const [refused, kept] = await Promise.allSettled([
          log.append('AAAAAA', 0, [taken(1), broken], [seated(1)]),
          log.append('AAAAAA', 0, [taken(2)]),
        ]);
        expect(refused.status).toBe('rejected');
        expect(kept).toMatchObject({ status: 'fulfilled', value: { ok: true, version: 1 } });
        expect(await log.people('AAAAAA')).toEqual([]);
      },
    );

    test('L12 the practice keys of a room are those that were saved last', async () => {
      expect(await log.practiceKeys('AAAAAA')).toEqual([]);
      const key = (n: number) => ({ token: `t${n}`, skill: 'exact', seed: n });
      await log.savePracticeKeys('AAAAAA', [key(1), key(2)]);
      await log.savePracticeKeys('AAAAAA', [key(2), key(3)]);
      expect(await log.practiceKeys('AAAAAA')).toEqual([key(2), key(3)]);
    });

    test('L13 a deleted room leaves nothing behind, and others do not notice', async () => {
      await log.createRoom(recordOf('CCCCCC'));
      await log.append('AAAAAA', 0, [taken(1)], [seated(1)]);
      await log.append('CCCCCC', 0, [taken(1)], [seated(1)]);
      await log.savePracticeKeys('AAAAAA', [{ token: 't', skill: 'exact', seed: 1 }]);
      await log.deleteRoom('AAAAAA');
      expect((await log.rooms()).map((room) => room.code)).toEqual(['CCCCCC']);
      expect(await log.people('CCCCCC')).toHaveLength(1);

      expect(await log.createRoom(recordOf('AAAAAA'))).toBe(true);
      expect(await log.read('AAAAAA')).toEqual([]);
      expect(await log.people('AAAAAA')).toEqual([]);
      expect(await log.practiceKeys('AAAAAA')).toEqual([]);
    });

    test('L14 writing to a room that is not there is an error', async () => {
      await expect(log.append('NONE22', 0, [locked])).rejects.toThrow('NONE22');
      await expect(log.savePracticeKeys('NONE22', [])).rejects.toThrow('NONE22');
    });

    test('L15 closing waits for what was asked, and refuses what comes later', async () => {
      const asked = log.append('AAAAAA', 0, [taken(1)]);
      await log.close();
      await expect(asked).resolves.toEqual({ ok: true, version: 1 });
      await expect(log.append('AAAAAA', 1, [locked])).rejects.toThrow('closed');
      await expect(log.read('AAAAAA')).rejects.toThrow('closed');
      await expect(log.close()).resolves.toBeUndefined();
    });
  });
}
