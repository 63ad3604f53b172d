import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/activities';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { placeAfter } from '../support/oracle/quadratic';
import { openRoom } from '../support/room';

const race = (eta: number): Answer => ({ kind: 'race', eta });

/** z = x² + xy + 2y² from (−3.5, 2.5): z = 16, ∇z = (−4.5, 6.5), 15 steps. */
function asked(names = ['Ann', 'Ben', 'Cem', 'Dan']) {
  const room = openRoom({ lesson: downTheHill });
  const [ann = 0, ben = 0, cem = 0, dan = 0] = names.map((name) => room.join(name));
  room.startAt('eta-race');
  return { room, ann, ben, cem, dan };
}

describe('An η race', () => {
  test('begins where the lesson says, with its slopes and a scale to choose from', () => {
    const { room } = asked();
    const screen = room.screen('race');
    expect(screen).toMatchObject({
      surface: 'valley',
      at: { x: -3.5, y: 2.5 },
      z: 16,
      slopes: { x: -4.5, y: 6.5 },
      steps: 15,
      reveal: null,
    });
    expect(screen.etas).toEqual([...screen.etas].sort((a, b) => a - b));
    expect([screen.etas[0], screen.etas.at(-1)]).toEqual([0.001, 5]);
  });

  test('takes every η of its scale and no other', () => {
    const { room, ann } = asked();
    for (const eta of room.screen('race').etas) expect(room.answerTry(ann, race(eta))).toBe('ok');
    for (const eta of [0, -0.1, 0.11, 0.0001, 10]) {
      expect(room.answerTry(ann, race(eta)), String(eta)).toBe('eta_not_offered');
    }
  });

  test('is revealed with one run for each η chosen, its name, and every place of the ball', () => {
    const { room, ann, ben, cem, dan } = asked();
    room.answer(ann, race(0.2));
    room.answer(ben, race(0.01));
    room.answer(cem, race(5));
    room.answer(dan, race(0.2));
    expect(room.stagePart('race').runs).toBeNull();
    room.reveal();
    expect(room.screen('race').reveal).toEqual({
      verdicts: { crawls: 1, arrives: 2, bounces: 0, diverges: 1 },
    });
    expect(room.stagePart('race').runs).toMatchObject([
      { eta: 0.01, count: 1, verdict: 'crawls' },
      { eta: 0.2, count: 2, verdict: 'arrives' },
      { eta: 5, count: 1, verdict: 'diverges' },
    ]);
    const path = room.work(ann, 'race').result?.path ?? [];
    expect(path).toHaveLength(16);
    path.forEach(({ at }, n) => {
      const [x, y] = placeAfter({ a: 1, b: 1, c: 2 }, [-3.5, 2.5], 0.2, n);
      expect(at.x).toBeCloseTo(x, 9);
      expect(at.y).toBeCloseTo(y, 9);
    });
    expect([ann, ben, cem].map((seat) => room.work(seat, 'race').result?.verdict)).toEqual([
      'arrives',
      'crawls',
      'diverges',
    ]);
  });

  test('counts every name but "arrives" as something to mend', () => {
    const { room, ann, ben, cem } = asked();
    room.answer(ann, race(0.45));
    room.answer(ben, race(0.5));
    room.answer(cem, race(0.02));
    const counted = ['bounces', 'crawls', 'diverges'];
    expect(
      room
        .seeHost()
        .mistakes.map(({ rule }) => rule)
        .sort(),
    ).toEqual(counted);
    room.reveal();
    expect(
      room
        .stagePart('race')
        .mistakes.map(({ rule }) => rule)
        .sort(),
    ).toEqual(counted);
    expect(room.work(ann, 'race').result).toMatchObject({ verdict: 'bounces', points: 1 });
  });

  test('goes to the lesson’s next hill, on which a larger η still bounces', () => {
    const { room, ann } = asked();
    room.reveal();
    room.openRound();
    expect(room.screen('race')).toMatchObject({ surface: 'twoMinima', at: { x: 0.5, y: 2.5 } });
    room.answer(ann, race(0.8));
    room.reveal();
    expect(room.work(ann, 'race').result?.verdict).toBe('bounces');
  });

  test('on the host’s own hill √x + y² ends at the edge of the ground, with places that have a height', () => {
    const { room, ann } = asked();
    room.openRound({
      hill: { surface: { f: 'sqrt(x)+y^2', x: [-4, 4], y: [-3, 3] }, start: { x: 1, y: 1 } },
    });
    expect(room.screen('race')).toMatchObject({ at: { x: 1, y: 1 }, z: 2, slopes: { x: 0.5, y: 2 } });
    room.answer(ann, race(1));
    room.reveal();
    // x: 1 → 0.5 → −0.2: the second step leaves the ground.
    expect(room.work(ann, 'race').result).toMatchObject({
      verdict: 'diverges',
      path: [
        { at: { x: 1, y: 1 }, z: 2 },
        { at: { x: 0.5, y: -1 }, z: expect.closeTo(1.7071, 4) },
      ],
    });
  });
});
