import { describe, expect, test } from 'vitest';
import {
  diagnosePartial,
  type PartialRule,
  type PartialTask,
  partialRuleStates,
  partialRules,
  truthOf,
  wrongPartials,
} from '../../shared/math/diagnosis/partial';
import { getParam, gradientTotal, paramId } from '../../shared/math/network';
import { type Picture, pictures } from '../../shared/math/pictures';
import { drawing, flat, placeOf } from '../support/diagnosis/translate';
import { truth as plainTruth, wrong } from '../support/oracle/wrongPartials';
import { all, ask, first, net, pictureAt, trained } from './tasks';

/** The second implementation's numbers for a rule: one picture's, and those that need all pictures or η. */
function plainNumbers(rule: PartialRule, task: PartialTask): readonly number[] {
  const plain = flat(task.net);
  const place = placeOf(task.param);
  const truth = (picture: Picture | typeof task.picture) => plainTruth(plain, drawing(picture), place);
  const sum = () => task.pictures.reduce((total, picture) => total + truth(picture), 0);
  switch (rule) {
    case 'summedOverAll':
      return [sum()];
    case 'averagedOverAll':
      return [sum() / task.pictures.length];
    case 'gaveUpdate':
      return [-task.eta * (task.asked === 'total' ? sum() : truth(task.picture))];
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

describe('Every wrong number of a second implementation', () => {
  const occasions = [
    { net, picture: first },
    { net: trained, picture: pictureAt(1) },
  ];
  const tasks = occasions.flatMap((occasion) => {
    const total = gradientTotal(occasion.net, pictures);
    return all.map((param) => ({ ...occasion, pictures, param, eta: 2, total: getParam(total, param) }));
  });
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

  const judged = tasks.map((task) => ({ task, states: partialRuleStates(task) }));
  const here = partialRules.filter((rule) => rule !== 'onePictureOnly');

  test.each(here)(
    'of %s is named, alone or among the undecided, or is right where it cannot show',
    (rule) => {
      let alone = 0;
      for (const { task, states } of judged) {
        const found = plainNumbers(rule, task).map((number) => diagnosePartial(task, number));
        const where = paramId(task.param);
        expect(found.length === 0, where).toBe(states[rule] === 'notApplicable');
        for (const one of found) {
          const names = one.kind === 'mistake' ? [one.rule] : one.kind === 'undecided' ? one.rules : [];
          if (one.kind !== 'right') expect(names, where).toContain(rule);
          if (states[rule] === 'cannotShow') {
            expect(one.kind, where).toBe('right');
            if (one.kind === 'right') expect(one.cannotShow, where).toContain(rule);
          }
          if (one.kind === 'mistake') alone += 1;
        }
      }
      expect(alone, 'tasks at which it is named alone').toBeGreaterThan(0);
    },
  );

  test('typed from the four digits on show is named as well, at nearly every task that shows it', () => {
    let named = 0;
    let asked = 0;
    for (const { task, states } of judged.filter((one) => one.task.picture === first)) {
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
