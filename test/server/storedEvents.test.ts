import { describe, expect, test } from 'vitest';
import { createMemoryLog } from '../../server/eventLog/memory';
import { newSecret } from '../../server/rooms/secrets';
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';
import { dieAndReturn, type House, openHouse } from '../support/fakeServer';

/** A server that is started again on a log in which another room's last event is this. */
async function afterAnother(event: unknown) {
  const log = createMemoryLog();
  const before = await openHouse({ log, lesson: 'hill' });
  const { code } = before.opened;
  const written = (await log.read(code)).length;
  await log.append(code, written, [{ at: 1, cause: null, event }]);
  const other = await openHouse({ log });
  return { house: await dieAndReturn(other), broken: before, place: written + 1 };
}

const knock = ({ registry }: House, { opened: { code, hostToken } }: House) =>
  registry.admit({ v: PROTOCOL_VERSION, room: code, role: 'host', token: hostToken, lang: 'en' });

describe('A room whose log has an event', () => {
  test.each([
    ['of a newer Kobai', { v: 99, type: 'RoomLocked' }, 'newer_room'],
    ['that is none', { v: 2, type: 'SeatTaken', seat: 'first' }, 'unreadable_room'],
    ['of a type that nobody knows', { type: 'RoomPainted' }, 'unreadable_room'],
  ])('%s lets nobody in and says why, and other rooms go on', async (_, event, code) => {
    const { house, broken } = await afterAnother(event);
    expect(await knock(house, broken)).toBe(code);
    const host = await house.host();
    await host.must({ type: 'LockRoom', locked: true });
    expect(host.parts.room?.locked).toBe(true);
  });

  test('that cannot be read is named to whoever runs the server: the room, the place, and what is wrong', async () => {
    const { house, broken, place } = await afterAnother({ v: 2, type: 'SeatTaken', seat: 'first' });
    await house.registry.wake();
    const told = house.report.lines.join('\n');
    expect(told).toContain(`Event ${place} of room ${broken.opened.code}`);
    expect(told).toContain('SeatTaken, seat');
  });

  test('that cannot be read keeps its log as it is', async () => {
    const { house, broken, place } = await afterAnother({ type: 'RoomPainted' });
    await knock(house, broken);
    expect(await house.log.read(broken.opened.code)).toHaveLength(place);
  });

  test('as the first version wrote it is read as today', async () => {
    const { house, broken } = await afterAnother({ type: 'NamesHidden' });
    const found = await knock(house, broken);
    expect(typeof found).not.toBe('string');
  });
});

describe('What a room writes', () => {
  test('carries its version', async () => {
    const house = await openHouse();
    const phone = await house.phone(newSecret());
    await phone.must({ type: 'Join', name: 'Ann' });
    const events = (await house.log.read(house.opened.code)).map(({ event }) => event);
    expect(events).toMatchObject([
      { v: 2, type: 'RoomOpened' },
      { v: 2, type: 'SeatTaken', seat: 1 },
    ]);
  });
});
