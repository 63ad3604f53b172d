import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchingRules, statesOf } from '../../shared/math/diagnosis/diagnosis';
import { groupEqual } from '../../shared/math/diagnosis/grouping';
import {
  diagnosePartial,
  judgePartial,
  partialRuleStates,
  partialRules,
  shownWidthOf,
  truthOf,
} from '../../shared/math/diagnosis/partial';
import { fromVector, getParam, gradientOne, paramId, params, toVector } from '../../shared/math/network';
import { pictures } from '../../shared/math/pictures';
import { accepts } from '../../shared/math/tolerance';
import { all, ask, first, named, net, pictureAt, trained } from './tasks';

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

  test('a rule that cannot show names nothing, even to an answer just beyond what is right', () => {
    const rules = ['nearTruth', 'far'] as const;
    const numbers = { nearTruth: [1.015], far: [5] };
    const passes = (number: number) => accepts(number, 1);
    const within = (value: number) => (number: number) => Math.abs(value - number) < 0.02;
    expect(statesOf(rules, numbers, passes)).toEqual({ nearTruth: 'cannotShow', far: 'shows' });
    expect(matchingRules(rules, numbers, [within(1.03)], passes)).toEqual([]);
    expect(matchingRules(rules, numbers, [within(5.01)], passes)).toEqual(['far']);
  });

  test('a wrong rule is named where the number agrees to the digits sent, and no wider', () => {
    const task = ask('b3_1');
    const flipped = { kind: 'mistake', rule: 'errorSignFlipped' };
    for (const digits of [3, 4]) {
      expect(diagnosePartial(task, Number((-truthOf(task)).toPrecision(digits))), `${digits} digits`).toEqual(
        flipped,
      );
    }
    for (const factor of [0.985, 0.993, 1.007, 1.015]) {
      expect(diagnosePartial(task, -factor * truthOf(task)), `${factor} times`).toEqual({ kind: 'unknown' });
    }
  });

  test('a number that no rule gives is unknown', () => {
    expect(diagnosePartial(ask('b2_1'), 1234)).toEqual({ kind: 'unknown' });
    expect(diagnosePartial(ask('b2_1'), 0)).toEqual({ kind: 'unknown' });
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

describe('A network with fewer inputs than hidden units', () => {
  test('has no x_3 to take for a²_3', () => {
    const sizes = [2, 3, 2];
    const narrow = fromVector(
      sizes,
      params(sizes).map((_, index) => Math.cos(5 * index)),
    );
    const picture = { pixels: [0.5, 1], target: [0, 1] };
    const states = (from: number) =>
      partialRuleStates({
        net: narrow,
        picture,
        pictures: [picture],
        param: { kind: 'w', layer: 3, to: 1, from },
        eta: 2,
      });
    expect(states(3).inputForHidden).toBe('notApplicable');
    expect(states(2).inputForHidden).toBe('shows');
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
