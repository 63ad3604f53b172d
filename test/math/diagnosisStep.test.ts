import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestMinimum } from '../../shared/math/descent';
import {
  diagnoseArrow,
  diagnoseStep,
  type StepDirection,
  type StepMistake,
  type StepTask,
  stepDirections,
  stepMistakes,
  stepRuleStates,
  wrongSteps,
} from '../../shared/math/diagnosis/step';
import { seeded } from '../../shared/math/random';
import { shownPlace } from '../../shared/math/shownStep';
import { surfaceIds, surfaces } from '../../shared/math/surface';
import { scale, sub } from '../../shared/math/vec';
import { dualSurface } from '../support/oracle/surfaces';

/** z = x² + xy + 2y² at (3, −1), η = 0.1: ∇ = (5, −1), right is (−0.5, 0.1). */
const task: StepTask = { surface: surfaces.valley, at: { x: 3, y: -1 }, eta: 0.1, formulas: true };
const says = (x: number, y: number, at: StepTask = task) => diagnoseStep(at, { x, y });

const examples: readonly (readonly [StepMistake, number, number])[] = [
  ['uphill', 0.5, -0.1],
  ['forgotEta', -5, 1],
  ['uphillForgotEta', 5, -1],
  ['swapped', 0.1, -0.5],
  ['oneSignLost', -0.5, -0.1],
  ['oneSignLost', 0.5, 0.1],
  ['unitVector', -0.981, 0.196],
  ['etaTimesUnitVector', -0.0981, 0.0196],
  ['newPoint', 2.5, -0.9],
  ['minusEtaPosition', -0.3, 0.1],
  ['straightToMinimum', -3, 1],
  ['otherVariableZero', -0.6, 0.4],
  ['sumInBoth', -0.4, -0.4],
  ['alongContour', -0.1, -0.5],
  ['alongContour', 0.1, 0.5],
  ['dividedBySlope', -0.02, 0.1],
  ['etaTwice', -0.05, 0.01],
  ['newXForSlopeInY', -0.5, 0.15],
  ['coordinatesSwapped', -0.1, -1.1],
];

describe('In the example z = x² + xy + 2y² at (3, −1) with η = 0.1', () => {
  test('(−0.5, 0.1) is right, and so is what 2 % forgives', () => {
    for (const [x, y] of [
      [-0.5, 0.1],
      [-0.509, 0.101],
      [-0.491, 0.0985],
    ] as const) {
      expect(says(x, y)).toEqual({ kind: 'right', cannotShow: [] });
    }
    expect(says(-0.5, 0.103).kind).not.toBe('right');
    expect(says(-0.5, 0).kind).not.toBe('right');
  });

  test.each(examples)('%s gives (%d, %d) and is named', (rule, x, y) => {
    expect(says(x, y)).toMatchObject({ kind: 'mistake', rule });
  });

  test('every rule of the table has an example, and shows', () => {
    expect(new Set(examples.map(([rule]) => rule))).toEqual(new Set(stepMistakes));
    for (const rule of stepMistakes) expect(stepRuleStates(task)[rule]).toBe('shows');
  });

  test.each<[StepDirection, number, number]>([
    ['rightDirectionWrongSize', -1.25, 0.25],
    ['downhillNotSteepest', -0.7, -0.6],
    // 10.97 long: z rises from 8 to 49
    ['downhillEndsHigher', -10, 4.5],
    ['acrossSlope', 0.21, 1],
    ['uphillSomehow', 0.7, 0.7],
    ['zeroStep', 0, 0],
  ])('%s is said of (%d, %d), which no rule gives', (is, x, y) => {
    expect(says(x, y)).toMatchObject({ kind: 'direction', is });
  });

  test('the cosine with −∇f says which: above 0.999, to 0.1, to −0.1, below', () => {
    const turned = (cos: number): StepDirection | 'none' => {
      const sin = Math.sqrt(1 - cos * cos);
      // Along −∇f = (−5, 1) by cos and across it by sin, at a length that no rule gives.
      const found = says((-5 * cos - sin) * 0.013, (cos - 5 * sin) * 0.013);
      return found.kind === 'direction' ? found.is : 'none';
    };
    expect([0.9991, 0.9989, 0.11, 0.09, -0.09, -0.11, -0.95].map(turned)).toEqual([
      'rightDirectionWrongSize',
      'downhillNotSteepest',
      'downhillNotSteepest',
      'acrossSlope',
      'acrossSlope',
      'uphillSomehow',
      'uphillSomehow',
    ]);
  });
});

describe('Where rules cannot be told apart', () => {
  test('two that give the same number are undecided: with equal slopes one sign lost runs along the contour', () => {
    const equal: StepTask = { surface: surfaces.valley, at: { x: 3, y: 1 }, eta: 0.1 };
    expect(surfaces.valley.gradient(equal.at)).toEqual({ x: 7, y: 7 });
    expect(says(-0.7, 0.7, equal)).toEqual({ kind: 'undecided', rules: ['oneSignLost', 'alongContour'] });
  });

  test('one that gives the truth cannot show, and its number is right: on x² + y² the other variable does not matter', () => {
    const round: StepTask = { surface: surfaces.bowl, at: { x: 3, y: -2 }, eta: 0.1 };
    expect(stepRuleStates(round).otherVariableZero).toBe('cannotShow');
    expect(says(-0.6, 0.4, round)).toEqual({ kind: 'right', cannotShow: ['otherVariableZero'] });
    const equal: StepTask = { surface: surfaces.valley, at: { x: 3, y: 1 }, eta: 0.1 };
    expect(stepRuleStates(equal).swapped).toBe('cannotShow');
  });

  test('x² + y² at η = ½ hides half of the table: the step is the way to the minimum, the new point is the origin', () => {
    const states = stepRuleStates({ surface: surfaces.bowl, at: { x: 2, y: -2 }, eta: 0.5 });
    const hidden = stepMistakes.filter((rule) => states[rule] === 'cannotShow');
    expect(hidden).toEqual(['straightToMinimum', 'otherVariableZero']);
    const found = says(2, 2, { surface: surfaces.bowl, at: { x: 2, y: -2 }, eta: 0.5 });
    expect(found).toEqual({ kind: 'undecided', rules: ['oneSignLost', 'alongContour'] });
  });

  test('η = 1 makes "forgot η" and "η twice" the truth', () => {
    const states = stepRuleStates({ ...task, eta: 1 });
    expect(states.forgotEta).toBe('cannotShow');
    expect(states.etaTwice).toBe('cannotShow');
  });

  test('a rule outside its domain is not applicable: no minimum on a saddle, no division by a slope of 0', () => {
    expect(
      stepRuleStates({ surface: surfaces.saddle, at: { x: 3, y: 0.5 }, eta: 0.1 }).straightToMinimum,
    ).toBe('notApplicable');
    expect(stepRuleStates({ surface: surfaces.saddle, at: { x: 2, y: 1 }, eta: 0.1 }).dividedBySlope).toBe(
      'notApplicable',
    );
  });

  test('on level ground only Δ = 0 is right, anything else is told that the ground is level, and no rule applies', () => {
    for (const id of surfaceIds) {
      for (const { at } of surfaces[id].stationary) {
        const level = { surface: surfaces[id], at, eta: 0.1 };
        expect(diagnoseStep(level, { x: 0, y: 0 })).toEqual({ kind: 'right', cannotShow: [] });
        expect(diagnoseStep(level, { x: 0.3, y: 0 })).toEqual({
          kind: 'direction',
          is: 'flatGround',
          cosine: null,
        });
        expect(new Set(Object.values(stepRuleStates(level)))).toEqual(new Set(['notApplicable']));
        expect(diagnoseArrow(level, { x: 0.3, y: 0 })).toMatchObject({ is: 'flatGround' });
      }
    }
  });

  test('where one slope is 0, a 0 there is right and nothing else is', () => {
    const edge: StepTask = { surface: surfaces.saddle, at: { x: 2, y: 1 }, eta: 0.1 };
    expect(says(-0.5, 0, edge).kind).toBe('right');
    expect(says(-0.5, 0.001, edge).kind).not.toBe('right');
  });
});

test('where binary leaves −1.1e-16 of a slope, both 0 and what the pad makes of it are right', () => {
  // z = x² + xy − y² at (0.8, 0.4): ∂z/∂y = x − 2y = 0
  const at = { x: 0.7999999999999999, y: 0.4 };
  for (const y of [0, 2.22e-17]) {
    expect(says(-0.4, y, { surface: surfaces.saddle, at, eta: 0.2 }).kind).toBe('right');
  }
});

describe('A slip in one component', () => {
  /** z = (x − 1)² + 2(y + 1)² + xy at (4, 0.5): ∇z = (6.5, 10), η = 0.1, right is (−0.65, −1). */
  const tilted: StepTask = { surface: surfaces.tilted, at: { x: 4, y: 0.5 }, eta: 0.1, formulas: true };

  test.each<[StepMistake, 'x' | 'y', number, number]>([
    ['forgotEta', 'y', -0.65, -10],
    ['forgotEta', 'x', -6.5, -1],
    ['oneSignLost', 'y', -0.65, 1],
    ['oneSignLost', 'x', 0.65, -1],
    ['uphillForgotEta', 'y', -0.65, 10],
    ['swapped', 'x', -1, -1],
    ['newPoint', 'y', -0.65, -0.5],
    ['newPoint', 'x', 3.35, -1],
    ['minusEtaPosition', 'x', -0.4, -1],
    ['otherVariableZero', 'x', -0.6, -1],
    ['otherVariableZero', 'y', -0.65, -0.6],
    ['sumInBoth', 'y', -0.65, -1.65],
    ['dividedBySlope', 'y', -0.65, -0.01],
    ['etaTwice', 'x', -0.065, -1],
    ['coordinatesSwapped', 'y', -0.65, -2.05],
  ])('%s in Δ%s alone is named so: (%d, %d)', (rule, of, x, y) => {
    // etaTwice, dividedBySlope and −η² ∂z/∂y can meet: the other rules are then named beside it.
    const found = says(x, y, tilted);
    if (found.kind === 'undecided') expect(found.rules).toContain(rule);
    else expect(found).toEqual({ kind: 'mistake', rule, in: of, other: 'right' });
    if (found.kind === 'undecided') expect(found.in).toBe(of);
  });

  test('is named beside another slip in the other component', () => {
    expect(says(-6.5, 1, tilted)).toEqual({
      kind: 'mistake',
      rule: 'forgotEta',
      in: 'x',
      other: 'oneSignLost',
    });
  });

  test('is named beside a component that nothing is known of by a number of three digits, not by a round one', () => {
    expect(says(-0.77, -1.65, tilted)).toEqual({ kind: 'mistake', rule: 'sumInBoth', in: 'y' });
    expect(says(-0.77, -10, tilted)).toMatchObject({ kind: 'direction' });
  });
});

describe('Where x and y are put into formulas', () => {
  const tilted = (x: number, y: number): StepTask => ({
    surface: surfaces.tilted,
    at: { x, y },
    eta: 0.3,
    formulas: true,
  });

  // z = (x − 1)² + 2(y + 1)² + xy: ∂z/∂x = 2(x − 1) + y, ∂z/∂y = 4(y + 1) + x
  test.each([
    ['what ends after four digits is written whole', 2.09, -2.105, '2.09', '−2.105'],
    ['four digits are enough where the slopes are large', 3.24159, 0.271828, '3.242', '0.2718'],
    ['where they cancel near the lowest point it takes more', 1.7143, -1.42853, '1.7143', '−1.42853'],
  ])('%s: (%d, %d)', (_, x, y, textX, textY) => {
    const place = shownPlace(surfaces.tilted, { x, y });
    expect([place.x.text, place.y.text]).toEqual([textX, textY]);
  });

  test('what is computed from the point as it is written is right, everywhere on every hill', () => {
    const random = seeded('the point as it is written');
    for (const id of surfaceIds) {
      const surface = surfaces[id];
      const { x, y } = surface.domain;
      for (let n = 0; n < 300; n++) {
        const low = surface.minima[n % 4];
        const far = n % 2 === 0 || !low ? null : 10 ** (-5 * random());
        const at =
          far === null || !low
            ? { x: x[0] + random() * (x[1] - x[0]), y: y[0] + random() * (y[1] - y[0]) }
            : { x: low.x + far * (random() - 0.5), y: low.y + far * (random() - 0.5) };
        const place = shownPlace(surface, at);
        const slopes = dualSurface(id, place.x.value, place.y.value).slopes;
        const sent = slopes.map((slope) => Number((-surface.eta * slope).toPrecision(3)));
        const found = diagnoseStep(
          { surface, at, eta: surface.eta, formulas: true },
          {
            x: sent[0] ?? 0,
            y: sent[1] ?? 0,
          },
        );
        expect(found.kind, `${id} at (${at.x}, ${at.y})`).toBe('right');
      }
    }
  });

  // ∂z/∂x = 2.18 − 2.105 = 0.075: its terms nearly cancel. With three digits y is −2.10 or −2.11.
  test.each([
    ['nothing is rounded', -0.0225, 0.699],
    ['y is −2.10: −0.3 × 0.08 and −0.3 × (−2.31), to 0.69', -0.024, 0.69],
    ['y is −2.11: −0.3 × 0.07 and −0.3 × (−2.35)', -0.021, 0.705],
    ['y is −2.10 in the one and whole in the other', -0.024, 0.699],
  ])('it is right where %s', (_, x, y) => {
    expect(says(x, y, tilted(2.09, -2.105)).kind).toBe('right');
  });

  test.each([
    ['beyond what three digits can do', -0.0245, 0.699],
    ['in the other component', -0.0225, 0.73],
    ['of the other sign, which has a name', 0.0225, 0.699],
    ['of 0', 0, 0.699],
  ])('an answer %s is not right for being near', (_, x, y) => {
    expect(says(x, y, tilted(2.09, -2.105)).kind).not.toBe('right');
  });

  test.each([
    // ∂z/∂x = (2x·u + v)/10 with u = x² + y − 11 = −0.016975 and v = x + y² − 7 = 0.047169 is −0.00545; with x² ≈ 8.97,
    // x ≈ 3.00, y ≈ 2.01 and y² ≈ 4.04 it is (6 × (−0.02) + 0.04)/10 = −0.008
    ['himmelblau', 2.995, 2.013, 0.2, 0.0016, -0.00346],
    // ∂z/∂x = x³/2 − 2x + y/2: 4.7765 − 4.246 − 0.5055 = 0.025; with x³ ≈ 9.55 and y/2 ≈ −0.506 it is 0.03
    ['twoMinima', 2.123, -1.011, 0.1, -0.003, 0.0961],
  ] as const)('on %s at (%d, %d) each product may be rounded, too', (id, x, y, eta, dx, dy) => {
    const surface = surfaces[id];
    const found = diagnoseStep({ surface, at: { x, y }, eta, formulas: true }, { x: dx, y: dy });
    expect(found.kind).toBe('right');
  });

  test('no slip is taken for rounding: what it gives is named as it was, anywhere on every hill', () => {
    const random = seeded('slips beside rounding');
    for (const id of surfaceIds) {
      const surface = surfaces[id];
      const { x, y } = surface.domain;
      for (let n = 0; n < 100; n++) {
        const low = surface.minima[n % 4];
        const at =
          low && n % 2 === 0
            ? { x: low.x + 0.2 * (random() - 0.5), y: low.y + 0.2 * (random() - 0.5) }
            : { x: x[0] + random() * (x[1] - x[0]), y: y[0] + random() * (y[1] - y[0]) };
        const here = { surface, at, eta: surface.eta };
        const apart = stepRuleStates({ ...here, formulas: true });
        const steps = wrongSteps({ ...here, formulas: true });
        for (const rule of stepMistakes.filter((one) => apart[one] === 'shows')) {
          const found = (steps[rule] ?? []).map((step) => diagnoseStep({ ...here, formulas: true }, step));
          expect(
            found.some(({ kind }) => kind !== 'right'),
            `${rule} on ${id} at (${at.x}, ${at.y})`,
          ).toBe(true);
        }
      }
    }
  });

  test('the slips of putting them in are not named where the slopes are given as numbers', () => {
    const given = { ...task, formulas: false };
    expect(stepRuleStates(given).newXForSlopeInY).toBe('notApplicable');
    expect(stepRuleStates(given).coordinatesSwapped).toBe('notApplicable');
  });
});

describe('Straight to a minimum', () => {
  test('is named for any of several minima', () => {
    const at = surfaces.himmelblau.startPoints[0] ?? { x: 0, y: 1 };
    for (const minimum of surfaces.himmelblau.minima) {
      const way = sub(minimum, at);
      expect(diagnoseStep({ surface: surfaces.himmelblau, at, eta: 0.2 }, way)).toEqual({
        kind: 'mistake',
        rule: 'straightToMinimum',
      });
    }
  });
});

describe('Whatever arrow is sent', () => {
  const component = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.double({ min: -3, max: 3, noNaN: true }),
  );

  test('something known is said of it, by formula and by map, on every surface', () => {
    const known = new Set<string>([...stepMistakes, ...stepDirections]);
    fc.assert(
      fc.property(fc.constantFrom(...surfaceIds), component, component, fc.nat(5), (id, x, y, place) => {
        const surface = surfaces[id];
        const at = surface.startPoints[place % surface.startPoints.length] ?? { x: 1, y: 1 };
        for (const found of [diagnoseStep, diagnoseArrow].map((ask) =>
          ask({ surface, at, eta: surface.eta }, { x, y }),
        )) {
          if (found.kind === 'mistake') expect(known.has(found.rule)).toBe(true);
          if (found.kind === 'undecided') expect(found.rules.length).toBeGreaterThan(1);
          if (found.kind === 'direction') {
            expect(known.has(found.is)).toBe(true);
            expect(found.cosine === null || Number.isFinite(found.cosine)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a rule’s number, typed to three digits, is named: alone or among the undecided', () => {
    for (const id of surfaceIds) {
      const surface = surfaces[id];
      for (const at of surface.startPoints) {
        const here = { surface, at, eta: surface.eta };
        const states = stepRuleStates(here);
        for (const rule of stepMistakes.filter((one) => states[one] === 'shows')) {
          for (const { x, y } of wrongSteps(here)[rule] ?? []) {
            const typed = { x: Number(x.toPrecision(3)), y: Number(y.toPrecision(3)) };
            expect(diagnoseStep(here, typed), `${id} ${rule}`).toMatchObject({ kind: 'mistake', rule });
          }
        }
      }
    }
  });
});

describe('By map', () => {
  const surface = surfaces.valley;
  const at = { x: 3, y: 0.5 };
  const here = { surface, at, eta: 0.1 };
  const downhill = scale(surface.gradient(at), -1);
  const turn = ({ x, y }: { x: number; y: number }, degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
  };

  test('an arrow of any length within 10° of −∇f is right', () => {
    for (const length of [0.01, 0.1, 1]) {
      for (const degrees of [-9.9, 0, 9.9]) {
        expect(diagnoseArrow(here, turn(scale(downhill, length), degrees))).toEqual({
          kind: 'right',
          cannotShow: [],
        });
      }
    }
  });

  test('an arrow turned by a little more than 10° is not', () => {
    for (const degrees of [-10.1, 10.1]) {
      expect(diagnoseArrow(here, turn(downhill, degrees)).kind).not.toBe('right');
    }
  });

  test('an arrow within 10° of ∇f runs along the gradient, as one within 10° of −∇f is right', () => {
    for (const degrees of [170.1, 180, -170.1]) {
      expect(diagnoseArrow(here, turn(scale(downhill, 0.1), degrees))).toEqual({
        kind: 'mistake',
        rule: 'uphill',
      });
    }
    expect(diagnoseArrow(here, turn(scale(downhill, 0.1), 169.9))).toMatchObject({ is: 'uphillSomehow' });
  });

  test('an arrow straight to the minimum is named, and never taken for −∇f', () => {
    const way = sub(nearestMinimum(surface, at) ?? at, at);
    for (const degrees of [-9, 0, 9]) {
      expect(diagnoseArrow(here, turn(scale(way, 0.3), degrees))).toEqual({
        kind: 'mistake',
        rule: 'straightToMinimum',
      });
    }
  });

  test('an arrow straight up is named, and one somewhere is told by its cosine', () => {
    expect(diagnoseArrow(here, scale(downhill, -0.1))).toEqual({ kind: 'mistake', rule: 'uphill' });
    expect(diagnoseArrow(here, turn(downhill, 89))).toMatchObject({ is: 'acrossSlope' });
    expect(diagnoseArrow(here, turn(scale(downhill, 0.1), -40))).toMatchObject({ is: 'downhillNotSteepest' });
    // 8.2 long: z rises from 11 to 81
    expect(diagnoseArrow(here, turn(downhill, -40))).toMatchObject({ is: 'downhillEndsHigher' });
    expect(diagnoseArrow(here, turn(downhill, 140))).toMatchObject({ is: 'uphillSomehow' });
    expect(diagnoseArrow(here, { x: 0, y: 0 })).toMatchObject({ is: 'zeroStep' });
  });

  test('where a minimum lies straight uphill, an arrow to it is undecided', () => {
    // −∇z = (−6.5, −5) at (3, 0.5); another valley behind the slope, along (6.5, 5).
    const behind = { ...here, surface: { ...surface, minima: [{ x: 4.3, y: 1.5 }] } };
    expect(diagnoseArrow(behind, { x: 0.65, y: 0.5 })).toEqual({
      kind: 'undecided',
      rules: ['uphill', 'straightToMinimum'],
    });
  });

  test('at a point where both ways agree, a right arrow says what cannot show', () => {
    const bowl = { surface: surfaces.bowl, at: { x: 3, y: -2 }, eta: 0.1 };
    expect(diagnoseArrow(bowl, { x: -0.6, y: 0.4 })).toEqual({
      kind: 'right',
      cannotShow: ['straightToMinimum'],
    });
  });
});
