import { describe, expect, test } from 'vitest';
import { readEvents } from '../../server/rooms/storedEvents';
import type { NetworkScreen, NetworkWork } from '../../shared/activities/network';
import type { RoundView } from '../../shared/protocol/round';
import type { YouView } from '../../shared/protocol/views';
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';
import { type Client, dieAndReturn, type House, openHouse } from '../support/fakeServer';

const roundOf = ({ parts }: Client): RoundView | null => {
  const screen = parts.room?.screen;
  return !screen || screen.kind === 'lobby' ? null : screen.round;
};
const taskOf = ({ parts }: Client) => {
  const you = parts.you as YouView & { kind: 'seated' };
  return (you.work as NetworkWork | null)?.task?.param ?? null;
};
/** The lesson of one network activity. */
const NETWORK = 'network';

describe('A deadline', () => {
  async function asking() {
    const house = await openHouse();
    const [host, ann] = [await house.host(), await house.learner('Ann')];
    await host.press({ type: 'StartActivity', index: 0 });
    await host.press({ type: 'SetDeadline', seconds: 60 });
    return { house, host, ann };
  }

  test('closes the round when its time has come, and not before', async () => {
    const { house, ann } = await asking();
    await house.pass(59_950);
    expect(roundOf(ann)?.closed).toBe(false);
    await house.pass(50);
    expect(roundOf(ann)?.closed).toBe(true);
  });

  test('that was taken back does nothing', async () => {
    const { house, host, ann } = await asking();
    await host.press({ type: 'SetDeadline', seconds: null });
    await house.pass(120_000, 1_000);
    expect(roundOf(ann)?.closed).toBe(false);
  });

  test('waits while the class is paused', async () => {
    const { house, host, ann } = await asking();
    await house.pass(30_000);
    await host.must({ type: 'Pause' });
    await house.pass(120_000, 1_000);
    await host.must({ type: 'Resume' });
    await house.pass(29_950);
    expect(roundOf(ann)?.closed).toBe(false);
    await house.pass(50);
    expect(roundOf(ann)?.closed).toBe(true);
  });

  test('goes on after the server died, on the same minute', async () => {
    const { house } = await asking();
    await house.pass(10_000);
    const again = await dieAndReturn(house, 20_000);
    await again.registry.wake();
    const stage = await again.stage();
    await again.pass(29_950);
    expect(roundOf(stage)?.closed).toBe(false);
    await again.pass(50);
    expect(roundOf(stage)?.closed).toBe(true);
  });

  test('that passed while the server was dead closes the round as soon as it wakes, with nobody there', async () => {
    const { house } = await asking();
    const again = await dieAndReturn(house, 300_000);
    await again.registry.wake();
    await again.pass(50);
    const events = readEvents(again.opened.code, await again.log.read(again.opened.code));
    expect(events.map(({ event }) => event.type)).toContain('RoundClosed');
  });

  test('that could not be written down is tried again', async () => {
    const { house, ann } = await asking();
    house.log.breakNext();
    await house.pass(60_000);
    expect(roundOf(ann)?.closed).toBe(false);
    await house.pass(1_000);
    expect(roundOf(ann)?.closed).toBe(true);
  });
});

describe('The machine’s steps', () => {
  async function running(steps: 10 | 100) {
    const house = await openHouse({ lesson: NETWORK });
    const [host] = [await house.host(), await house.learner('Ann')];
    await host.press({ type: 'StartActivity', index: 0 });
    await host.press({ type: 'Reveal' });
    await host.press({ type: 'Advance', numbers: 'corrected', missing: 'machine' });
    await host.press({ type: 'RunAutopilot', steps, eta: 0.2 });
    return { house, host };
  }
  const pilot = ({ parts }: Client) => (parts.room as { screen: NetworkScreen }).screen.autopilot;

  test('follow one another by the clock and end by themselves', async () => {
    const { house, host } = await running(10);
    await house.pass(1_000);
    expect(pilot(host)).toMatchObject({ done: 2, running: true });
    await house.pass(10_000);
    expect(pilot(host)).toMatchObject({ done: 10, running: false });
  });

  test('go on where they were after the server died', async () => {
    const { house } = await running(100);
    await house.pass(3_000);
    const again = await dieAndReturn(house);
    await again.registry.wake();
    await again.pass(10_000);
    expect(pilot(await again.stage())).toMatchObject({ done: 100, running: false });
  });
});

describe('A seat that is away', () => {
  async function twoAtWork() {
    const house = await openHouse({ lesson: NETWORK });
    const [host, ann, bo] = [await house.host(), await house.learner('Ann'), await house.learner('Bo')];
    await host.press({ type: 'StartActivity', index: 0 });
    return { house, ann, bo };
  }
  const returned = async ({ log, opened }: House) =>
    readEvents(opened.code, await log.read(opened.code)).flatMap(({ event }) =>
      event.type === 'ActivityChanged' && event.change.type === 'TaskReturned' ? [event.seat] : [],
    );

  test('keeps its task for twenty seconds and then gives it back', async () => {
    const { house, ann } = await twoAtWork();
    ann.close();
    await house.pass(19_950);
    expect(await returned(house)).toEqual([]);
    await house.pass(50);
    expect(await returned(house)).toEqual([1]);
  });

  test('is not away while another of its connections is open, nor if it returns in time', async () => {
    const { house, ann } = await twoAtWork();
    const task = taskOf(ann);
    const second = await house.phone(ann.token);
    ann.close();
    await house.pass(30_000);
    second.close();
    await house.pass(15_000);
    const back = await house.phone(ann.token);
    await house.pass(30_000);
    expect(await returned(house)).toEqual([]);
    expect(taskOf(back)).toBe(task);
  });

  test('has a task again when it comes back after that', async () => {
    const { house, ann } = await twoAtWork();
    ann.close();
    await house.pass(20_000);
    const back = await house.phone(ann.token);
    await house.pass(50);
    expect(taskOf(back)).not.toBeNull();
  });

  test('counts as gone from the moment the server is back, everyone alike', async () => {
    const { house, bo } = await twoAtWork();
    const again = await dieAndReturn(house);
    await again.registry.wake();
    await again.pass(10_000);
    await again.phone(bo.token);
    await again.pass(9_950);
    expect(await returned(again)).toEqual([]);
    await again.pass(50);
    expect(await returned(again)).toEqual([1]);
  });
});

describe('A room nobody uses', () => {
  test('leaves the memory and is found again as it was', async () => {
    const house = await openHouse();
    const ann = await house.learner('Ann');
    ann.close();
    const first = await house.registry.admit({
      ...{ v: PROTOCOL_VERSION, room: house.opened.code, role: 'learner', token: ann.token, lang: 'en' },
    });
    await house.pass(3 * 600_000, 60_000);
    const later = await house.registry.admit({
      ...{ v: PROTOCOL_VERSION, room: house.opened.code, role: 'learner', token: ann.token, lang: 'en' },
    });
    expect(typeof first).toBe('object');
    expect((first as { room: unknown }).room).not.toBe((later as { room: unknown }).room);
    expect((await house.phone(ann.token)).parts.you).toMatchObject({ kind: 'seated', name: 'Ann' });
  });

  test('stays while somebody is connected, or while its clock runs', async () => {
    const house = await openHouse();
    const host = await house.host();
    await host.press({ type: 'StartActivity', index: 0 });
    await host.press({ type: 'SetDeadline', seconds: 3_600 });
    host.close();
    await house.pass(3_600_000, 60_000);
    const events = readEvents(house.opened.code, await house.log.read(house.opened.code));
    expect(events.at(-1)?.event.type).toBe('RoundClosed');
  });
});
