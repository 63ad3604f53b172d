import { describe, expect, test } from 'vitest';
import type { Clock } from '../../server/ports';
import { createBatchQueue } from '../../server/rooms/batchQueue';
import { createIdempotency } from '../../server/rooms/idempotency';
import { createPresence } from '../../server/rooms/presence';
import { throttle } from '../../server/rooms/throttle';
import { createTimer } from '../../server/rooms/timer';
import { handClock } from '../practice/fakes';
import { settled } from '../support/fakes';

describe('First answers', () => {
  test('are given to everyone who asked meanwhile, in order, and to all who ask later', () => {
    const answers = createIdempotency<string>(10, () => true);
    const heard: string[] = [];
    let settle = (_answer: string) => {};
    let asked = 0;
    const ask = (give: (answer: string) => void) => {
      asked++;
      settle = give;
    };
    answers.once('k', (answer) => heard.push(`one ${answer}`), ask);
    answers.once('k', (answer) => heard.push(`two ${answer}`), ask);
    settle('yes');
    answers.once('k', (answer) => heard.push(`three ${answer}`), ask);
    expect([asked, heard]).toEqual([1, ['one yes', 'two yes', 'three yes']]);
  });

  test('are kept up to a limit, the oldest forgotten first, and only where they are worth it', () => {
    const answers = createIdempotency<string>(2, (answer) => answer !== 'failed');
    const asked: string[] = [];
    const ask = (key: string, answer: string) =>
      answers.once(
        key,
        () => {},
        (settle) => {
          asked.push(key);
          settle(answer);
        },
      );
    for (const key of ['a', 'b', 'c']) ask(key, 'yes');
    ask('d', 'failed');
    for (const key of ['d', 'c', 'a']) ask(key, 'yes');
    // What failed is asked again; of the others only the newest two were still known.
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'd', 'a']);
  });
});

describe('A queue of batches', () => {
  test('does at once what came first, and then all that came meanwhile together', async () => {
    const batches: string[][] = [];
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const queue = createBatchQueue<string>(async (jobs) => {
      batches.push([...jobs]);
      await gate;
    });
    for (const job of ['a', 'b', 'c']) queue.add(job);
    expect([batches, queue.idle()]).toEqual([[['a']], false]);
    open();
    await queue.settled();
    expect([batches, queue.idle()]).toEqual([[['a'], ['b', 'c']], true]);
    queue.add('d');
    await queue.settled();
    expect(batches.at(-1)).toEqual(['d']);
  });
});

describe('What is coalesced', () => {
  test('is done at once, then no more often than its time allows, and in the end once for all who asked', () => {
    const clock = handClock();
    const done: number[] = [];
    const stage = throttle(clock, 100, () => done.push(clock.now() - 1_000_000));
    stage.ask();
    stage.ask();
    clock.advance(30);
    stage.ask();
    clock.advance(300);
    stage.ask();
    expect(done).toEqual([0, 100, 330]);
  });

  test('counts as done when it was done by other means, and is not done after a farewell', () => {
    const clock = handClock();
    let times = 0;
    const stage = throttle(clock, 100, () => times++);
    stage.ask();
    stage.ask();
    stage.done();
    clock.advance(500);
    expect(times).toBe(1);
    stage.ask();
    stage.ask();
    stage.cancel();
    clock.advance(500);
    expect(times).toBe(2);
  });

  test('does not wait for a clock that was set back', () => {
    let now = 1_000_000;
    const clock: Clock = { now: () => now, after: () => () => {} };
    let times = 0;
    const stage = throttle(clock, 100, () => times++);
    stage.ask();
    now -= 3_600_000;
    stage.ask();
    expect(times).toBe(2);
  });
});

describe('An alarm', () => {
  test('rings once for what was set last', () => {
    const clock = handClock();
    const rung: string[] = [];
    const timer = createTimer<string>(clock, (command) => rung.push(command));
    timer.set({ at: clock.now() + 50, command: 'first' });
    timer.set({ at: clock.now() + 80, command: 'second' });
    clock.advance(70);
    expect([rung, timer.armed()]).toEqual([[], true]);
    clock.advance(10);
    expect([rung, timer.armed()]).toEqual([['second'], false]);
    timer.set({ at: 0, command: 'long past' });
    timer.set({ at: 0, command: 'long past' });
    clock.advance(0);
    expect(rung).toEqual(['second', 'long past']);
  });

  test('does not ring before its time on a timer that is a little early', () => {
    let now = 1_000;
    const timers: (() => void)[] = [];
    const clock: Clock = {
      now: () => now,
      after: (_ms, run) => {
        timers.push(run);
        return () => {};
      },
    };
    const rung: string[] = [];
    createTimer<string>(clock, (command) => rung.push(command)).set({ at: 1_010, command: 'now' });
    now = 1_009;
    timers.shift()?.();
    expect(rung).toEqual([]);
    now = 1_010;
    timers.shift()?.();
    expect(rung).toEqual(['now']);
  });
});

describe('Presence', () => {
  function aRoom() {
    const clock = handClock();
    const said: string[] = [];
    const presence = createPresence({
      ...{ clock, awayMs: 20_000 },
      onBack: (seat) => said.push(`${seat} back`),
      onAway: (seat) => said.push(`${seat} away`),
    });
    return { clock, presence, said };
  }

  test('is told by a seat’s first connection and, twenty seconds later, by its last', () => {
    const { clock, presence, said } = aRoom();
    expect(presence.place('x', 1)).toBe(true);
    expect(presence.place('y', 1)).toBe(false);
    expect(presence.place('x', null)).toBe(false);
    expect([...presence.seats]).toEqual([1]);
    expect(presence.place('y', null)).toBe(true);
    clock.advance(19_999);
    expect(said).toEqual(['1 back']);
    clock.advance(1);
    expect(said).toEqual(['1 back', '1 away']);
  });

  test('moves with a connection from seat to seat', () => {
    const { presence, said } = aRoom();
    presence.place('x', 1);
    presence.place('x', 2);
    presence.place('x', 2);
    expect([[...presence.seats], said]).toEqual([[2], ['1 back', '2 back']]);
  });

  test('of those who are missing after a start counts from the start', () => {
    const { clock, presence, said } = aRoom();
    presence.place('x', 1);
    presence.missing([1, 2, 3], 15_000);
    clock.advance(3_000);
    presence.place('y', 2);
    clock.advance(2_000);
    expect(said).toEqual(['1 back', '2 back', '3 away']);
    presence.missing([4], 60_000);
    clock.advance(0);
    expect(said.at(-1)).toBe('4 away');
  });

  test('says nothing any more once it is closed', async () => {
    const { clock, presence, said } = aRoom();
    presence.missing([1], 0);
    presence.close();
    clock.advance(60_000);
    await settled();
    expect(said).toEqual([]);
  });
});
