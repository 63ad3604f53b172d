import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/activities';
import { downTheHill } from '../../shared/lesson/downTheHill';
import type { LevelName } from '../../shared/math/diagnosis/level';
import { openRoom } from '../support/room';
import { expectFinite } from '../support/sound';

const mark = (x: number, y: number, is: LevelName): Answer => ({ kind: 'level', x, y, is });

/** z = x⁴/8 − x² + y² + xy/2 on [−4, 4] × [−3, 3]: minima at ±(2.0616, −0.5154), a saddle at (0, 0). */
function asked() {
  const room = openRoom({ lesson: downTheHill });
  const [ann = 0, ben = 0, cem = 0] = ['Ann', 'Ben', 'Cem'].map((name) => room.join(name));
  room.startAt('level-ground');
  return { room, ann, ben, cem };
}

describe('A search for level ground', () => {
  test('shows the hill and nothing of what is level on it', () => {
    const { room } = asked();
    expect(room.screen('level')).toMatchObject({ surface: 'twoMinima', reveal: null });
    expect(room.stagePart('level')).toEqual({
      kind: 'level',
      marks: null,
      mistakes: [],
      firstMistakes: null,
    });
  });

  test('takes marks on the map, its very edge too, and none beside it', () => {
    const { room, ann } = asked();
    expect(room.answerTry(ann, mark(4, -3, 'minimum'))).toBe('ok');
    expect(room.answerTry(ann, mark(4.001, 0, 'minimum'))).toBe('off_map');
    expect(room.answerTry(ann, mark(0, -3.1, 'minimum'))).toBe('off_map');
    expect(room.work(ann, 'level').answer).toEqual({ at: { x: 4, y: -3 }, is: 'minimum' });
  });

  test('is revealed with every level point, how many found it, and how many knew its name', () => {
    const { room, ann, ben, cem } = asked();
    room.answer(ann, mark(2, -0.5, 'minimum'));
    room.answer(ben, mark(2.1, -0.5, 'saddle'));
    room.answer(cem, mark(2, 0, 'minimum'));
    room.reveal();
    expect(room.screen('level').reveal?.points).toMatchObject([
      { is: 'minimum', found: 0, named: 0 },
      {
        is: 'minimum',
        at: { x: expect.closeTo(2.0616, 4), y: expect.closeTo(-0.5154, 4) },
        found: 2,
        named: 1,
      },
      { is: 'saddle', at: { x: 0, y: 0 }, found: 0, named: 0 },
    ]);
    expect(room.stagePart('level').marks).toEqual([
      { at: { x: 2, y: -0.5 }, is: 'minimum' },
      { at: { x: 2.1, y: -0.5 }, is: 'saddle' },
      { at: { x: 2, y: 0 }, is: 'minimum' },
    ]);
    // ∇f = (0, 1): level in x only
    expect(room.work(cem, 'level').result).toMatchObject({
      diagnosis: { kind: 'mistake', rule: 'levelInXOnly' },
      slopes: { x: 0, y: 1 },
      points: 1,
    });
  });

  test('goes to the lesson’s next hill, and stays on its last one', () => {
    const { room } = asked();
    const shown = [room.screen('level').surface];
    for (let n = 0; n < 2; n++) {
      room.reveal();
      room.openRound();
      shown.push(room.screen('level').surface);
    }
    expect(shown).toEqual(['twoMinima', 'himmelblau', 'himmelblau']);
  });
});

describe('On the host’s own hill √x + y²', () => {
  const hill = { surface: { f: 'sqrt(x)+y^2', x: [-4, 4], y: [-3, 3] } } as const;

  test('a mark where there is no ground is refused, and one on its edge is told without a slope', () => {
    const { room, ann, ben } = asked();
    room.openRound({ hill });
    expect(room.answerTry(ann, mark(-1, 0, 'minimum'))).toBe('hole');
    expect(room.answerTry(ann, mark(0, 0, 'minimum'))).toBe('ok');
    room.answer(ben, mark(1, 0, 'minimum'));
    room.reveal();
    expect(room.screen('level').reveal).toEqual({ points: [], lines: [], alongLines: 0, more: false });
    expect(room.work(ann, 'level').result?.slopes).toBeNull();
    expect(room.work(ben, 'level').result).toMatchObject({
      diagnosis: { kind: 'mistake', rule: 'levelInYOnly' },
      slopes: { x: 0.5, y: 0 },
    });
    expectFinite(room, [ann, ben]);
  });

  test('only level points on the map are told: sin(x)cos(y) has them everywhere', () => {
    const { room, ann } = asked();
    room.openRound({ hill: { surface: { f: 'sin(x)cos(y)', x: [0, 4], y: [-1, 1] } } });
    room.answer(ann, mark(1.57, 0, 'maximum'));
    room.reveal();
    expect(room.screen('level').reveal?.points).toEqual([
      { is: 'maximum', at: { x: expect.closeTo(Math.PI / 2, 9), y: 0 }, found: 1, named: 1 },
    ]);
  });
});

describe('On a hill whose level ground goes on, or cannot be told apart', () => {
  const on = (f: string) => ({ hill: { surface: { f, x: [-4, 4], y: [-3, 3] } } }) as const;

  test('x²: a mark on its floor has found it, and is right as a minimum; the floor is told as a line', () => {
    const { room, ann, ben } = asked();
    room.openRound(on('x^2'));
    room.answer(ann, mark(0, 0, 'minimum'));
    room.answer(ben, mark(0.3, 1, 'saddle'));
    room.reveal();
    expect(room.work(ann, 'level').result).toMatchObject({
      diagnosis: { kind: 'right' },
      slopes: { x: 0, y: 0 },
      found: { at: { x: 0, y: 0 }, is: 'minimum', alone: false },
    });
    expect(room.work(ben, 'level').result?.diagnosis).toEqual({
      kind: 'mistake',
      rule: 'minimumTakenForSaddle',
    });
    expect(room.screen('level').reveal).toMatchObject({ points: [], alongLines: 2, more: false });
    expect(room.screen('level').reveal?.lines.length).toBeGreaterThan(30);
  });

  test('where it is not decided what a place is, every name is right, and the learner is told so', () => {
    const { room, ann, ben } = asked();
    room.openRound(on('1/(1+exp(-200x))'));
    room.answer(ann, mark(-2, 1, 'minimum'));
    room.answer(ben, mark(-2, 1, 'maximum'));
    room.reveal();
    for (const seat of [ann, ben])
      expect(room.work(seat, 'level').result).toMatchObject({
        diagnosis: { kind: 'right' },
        found: { is: 'undecided' },
        points: 3,
      });
    expect(room.screen('level').reveal?.more).toBe(true);
  });

  test('a place that only a learner has found is told to all: sin(9x)cos(9y) has more than are kept', () => {
    const { room, ann } = asked();
    room.openRound(on('sin(9x)cos(9y)'));
    room.answer(ann, mark(-0.17, 2.8, 'minimum'));
    room.reveal();
    const found = room.screen('level').reveal?.points.filter((point) => point.found > 0);
    expect(found).toEqual([
      {
        at: { x: expect.closeTo(-Math.PI / 18, 9), y: expect.closeTo((8 * Math.PI) / 9, 9) },
        is: 'minimum',
        found: 1,
        named: 1,
      },
    ]);
  });
});
