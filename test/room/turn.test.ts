import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/activities';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { openRoom } from '../support/room';

const turn = (theta: number, tried: readonly number[] = []): Answer => ({
  kind: 'turn',
  theta,
  tried: [...tried],
});

/** z = x² + xy + 2y² at (3, 0.5): ∇z = (6.5, 5), ‖∇z‖ = 8.2006, ‖Δ‖ = 1, η = 0.1. */
function asked() {
  const room = openRoom({ lesson: downTheHill });
  const [ann = 0, ben = 0] = ['Ann', 'Ben'].map((name) => room.join(name));
  room.startAt('turn-the-arrow');
  return { room, ann, ben };
}

describe('An arrow that is turned', () => {
  test('begins where the lesson says, with its slopes and its length, and Δz is not told', () => {
    const { room } = asked();
    expect(room.screen('turn')).toMatchObject({
      surface: 'valley',
      at: { x: 3, y: 0.5 },
      slopes: { x: 6.5, y: 5 },
      length: 1,
      reveal: null,
    });
    expect(JSON.stringify(room.seeRoom())).not.toContain('8.2');
  });

  test('is revealed with the lowest Δz, −‖∇z‖‖Δ‖ = −8.2006, how many found it, and the step −η∇z', () => {
    const { room, ann, ben } = asked();
    room.answer(ann, turn(174));
    room.answer(ben, turn(90));
    room.reveal();
    expect(room.screen('turn').reveal).toEqual({
      found: 1,
      lowest: expect.closeTo(-8.2006, 4),
      step: { x: expect.closeTo(-0.65, 12), y: expect.closeTo(-0.5, 12) },
      eta: 0.1,
    });
    // −8.2006 cos 6° and 0
    expect(room.work(ann, 'turn').result?.dz).toBeCloseTo(-8.1557, 4);
    expect(room.work(ben, 'turn').result?.dz).toBeCloseTo(0, 12);
  });

  test('draws the cosine with the dots of all that was tried, once answers are out', () => {
    const { room, ann, ben } = asked();
    room.answer(ann, turn(180, [0, 60, 180]));
    room.answer(ben, turn(-120, [-90, -120]));
    expect(room.stagePart('turn')).toMatchObject({ dots: null, chosen: null });
    room.reveal();
    const { dots, chosen } = room.stagePart('turn');
    expect(dots).toEqual([
      { theta: 0, dz: expect.closeTo(8.2006, 4) },
      { theta: 60, dz: expect.closeTo(4.1003, 4) },
      { theta: 180, dz: expect.closeTo(-8.2006, 4) },
      { theta: -90, dz: expect.closeTo(0, 9) },
      { theta: -120, dz: expect.closeTo(-4.1003, 4) },
    ]);
    expect(chosen).toEqual([
      { theta: 180, dz: expect.closeTo(-8.2006, 4) },
      { theta: -120, dz: expect.closeTo(-4.1003, 4) },
    ]);
  });

  test('shows at most 600 dots of a large class', () => {
    const room = openRoom({ lesson: downTheHill });
    const seats = Array.from({ length: 40 }, (_, n) => room.join(`Learner ${n}`));
    room.startAt('turn-the-arrow');
    for (const seat of seats) {
      room.answer(
        seat,
        turn(
          180,
          Array.from({ length: 24 }, (_, i) => i * 7),
        ),
      );
    }
    room.reveal();
    const { dots, chosen } = room.stagePart('turn');
    expect(dots?.length).toBeLessThanOrEqual(600);
    expect(dots?.length).toBeGreaterThanOrEqual(300);
    expect(chosen).toHaveLength(40);
  });

  test('goes to the lesson’s next place', () => {
    const { room } = asked();
    room.reveal();
    room.openRound();
    expect(room.screen('turn')).toMatchObject({
      surface: 'tilted',
      at: { x: 4, y: -0.5 },
      slopes: { x: 5.5, y: 6 },
    });
  });

  test('on the host’s own hill begins on sloping ground, with an arrow that fits its map', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const room = openRoom({ lesson: downTheHill, seed });
      room.startAt('turn-the-arrow');
      room.openRound({ hill: { surface: { f: 'sqrt(x)+y^2', x: [-4, 4], y: [-3, 3] } } });
      const { at, slopes, length } = room.screen('turn');
      expect(at.x).toBeGreaterThan(0);
      expect(slopes.x).toBeCloseTo(1 / (2 * Math.sqrt(at.x)), 12);
      expect(slopes.y).toBeCloseTo(2 * at.y, 12);
      expect(length).toBe(0.5);
    }
  });

  test('begins where the host puts it', () => {
    const { room } = asked();
    room.openRound({ hill: { surface: 'bowl', start: { x: 2, y: 1 } } });
    expect(room.screen('turn')).toMatchObject({ at: { x: 2, y: 1 }, slopes: { x: 4, y: 2 } });
  });
});
