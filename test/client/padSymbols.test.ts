import { describe, expect, test } from 'vitest';
import { factorText, symbolRows } from '../../client/activities/network/padSymbols';
import { edit, type PadAction } from '../../client/ui/padEdit';
import { written as padName, readPad } from '../../client/ui/padText';
import { factorsInOrder, partialByPaths, symbolsFor } from '../../shared/math/chainRule';
import { fromVector } from '../../shared/math/layers';
import { params, parseParamId } from '../../shared/math/param';
import { pictures } from '../../shared/math/pictures';

const sizes = [12, 3, 2];
const count = params(sizes).length;
const net = fromVector(
  sizes,
  Array.from({ length: count }, (_, n) => Math.sin(7 * n + 1)),
);
const picture = pictures[0];
if (!picture) throw new Error('There is no picture.');

/** What the keys one after the other leave on the pad. */
const written = (presses: readonly PadAction[]): string =>
  presses.reduce((state, action) => edit(state, action, []), { text: '', cursor: 0 }).text;

describe('The numbers of a task on the pad', () => {
  test('stand in a row for each path, and what both share behind them', () => {
    const hidden = parseParamId('w2_34');
    if (!hidden) throw new Error('no such parameter');
    const { paths, shared } = symbolRows(symbolsFor(net, picture, hidden));
    const names = (row: (typeof paths)[number]) => row.map(({ symbol }) => symbol);
    expect(paths.map(names)).toEqual([
      ['a3_1', 't_1', 'w3_13', 'z3_1'],
      ['a3_2', 't_2', 'w3_23', 'z3_2'],
    ]);
    expect(names(shared)).toEqual(['a2_3', 'x_4', 'z2_3', 'w2_34']);
  });

  test.each(params(sizes).map((param) => [param] as const))('are all there for $kind $layer', (param) => {
    const symbols = symbolsFor(net, picture, param);
    const { paths, shared } = symbolRows(symbols);
    expect([...paths.flat(), ...shared]).toHaveLength(symbols.length);
    expect(paths).toHaveLength(2);
  });

  test('a factor that is tapped is written whole, and times what stands before it', () => {
    for (const param of params(sizes)) {
      const symbols = symbolsFor(net, picture, param);
      for (const factor of factorsInOrder(net, picture, param)) {
        const reading = readPad(factorText(factor, symbols), symbols);
        expect(reading.kind === 'value' && reading.value).toBeCloseTo(factor.value, 3);
      }
    }
    const take = (text: string): PadAction => ({ type: 'factor', text });
    expect(written([take('(a³_1−t_1)'), take('w³_13')])).toBe('(a³_1−t_1)×w³_13');
    expect(written([{ type: 'insert', text: '(' }, take('x_4')])).toBe('(x_4');
  });

  test('a hidden weight takes 12 taps with the factors of its help, the sending included', () => {
    const hidden = parseParamId('w2_34');
    if (!hidden) throw new Error('no such parameter');
    const symbols = symbolsFor(net, picture, hidden);
    const help = factorsInOrder(net, picture, hidden).map(
      (factor): PadAction => ({ type: 'factor', text: factorText(factor, symbols) }),
    );
    const key = (text: string): PadAction => ({ type: 'insert', text });
    const [c1, s1, w1, slope, last, c2, s2, w2] = help;
    const taps = [key('('), c1, s1, w1, key('+'), c2, s2, w2, key(')'), slope, last].filter(
      (tap) => tap !== undefined,
    );
    const reading = readPad(written(taps), symbols);
    expect(reading.kind === 'value' && reading.value).toBeCloseTo(partialByPaths(net, picture, hidden), 4);
    expect(taps.length + 1).toBe(12);
  });

  test.each(
    params(sizes)
      .filter(({ kind, layer }) => kind === 'w' && layer === 2)
      .map((param) => [param] as const),
  )(
    'a hidden weight takes 19 taps without help, the sending included: both paths, every factor chosen by hand',
    (hidden) => {
      const symbols = symbolsFor(net, picture, hidden);
      const { paths, shared } = symbolRows(symbols);
      const key = ({ symbol }: (typeof symbols)[number]): PadAction => ({
        type: 'symbol',
        text: padName(symbol),
      });
      const insert = (text: string): PadAction => ({ type: 'insert', text });
      const path = ([a, t, w]: (typeof paths)[number]): readonly PadAction[] =>
        a && t && w ? [{ type: 'difference' }, key(a), key(t), key(a), { type: 'oneMinus' }, key(w)] : [];
      const [a, x] = shared;
      const [first, second] = paths;
      if (!a || !x || !first || !second) throw new Error('two paths were wanted');
      const taps = [
        insert('('),
        ...path(first),
        insert('+'),
        ...path(second),
        insert(')'),
        key(a),
        { type: 'oneMinus' } as const,
        key(x),
      ];
      const text = taps.reduce((state, action) => edit(state, action, symbols), { text: '', cursor: 0 }).text;
      const reading = readPad(text, symbols);
      expect(reading.kind === 'value' && reading.value).toBeCloseTo(partialByPaths(net, picture, hidden), 4);
      expect(taps.length + 1).toBe(19);
    },
  );
});
