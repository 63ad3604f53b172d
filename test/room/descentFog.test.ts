import { describe, expect, test } from 'vitest';
import { descentIn20, downTheHill } from '../../shared/lesson/downTheHill';
import { togetherInFog } from '../../shared/lesson/hill/fog';
import { arrow, openRoom, type Room } from '../support/room';
import { expectFinite, expectReplays } from '../support/sound';

// z = x² + xy + 2y² from (−1.5, 2.5), where ∇z = (2x + y, x + 4y) = (−0.5, 8.5) and z = 11; η = 0.1, r = 1.
const start = { x: -1.5, y: 2.5 };

function inFog() {
  const room = openRoom({ lesson: downTheHill });
  const [ann = 0, ben = 0] = ['Ann', 'Ben'].map((name) => room.join(name));
  room.startAt(togetherInFog.id);
  return { room, ann, ben };
}

const everyView = (room: Room, seat: number) =>
  [{ role: 'stage' }, { role: 'host' }, { role: 'learner', seat }].map((viewer) =>
    JSON.stringify(room.see(viewer as Parameters<Room['see']>[0]).room),
  );

/** One round to its step. */
function step(room: Room, ann: number) {
  room.answer(ann, arrow(0.05, -0.8));
  room.reveal();
  room.advance();
}

describe('a descent in fog', () => {
  test('gives the two slopes at the class’s point and its height, and no one the hill', () => {
    const { room, ann } = inFog();
    expect(room.descent()).toMatchObject({
      way: 'fog',
      surface: null,
      at: start,
      z: 11,
      slopes: { x: -0.5, y: 8.5 },
      radius: 1,
      given: null,
      reveal: null,
    });
    for (const view of everyView(room, ann)) expect(view).not.toContain('"valley"');
  });

  test('takes an arrow inside the circle, and names what it was at the reveal, the hill still hidden', () => {
    const { room, ann, ben } = inFog();
    expect(room.answerTry(ann, arrow(0, -1.2))).toBe('too_long');
    room.answer(ann, arrow(0.05, -0.85));
    room.answer(ben, arrow(0, 0.9));
    room.reveal();
    expect(room.stepWork(ann).result?.diagnosis).toMatchObject({ kind: 'right' });
    expect(room.stepWork(ben).result?.diagnosis).toMatchObject({ kind: 'mistake', rule: 'uphill' });
    expect(room.descent()).toMatchObject({
      surface: null,
      reveal: { gradient: { x: -0.5, y: 8.5 }, at: start },
    });
    for (const view of everyView(room, ben)) expect(view).not.toContain('"valley"');
  });

  test('takes nobody for aiming at a valley that nobody can see: straight at it is downhill, no more', () => {
    const { room, ann } = inFog();
    // The minimum lies at (0, 0).
    room.answer(ann, arrow(0.45, -0.75));
    room.reveal();
    expect(room.stepWork(ann).result?.diagnosis).toMatchObject({
      kind: 'direction',
      is: 'downhillNotSteepest',
    });
  });

  test('lifts the fog with the step of the last planned round, for everyone, and for good', () => {
    const { room, ann } = inFog();
    for (let round = 1; round < togetherInFog.rounds; round++) {
      step(room, ann);
      expect(room.descent().surface, `round ${round}`).toBeNull();
      expect(room.hostTry({ type: 'ShowReplay', revision: room.state.revision, step: 0 })).toBe('not_now');
      room.openRound();
    }
    room.answer(ann, arrow(0, -0.1));
    room.reveal();
    expect(room.descent().surface).toBeNull();
    room.advance();
    for (const view of everyView(room, ann)) expect(view).toContain('"surface":"valley"');
    expect(room.descent().path).toHaveLength(togetherInFog.rounds + 1);
    room.host({ type: 'ShowReplay', revision: room.state.revision, step: 1 });
    expect(room.descent().replay).toMatchObject({ step: 1 });
    room.openRound();
    expect(room.descent()).toMatchObject({ surface: 'valley', round: { ordinal: togetherInFog.rounds + 1 } });
    expectFinite(room, [ann]);
    expectReplays(room);
  });

  test('lies again when the last step is taken back', () => {
    const { room, ann } = inFog();
    for (let round = 1; round <= togetherInFog.rounds; round++) {
      step(room, ann);
      if (round < togetherInFog.rounds) room.openRound();
    }
    expect(room.descent().surface).toBe('valley');
    room.host({ type: 'Undo', revision: room.state.revision });
    expect(room.descent().surface).toBeNull();
  });

  test('lies anew on another hill that the host chooses, whatever it is', () => {
    const { room, ann } = inFog();
    for (let round = 1; round <= togetherInFog.rounds; round++) {
      step(room, ann);
      if (round < togetherInFog.rounds) room.openRound();
    }
    room.openRound({ hill: { surface: { f: 'x^2 + 3y^2', x: [-4, 4], y: [-3, 3] }, start: { x: 2, y: 1 } } });
    expect(room.descent()).toMatchObject({ surface: null, slopes: { x: 4, y: 6 }, round: { ordinal: 1 } });
    for (const view of everyView(room, ann)) expect(view).not.toContain('3y^2');
  });

  test('is no matter of other descents: by map the hill is there from the start', () => {
    const room = openRoom({ lesson: descentIn20 });
    room.join('Ann');
    room.start(0);
    expect(room.descent()).toMatchObject({ way: 'map', surface: 'valley', slopes: null });
  });
});
