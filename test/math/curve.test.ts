import { describe, expect, test } from 'vitest';
import { curveIds, curves, minimumAhead } from '../../shared/math/curve';
import { centralDifference, relativeError } from '../support/oracle/central';
import { dualCurve } from '../support/oracle/curves';

const each = curveIds.map((id) => [id, curves[id]] as const);

const along = ([low, high]: readonly [number, number], count: number) =>
  Array.from({ length: count + 1 }, (_, i) => low + ((high - low) * i) / count);

describe.each(each)('The curve %s', (id, curve) => {
  test('has the height and the slope of its formula, by dual numbers and by central differences', () => {
    expect(curve.id).toBe(id);
    for (const x of along(curve.domain, 200)) {
      const { y, slope } = dualCurve(id, x);
      expect(curve.value(x)).toBeCloseTo(y, 12);
      expect(curve.slope(x)).toBeCloseTo(slope, 12);
      expect(relativeError(centralDifference(curve.value, x), curve.slope(x))).toBeLessThan(1e-6);
    }
  });

  test('is lowest exactly where it says, on what is drawn, and nowhere else', () => {
    const [low, high] = curve.domain;
    for (const x of curve.minima) {
      expect(x).toBeGreaterThan(low);
      expect(x).toBeLessThan(high);
      expect(Math.abs(curve.slope(x))).toBeLessThan(1e-12);
    }
    const places = along(curve.domain, 4_000);
    const turning = places.filter((x, i) => {
      const next = places[i + 1];
      return next !== undefined && dualCurve(id, x).slope < 0 && dualCurve(id, next).slope >= 0;
    });
    expect(turning).toHaveLength(curve.minima.length);
    turning.forEach((x, i) => {
      expect(Math.abs(x - (curve.minima[i] ?? Number.NaN))).toBeLessThan((high - low) / 4_000);
    });
  });

  test('lets the ball roll into the valley ahead by its own η, from anywhere', () => {
    for (const start of along(curve.domain, 40)) {
      let x = start;
      const ahead = minimumAhead(curve, start);
      if (ahead === null) continue;
      for (let n = 0; n < 200; n++) x -= curve.eta * curve.slope(x);
      expect(x, `from ${start}`).toBeCloseTo(ahead, 6);
    }
  });
});

describe('The minimum towards which a ball rolls', () => {
  test.each([
    ['parabola', -2.5, 1],
    ['parabola', 5, 1],
    ['twoValleys', 0.6, 1.93429787576606],
    ['twoValleys', 0, -2.0597919701013208],
    ['twoValleys', 3.4, 1.93429787576606],
    ['waves', 0, -1.8234765819369754],
    ['waves', 2.5, 4.459708725242611],
  ] as const)('on %s from x = %d is x = %d', (id, x, minimum) => {
    expect(minimumAhead(curves[id], x)).toBeCloseTo(minimum, 12);
  });

  test('is none where the ground is level', () => {
    expect(minimumAhead(curves.parabola, 1)).toBeNull();
  });

  test('is none where the ground falls to the drawn edge: x/4 + sin x + 2 left of its leftmost top', () => {
    // The leftmost top lies at x = arccos(−1/4) − 2π = −4.46.
    expect(minimumAhead(curves.waves, -5)).toBeNull();
    expect(minimumAhead(curves.waves, -4)).toBeCloseTo(-1.8234765819369754, 12);
  });
});
