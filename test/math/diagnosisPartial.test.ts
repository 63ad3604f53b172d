import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupEqual } from '../../shared/math/diagnosis/grouping';
import {
  diagnosePartial,
  judgePartial,
  type PartialRule,
  type PartialTask,
  partialRuleStates,
  partialRules,
  shownWidthOf,
  truthOf,
  wrongPartials,
} from '../../shared/math/diagnosis/partial';
import {
  fromVector,
  getParam,
  gradientOne,
  gradientTotal,
  type Network,
  type Param,
  paramId,
  params,
  parseParamId,
  step,
  toVector,
} from '../../shared/math/network';
import { type Picture, pictures } from '../../shared/math/pictures';
import { courseSizes, firstPicture, startNetwork } from '../../shared/math/startNetwork';
import { truth as plainTruth, wrong } from '../support/oracle/wrongPartials';
import { drawing, flat, placeOf } from './support';

const net = startNetwork();
const all = params(courseSizes);
const pictureAt = (k: number): Picture => {
  const picture = pictures[k];
  if (picture === undefined) throw new RangeError(`no picture ${k}`);
  return picture;
};
const first = pictureAt(firstPicture);
const named = (id: string): Param => {
  const param = parseParamId(id);
  if (param === null) throw new Error(id);
  return param;
};
const ask = (id: string, more: Partial<PartialTask> = {}): PartialTask => ({
  net,
  picture: first,
  pictures,
  param: named(id),
  eta: 2,
  ...more,
});

/** The second implementation's numbers for a rule: one picture's, and those that need all pictures or η. */
function plainNumbers(rule: PartialRule, task: PartialTask): readonly number[] {
  const plain = flat(task.net);
  const place = placeOf(task.param);
  const truth = (picture: Picture | typeof task.picture) => plainTruth(plain, drawing(picture), place);
  const sum = task.pictures.reduce((total, picture) => total + truth(picture), 0);
  switch (rule) {
    case 'summedOverAll':
      return [sum];
    case 'averagedOverAll':
      return [sum / task.pictures.length];
    case 'gaveUpdate':
      return [-task.eta * (task.asked === 'total' ? sum : truth(task.picture))];
    case 'onePictureOnly':
      return [truth(task.picture)];
    default: {
      const ways = [wrong[rule] ?? []].flat();
      const asked = task.asked === 'total' ? task.pictures : [task.picture];
      return ways.flatMap((way) => {
        const numbers = asked.map((picture) => way(plain, drawing(picture), place));
        return numbers.every((number) => number !== null) ? [numbers.reduce((a, b) => a + b, 0)] : [];
      });
    }
  }
}

const trained = (() => {
  let later: Network = net;
  for (let i = 0; i < 20; i++) later = step(later, gradientTotal(later, pictures), 0.2);
  return later;
})();

describe('Every wrong number of a second implementation', () => {
  const totals = new Map([net, trained].map((one) => [one, gradientTotal(one, pictures)]));
  const tasks = [net, trained].flatMap((one) =>
    [firstPicture, 1].flatMap((k) =>
      all.map((param) => {
        const total = totals.get(one);
        const known = total === undefined ? {} : { total: getParam(total, param) };
        return { net: one, picture: pictureAt(k), pictures, param, eta: 2, ...known };
      }),
    ),
  );
  const seen = new Map<PartialRule, number>();

  test('is the rule’s number here, or the rule is not applicable for both', () => {
    for (const task of tasks) {
      const mine = wrongPartials(task);
      for (const rule of partialRules) {
        if (rule === 'onePictureOnly') continue;
        const other = plainNumbers(rule, task);
        const where = `${rule} for ${paramId(task.param)}`;
        expect((mine[rule] ?? []).length, where).toBe(other.length);
        mine[rule]?.forEach((number, way) => {
          expect(number, where).toBeCloseTo(other[way] ?? Number.NaN, 12);
        });
      }
    }
  });

  test('is named by its rule, alone or among the undecided; where it cannot show, it is right', () => {
    for (const task of tasks) {
      const states = partialRuleStates(task);
      for (const rule of partialRules) {
        if (rule === 'onePictureOnly') continue;
        const found = plainNumbers(rule, task).map((number) => diagnosePartial(task, number));
        const where = `${rule} for ${paramId(task.param)}`;
        expect(found.length === 0, where).toBe(states[rule] === 'notApplicable');
        for (const one of found) {
          const names = one.kind === 'mistake' ? [one.rule] : one.kind === 'undecided' ? one.rules : [];
          if (one.kind !== 'right') expect(names, where).toContain(rule);
          if (states[rule] === 'cannotShow') {
            expect(one.kind, where).toBe('right');
            if (one.kind === 'right') expect(one.cannotShow, where).toContain(rule);
          }
          if (one.kind === 'mistake') seen.set(rule, (seen.get(rule) ?? 0) + 1);
        }
      }
    }
  });

  test.each(partialRules.filter((rule) => rule !== 'onePictureOnly'))(
    'of %s is named alone at some task',
    (rule) => {
      expect(seen.get(rule) ?? 0).toBeGreaterThan(0);
    },
  );

  test('typed from the four digits on show is named as well, at nearly every task that shows it', () => {
    let named = 0;
    let asked = 0;
    for (const task of tasks.filter(({ picture }) => picture === first)) {
      const states = partialRuleStates(task);
      for (const rule of partialRules.filter((one) => states[one] === 'shows')) {
        const [number] = plainNumbers(rule, task);
        if (number === undefined || number === 0) continue;
        const found = diagnosePartial(task, Number(number.toPrecision(4)));
        const names = found.kind === 'mistake' ? [found.rule] : found.kind === 'undecided' ? found.rules : [];
        asked += 1;
        if (names.includes(rule)) named += 1;
      }
    }
    expect(asked).toBeGreaterThan(500);
    expect(named / asked).toBeGreaterThan(0.98);
  });
});

describe('The right answer', () => {
  test('is right for all 47 parameters, exact or to three digits', () => {
    for (const param of all) {
      const task = ask(paramId(param));
      const truth = getParam(gradientOne(net, first), param);
      expect(truthOf(task)).toBe(truth);
      expect(diagnosePartial(task, truth).kind).toBe('right');
      expect(judgePartial(task, Number(truth.toPrecision(3))).right).toBe(true);
    }
  });

  test('is 0 where a pixel is off, and only there: the judgement says that it is worth nothing', () => {
    const off = first.pixels.indexOf(0) + 1;
    const task = ask(`w2_1${off > 9 ? `,${off}` : off}`);
    expect(judgePartial(task, 0)).toMatchObject({ right: true, truth: 0, zeroBecauseOff: true });
    expect(judgePartial(task, 1e-9).right).toBe(false);
    const lit = first.pixels.indexOf(1) + 1;
    const bright = ask(`w2_1${lit > 9 ? `,${lit}` : lit}`);
    expect(judgePartial(bright, 0)).toMatchObject({ right: false, zeroBecauseOff: false });
    expect(judgePartial(bright, truthOf(bright))).toMatchObject({ right: true, zeroBecauseOff: false });
  });

  test('may lie beyond 2 % where two paths nearly cancel and the digits on show allow no better', () => {
    const widest = [net, trained]
      .flatMap((one) =>
        pictures.flatMap((picture) => [1, 2, 3].map((j) => ask(`b2_${j}`, { net: one, picture }))),
      )
      .map((task) => ({ task, relative: shownWidthOf(task) / Math.abs(truthOf(task)) }))
      .reduce((a, b) => (b.relative > a.relative ? b : a));
    expect(widest.relative).toBeGreaterThan(0.02);
    const edge = truthOf(widest.task) * (1 + 0.9 * widest.relative);
    expect(diagnosePartial(widest.task, edge).kind).toBe('right');
  });
});

describe('Where a rule cannot show or does not apply', () => {
  test('at x_i = 0 nearly all rules collapse to the right answer 0', () => {
    const off = ask(`w2_1${first.pixels.indexOf(0) + 1}`);
    const states = partialRuleStates(off);
    const shown = partialRules.filter((rule) => states[rule] === 'shows');
    // δ itself does not depend on the pixel, and over all pictures the pixel is lit in some.
    expect(shown).toEqual(['lowerOutputLeftOut', 'summedOverAll', 'averagedOverAll']);
  });

  test('at a lit pixel the a below left out is the truth: x = 1', () => {
    const lit = first.pixels.indexOf(1) + 1;
    expect(partialRuleStates(ask(`w2_1${lit}`)).lowerOutputLeftOut).toBe('cannotShow');
  });

  test('at t_j = 0 "t left out" is right for an output parameter', () => {
    const dark = first.target.indexOf(0) + 1;
    const bright = first.target.indexOf(1) + 1;
    expect(partialRuleStates(ask(`b3_${dark}`)).targetLeftOut).toBe('cannotShow');
    expect(partialRuleStates(ask(`b3_${bright}`)).targetLeftOut).toBe('shows');
    expect(diagnosePartial(ask(`b3_${dark}`), truthOf(ask(`b3_${dark}`)))).toMatchObject({
      kind: 'right',
      cannotShow: expect.arrayContaining(['targetLeftOut']),
    });
  });

  test('hidden unit 3 has no transposed w³; units 1 and 2 have', () => {
    expect(partialRuleStates(ask('b2_3')).weightTransposed).toBe('notApplicable');
    expect(partialRuleStates(ask('b2_1')).weightTransposed).toBe('shows');
    expect(partialRuleStates(ask('b2_2')).weightTransposed).toBe('shows');
  });

  test('swapped indices are of output weights with a partner: w³_12 ↔ w³_21, not w³_13, and w³_11 is its own', () => {
    expect(partialRuleStates(ask('w3_12')).swappedIndices).toBe('shows');
    expect(partialRuleStates(ask('w3_21')).swappedIndices).toBe('shows');
    expect(partialRuleStates(ask('w3_13')).swappedIndices).toBe('notApplicable');
    expect(partialRuleStates(ask('w3_11')).swappedIndices).toBe('cannotShow');
    expect(partialRuleStates(ask('w2_12')).swappedIndices).toBe('notApplicable');
  });

  test('paths, hidden slopes and w³ are of hidden parameters; the other output and x for a² of output ones', () => {
    const output = partialRuleStates(ask('w3_12'));
    const hidden = partialRuleStates(ask('b2_1'));
    for (const rule of [
      'noHiddenSlope',
      'onlyPath1',
      'onlyPath2',
      'pathsAveraged',
      'pathsSubtracted',
      'weightLeftOut',
      'weightTransposed',
    ] as const) {
      expect(output[rule], rule).toBe('notApplicable');
      expect(hidden[rule], rule).not.toBe('notApplicable');
    }
    expect(hidden.otherOutput).toBe('notApplicable');
    expect(hidden.inputForHidden).toBe('notApplicable');
    expect(output.otherOutput).toBe('shows');
    expect(output.inputForHidden).not.toBe('notApplicable');
    expect(output.biasMultiplied).toBe('notApplicable');
    expect(hidden.lowerOutputLeftOut).toBe('notApplicable');
  });

  test('"gave the update" is not diagnosed at η = 1, where it would be a flipped sign', () => {
    const task = ask('b2_1', { eta: 1 });
    expect(partialRuleStates(task).gaveUpdate).toBe('notApplicable');
    expect(diagnosePartial(task, -truthOf(task))).toEqual({ kind: 'mistake', rule: 'errorSignFlipped' });
    expect(diagnosePartial(ask('b2_1'), -2 * truthOf(task))).toEqual({ kind: 'mistake', rule: 'gaveUpdate' });
  });

  test('one path only cannot show where the other lies within rounding of nothing', () => {
    const param = named('b2_1');
    const quiet = fromVector(
      net.sizes,
      toVector(net).map((value, index) => (paramId(all[index] ?? param) === 'w3_21' ? 1e-6 : value)),
    );
    const task = ask('b2_1', { net: quiet });
    expect(partialRuleStates(task).onlyPath1).toBe('cannotShow');
    expect(partialRuleStates(task).pathsSubtracted).toBe('shows');
    expect(diagnosePartial(task, truthOf(task)).kind).toBe('right');
  });

  test('two rules that give the same number are undecided: with w³_12 = w³_21, the transposed w³ of unit 1 is right, and b³ = b³·b at b = 1', () => {
    const same = (id: string, value: number) =>
      fromVector(
        net.sizes,
        toVector(net).map((old, index) => (paramId(all[index] ?? named(id)) === id ? value : old)),
      );
    const symmetric = same('w3_12', getParam(net, named('w3_21')));
    expect(partialRuleStates(ask('b2_1', { net: symmetric })).weightTransposed).toBe('cannotShow');
    const doubling = ask('b2_2', { net: same('b2_2', 2) });
    expect(diagnosePartial(doubling, 2 * truthOf(doubling))).toEqual({
      kind: 'undecided',
      rules: ['doubled', 'biasMultiplied'],
    });
    expect(partialRuleStates(ask('b2_2', { net: same('b2_2', 1) })).biasMultiplied).toBe('cannotShow');
  });

  test('a number that no rule gives is unknown', () => {
    expect(diagnosePartial(ask('b2_1'), 1234)).toEqual({ kind: 'unknown' });
    expect(diagnosePartial(ask('b2_1'), 0)).toEqual({ kind: 'unknown' });
  });
});

describe('Where ∂C_T over all pictures is asked', () => {
  const total = ask('w3_12', { asked: 'total' });

  test('the sum is right, and one picture’s partial, the mean and the update are named', () => {
    const truth = truthOf(total);
    expect(truth).toBeCloseTo(getParam(gradientTotal(net, pictures), total.param), 12);
    expect(diagnosePartial(total, truth).kind).toBe('right');
    expect(diagnosePartial(total, truthOf(ask('w3_12')))).toEqual({
      kind: 'mistake',
      rule: 'onePictureOnly',
    });
    expect(diagnosePartial(total, truth / 64)).toEqual({ kind: 'mistake', rule: 'averagedOverAll' });
    expect(diagnosePartial(total, -2 * truth)).toEqual({ kind: 'mistake', rule: 'gaveUpdate' });
    expect(partialRuleStates(total).summedOverAll).toBe('notApplicable');
    expect(partialRuleStates(ask('w3_12')).onePictureOnly).toBe('notApplicable');
  });

  test('every rule is summed over all pictures, as the second implementation sums it', () => {
    for (const id of ['w2_15', 'w3_21', 'b2_2', 'b3_1']) {
      const task = ask(id, { asked: 'total' });
      const mine = wrongPartials(task);
      for (const rule of partialRules) {
        if (rule === 'summedOverAll') continue;
        expect(mine[rule] ?? [], `${rule} for ${id}`).toEqual(
          plainNumbers(rule, task).map((number) => expect.closeTo(number, 10)),
        );
      }
    }
  });
});

describe('A network of other sizes', () => {
  test('has the rules that make sense for it, and its right answers are right', () => {
    const sizes = [4, 3, 2, 3];
    const deep = fromVector(
      sizes,
      params(sizes).map((_, index) => Math.sin(7 * index) * 1.5),
    );
    const picture = { pixels: [1, 0, 1, 1], target: [0, 1, 0] };
    for (const param of params(sizes)) {
      const task = {
        net: deep,
        picture,
        pictures: [picture, { ...picture, target: [1, 0, 0] }],
        param,
        eta: 0.5,
      };
      expect(diagnosePartial(task, getParam(gradientOne(deep, picture), param)).kind).toBe('right');
      const states = partialRuleStates(task);
      expect(states.onlyPath1).toBe('notApplicable');
      expect(states.otherOutput).toBe(param.layer === 4 ? 'shows' : 'notApplicable');
    }
  });
});

describe('Whatever number is sent', () => {
  test('is judged with a known name or none, and never throws', () => {
    const value = fc.oneof(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(...all), fc.nat(63), (number, param, k) => {
        const judged = judgePartial(ask(paramId(param), { picture: pictureAt(k), total: 1 }), number);
        expect(judged.right).toBe(judged.diagnosis.kind === 'right');
        if (judged.diagnosis.kind === 'mistake') expect(partialRules).toContain(judged.diagnosis.rule);
        if (judged.diagnosis.kind === 'undecided') expect(judged.diagnosis.rules.length).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Equal answers', () => {
  test('are grouped: at a lit pixel ∂C_k/∂w²_im is ∂C_k/∂b²_i, which is δ²_i', () => {
    const groups = groupEqual(toVector(gradientOne(net, first)));
    const lit = first.pixels.flatMap((pixel, i) => (pixel === 1 ? [i + 1] : []));
    expect(groups.map((group) => group.map((index) => paramId(all[index] ?? named('b2_1'))))).toEqual(
      [1, 2, 3].map((j) => [...lit.map((i) => paramId({ kind: 'w', layer: 2, to: j, from: i })), `b2_${j}`]),
    );
  });

  test('leave out zeros and whatever stands alone', () => {
    expect(groupEqual([0, 0, 1, 2, 1, -1, 0.3 - 0.1, 0.2])).toEqual([
      [2, 4],
      [6, 7],
    ]);
    expect(groupEqual([])).toEqual([]);
  });
});
