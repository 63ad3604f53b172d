import { describe, expect, test } from 'vitest';
import {
  diagnoseChoice,
  diagnoseMatching,
  diagnoseNumber,
  diagnoseOrder,
} from '../../shared/math/diagnosis/question';

const right = { kind: 'right', cannotShow: [] };
const mistake = (rule: string) => ({ kind: 'mistake', rule });
const unknown = { kind: 'unknown' };

describe('a choice', () => {
  const slips = [
    { rule: 'first', option: 0 },
    { rule: 'third', option: 2 },
  ];

  test.each([
    [1, right],
    [0, mistake('first')],
    [2, mistake('third')],
  ])('of option %i, where 1 is right', (chosen, diagnosis) => {
    expect(diagnoseChoice(1, slips, chosen)).toEqual(diagnosis);
  });
});

describe('a number, where −0.4 is right', () => {
  const slips = [
    { rule: 'uphill', value: 0.4 },
    { rule: 'etaForgotten', value: -4 },
    { rule: 'newPoint', value: 2.6 },
  ];

  test.each([
    [-0.4, right],
    [-0.407, right],
    [0.4, mistake('uphill')],
    [-4, mistake('etaForgotten')],
    [-4.05, unknown],
    [2.6, mistake('newPoint')],
    [0, unknown],
    [1, unknown],
  ])('%d', (given, diagnosis) => {
    expect(diagnoseNumber(-0.4, slips, given)).toEqual(diagnosis);
  });

  test('that two slips give is either of them', () => {
    const twins = [...slips, { rule: 'alsoUphill', value: 0.4 }];
    expect(diagnoseNumber(-0.4, twins, 0.4)).toEqual({ kind: 'undecided', rules: ['uphill', 'alsoUphill'] });
  });

  test('that is right where a slip would give the same says so', () => {
    const hidden = [...slips, { rule: 'lucky', value: -0.4 }];
    expect(diagnoseNumber(-0.4, hidden, -0.4)).toEqual({ kind: 'right', cannotShow: ['lucky'] });
  });

  test('of 0 is right only where 0 is', () => {
    expect(diagnoseNumber(0, [{ rule: 'one', value: 1 }], 0)).toEqual(right);
    expect(diagnoseNumber(0, [{ rule: 'one', value: 1 }], 0.001)).toEqual(unknown);
  });
});

describe('an order, where 2 0 3 1 is right', () => {
  const slips = [
    { rule: 'reversed', order: [1, 3, 0, 2] },
    { rule: 'firstTwo', order: [0, 2, 3, 1] },
    { rule: 'oneSwap', order: null },
  ];

  test.each([
    [[2, 0, 3, 1], right],
    [[1, 3, 0, 2], mistake('reversed')],
    // A slip with a name of its own goes before the two that are merely exchanged.
    [[0, 2, 3, 1], mistake('firstTwo')],
    [[2, 3, 0, 1], mistake('oneSwap')],
    [[1, 0, 3, 2], mistake('oneSwap')],
    [[2, 3, 1, 0], unknown],
    [[0, 3, 1, 2], unknown],
  ])('%j', (given, diagnosis) => {
    expect(diagnoseOrder([2, 0, 3, 1], slips, given)).toEqual(diagnosis);
  });
});

describe('a matching, where the pairs are 1 2 0', () => {
  test.each([
    [[1, 2, 0], right],
    [[2, 1, 0], mistake('oneSwap')],
    [[0, 2, 1], mistake('oneSwap')],
    [[2, 0, 1], unknown],
  ])('%j', (given, diagnosis) => {
    expect(diagnoseMatching([1, 2, 0], given)).toEqual(diagnosis);
  });
});
