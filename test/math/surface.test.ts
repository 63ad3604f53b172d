import { describe, expect, test } from 'vitest';
import {
  isAllowedMapPoint,
  isOnMap,
  MAP_SEPARATION_DEGREES,
  nearestMinimum,
  trueStep,
} from '../../shared/math/descent';
import { diagnoseStep, stepMistakes, stepRuleStates, wrongSteps } from '../../shared/math/diagnosis/step';
import { type Surface, type SurfaceId, surfaceIds, surfaces } from '../../shared/math/surface';
import { add, angleDegrees, norm, scale, sub, type Vec2 } from '../../shared/math/vec';

const each = surfaceIds.map((id) => [id, surfaces[id]] as const);

/** Second derivatives by differences of the slopes: fxx, fxy, fyy. */
function curvature(surface: Surface, at: Vec2) {
  const h = 1e-5;
  const alongX = scale(
    sub(surface.gradient({ ...at, x: at.x + h }), surface.gradient({ ...at, x: at.x - h })),
    0.5 / h,
  );
  const alongY = scale(
    sub(surface.gradient({ ...at, y: at.y + h }), surface.gradient({ ...at, y: at.y - h })),
    0.5 / h,
  );
  return { xx: alongX.x, xy: alongX.y, yx: alongY.x, yy: alongY.y };
}

describe.each(each)('The surface %s', (id, surface) => {
  test('is level exactly where it says, and is there what it says', () => {
    expect(surface.id).toBe(id);
    for (const { at, is } of surface.stationary) {
      expect(norm(surface.gradient(at))).toBeLessThan(1e-12);
      const { xx, xy, yx, yy } = curvature(surface, at);
      expect(xy).toBeCloseTo(yx, 5);
      const determinant = xx * yy - xy * yx;
      expect(determinant < 0 ? 'saddle' : xx > 0 ? 'minimum' : 'maximum').toBe(is);
    }
    expect(surface.minima).toEqual(
      surface.stationary.filter(({ is }) => is === 'minimum').map(({ at }) => at),
    );
  });

  test('has no level point on its map that it does not name', () => {
    const { x, y } = surface.domain;
    for (let i = 0; i <= 24; i++) {
      for (let j = 0; j <= 24; j++) {
        let at = { x: x[0] + ((x[1] - x[0]) * i) / 24, y: y[0] + ((y[1] - y[0]) * j) / 24 };
        for (let newton = 0; newton < 60; newton++) {
          const { xx, xy, yy } = curvature(surface, at);
          const determinant = xx * yy - xy * xy;
          if (Math.abs(determinant) < 1e-9) break;
          const slopes = surface.gradient(at);
          at = sub(at, {
            x: (yy * slopes.x - xy * slopes.y) / determinant,
            y: (xx * slopes.y - xy * slopes.x) / determinant,
          });
        }
        if (norm(surface.gradient(at)) > 1e-9) continue;
        const nearest = Math.min(...surface.stationary.map((point) => norm(sub(point.at, at))));
        expect(nearest, `level at (${at.x}, ${at.y})`).toBeLessThan(1e-5);
      }
    }
  });

  test('is drawn on a map of about 4:3 that shows its level points and its starts with their arrows', () => {
    const { x, y } = surface.domain;
    expect((x[1] - x[0]) / (y[1] - y[0])).toBeCloseTo(4 / 3, 1);
    for (const { at } of surface.stationary) expect(isOnMap(surface, at)).toBe(true);
    for (const at of surface.startPoints) {
      expect(isOnMap(surface, at)).toBe(true);
      expect(isOnMap(surface, add(at, trueStep(surface, at, surface.eta)))).toBe(true);
    }
    expect(isOnMap(surface, { x: x[1] + 0.01, y: 0 })).toBe(false);
  });

  test('starts where the true step can be seen: at least a quarter of the longest arrow, at most its length', () => {
    for (const at of surface.startPoints) {
      const length = norm(trueStep(surface, at, surface.eta));
      expect(length).toBeGreaterThan(surface.radius / 4);
      expect(length).toBeLessThanOrEqual(surface.radius);
    }
  });

  test('starts where wrong rules give other numbers than the truth and than each other', () => {
    // On x² + y² the other variable does not matter to a slope, and a saddle has no minimum to go straight to.
    const hidden: Partial<Record<SurfaceId, string>> = {
      bowl: 'otherVariableZero',
      saddle: 'straightToMinimum',
    };
    // With the slopes as numbers nobody puts x and y in.
    const puttingIn = ['newXForSlopeInY', 'coordinatesSwapped'];
    expect(surface.startPoints.length).toBeGreaterThan(0);
    for (const at of surface.startPoints) {
      const task = { surface, at, eta: surface.eta };
      const states = stepRuleStates(task);
      for (const rule of stepMistakes.filter((one) => !puttingIn.includes(one))) {
        if (rule === hidden[id]) {
          expect(states[rule]).toBe(id === 'bowl' ? 'cannotShow' : 'notApplicable');
          continue;
        }
        expect(states[rule], `${rule} at (${at.x}, ${at.y})`).toBe('shows');
        for (const step of wrongSteps(task)[rule] ?? []) {
          expect(diagnoseStep(task, step)).toMatchObject({ kind: 'mistake', rule });
        }
      }
    }
  });

  test('never gains height by its own η from its starts, in twenty true steps while on the map', () => {
    for (const start of surface.startPoints) {
      let at = start;
      for (let i = 0; i < 20 && isOnMap(surface, at); i++) {
        const next = add(at, trueStep(surface, at, surface.eta));
        expect(surface.value(next)).toBeLessThan(surface.value(at));
        at = next;
      }
    }
  });
});

describe('Rounds by map', () => {
  test('start where at least 20° lie between −∇f and the way to the nearest minimum', () => {
    for (const [id, surface] of each) {
      if (id === 'bowl') continue;
      for (const at of surface.startPoints) {
        expect(isAllowedMapPoint(surface, at), `${id} (${at.x}, ${at.y})`).toBe(true);
        const minimum = nearestMinimum(surface, at);
        if (minimum === null) continue;
        const between = angleDegrees(scale(surface.gradient(at), -1), sub(minimum, at));
        expect(between).toBeGreaterThanOrEqual(MAP_SEPARATION_DEGREES);
      }
    }
  });

  test('cannot start on the round bowl, where the steepest way is the way to the minimum', () => {
    for (const x of [-3, -1, 0, 2.5]) {
      for (const y of [-2, 0, 1, 2]) expect(isAllowedMapPoint(surfaces.bowl, { x, y })).toBe(false);
    }
  });

  test('cannot start on level ground', () => {
    for (const [, surface] of each) {
      for (const { at } of surface.stationary) expect(isAllowedMapPoint(surface, at)).toBe(false);
    }
  });

  test('may not ask the literal example of the valley, which is fit for formulas alone (7° apart)', () => {
    expect(isAllowedMapPoint(surfaces.valley, { x: 3, y: -1 })).toBe(false);
    expect(isAllowedMapPoint(surfaces.valley, { x: 3, y: 1 })).toBe(true);
  });
});

test('Formulas typeset for the screen are balanced TeX in the deck’s letters', () => {
  for (const [, { tex, gradientTex }] of each) {
    for (const formula of [tex, ...gradientTex]) {
      expect(formula.match(/\{/g)?.length ?? 0).toBe(formula.match(/\}/g)?.length ?? 0);
      expect(formula).toMatch(/[xy]/);
    }
    expect(tex.startsWith('z = ')).toBe(true);
  }
});
