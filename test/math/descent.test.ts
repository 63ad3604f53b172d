import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  award,
  bestAndClosest,
  bestGuess,
  bestReason,
  closestInDirection,
  nearestMinimum,
  roundPoints,
  scoreGuess,
  slopesAt,
  steepestOfLength,
  trueStep,
} from '../../shared/math/descent';
import { surfaceIds, surfaces } from '../../shared/math/surface';
import { norm, scale } from '../../shared/math/vec';
import { dualSurface } from '../support/oracle/surfaces';

const valley = surfaces.valley;
const start = { x: 3, y: -1 };

describe('The true step', () => {
  test('is −η∇f: at (3, −1) of z = x² + xy + 2y² with η = 0.1 it is (−0.5, 0.1)', () => {
    expect(valley.gradient(start)).toEqual({ x: 5, y: -1 });
    const step = trueStep(valley, start, 0.1);
    expect(step.x).toBeCloseTo(-0.5, 12);
    expect(step.y).toBeCloseTo(0.1, 12);
  });

  test('is the best arrow of its length in the linear picture, on every surface', () => {
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    for (const id of surfaceIds) {
      const surface = surfaces[id];
      for (const at of surface.startPoints) {
        const truth = trueStep(surface, at, surface.eta);
        const best = scoreGuess(surface, at, truth).linearDz;
        fc.assert(
          fc.property(angle, (turn) => {
            const other = scale({ x: Math.cos(turn), y: Math.sin(turn) }, norm(truth));
            expect(scoreGuess(surface, at, other).linearDz).toBeGreaterThanOrEqual(best - 1e-9);
          }),
          { numRuns: 30 },
        );
      }
    }
  });
});

test('a slope of which binary leaves −1.1e-16 is 0, and every other stays as it is', () => {
  // z = x² + xy − y²: (2x + y, x − 2y)
  const at = { x: 0.7999999999999999, y: 0.4 };
  expect(surfaces.saddle.gradient(at).y).toBeLessThan(0);
  expect(slopesAt(surfaces.saddle, at)).toEqual({ x: 2, y: 0 });
  expect(slopesAt(surfaces.saddle, { x: 1, y: 0.49999 })).toEqual(
    surfaces.saddle.gradient({ x: 1, y: 0.49999 }),
  );
});

describe('A guess', () => {
  test('is scored by its linear Δz, its true Δz and its angle from −∇f', () => {
    const score = scoreGuess(valley, start, { x: -0.5, y: 0.1 });
    expect(score.linearDz).toBeCloseTo(-2.6, 12);
    expect(score.trueDz).toBeCloseTo(2.5 ** 2 - 2.5 * 0.9 + 2 * 0.9 ** 2 - 8, 12);
    expect(score.cosine).toBeCloseTo(1, 12);
    expect(score.angleDegrees).toBeCloseTo(0, 6);
    expect(scoreGuess(valley, start, { x: 0.1, y: 0.5 }).angleDegrees).toBeCloseTo(90, 9);
  });

  test('of no length has Δz = 0 and no direction, and on level ground no guess has one', () => {
    expect(scoreGuess(valley, start, { x: 0, y: 0 })).toEqual({
      linearDz: 0,
      trueDz: 0,
      cosine: null,
      angleDegrees: null,
    });
    expect(scoreGuess(valley, { x: 0, y: 0 }, { x: 1, y: 0 }).cosine).toBeNull();
  });

  test('is best by the lowest true z and closest by its direction, the first of equals', () => {
    const guesses = [
      { x: 0, y: 0 },
      { x: -0.5, y: 0.1 },
      { x: 1, y: 0 },
      { x: -0.5, y: 0.1 },
    ];
    const scores = guesses.map((delta) => scoreGuess(valley, start, delta));
    expect(bestGuess(scores)).toBe(1);
    expect(closestInDirection(scores)).toBe(1);
    expect(bestGuess([])).toBeNull();
    expect(closestInDirection([])).toBeNull();
    expect(closestInDirection(scores.slice(0, 1))).toBeNull();
  });

  test('with a long arrow can reach lower than the steepest of the same length, and the reveal is told', () => {
    const at = { x: 3, y: 0.5 };
    const steepest = steepestOfLength(valley, at, 3);
    if (steepest === null) throw new Error('the valley slopes here');
    const towardsMinimum = scale(at, -3 / norm(at));
    const scores = [steepest, towardsMinimum].map((delta) => scoreGuess(valley, at, delta));
    expect(bestAndClosest(scores)).toEqual({ best: 1, closest: 0, differ: true });
  });

  test('that is only longer in the same direction does not count as another direction', () => {
    const step = trueStep(valley, start, 0.1);
    const scores = [step, scale(step, 0.5)].map((delta) => scoreGuess(valley, start, delta));
    expect(bestAndClosest(scores).differ).toBe(false);
    expect(bestAndClosest([])).toEqual({ best: null, closest: null, differ: false });
  });
});

describe('The arrow that fell furthest, beside the one closest to −∇f,', () => {
  /** z = x² + xy + 2y² at (3, 0.5): ∇z = (6.5, 5), −∇z/‖∇z‖ = (−0.7926, −0.6097). */
  const at = { x: 3, y: 0.5 };
  const along = (degrees: number, length: number) => {
    const angle = (degrees * Math.PI) / 180;
    const [x, y] = [-0.792624, -0.60971];
    return {
      x: length * (x * Math.cos(angle) - y * Math.sin(angle)),
      y: length * (x * Math.sin(angle) + y * Math.cos(angle)),
    };
  };

  test.each([
    // 3° beside −∇z, and twice as long: it is its length
    ['longer', along(3, 1), along(0.2, 0.5)],
    // straight to the lowest point, 28° beside: −∇z of that length overshoots
    ['direction', { x: -3, y: -0.5 }, along(1, 3)],
    // shorter, and the closest went past the lowest place on its line
    ['shorter', along(5, 2), along(0, 4)],
    ['alike', along(3, 1), along(1, 1)],
  ] as const)('is %s: %j beside %j', (is, best, closest) => {
    expect(bestReason(valley, at, best, closest)?.is).toBe(is);
  });

  test('is compared with −∇f of its own length, as f has it', () => {
    const { z } = dualSurface('valley', 3 + along(0, 1).x, 0.5 + along(0, 1).y);
    expect(bestReason(valley, at, along(3, 1), along(0, 0.5))?.sameLengthDz).toBeCloseTo(z - 11, 4);
  });

  test('is compared with nothing where −∇f of that length ends on no ground', () => {
    const cliff = {
      ...valley,
      value: (p: { x: number; y: number }) => (p.x < 2.3 ? Number.NaN : valley.value(p)),
    };
    expect(bestReason(cliff, at, { x: -0.6, y: -0.8 }, along(0, 0.5))).toBeNull();
  });
});

test('The steepest arrow of a given length does not exist on level ground', () => {
  expect(steepestOfLength(valley, { x: 0, y: 0 }, 1)).toBeNull();
  const arrow = steepestOfLength(valley, start, 2);
  expect(norm(arrow ?? { x: 0, y: 0 })).toBeCloseTo(2, 12);
});

test('The nearest minimum is the nearest of several, and a saddle surface has none', () => {
  expect(nearestMinimum(surfaces.himmelblau, { x: 2, y: 2 })).toEqual({ x: 3, y: 2 });
  expect(nearestMinimum(surfaces.saddle, { x: 2, y: 2 })).toBeNull();
});

describe('Points', () => {
  const task = { right: true, helped: false, named: false, zeroBecauseOff: false };

  test('are 3 for right, 2 after a hint, 1 for a mistake that could be named, 0 otherwise', () => {
    expect(award(task)).toBe(3);
    expect(award({ ...task, helped: true })).toBe(2);
    expect(award({ ...task, right: false, named: true })).toBe(1);
    expect(award({ ...task, right: false, named: true, helped: true })).toBe(1);
    expect(award({ ...task, right: false })).toBe(0);
  });

  test('are none for an answer that is 0 because a pixel is off', () => {
    expect(award({ ...task, zeroBecauseOff: true })).toBe(0);
  });

  test('of a round are those of its best three tasks', () => {
    expect(roundPoints([1, 3, 0, 2, 3])).toBe(8);
    expect(roundPoints([2])).toBe(2);
    expect(roundPoints([])).toBe(0);
  });
});
