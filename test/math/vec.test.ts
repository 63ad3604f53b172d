import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normal, pick, seeded, shuffled, whole } from '../../shared/math/random';
import {
  add,
  angleDegrees,
  clampLength,
  cosine,
  dot,
  mean,
  median,
  norm,
  scale,
  sub,
} from '../../shared/math/vec';

const at = (x: number, y: number) => ({ x, y });
const component = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const arrow = fc.record({ x: component, y: component });

describe('Arrows', () => {
  test('add, subtract, scale and multiply by component', () => {
    expect(add(at(1, 2), at(3, -5))).toEqual(at(4, -3));
    expect(sub(at(1, 2), at(3, -5))).toEqual(at(-2, 7));
    expect(scale(at(1, -2), -3)).toEqual(at(-3, 6));
    expect(dot(at(5, -1), at(-0.5, 0.1))).toBeCloseTo(-2.6, 12);
    expect(norm(at(3, -4))).toBe(5);
  });

  test('have a cosine and an angle, unless one of them has no direction', () => {
    expect(cosine(at(1, 0), at(0, 2))).toBe(0);
    expect(cosine(at(2, 2), at(-1, -1))).toBeCloseTo(-1, 12);
    expect(cosine(at(0, 0), at(1, 1))).toBeNull();
    expect(angleDegrees(at(1, 0), at(1, 1))).toBeCloseTo(45, 12);
    expect(angleDegrees(at(1, 0), at(-1, 0))).toBe(180);
    expect(angleDegrees(at(1, 0), at(0, 0))).toBeNull();
  });

  test('keep a cosine even when they are tiny', () => {
    expect(cosine(at(1e-200, 0), at(1e-200, 1e-200))).toBeCloseTo(Math.SQRT1_2, 12);
  });

  test('have a cosine within [−1, 1] that is the cosine of their angle', () => {
    fc.assert(
      fc.property(arrow, arrow, (a, b) => {
        const cos = cosine(a, b);
        if (cos === null) return;
        expect(Math.abs(cos)).toBeLessThanOrEqual(1);
        expect(Math.cos(((angleDegrees(a, b) ?? Number.NaN) * Math.PI) / 180)).toBeCloseTo(cos, 9);
      }),
    );
  });

  test('have a mean, and a median per component', () => {
    const class5 = [at(0, 9), at(1, 1), at(2, 2), at(100, 3), at(-1, 4)];
    expect(mean(class5)).toEqual(at(102 / 5, 19 / 5));
    expect(median(class5)).toEqual(at(1, 3));
    expect(median(class5.slice(0, 4))).toEqual(at(1.5, 2.5));
    expect(mean([])).toBeNull();
    expect(median([])).toBeNull();
  });

  test('dragged too far keep their direction and stop at r', () => {
    expect(clampLength(at(3, 4), 1)).toEqual({ x: expect.closeTo(0.6, 12), y: expect.closeTo(0.8, 12) });
    expect(clampLength(at(0.3, 0.4), 1)).toEqual(at(0.3, 0.4));
    expect(clampLength(at(0, 0), 1)).toEqual(at(0, 0));
    expect(norm(clampLength(at(3, 4), 0))).toBe(0);
    fc.assert(
      // Below some 1e-300 a double has too few digits left for any promise.
      fc.property(arrow, fc.double({ min: 1e-6, max: 10, noNaN: true }), (v, r) => {
        expect(norm(clampLength(v, r))).toBeLessThanOrEqual(r * (1 + 1e-12));
      }),
    );
  });
});

describe('Chance with a seed', () => {
  const take = (seed: number | string, count: number) => {
    const random = seeded(seed);
    return Array.from({ length: count }, () => random());
  };

  test('repeats itself, and another seed gives other numbers', () => {
    expect(take('a', 20)).toEqual(take('a', 20));
    expect(take(7, 20)).toEqual(take('7', 20));
    expect(take(7, 20)).not.toEqual(take(8, 20));
  });

  test('is spread evenly over [0, 1)', () => {
    const numbers = take('even', 20_000);
    const tenths = Array.from(
      { length: 10 },
      (_, i) => numbers.filter((u) => Math.floor(u * 10) === i).length,
    );
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(220);
  });

  test('is normal when asked: mean, deviation, and one in twenty beyond two deviations', () => {
    const random = seeded('normal');
    const numbers = Array.from({ length: 20_000 }, () => normal(random, 3, 2));
    const average = numbers.reduce((a, b) => a + b) / numbers.length;
    const variance = numbers.reduce((sum, value) => sum + (value - average) ** 2, 0) / numbers.length;
    expect(average).toBeCloseTo(3, 1);
    expect(Math.sqrt(variance)).toBeCloseTo(2, 1);
    const far = numbers.filter((value) => Math.abs(value - 3) > 4).length / numbers.length;
    expect(far).toBeGreaterThan(0.04);
    expect(far).toBeLessThan(0.05);
  });

  test('shuffles without losing anything and leaves the given list alone', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8];
    const mixed = shuffled(seeded(5), list);
    expect(mixed).not.toEqual(list);
    expect([...mixed].sort()).toEqual(list);
    expect(list).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('picks every item sooner or later, and nothing from nothing', () => {
    const random = seeded('pick');
    const picked = new Set(Array.from({ length: 100 }, () => pick(random, ['a', 'b', 'c'])));
    expect([...picked].sort()).toEqual(['a', 'b', 'c']);
    expect(pick(random, [])).toBeUndefined();
    expect(new Set(Array.from({ length: 100 }, () => whole(random, 3)))).toEqual(new Set([0, 1, 2]));
  });
});
