import { expect, test } from 'vitest';
import { openRoom } from '../support/room';

test('The stage’s telling is stepped on and back by the host, for the stage alone, and begins anew at each turn of the flow', () => {
  const room = openRoom();
  room.join('Ann');
  const step = (by: 1 | -1) => room.hostTry({ type: 'StepTelling', revision: room.state.revision, by });
  expect(step(1)).toBe('not_now');
  room.start(0);
  expect([step(1), step(1), step(-1)]).toEqual(['ok', 'ok', 'ok']);
  expect(room.seeStage().told).toBe(1);
  expect(room.hostTry({ type: 'StepTelling', revision: room.state.revision - 1, by: 1 })).toBe('stale');
  room.reveal();
  expect(room.seeStage().told).toBe(0);
  expect(room.replayed()).toEqual(room.state);
});
