import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { factorsInOrder, partialByPaths, paths, symbolsFor } from '../../shared/math/chainRule';
import { shownWidthOf } from '../../shared/math/diagnosis/partial';
import { evaluate } from '../../shared/math/expression';
import { parseExpression } from '../../shared/math/expressionParser';
import {
  fromVector,
  getParam,
  gradientOne,
  gradientTotal,
  type Param,
  paramId,
  params,
  parseParamId,
  step,
} from '../../shared/math/network';
import { pictures } from '../../shared/math/pictures';
import { normal, seeded } from '../../shared/math/random';
import { courseSizes, firstPicture, startNetwork } from '../../shared/math/startNetwork';
import { accepts } from '../../shared/math/tolerance';

const net = startNetwork();
const picture = pictures[firstPicture];
if (picture === undefined) throw new Error('no first picture');
const named = (id: string): Param => {
  const param = parseParamId(id);
  if (param === null) throw new Error(id);
  return param;
};

/** As a learner reads it off the screen, TeX into the pad. */
function typed(formulaTex: string): string {
  return formulaTex.replace(/\^\{(\d)\}_\{([\d,]+)\}/g, '$1_$2').replace(/_\{(\d+)\}/g, '_$1');
}

/** The whole partial derivative, as a learner would type it. */
const sumOfPaths = (param: Param): string =>
  paths(net, picture, param)
    .map(({ factors }) => factors.map(({ formulaTex }) => `(${typed(formulaTex)})`).join(''))
    .join('+');

describe('The paths from a parameter to C_k', () => {
  test('are one for an output parameter and two for a hidden one, each a product of known factors', () => {
    const [only, ...none] = paths(net, picture, named('w3_12'));
    expect(none).toEqual([]);
    expect(only?.factors.map(({ formulaTex }) => formulaTex)).toEqual([
      'a^{3}_{1} - t_{1}',
      'a^{3}_{1}(1 - a^{3}_{1})',
      'a^{2}_{2}',
    ]);
    const hidden = paths(net, picture, named('w2_11'));
    expect(hidden.map(({ factors }) => factors.map(({ tex }) => tex))).toEqual(
      [1, 2].map((j) => [
        `\\frac{\\partial C_{k}}{\\partial a^{3}_{${j}}}`,
        `\\frac{\\partial a^{3}_{${j}}}{\\partial z^{3}_{${j}}}`,
        `\\frac{\\partial z^{3}_{${j}}}{\\partial a^{2}_{1}}`,
        '\\frac{\\partial a^{2}_{1}}{\\partial z^{2}_{1}}',
        '\\frac{\\partial z^{2}_{1}}{\\partial w^{2}_{11}}',
      ]),
    );
    expect(hidden[1]?.factors.map(({ formulaTex }) => formulaTex)).toEqual([
      'a^{3}_{2} - t_{2}',
      'a^{3}_{2}(1 - a^{3}_{2})',
      'w^{3}_{21}',
      'a^{2}_{1}(1 - a^{2}_{1})',
      'x_{1}',
    ]);
  });

  test('end in 1 for a bias', () => {
    expect(paths(net, picture, named('b2_3'))[0]?.factors.at(-1)).toMatchObject({
      formulaTex: '1',
      value: 1,
      symbols: [],
    });
  });

  test('add up to the partial derivative by backpropagation, for all 47 on every eighth picture', () => {
    for (const sample of pictures.filter((_, index) => index % 8 === 0)) {
      const gradient = gradientOne(net, sample);
      for (const param of params(courseSizes)) {
        expect(partialByPaths(net, sample, param)).toBeCloseTo(getParam(gradient, param), 14);
      }
    }
  });

  test('multiply in a deeper network: 4-3-2-2 has 4 from the first weights, 2 from the second, 1 from the last', () => {
    const sizes = [4, 3, 2, 2];
    const random = seeded('deep');
    const deep = fromVector(
      sizes,
      params(sizes).map(() => normal(random)),
    );
    const sample = { pixels: [1, 0, 0.5, -1], target: [0, 1] };
    const gradient = gradientOne(deep, sample);
    for (const param of params(sizes)) {
      expect(paths(deep, sample, param)).toHaveLength({ 2: 4, 3: 2, 4: 1 }[param.layer] ?? 0);
      expect(partialByPaths(deep, sample, param)).toBeCloseTo(getParam(gradient, param), 14);
    }
  });

  test('have factors whose formula, computed on the pad from its own symbols, is their value', () => {
    for (const param of params(courseSizes)) {
      for (const { factors } of paths(net, picture, param)) {
        for (const { formulaTex, symbols, value, tex } of factors) {
          const parsed = parseExpression(typed(formulaTex));
          const known = Object.fromEntries(symbols.map((one) => [one.symbol, one.value]));
          const result = parsed.ok ? evaluate(parsed.expr, known) : parsed;
          expect(result, formulaTex).toEqual({ ok: true, value: expect.closeTo(value, 13) });
          expect(() => katex.renderToString(`${tex} = ${formulaTex}`, { throwOnError: true })).not.toThrow();
        }
      }
    }
  });
});

describe('Help, one factor at a time', () => {
  test('goes along path 1, then gives only what is new on path 2', () => {
    const factors = factorsInOrder(net, picture, named('w2_11'));
    expect(factors.map(({ path }) => path)).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
    expect(new Set(factors.map(({ tex }) => tex)).size).toBe(8);
    expect(factorsInOrder(net, picture, named('b3_1')).map(({ formulaTex }) => formulaTex)).toEqual([
      'a^{3}_{1} - t_{1}',
      'a^{3}_{1}(1 - a^{3}_{1})',
      '1',
    ]);
  });
});

describe('The numbers on show', () => {
  test('for a hidden weight are both outputs and targets, both w³ on the way, its a², its x; then the z and itself', () => {
    expect(symbolsFor(net, picture, named('w2_1,12')).map(({ symbol }) => symbol)).toEqual([
      ...['a3_1', 'a3_2', 't_1', 't_2', 'w3_11', 'w3_21', 'a2_1', 'x_12'],
      ...['z3_1', 'z3_2', 'z2_1', 'w2_1,12'],
    ]);
  });

  test('for an output weight are both outputs and targets and the a² below', () => {
    expect(symbolsFor(net, picture, named('w3_23')).map(({ symbol }) => symbol)).toEqual([
      ...['a3_1', 'a3_2', 't_1', 't_2', 'a2_3'],
      ...['z3_1', 'z3_2', 'z2_3', 'w3_23'],
    ]);
  });

  test.each([0, 50])(
    'are all the pad needs: computed from them, all 47 partials of all pictures are right after %d steps',
    (steps) => {
      let trained = net;
      for (let i = 0; i < steps; i++) trained = step(trained, gradientTotal(trained, pictures), 0.2);
      let beyondTwoPercent = 0;
      for (const param of params(courseSizes)) {
        const sum = parseExpression(sumOfPaths(param));
        if (!sum.ok) throw new Error(`${paramId(param)}: ${sum.code}`);
        for (const sample of pictures) {
          const symbols = symbolsFor(trained, sample, param).map(({ symbol, value }) => [symbol, value]);
          const result = evaluate(sum.expr, Object.fromEntries(symbols));
          if (!result.ok) throw new Error(`${paramId(param)}: ${result.code}`);
          const truth = partialByPaths(trained, sample, param);
          if (accepts(result.value, truth)) continue;
          const width = shownWidthOf({ net: trained, picture: sample, param });
          expect(accepts(result.value, truth, width), `${paramId(param)}: ${result.value}, ${truth}`).toBe(
            true,
          );
          beyondTwoPercent += 1;
        }
      }
      // Where two paths nearly cancel, 2 % alone would refuse honest answers.
      expect(beyondTwoPercent).toBeLessThan(30);
    },
  );

  test('fit the pad: any of their longest formulas is within its 200 characters', () => {
    const longest = sumOfPaths(named('w2_3,12'));
    expect(longest.length).toBeLessThanOrEqual(200);
  });

  test('show an output near 1 with as many digits as 1 − a needs', () => {
    const sure = fromVector([1, 1], [0, 6.6]);
    const [a] = symbolsFor(sure, { pixels: [1], target: [1] }, { kind: 'b', layer: 2, unit: 1 });
    expect(a).toEqual({ symbol: 'a2_1', tex: 'a^{2}_{1}', value: 0.998641 });
  });
});
