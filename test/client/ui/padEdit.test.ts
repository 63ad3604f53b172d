import { describe, expect, test } from 'vitest';
import { edit, type PadAction, type PadState } from '../../../client/ui/padEdit';
import { pieces } from '../../../client/ui/padPieces';

const symbols = [
  { symbol: 'a3_1', tex: 'a^{3}_{1}' },
  { symbol: 't_1', tex: 't_{1}' },
  { symbol: 'z_x', tex: '\\frac{\\partial z}{\\partial x}' },
  { symbol: 'η', tex: '\\eta' },
];

/** 'ab|c' is the text abc with the cursor after b. */
const state = (marked: string): PadState => ({ text: marked.replace('|', ''), cursor: marked.indexOf('|') });
const marked = ({ text, cursor }: PadState) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;
const pressed = (before: string, action: PadAction) => marked(edit(state(before), action, symbols));
const insert = (text: string): PadAction => ({ type: 'insert', text });

describe('A key of the pad', () => {
  test.each([
    ['|', '7', '7|'],
    ['1|2', '0', '10|2'],
    ['2|', 'a³_1', '2a³_1|'],
    ['a³_1|', 't_1', 'a³_1 t_1|'],
    ['t_1|', '2', 't_1×2|'],
    ['t_1|', '.', 't_1×.|'],
    ['(1−t_1)|', '2', '(1−t_1)×2|'],
    ['(1−t_1)|', 'a³_1', '(1−t_1)a³_1|'],
    ['η|', '∂z/∂x', 'η ∂z/∂x|'],
    ['|t_1', '2', '2|t_1'],
    ['|t_1', 'a³_1', 'a³_1| t_1'],
    ['a³_1|', 'σ(', 'a³_1 σ(|'],
  ])('in %s, %s gives %s: names and numbers never run into one', (before, key, wanted) => {
    expect(pressed(before, insert(key))).toBe(wanted);
  });

  test.each([
    ['2×a³_1|', '2×|'],
    ['σ(|', '|'],
    ['−∂z/∂x|', '−|'],
    ['12|', '1|'],
    ['a|³_1', '|³_1'],
    ['|5', '|5'],
    ['1🙂|', '1|'],
  ])('⌫ turns %s into %s: a symbol goes whole', (before, wanted) => {
    expect(pressed(before, { type: 'erase' })).toBe(wanted);
  });

  test('the cursor steps over whole pieces and stays at the ends', () => {
    expect(pressed('2a³_1|−1', { type: 'move', by: -1 })).toBe('2|a³_1−1');
    expect(pressed('2|a³_1−1', { type: 'move', by: 1 })).toBe('2a³_1|−1');
    expect(pressed('|2', { type: 'move', by: -1 })).toBe('|2');
    expect(pressed('2|', { type: 'move', by: 1 })).toBe('2|');
  });

  const symbol = (text: string): PadAction => ({ type: 'symbol', text });

  test('(□−□) takes the next two symbols, and goes on behind its bracket', () => {
    expect(pressed('2|', { type: 'difference' })).toBe('2(|−)');
    expect(pressed('2(|−)', symbol('a³_1'))).toBe('2(a³_1−|)');
    expect(pressed('2(a³_1−|)', symbol('t_1'))).toBe('2(a³_1−t_1)|');
    expect(pressed('2(|−)', insert('1'))).toBe('2(1|−)');
    expect(pressed('2(|−)', { type: 'erase' })).toBe('2|');
  });

  test('(1−□) takes the symbol before it, or else the next one', () => {
    expect(pressed('2a³_1|', { type: 'oneMinus' })).toBe('2a³_1(1−a³_1)|');
    expect(pressed('2×|', { type: 'oneMinus' })).toBe('2×(1−|)');
    expect(pressed('2×(1−|)', symbol('t_1'))).toBe('2×(1−t_1)|');
  });

  test('a symbol anywhere else is written where the cursor is', () => {
    expect(pressed('(a³_1−|', symbol('t_1'))).toBe('(a³_1−t_1|');
    expect(pressed('(a³_1|)', symbol('t_1'))).toBe('(a³_1 t_1|)');
  });

  test('C takes everything', () => {
    expect(pressed('2×3|', { type: 'clear' })).toBe('|');
  });

  test.each([
    ['|', '−|'],
    ['−|', '|'],
    ['0.07|', '−0.07|'],
    ['−0.07|', '0.07|'],
    ['2+3|', '−(2+3)|'],
    ['2×|', '2×−|'],
    ['2×−|', '2×|'],
    ['(25|', '(−25|'],
    ['(−25|', '(25|'],
    ['3−25|×2', '3−−25|×2'],
    ['3−−25|×2', '3−25|×2'],
  ])('± turns %s into %s', (before, wanted) => {
    expect(pressed(before, { type: 'turnSign' })).toBe(wanted);
  });
});

describe('The pad’s line', () => {
  const shown = (text: string) => pieces(text, symbols).map(({ tex, raised }) => [tex, raised]);

  test('is the text cut into pieces, nothing left out', () => {
    for (const text of ['−0.2×(a³_1−t_1)∂z/∂x', '１．５ｅ^−2', 'foo ?🙂\\#', 'a3_1*sin(2)', '^^', '2^(1+']) {
      const cut = pieces(text, symbols);
      expect(cut.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of cut) expect(text.startsWith(piece.text, piece.at)).toBe(true);
    }
  });

  test('shows symbols as the task shows them, however they were typed', () => {
    expect(shown('a3_1a³_1∂z/∂x')).toEqual([
      ['a^{3}_{1}', 0],
      ['a^{3}_{1}', 0],
      ['\\frac{\\partial z}{\\partial x}', 0],
    ]);
  });

  test.each([
    ['2・3', '{}\\times{}'],
    ['2･3', '{}\\times{}'],
    ['2⋅3', '{}\\times{}'],
    ['2―3', '{}-{}'],
    ['2﹣3', '{}-{}'],
    ['2－3', '{}-{}'],
    ['2／3', '{}\\div{}'],
  ])('shows the sign of %s as the pad reads it', (text, tex) => {
    expect(pieces(text, symbols).map((piece) => piece.tex)).toEqual(['2', tex, '3']);
  });

  test('shows a root, a fraction of one character and every function', () => {
    expect(shown('√½')).toEqual([
      ['\\surd', 0],
      ['\\frac{1}{2}', 0],
    ]);
    for (const [text, tex] of [
      ['tan(', '\\tan('],
      ['log10(', '\\log_{10}('],
      ['atan(', '\\operatorname{atan}('],
      ['max(', '\\max('],
      ['σ(', '\\sigma('],
    ] as const)
      expect(shown(text)).toEqual([[tex, 0]]);
  });

  test('keeps a sign close to its number and apart between two', () => {
    expect(shown('−2−3').map(([tex]) => tex)).toEqual(['-', '2', '{}-{}', '3']);
  });

  test.each([
    ['e^−35×2', [0, 0, 1, 1, 1, 0, 0]],
    ['2^t_1 3', [0, 0, 1, 0, 0]],
    ['2^(1+3)×4', [0, 0, 1, 1, 1, 1, 1, 0, 0]],
    ['2^3^4+1', [0, 0, 1, 1, 2, 0, 0]],
    ['(2^3)', [0, 0, 0, 1, 0]],
    ['2^', [0, 0]],
    ['3²', [0, 1]],
    ['3⁻¹²+2', [0, 1, 1, 1, 0, 0]],
    ['2^3²', [0, 0, 1, 2]],
    ['2ˣ', [0, 1]],
    ['2**3×4', [0, 0, 1, 0, 0]],
    ['2^√9', [0, 0, 1, 1]],
  ])('raises the exponent of %s and nothing after it', (text, heights) => {
    expect(pieces(text, symbols).map(({ raised }) => raised)).toEqual(heights);
  });
});
