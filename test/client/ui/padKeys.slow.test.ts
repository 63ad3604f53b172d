import { expect, test } from 'vitest';
import { paths, symbolsFor } from '../../../shared/math/chainRule';
import { isComputable, partialJudge, shownWidthOf, truthOf } from '../../../shared/math/diagnosis/partial';
import { evaluate } from '../../../shared/math/expression';
import { parseExpression } from '../../../shared/math/expressionParser';
import {
  getParam,
  gradientTotal,
  type Network,
  type Param,
  paramId,
  params,
  step,
} from '../../../shared/math/network';
import { type Picture, pictures } from '../../../shared/math/pictures';
import { shownSymbol } from '../../../shared/math/shown';
import { courseSizes, startNetwork } from '../../../shared/math/startNetwork';

function readOff(text: string, symbols: Readonly<Record<string, number>> = {}): number {
  const parsed = parseExpression(text);
  const result = parsed.ok ? evaluate(parsed.expr, symbols) : null;
  if (!result?.ok) throw new Error(text);
  return result.value;
}

const onKey = (symbol: string, value: number) => shownSymbol(symbol, value).text;

/** What stands on each key, read as a person reads it. */
const keysOf = (net: Network, picture: Picture, param: Param) =>
  Object.fromEntries(
    symbolsFor(net, picture, param).map(({ symbol, value }) => [symbol, readOff(onKey(symbol, value))]),
  );

/** The chain rule as its formulas are shown, with what stands on the keys. */
function computed(net: Network, picture: Picture, param: Param): number {
  const keys = keysOf(net, picture, param);
  const typed = (tex: string) =>
    tex.replace(/\^\{(\d)\}_\{([\d,]+)\}/g, '$1_$2').replace(/_\{(\d+)\}/g, '_$1');
  return paths(net, picture, param).reduce(
    (sum, { factors }) =>
      sum + factors.reduce((product, { formulaTex }) => product * readOff(typed(formulaTex), keys), 1),
    0,
  );
}

test('a key shows four digits of an output near 1 and of what it lacks to 1', () => {
  expect(onKey('a3_1', 0.995612)).toBe('0.995612');
  expect(onKey('a3_1', 0.9999997939)).toBe('1−2.061×10⁻⁷');
  expect(onKey('w3_11', -0.99561)).toBe('−0.9956');
});

test.each([
  ['at the start', 0, 0.2],
  ['after 60 machine steps', 60, 0.2],
  ['after 200', 200, 0.2],
  ['saturated by 200 steps of η = 3', 200, 3],
] as const)('honest work with the digits on the keys is right for every parameter, %s', (_, steps, eta) => {
  let net = startNetwork();
  for (let i = 0; i < steps; i++) net = step(net, gradientTotal(net, pictures), eta);
  const totals = gradientTotal(net, pictures);
  for (const picture of pictures.filter((__, k) => k % 9 === 0)) {
    for (const param of params(courseSizes)) {
      const task = { net, picture, pictures, param, eta: 2, total: getParam(totals, param) };
      if (!isComputable(truthOf(task), shownWidthOf(task))) continue;
      const answer = computed(net, picture, param);
      const { right, truth } = partialJudge(task)(answer);
      expect(right, `${paramId(param)} on ${pictures.indexOf(picture)}: ${answer}, truth ${truth}`).toBe(
        true,
      );
    }
  }
});
