import { describe, expect, test } from 'vitest';
import { rightStep, stepTask } from '../../server/activities/descent/practiceSteps';
import { levelTask, rightMark } from '../../server/activities/level/practiceMarks';
import { partialTask, rightPartial } from '../../server/activities/network/practicePartials';
import { diceFrom } from '../../server/practice/dice';
import { diagnoseLevel } from '../../shared/math/diagnosis/level';
import { diagnosePartial, isComputable, shownWidthOf, truthOf } from '../../shared/math/diagnosis/partial';
import {
  fromVector,
  getParam,
  gradientOne,
  gradientTotal,
  paramId,
  params,
  step as stepOf,
  toVector,
} from '../../shared/math/network';
import { pictures } from '../../shared/math/pictures';
import { normal, seeded } from '../../shared/math/random';
import { startNetwork } from '../../shared/math/startNetwork';
import { surfaceIds, surfaces } from '../../shared/math/surface';
import { drawing, flat, placeOf } from '../support/diagnosis/translate';
import { dualSurface } from '../support/oracle/surfaces';
import { seenOnKeys, truth } from '../support/oracle/wrongPartials';

const sizes = [12, 3, 2];
const close = (mine: number, theirs: number) =>
  expect(Math.abs(mine - theirs)).toBeLessThanOrEqual(1e-10 * Math.max(Math.abs(theirs), 1e-3));

describe('What practice learners work out is what somebody else works out, and what the room takes', () => {
  test.each(surfaceIds)('on the surface %s: the slopes anywhere, and the level places', (id) => {
    const random = seeded(`hill ${id}`);
    const { domain } = surfaces[id];
    for (let i = 0; i < 100; i++) {
      const x = domain.x[0] + random() * (domain.x[1] - domain.x[0]);
      const y = domain.y[0] + random() * (domain.y[1] - domain.y[0]);
      const step = rightStep(
        stepTask({ surface: id, at: { x, y }, eta: 0.5, slopes: null, given: 'partials' }),
      );
      const [p, q] = dualSurface(id, x, y).slopes;
      expect(step.x).toBeCloseTo(-p / 2, 9);
      expect(step.y).toBeCloseTo(-q / 2, 9);
    }
    for (let seed = 0; seed < 30; seed++) {
      const { x, y, is } = rightMark(levelTask({ surface: id }, diceFrom(seed)));
      const slopes = dualSurface(id, x, y).slopes;
      expect(Math.hypot(...slopes), `seed ${seed}`).toBeLessThan(1);
      expect(diagnoseLevel(surfaces[id], { x, y }, is).kind, `seed ${seed}`).toBe('right');
    }
  });

  test.each([1, 2, 3, 4, 5])('on all 47 partial derivatives of a random network (seed %i)', (seed) => {
    const random = seeded(`net ${seed}`);
    const values = params(sizes).map(() => normal(random));
    const picture = Math.floor(random() * pictures.length);
    const sample = pictures[picture];
    if (!sample) throw new Error('no such picture');
    const net = fromVector(sizes, values);
    const seen = seenOnKeys(flat(net), drawing(sample));
    for (const param of params(sizes)) {
      const screen = { sizes, params: values, picture, eta: 2 };
      const task = partialTask(screen, paramId(param), pictures);
      if (!task) throw new Error(`no task for ${paramId(param)}`);
      close(rightPartial(task), truth(seen.net, seen.d, placeOf(param)));
    }
  });

  test('after 60 machine steps, when outputs come near 0 and 1, the room takes the right way from the digits on show', () => {
    let net = startNetwork();
    for (let step = 0; step < 60; step++) net = stepOf(net, gradientTotal(net, pictures), 0.2);
    const values = toVector(net);
    let met = 0;
    for (let round = 0; round < pictures.length; round += 7) {
      const picture = pictures[round];
      if (!picture) throw new Error('no such picture');
      for (const param of params(sizes)) {
        const task = partialTask({ sizes, params: values, picture: round, eta: 2 }, paramId(param), pictures);
        const asked = { net, picture, pictures, param, eta: 2 };
        if (!task || !isComputable(truthOf(asked), shownWidthOf(asked))) continue;
        met++;
        const sent = Number(rightPartial(task).toPrecision(4));
        expect(diagnosePartial(asked, sent).kind, `${paramId(param)} of picture ${round}`).toBe('right');
      }
    }
    expect(met).toBeGreaterThan(200);
  });

  test('of an output near 1 the right way reads 1 − a from its keys, as people do', () => {
    // One hidden unit that is 0.5 and an output at z = 5.43: a = 0.995636, 1 − a = 0.004364, shown as 0.995636.
    const task = partialTask(
      { sizes: [12, 1, 1], params: [...Array(12).fill(0), 0, 0, 5.43], picture: 0, eta: 2 },
      'b3_1',
      [{ pixels: Array(12).fill(0), target: [1] }],
    );
    expect(task && rightPartial(task)).toBeCloseTo(-0.004364 * 0.995636 * 0.004364, 12);
  });

  test('with the four digits a phone shows, the right way stays within 2 % of the truth', () => {
    const random = seeded('four digits');
    for (let round = 0; round < 20; round++) {
      const values = params(sizes).map(() => normal(random));
      const gradient = gradientOne(fromVector(sizes, values), pictures[round] ?? { pixels: [], target: [] });
      for (const param of params(sizes)) {
        const task = partialTask({ sizes, params: values, picture: round, eta: 2 }, paramId(param), pictures);
        const truth = getParam(gradient, param);
        if (truth === 0) expect(task && Math.abs(rightPartial(task))).toBe(0);
        else if (Math.abs(truth) > 1e-3) {
          expect(Math.abs((task ? rightPartial(task) : 0) / truth - 1)).toBeLessThan(0.02);
        }
      }
    }
  });
});
