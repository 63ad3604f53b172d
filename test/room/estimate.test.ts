import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/activities';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { dualSurface } from '../support/oracle/surfaces';
import { openRoom } from '../support/room';

const dz = (value: number): Answer => ({ kind: 'estimate', dz: value });

/** z = x² + xy + 2y² at a place and with a step that the room chooses. */
function asked(seed = 1) {
  const room = openRoom({ lesson: downTheHill, seed });
  const [ann = 0, ben = 0] = ['Ann', 'Ben'].map((name) => room.join(name));
  room.startAt('estimate-dz');
  return { room, ann, ben };
}

describe('An estimate of Δz', () => {
  test('is asked with the slopes of the place, at numbers a head can multiply, and a step that stays on the map', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { room } = asked(seed);
      const { at, slopes, delta, reveal } = room.screen('estimate');
      const truth = dualSurface('valley', at.x, at.y);
      expect([slopes.x, slopes.y]).toEqual(truth.slopes);
      for (const value of [at.x, at.y]) expect(Math.round(2 * value)).toBe(2 * value);
      for (const value of [delta.x, delta.y]) {
        expect([0.1, 0.2, 0.3, 0.4, 0.5]).toContain(Math.abs(value));
      }
      expect(Math.abs(at.x + delta.x)).toBeLessThanOrEqual(4);
      expect(Math.abs(at.y + delta.y)).toBeLessThanOrEqual(3);
      expect(reveal).toBeNull();
    }
  });

  test('is asked where at least ten of the eleven mistakes have a number of their own', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { room, ann } = asked(seed);
      const { slopes: s, delta: d } = room.screen('estimate');
      const { at } = room.screen('estimate');
      const [here, there] = [at, { x: at.x + d.x, y: at.y + d.y }].map(
        ({ x, y }) => dualSurface('valley', x, y).z,
      );
      const numbers = [
        -(s.x * d.x + s.y * d.y),
        s.x * d.x,
        s.y * d.y,
        s.x * d.y + s.y * d.x,
        s.x * d.x - s.y * d.y,
        s.x + s.y,
        d.x + d.y,
        (s.x + s.y) * (d.x + d.y),
        s.x * d.x * s.y * d.y,
        Math.hypot(s.x, s.y) * Math.hypot(d.x, d.y),
        (there ?? 0) - (here ?? 0),
      ];
      let alone = 0;
      for (const number of numbers) {
        room.answer(ann, dz(number));
        const [mistake] = room.seeHost().mistakes;
        if (mistake && mistake.rule !== 'undecided') alone++;
      }
      expect(alone, `seed ${seed}`).toBeGreaterThanOrEqual(10);
    }
  });

  test('is revealed beside the true Δz, with everyone’s in order of size', () => {
    const { room, ann, ben } = asked();
    const { at, slopes, delta } = room.screen('estimate');
    const linear = slopes.x * delta.x + slopes.y * delta.y;
    room.answer(ann, dz(linear));
    room.answer(ben, dz(-linear));
    expect(room.stagePart('estimate').estimates).toBeNull();
    room.reveal();
    const rise =
      dualSurface('valley', at.x + delta.x, at.y + delta.y).z - dualSurface('valley', at.x, at.y).z;
    expect(room.screen('estimate').reveal).toEqual({
      linearDz: expect.closeTo(linear, 12),
      trueDz: expect.closeTo(rise, 12),
    });
    const low = Math.min(linear, -linear);
    expect(room.stagePart('estimate').estimates).toEqual([low, -low]);
  });

  test('is asked elsewhere in the next round', () => {
    const { room } = asked();
    const first = room.screen('estimate');
    room.reveal();
    room.openRound();
    const { at, delta } = room.screen('estimate');
    expect({ at, delta }).not.toEqual({ at: first.at, delta: first.delta });
  });

  test('on the host’s own hill √x + y² is asked on ground, along a step that ends on ground', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { room } = asked(seed);
      room.openRound({ hill: { surface: { f: 'sqrt(x)+y^2', x: [-4, 4], y: [-3, 3] } } });
      const { at, slopes, delta } = room.screen('estimate');
      expect(at.x).toBeGreaterThan(0);
      expect(at.x + delta.x).toBeGreaterThanOrEqual(0);
      expect(slopes.x).toBeCloseTo(1 / (2 * Math.sqrt(at.x)), 12);
      expect(slopes.y).toBeCloseTo(2 * at.y, 12);
    }
  });

  test('is asked at the place that the host chose on the hill, and with a step from there', () => {
    for (const start of [
      { x: 1.25, y: -2 },
      { x: -4, y: 3 },
    ]) {
      const { room } = asked();
      room.openRound({ hill: { surface: 'saddle', start } });
      const { at, slopes, delta } = room.screen('estimate');
      expect(at).toEqual(start);
      const truth = dualSurface('saddle', start.x, start.y);
      expect([slopes.x, slopes.y]).toEqual(truth.slopes);
      expect(Math.abs(at.x + delta.x)).toBeLessThanOrEqual(4);
      expect(Math.abs(at.y + delta.y)).toBeLessThanOrEqual(3);
    }
  });

  test('on a map of the host’s own size is asked on that map, however small or large', () => {
    for (const [low, high] of [
      [0, 0.01],
      [100, 101],
      [-5_000, 5_000],
    ] as const) {
      const { room } = asked();
      const hill = { surface: { f: 'x^2+xy+2y^2', x: [low, high], y: [low, high] } } as const;
      expect(room.openRoundTry({ hill }), `${low} to ${high}`).toBe('ok');
      const { at, delta } = room.screen('estimate');
      for (const value of [at.x, at.y, at.x + delta.x, at.y + delta.y]) {
        expect(value, `${low} to ${high}`).toBeGreaterThanOrEqual(low);
        expect(value, `${low} to ${high}`).toBeLessThanOrEqual(high);
      }
    }
  });
});
