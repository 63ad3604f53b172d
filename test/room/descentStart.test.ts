import { describe, expect, test } from 'vitest';
import type { DescentActivity } from '../../shared/activities/descent/settings';
import { byFormula, byMap } from '../../shared/lesson/hill/descent';
import type { Lesson } from '../../shared/lesson/lesson';
import { isAllowedMapPoint } from '../../shared/math/descent';
import { stepSeparation } from '../../shared/math/diagnosis/stepSeparation';
import { surfaces } from '../../shared/math/surface';
import { openRoom } from '../support/room';

const words = { ja: '坂', en: 'A hill' };
const lessonOf = (...activities: readonly DescentActivity[]): Lesson => ({
  id: 'start',
  title: words,
  summary: words,
  activities,
});
const anywhere: DescentActivity = { ...byMap, start: null };
const anyHill: DescentActivity = { ...byMap, start: null, surface: ['bowl', 'saddle', 'himmelblau'] };

describe('a descent whose start the lesson leaves open', () => {
  test('begins where all fifteen rules differ, and asks there', () => {
    for (let seed = 0; seed < 20; seed++) {
      const room = openRoom({ lesson: lessonOf(anywhere), seed });
      room.start(0);
      const { at, z, path, eta, radius } = room.descent();
      expect(stepSeparation({ surface: surfaces.valley, at, eta }), `seed ${seed}`).toBe(15);
      expect(isAllowedMapPoint(surfaces.valley, at)).toBe(true);
      expect({ z, path, eta, radius }).toEqual({
        z: surfaces.valley.value(at),
        path: [{ at, z }],
        eta: 0.1,
        radius: 1,
      });
    }
  });

  test('writes what was picked into its events, so that the log alone brings the room back', () => {
    const room = openRoom({ lesson: lessonOf(anyHill), seed: 3 });
    room.start(0);
    const begun = room.log.find((event) => event.type === 'ActivityStarted');
    const { surface, at, z, eta } = room.descent();
    expect(begun?.origin).toMatchObject({ kind: 'descent', surface, at, z, eta });
    expect(room.replayed()).toEqual(room.state);
  });

  test('begun again, begins somewhere else', () => {
    const room = openRoom({ lesson: lessonOf(anywhere) });
    room.start(0);
    const first = room.descent().at;
    room.host({ type: 'StartActivity', revision: room.state.revision, index: 0, again: true });
    expect(room.descent().at).not.toEqual(first);
    expect(room.descent().path).toHaveLength(1);
  });

  test('of several hills takes one with the size of steps that suits it, never the bowl', () => {
    const seen = new Set<unknown>();
    for (let seed = 0; seed < 20; seed++) {
      const room = openRoom({ lesson: lessonOf(anyHill), seed });
      room.start(0);
      const { surface, eta, radius } = room.descent();
      seen.add(`${surface} ${eta} ${radius}`);
    }
    expect(seen).toEqual(new Set(['saddle 0.1 1', 'himmelblau 0.2 1.5']));
  });
});

describe('another hill in the middle of an activity', () => {
  test('begins where the host says, or where the rules differ, and the walk begins anew', () => {
    const room = openRoom({ lesson: lessonOf({ ...byFormula, rounds: 9 }) });
    room.start(0);
    room.reveal();
    room.advance();
    room.openRound({ hill: { surface: 'saddle', start: { x: 2, y: 1 } } });
    expect(room.descent()).toMatchObject({
      surface: 'saddle',
      at: { x: 2, y: 1 },
      slopes: { x: 5, y: 0 },
      path: [{ at: { x: 2, y: 1 }, z: 5 }],
      round: { ordinal: 1 },
    });
    room.openRound({ hill: { surface: 'saddle', start: { x: -1, y: 2 } } });
    expect(room.descent()).toMatchObject({ at: { x: -1, y: 2 }, path: [{ at: { x: -1, y: 2 } }] });
    room.openRound({ hill: { surface: 'himmelblau' } });
    const { at, eta, surface } = room.descent();
    expect([surface, eta]).toEqual(['himmelblau', 0.2]);
    expect(stepSeparation({ surface: surfaces.himmelblau, at, eta })).toBe(15);
    expect(room.replayed()).toEqual(room.state);
  });
});
