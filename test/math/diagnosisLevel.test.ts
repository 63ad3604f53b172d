import { describe, expect, test } from 'vitest';
import {
  diagnoseLevel,
  foundPlace,
  type LevelMistake,
  type LevelName,
  levelMistakes,
  levelNames,
} from '../../shared/math/diagnosis/level';
import { type SurfaceId, surfaceIds, surfaces } from '../../shared/math/surface';
import { type SurfaceRef, surfaceOf } from '../../shared/math/surfaceRef';

const MAP = { x: [-4, 4], y: [-3, 3] } as const;

const says = (surface: SurfaceRef, [x, y]: readonly [number, number], said: LevelName) =>
  diagnoseLevel(surfaceOf(surface), { x, y }, said);

type Mark = readonly [surface: SurfaceRef, at: readonly [number, number], said: LevelName];

/** z = x⁴/8 − x² + y² + xy/2: minima at ±(2.062, −0.515), a saddle at (0, 0). Himmelblau/20: its top at (−0.271, −0.923). */
const examples: readonly (readonly [LevelMistake, Mark])[] = [
  ['minimumTakenForMaximum', ['twoMinima', [2.1, -0.5], 'maximum']],
  ['minimumTakenForSaddle', ['twoMinima', [-2, 0.5], 'saddle']],
  ['saddleTakenForMinimum', ['twoMinima', [0.2, -0.2], 'minimum']],
  ['saddleTakenForMaximum', ['twoMinima', [0, 0], 'maximum']],
  ['maximumTakenForMinimum', ['himmelblau', [-0.3, -0.9], 'minimum']],
  ['maximumTakenForSaddle', ['himmelblau', [-0.3, -0.9], 'saddle']],
  // ∇f = (0, 1)
  ['levelInXOnly', ['twoMinima', [2, 0], 'minimum']],
  // ∇f = (−1.625, 0)
  ['levelInYOnly', ['twoMinima', [1, -0.25], 'saddle']],
  // ∇f = (8.5, 5.5)
  ['stillSloping', ['twoMinima', [3, 2], 'minimum']],
  // Along y = 1 the ground has a crease at x = 0.
  ['noSlope', [{ f: 'abs(x)+y^2', ...MAP }, [0, 1], 'minimum']],
];

describe('A mark on the map', () => {
  test.each(examples)('%s: %j', (rule, mark) => {
    expect(says(...mark)).toEqual({ kind: 'mistake', rule });
  });

  test('every mistake of the table has an example', () => {
    expect(new Set(examples.map(([rule]) => rule))).toEqual(new Set(levelMistakes));
  });

  test.each<Mark>([
    ['twoMinima', [2.0616, -0.5154], 'minimum'],
    ['twoMinima', [-2, 0.6], 'minimum'],
    ['twoMinima', [0.1, 0.1], 'saddle'],
    ['himmelblau', [-0.27, -0.92], 'maximum'],
    ['himmelblau', [3.3, 0.2], 'saddle'],
    ['bowl', [0.29, 0.3], 'minimum'],
  ])('on %s at %j is right as a %s', (...mark) => {
    expect(says(...mark)).toEqual({ kind: 'right', cannotShow: [] });
  });

  test('has found a level point within 7 % of the map’s smaller side', () => {
    // The bowl's map is 6 high: 0.42.
    expect(foundPlace(surfaces.bowl, { x: 0.41, y: 0 })?.is).toBe('minimum');
    expect(foundPlace(surfaces.bowl, { x: 0.43, y: 0 })).toBeNull();
    expect(foundPlace(surfaces.bowl, { x: 0.29, y: -0.29 })?.is).toBe('minimum');
    expect(foundPlace(surfaces.bowl, { x: 0.31, y: -0.31 })).toBeNull();
  });

  test('between two level points has found the nearer one', () => {
    // Himmelblau's top (−0.27, −0.92) and a saddle (−0.13, −1.95) lie so near that a mark can be within reach of both.
    expect(foundPlace(surfaces.himmelblau, { x: -0.2, y: -1.4 })?.is).toBe('maximum');
    expect(foundPlace(surfaces.himmelblau, { x: -0.2, y: -1.5 })?.is).toBe('saddle');
  });

  test('counts as level along one axis while ∇f lies within 10° of the other', () => {
    // On x² + y² the slope in x is 2x, in y 2y; tan 10° = 0.1763.
    expect(says('bowl', [0.35, 2], 'minimum')).toEqual({ kind: 'mistake', rule: 'levelInXOnly' });
    expect(says('bowl', [0.36, 2], 'minimum')).toEqual({ kind: 'mistake', rule: 'stillSloping' });
    expect(says('bowl', [-2, -0.35], 'minimum')).toEqual({ kind: 'mistake', rule: 'levelInYOnly' });
    expect(says('bowl', [-2, 0.36], 'minimum')).toEqual({ kind: 'mistake', rule: 'stillSloping' });
  });
});

describe('Of the mistakes about level ground', () => {
  test('no two ever give one mark: a mark is never undecided, and no mistake hides behind a right one', () => {
    const kinds = new Set<string>();
    for (const id of surfaceIds) {
      const { x, y } = surfaces[id].domain;
      for (let i = 0; i <= 40; i++) {
        for (let j = 0; j <= 30; j++) {
          const at = [x[0] + ((x[1] - x[0]) * i) / 40, y[0] + ((y[1] - y[0]) * j) / 30] as const;
          for (const said of levelNames) {
            const found = says(id, at, said);
            kinds.add(found.kind);
            if (found.kind === 'right') expect(found.cannotShow).toEqual([]);
          }
        }
      }
    }
    expect(kinds).toEqual(new Set(['right', 'mistake']));
  });

  const named = { minimum: 2, maximum: 2, saddle: 2 };

  test.each<readonly [SurfaceId, readonly LevelName[]]>([
    ['bowl', ['minimum']],
    ['valley', ['minimum']],
    ['tilted', ['minimum']],
    ['saddle', ['saddle']],
    ['twoMinima', ['minimum', 'saddle']],
    ['himmelblau', ['minimum', 'maximum', 'saddle']],
  ])('on %s only those about a %j can be made, two of each, and the three about slopes', (id, kinds) => {
    const made = new Set<string>();
    for (const { at } of surfaces[id].stationary) {
      for (const said of levelNames) {
        const found = says(id, [at.x, at.y], said);
        if (found.kind === 'mistake') made.add(found.rule);
      }
    }
    expect(made.size).toBe(kinds.reduce((sum, kind) => sum + named[kind], 0));
    for (const rule of made) expect(kinds.some((kind) => rule.startsWith(`${kind}Taken`))).toBe(true);
  });

  test('on a hill without level ground a mark can only slope', () => {
    const ground = surfaceOf({ f: 'sqrt(x)+y^2', ...MAP });
    expect(diagnoseLevel(ground, { x: 1, y: 1 }, 'minimum')).toEqual({
      kind: 'mistake',
      rule: 'stillSloping',
    });
    expect(diagnoseLevel(ground, { x: 1, y: 0 }, 'minimum')).toEqual({
      kind: 'mistake',
      rule: 'levelInYOnly',
    });
  });
});
