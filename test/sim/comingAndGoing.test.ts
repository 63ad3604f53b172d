import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../server/app';
import type { RoomOpened } from '../../shared/protocol/wire';
import { openHouse } from '../protocol/house';
import { Watcher } from './watcher';

let house: { readonly url: string; readonly app: App };
let room: RoomOpened;
let host: Watcher;

beforeAll(async () => {
  house = await openHouse(0.01);
  const response = await fetch(`${house.url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lesson: 'first-steps', lang: 'en' }),
  });
  room = (await response.json()) as RoomOpened;
  host = new Watcher(house.url, { room: room.code, role: 'host', token: room.hostToken });
  await host.until((parts) => parts.host !== undefined);
});
afterAll(async () => {
  host.close();
  await house.app.close();
});

const here = (count: number) =>
  host.until(
    ({ host: hostPage }) =>
      hostPage?.seats.length === count && hostPage.seats.every(({ present }) => present),
  );

describe('Practice learners of one room', () => {
  test('come when they are sent for, also through a locked door, and count as practice', async () => {
    await host.must({ type: 'LockRoom', locked: true });
    await host.must({ type: 'AddPractice', count: 8, skill: 'oneOfEach' });
    const { host: hostPage } = await here(8);
    expect(hostPage?.practice).toBe(8);
    expect(hostPage?.seats.every(({ practice }) => practice)).toBe(true);
  });

  test('who are taken away one by one do not come back, and others can be sent for', async () => {
    await host.must({ type: 'RemoveSeat', seat: 3 });
    await here(7);
    await host.must({ type: 'AddPractice', count: 2, skill: 'exact' });
    const { host: hostPage } = await here(9);
    expect(hostPage?.seats.map(({ seat }) => seat).sort((a, b) => a - b)).toEqual([
      1, 2, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(house.app.practice.count(room.code)).toBe(9);
  });

  test('all answer when they are asked, each in their own way', async () => {
    const { room: seen } = await host.until(({ room: found }) => found !== undefined);
    await host.must({ type: 'StartActivity', revision: seen?.revision ?? -1, index: 1 });
    const { host: hostPage } = await host.until(({ host: found }) => found?.progress.done === 9);
    const answers = hostPage?.seats.map(({ answer }) => answer) ?? [];
    expect(answers).not.toContain(null);
    // Seven with seven different mistakes, and two who are right.
    expect(new Set(answers).size).toBe(8);
  });

  test('go home together, and their seats are cleared', async () => {
    await host.must({ type: 'RemovePractice' });
    const { host: hostPage } = await host.until(({ host: found }) => found?.seats.length === 0);
    expect(hostPage?.practice).toBe(0);
    expect(house.app.practice.count(room.code)).toBe(0);
  });

  test('are refused beyond a hundred, with nobody let in', async () => {
    await host.must({ type: 'AddPractice', count: 50, skill: 'silent' });
    await host.must({ type: 'AddPractice', count: 50, skill: 'silent' });
    expect(await host.send({ type: 'AddPractice', count: 1, skill: 'exact' })).toMatchObject({
      code: 'practice_full',
    });
    await here(100);
    await host.must({ type: 'EndClass' });
    await host.until(({ room: seen }) => seen?.status === 'ended');
  });
});
