import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/protocol/commands';
import type { ViewMessage } from '../../shared/protocol/views';
import { type Client, type House, openHouse } from '../support/fakeServer';

const start = (revision = 0): Command => ({ type: 'StartActivity', revision, index: 0 });
const answer = (dx: number): Command => ({
  type: 'SubmitAnswer',
  round: 1,
  answer: { kind: 'descent', dx, dy: 0 },
});
const partsOf = (message: ViewMessage | undefined) =>
  Object.keys(message ?? {}).filter((key) => key !== 'version' && key !== 'sentAt');

/** What each of these hears while `act` runs and the class is still. */
async function heardDuring(clients: readonly Client[], act: () => Promise<unknown>) {
  const before = clients.map(({ heard }) => heard.length);
  await act();
  return clients.map(({ heard }, i) => heard.slice(before[i]));
}

async function aClass(size: number) {
  const house = await openHouse();
  const [host, stage] = [await house.host(), await house.stage()];
  const learners: Client[] = [];
  for (let i = 0; i < size; i++) learners.push(await house.learner(`Learner ${i + 1}`));
  await house.pass(200);
  house.broadcaster.broadcasts.length = 0;
  return { house, host, stage, learners };
}

describe('Whoever connects', () => {
  test('is told everything they may see in one message, and nothing else', async () => {
    const house = await openHouse();
    const [host, stage, phone] = [await house.host(), await house.stage(), await house.phone()];
    expect(host.heard.map(partsOf)[0]).toEqual(['room', 'stage', 'host']);
    expect(stage.heard.map(partsOf)[0]).toEqual(['room', 'stage']);
    expect(phone.heard.map(partsOf)).toEqual([['room', 'you']]);
    expect(phone.heard[0]).toMatchObject({ version: 1, sentAt: house.clock.now() });
  });
});

describe('When the room changes for everyone', () => {
  test('those who have nothing of their own hear it in one broadcast', async () => {
    const { house, host, learners } = await aClass(3);
    const [heard = []] = await heardDuring([learners[0] as Client], () =>
      host.must({ type: 'Freeze', frozen: true }),
    );
    expect(heard.map(partsOf)).toEqual([['room']]);
    expect(house.broadcaster.broadcasts).toHaveLength(1);
    expect(house.broadcaster.broadcasts[0]?.except).toEqual([]);
  });

  test('those whose own part changed too hear both in one message, and not the broadcast', async () => {
    const { house, host, stage, learners } = await aClass(3);
    const phone = await house.phone();
    const heard = await heardDuring([...learners, phone, stage, host], () => host.must(start()));
    expect(heard.map((messages) => messages.map(partsOf))).toEqual([
      ...learners.map(() => [['room', 'you']]),
      [['room']],
      [['room', 'stage']],
      [['room', 'stage', 'host']],
    ]);
    expect(house.broadcaster.broadcasts.map(({ except }) => except.length)).toEqual([5]);
  });

  test('every message says the version it shows, and versions only grow', async () => {
    const { host, learners } = await aClass(2);
    await host.must(start());
    await learners[0]?.must(answer(0.1));
    await host.press({ type: 'Reveal' });
    for (const client of [host, ...learners]) {
      const versions = client.heard.map(({ version }) => version);
      expect(versions).toEqual([...versions].sort((a, b) => a - b));
      expect(client.heard.at(-1)?.version).toBe(host.heard.at(-1)?.version);
    }
  });
});

test('A command’s answer names the version from which every view holds what it did', async () => {
  const { host, learners } = await aClass(1);
  const [ann] = learners as [Client];
  const { ack: started } = await host.must(start());
  expect(ann.heard.at(-1)).toMatchObject({ version: started.version, room: { screen: { kind: 'descent' } } });
  const { ack: answered } = await ann.must(answer(0.1));
  expect(answered.version).toBeGreaterThan(started.version);
  expect(ann.heard.at(-1)).toMatchObject({
    version: answered.version,
    you: { work: { answer: { x: 0.1, y: 0 } } },
  });
  expect((await ann.must({ type: 'SayStuck', round: 1, stuck: true })).ack.version).toBe(
    answered.version + 1,
  );
  expect((await host.must({ type: 'Freeze', frozen: false })).ack.version).toBe(answered.version + 1);
});

test('Whoever has time of their own is told how it moves, though nobody named them', async () => {
  const { house, host, learners } = await aClass(2);
  const [ann] = learners as [Client];
  const own = () => (ann.parts.you?.kind === 'seated' ? ann.parts.you : null);
  await host.must(start());
  await host.press({ type: 'SetDeadline', seconds: 30 });
  await host.press({ type: 'GiveTime', seat: 1, seconds: 60 });
  const given = house.clock.now() + 90_000;
  expect(own()).toMatchObject({ deadline: given, pausedLeft: null });
  await house.pass(10_000);
  await host.must({ type: 'Pause' });
  expect(own()).toMatchObject({ deadline: null, pausedLeft: 80_000 });
  await house.pass(7_000);
  await host.must({ type: 'Resume' });
  expect(own()).toMatchObject({ deadline: given + 7_000, pausedLeft: null });
  await host.press({ type: 'AddTime', seconds: 30 });
  expect(own()).toMatchObject({ deadline: given + 37_000 });
  await host.press({ type: 'CloseRound' });
  await host.press({ type: 'ReopenRound' });
  expect(own()).toMatchObject({ deadline: null, pausedLeft: null });
});

describe('When one learner answers', () => {
  test('they alone of the learners hear of it', async () => {
    const { house, host, learners } = await aClass(3);
    await host.must(start());
    house.broadcaster.broadcasts.length = 0;
    const heard = await heardDuring(learners, () => (learners[1] as Client).must(answer(0.2)));
    expect(heard.map((messages) => messages.map(partsOf))).toEqual([[], [['you']], []]);
    expect(house.broadcaster.broadcasts).toEqual([]);
  });

  test('and says the same again, nobody hears anything', async () => {
    const { house, host, stage, learners } = await aClass(2);
    await host.must(start());
    await learners[0]?.must(answer(0.2));
    await house.pass(200);
    const heard = await heardDuring([...learners, stage], async () => {
      await learners[0]?.must(answer(0.2));
      await house.pass(200);
    });
    expect(heard).toEqual([[], [], []]);
  });
});

describe('The stage', () => {
  const progress = ({ parts }: Client) => parts.stage?.progress.done;

  test('shows a class at work at most ten times a second, and in the end all of it', async () => {
    const { house, host, stage, learners } = await aClass(12);
    await host.must(start());
    const [heard = []] = await heardDuring([stage], async () => {
      for (const learner of learners) {
        await learner.must(answer(0.1));
        await house.pass(50);
      }
      await house.pass(100);
    });
    expect(progress(stage)).toBe(12);
    expect(heard.length).toBeLessThanOrEqual(7);
    expect(heard.map(partsOf).every((parts) => parts.join() === 'stage')).toBe(true);
  });

  test('turns at once when the flow turns', async () => {
    const { host, stage, learners } = await aClass(2);
    await host.must(start());
    await learners[0]?.must(answer(0.1));
    await learners[1]?.must(answer(0.2));
    await host.press({ type: 'Reveal' });
    expect(stage.heard.at(-1)).toMatchObject({
      room: { screen: { round: { phase: 'revealed' } } },
      stage: { progress: { done: 2 } },
    });
    expect(host.heard.map(partsOf).at(-1)).toEqual(['room', 'stage', 'host']);
  });

  test('sees who comes and goes', async () => {
    const { house, stage, host, learners } = await aClass(2);
    expect(stage.parts.stage?.present).toBe(2);
    learners[0]?.close();
    await house.pass(100);
    expect(stage.parts.stage?.present).toBe(1);
    expect(host.parts.host?.seats.map(({ present }) => present)).toEqual([false, true]);
  });
});

describe('At the door', () => {
  const closed = ({ parts }: Client) => (parts.you?.kind === 'joining' ? parts.you.closed : undefined);

  test('those who have not joined see it close and open, and hear nothing of the class’s work', async () => {
    const { house, host, learners } = await aClass(1);
    const phone = await house.phone();
    await host.must({ type: 'LockRoom', locked: true });
    expect(closed(phone)).toBe('locked');
    await host.must({ type: 'LockRoom', locked: false });
    expect(closed(phone)).toBeNull();
    await host.must(start());
    const [heard] = await heardDuring([phone], async () => {
      await learners[0]?.must(answer(0.1));
      await house.pass(200);
    });
    expect(heard).toEqual([]);
  });

  test('the last free seat closes it for all who wait', async () => {
    const house: House = await openHouse({ maxSeats: 1 });
    const waiting = await house.phone();
    await house.learner('Ann');
    expect(closed(waiting)).toBe('full');
    expect(await waiting.say({ type: 'Join', name: 'Bo' })).toEqual({ ok: false, code: 'room_full' });
  });
});
