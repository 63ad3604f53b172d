import { describe, expect, test } from 'vitest';
import { language } from '../../../client/ui/language';
import { pieces } from '../../../client/ui/padPieces';
import { readPad, turnSign, written } from '../../../client/ui/padText';

const symbols = [
  { symbol: 'a3_1', tex: 'a^{3}_{1}', value: 0.64 },
  { symbol: 't_1', tex: 't_{1}', value: 1 },
  { symbol: 'w2_1,12', tex: 'w^{2}_{1,12}', value: 2 },
  { symbol: 'η', tex: '\\eta', value: 0.1 },
  { symbol: 'z_x', tex: '\\frac{\\partial z}{\\partial x}', value: 5 },
];

describe('the pad', () => {
  test.each([
    ['−0,5', -0.5],
    ['２．５', 2.5],
    ['(a³_1−t_1)×a³_1×(1−a³_1)', -0.082944],
    ['w²_1,12×2', 4],
    ['−η×∂z/∂x', -0.5],
    ['1.2×10^−3', 0.0012],
    ['σ(0)', 0.5],
    ['3²', 9],
    ['½・√9', 1.5],
    ['5―2﹣1', 2],
  ])('reads %s as %d', (text, value) => {
    const reading = readPad(text, symbols);
    expect(reading.kind).toBe('value');
    if (reading.kind === 'value') expect(reading.value).toBeCloseTo(value, 12);
  });

  test.each([
    ['', 'empty'],
    ['2×', 'unfinished'],
    ['(a³_1', 'unfinished'],
    ['2×(−)', 'unfinished'],
    ['(a³_1−)', 'unfinished'],
    ['((1−)', 'unfinished'],
    ['2)', 'trouble'],
    ['a³_2', 'trouble'],
    ['1÷0', 'trouble'],
    ['🙂', 'trouble'],
  ])('says of %j that it is %s', (text, kind) => {
    expect(readPad(text, symbols).kind).toBe(kind);
  });

  test('says in the reader’s language what it could not read, and where', () => {
    language.value = 'en';
    expect(readPad('2+?', symbols)).toEqual({ kind: 'trouble', message: '“?” cannot be read here', at: 2 });
    language.value = 'ja';
    expect(readPad('2+?', symbols)).toEqual({ kind: 'trouble', message: '「?」はここでは読めません', at: 2 });
  });

  test.each([
    ['a³_1 2', 5, '「2」の前に × や + がいります'],
    ['2×)', 2, '「)」の前に数がいります'],
    ['2×', 2, '続きの数を待っています'],
    ['foo', 0, '「foo」という名前は知りません'],
    ['1+w³_99', 2, '「w³_99」はここでは使えません'],
    ['9'.repeat(300), 200, '式が長すぎます（200 字まで）'],
    ['2+0.6.5', 2, '「0.6.5」には小数点が 2 つあります'],
    ['1e2e3', 0, '「1e2e3」には e が 2 つあります'],
    ['2×(3+1]', 6, 'ここで閉じるのは「)」です'],
    ['2+1)', 3, '「)」で閉じるかっこが、開いていません'],
    ['max(2)', 0, '「max」のかっこには、コンマで区切った 2 つの数がいります'],
    ['2×🙂', 2, '「🙂」はここでは読めません'],
    ['(2', 2, '「)」がまだです'],
    [
      '1,000',
      0,
      '「1,000」のコンマは小数点ですか？ 小数点なら「.」、けたの区切りなら何も書かずに入れてください',
    ],
  ])('finds the place of the trouble in %j at %d', (text, at, message) => {
    language.value = 'ja';
    expect(readPad(text, symbols)).toMatchObject({ at, message });
  });

  test.each([
    ['', '−'],
    ['3', '−3'],
    ['−3', '3'],
    ['2+3', '−(2+3)'],
    ['−(2+3)', '2+3'],
    ['−(1)×(2)', '(1)×(2)'],
  ])('± turns %j into %j', (before, after) => {
    expect(turnSign(before)).toBe(after);
  });

  test('writes a symbol with its layer raised, and a power is never mistaken for one', () => {
    expect(written('w2_1,12')).toBe('w²_1,12');
    expect(written('t_1')).toBe('t_1');
    expect(written('z_x')).toBe('∂z/∂x');
  });

  test.each(symbols)('reads back the symbol $symbol as its key writes it', ({ symbol, value }) => {
    expect(readPad(written(symbol), symbols)).toMatchObject({ kind: 'value', value });
  });
});

test('the keys of a step’s parts write what is read, and each is one piece', () => {
  const symbols = [
    { symbol: 'z_x', tex: '\\frac{\\partial z}{\\partial x}', value: -6 },
    { symbol: 'z_y', tex: '\\frac{\\partial z}{\\partial y}', value: -10 },
    { symbol: 'd_x', tex: '\\Delta x', value: 0.5 },
    { symbol: 'd_y', tex: '\\Delta y', value: -0.25 },
  ];
  const text = `${['z_x', 'd_x'].map(written).join('×')}+${['z_y', 'd_y'].map(written).join('×')}`;
  expect(text).toBe('∂z/∂x×Δx+∂z/∂y×Δy');
  expect(readPad(text, symbols)).toMatchObject({ kind: 'value', value: -0.5 });
  expect(pieces(text, symbols).map((piece) => piece.text)).toEqual([
    ...['∂z/∂x', '×', 'Δx', '+', '∂z/∂y', '×', 'Δy'],
  ]);
});
