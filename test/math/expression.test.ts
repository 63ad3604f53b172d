import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { evaluate, evaluationErrors } from '../../shared/math/expression';
import { expressionErrors } from '../../shared/math/expressionErrors';
import { parseExpression } from '../../shared/math/expressionParser';
import { expressionTex, symbolTex } from '../../shared/math/expressionTex';

const symbols = {
  a3_1: 0.642,
  a3_2: 0.4107,
  t_1: 1,
  t_2: 0,
  w3_11: 0.8815,
  'w2_1,12': -0.3,
  a2_1: 0.731,
  x_5: 1,
  x_12: 0,
  z2_1: 1,
  b3_2: -2,
};

function compute(text: string, known: Readonly<Record<string, number>> = symbols) {
  const parsed = parseExpression(text);
  if (!parsed.ok) return `${parsed.code} at ${parsed.at}`;
  const result = evaluate(parsed.expr, known);
  return result.ok ? result.value : [result.code, result.symbol].filter(Boolean).join(' ');
}

function tex(text: string): string {
  const parsed = parseExpression(text);
  return parsed.ok ? expressionTex(parsed.expr) : parsed.code;
}

describe('The pad computes', () => {
  test.each([
    ['1+2*3', 7],
    ['3*0.1-0.3', 0],
    ['(-3)*0.4+(-4)*(-0.3)', 0],
    ['1-0.9999999997939', 2.061000045378478e-10],
    ['(1+2)*3', 9],
    ['8/4/2', 1],
    ['7-4-2', 1],
    ['2^3^2', 512],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^-2', 0.25],
    ['2^-2*3', 0.75],
    ['-2*3', -6],
    ['2*-3', -6],
    ['2--3', 5],
    ['+5', 5],
    ['2(3+4)', 14],
    ['(1+1)(2+2)', 8],
    ['2²', 4],
    ['(1+2)³', 27],
    ['10⁻³', 0.001],
    ['1.2×10^-3', 0.0012],
    ['1e-3', 0.001],
    ['2E2', 200],
    ['6÷3', 2],
    ['６÷３', 2],
    ['（１＋２）＊３', 9],
    ['ー２＋５', 3],
    ['0,5', 0.5],
    ['0。5+0、5', 1],
    [',5+.5', 1],
    ['σ(0)', 0.5],
    ['s(0)', 0.5],
    ['2σ(0)', 1],
    ['exp(0)', 1],
    ['e^0', 1],
    ['e^(-1)*e', 1],
    ['2e^0', 2],
    ['sqrt(9)', 3],
    ['log(e)', 1],
    ['ln(1)', 0],
    ['sin(0)+cos(0)', 1],
    ['sin(π/2)', 1],
    ['2・3', 6],
    ['2･3', 6],
    ['2⋅3', 6],
    ['2**3', 8],
    ['3²', 9],
    ['10⁻²', 0.01],
    ['5―2', 3],
    ['5﹣2', 3],
    ['5－2', 3],
    ['√9', 3],
    ['2√9', 6],
    ['√(1+8)', 3],
    ['½', 0.5],
    ['2½', 2.5],
    ['3½×2', 7],
    ['½²', 0.25],
    ['|2−5|', 3],
    ['[1+2]{3}', 9],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['0,125', 0.125],
    ['1000,125', 1000.125],
    ['max(2,3)', 3],
    ['min(1.5, 2)', 1.5],
    ['max(1,5;0,5)', 1.5],
    ['log10(1000)', 3],
    ['tan(0)+atan(0)', 0],
    ['\\frac{1}{4}\\times 2', 0.5],
  ])('%s = %d', (text, value) => {
    expect(compute(text)).toBeCloseTo(value, 12);
  });

  test('the deck’s chain with its symbols', () => {
    const value = (0.642 - 1) * 0.642 * (1 - 0.642) * 0.8815 * 0.731 * (1 - 0.731) * 1;
    expect(compute('(a3_1-t_1)a3_1(1-a3_1)w3_11*a2_1(1-a2_1)x_5')).toBeCloseTo(value, 15);
    expect(compute('(a³_1−t_1)×a³_1×(1−a³_1)×w³_11×a²_1×(1−a²_1)×x_5')).toBeCloseTo(value, 15);
    expect(compute('(a³₁−t₁)a³₁(1−a³₁)w³₁₁a²₁(1−a²₁)x₅')).toBeCloseTo(value, 15);
    expect(
      compute('（ａ３＿１－ｔ＿１）ａ３＿１（１－ａ３＿１）ｗ３＿１１ａ２＿１（１－ａ２＿１）ｘ＿５'),
    ).toBeCloseTo(value, 15);
  });

  test('the curriculum’s own example of an answer', () => {
    expect(compute('-0.2*(0.731-1)*0.731*0.269')).toBeCloseTo(-0.2 * (0.731 - 1) * 0.731 * 0.269, 15);
  });

  test('two-digit indices with a comma beside numbers with a decimal comma', () => {
    expect(compute('0,5*w2_1,12')).toBeCloseTo(-0.15, 12);
    expect(compute('w2_1,12*0,5')).toBeCloseTo(-0.15, 12);
    expect(compute('w²_1,12+1')).toBeCloseTo(0.7, 12);
    expect(compute('x_12+0,25')).toBe(0.25);
  });

  test('a raised digit after a symbol as a power, on its letter as a layer', () => {
    expect(compute('a3_1²')).toBeCloseTo(0.642 ** 2, 12);
    expect(compute('(a³_1)²')).toBeCloseTo(0.642 ** 2, 12);
    expect(compute('z²_1')).toBe(1);
  });

  test('σ without overflow, however large its argument', () => {
    expect(compute('σ(-100000)')).toBe(0);
    expect(compute('σ(700)')).toBe(1);
    expect(compute('σ(-700)')).toBeCloseTo(0, 12);
  });
});

describe('The pad refuses', () => {
  test.each([
    ['', 'empty at 0'],
    ['   ', 'empty at 0'],
    ['1+', 'missing_operand at 2'],
    ['*2', 'missing_operand at 0'],
    ['()', 'missing_operand at 1'],
    ['(1+2', 'unclosed at 4'],
    ['1+2)', 'extra_bracket at 3'],
    ['(1+2]', 'wrong_bracket at 4'],
    ['2 3', 'missing_operator at 2'],
    ['(2)3', 'missing_operator at 3'],
    ['1.2.3', 'two_points at 0'],
    ['2+0.6.5', 'two_points at 2'],
    ['1..5', 'two_points at 0'],
    ['1,5,2', 'two_points at 0'],
    ['1e5e3', 'two_exponents at 0'],
    ['1,000', 'unsure_comma at 0'],
    ['2×12,345', 'unsure_comma at 2'],
    ['max(1,5,2)', 'unsure_comma at 4'],
    ['max(1)', 'missing_argument at 0'],
    ['1e999', 'bad_number at 0'],
    ['2$', 'unexpected at 1'],
    ['foo(2)', 'unknown_name at 0'],
    ['σ', 'missing_brackets at 0'],
    ['constructor(1)', 'unknown_name at 0'],
    ['a3_9', 'unknown_symbol a3_9'],
    ['x', 'unknown_symbol x'],
    ['1/0', 'division_by_zero'],
    ['0/(1-1)', 'division_by_zero'],
    ['sqrt(-1)', 'not_finite'],
    ['log(0)', 'not_finite'],
    ['1/e^1000', 'not_finite'],
    ['(-8)^0.5', 'not_finite'],
    ['10^13', 'too_large'],
    ['alert(1)', 'unknown_name at 0'],
    ['__proto__', 'unexpected at 0'],
  ])('"%s": %s', (text, refusal) => {
    expect(compute(text)).toBe(refusal);
  });

  test('names that objects have by birth', () => {
    for (const name of ['toString', 'quotient', 'constructor', 'hasOwnProperty']) {
      expect(compute(name)).toMatch(/^unknown_name/);
      expect(evaluate({ kind: 'symbol', name }, {})).toEqual({
        ok: false,
        code: 'unknown_symbol',
        symbol: name,
      });
    }
  });

  test('what is too long or nested too deeply, before it costs anything', () => {
    expect(compute('1'.repeat(201))).toBe('too_long at 200');
    expect(compute(`${'('.repeat(100)}1${')'.repeat(99)}`)).toMatch(/^too_deep/);
    expect(compute(`${'-'.repeat(150)}1`)).toMatch(/^too_deep/);
    expect(compute(`${'2^'.repeat(90)}2`)).toMatch(/^too_deep/);
    expect(compute(`${'1+'.repeat(99)}1`)).toBe(100);
    expect(compute(`${'('.repeat(20)}1${')'.repeat(20)}`)).toBe(1);
  });

  test('symbols that are not finite', () => {
    expect(compute('x_5', { x_5: Number.POSITIVE_INFINITY })).toBe('not_finite');
  });
});

const alphabet = fc.constantFrom(
  ...'0123456789.,+-*/^()eσsπ ',
  ...[
    'a3_1',
    't_1',
    'w2_1,12',
    'x_5',
    'a³_1',
    '²',
    '⁻',
    '₁',
    'exp(',
    'sqrt(',
    'log(',
    '１',
    'ー',
    '。',
    '×',
    '÷',
  ],
);
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 250 })
  .map((codes) => String.fromCharCode(...codes));
const padLike = fc.array(alphabet, { maxLength: 60 }).map((parts) => parts.join(''));
const wild = fc.oneof({ weight: 1, arbitrary: anyText }, { weight: 4, arbitrary: padLike });

describe('Whatever is typed', () => {
  test('the pad never throws: a finite value of at most 10¹², or a refusal with a known code and a place in the text', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const parsed = parseExpression(text);
        if (!parsed.ok) {
          expect(expressionErrors).toContain(parsed.code);
          expect(parsed.at).toBeGreaterThanOrEqual(0);
          expect(parsed.at).toBeLessThanOrEqual(text.length);
          return;
        }
        const result = evaluate(parsed.expr, symbols);
        if (result.ok) expect(Math.abs(result.value)).toBeLessThanOrEqual(1e12);
        else expect(evaluationErrors).toContain(result.code);
        expect(() => katex.renderToString(expressionTex(parsed.expr), { throwOnError: true })).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  test('arithmetic comes out as with fractions, but for what doubles cannot hold, read from a tree with all its brackets', () => {
    /** top / bottom, which is 0 where something was divided by 0; `off`: how far doubles may have come from it. */
    type Sum = { text: string; top: bigint; bottom: bigint; off: number };
    /** A few units of the last place, with what is taken for 0 where a sum cancels. */
    const UNIT = 2e-15;
    const quotient = ({ top, bottom }: Pick<Sum, 'top' | 'bottom'>) => Number(top) / Number(bottom);
    const joined = (sign: string, l: Sum, r: Sum): Sum => {
      const text = `(${l.text})${sign}(${r.text})`;
      if (l.bottom === 0n || r.bottom === 0n) return { text, top: 0n, bottom: 0n, off: 0 };
      const [a, b] = [quotient(l), quotient(r)];
      if (sign === '*') {
        const off = Math.abs(a) * r.off + Math.abs(b) * l.off + l.off * r.off + UNIT * Math.abs(a * b);
        return { text, top: l.top * r.top, bottom: l.bottom * r.bottom, off };
      }
      if (sign === '/') {
        const least = Math.abs(b) - r.off;
        const off = least > 0 ? (l.off + Math.abs(a / b) * r.off) / least + UNIT * Math.abs(a / b) : Infinity;
        return { text, top: l.top * r.bottom, bottom: l.bottom * r.top, off };
      }
      const other = sign === '+' ? r.top : -r.top;
      const off = l.off + r.off + UNIT * Math.max(Math.abs(a), Math.abs(b));
      return { text, top: l.top * r.bottom + other * l.bottom, bottom: l.bottom * r.bottom, off };
    };
    const { tree } = fc.letrec<{ tree: Sum; leaf: Sum; node: Sum }>((tie) => ({
      leaf: fc
        .integer({ min: 1, max: 99 })
        .map((n) => ({ text: `${n / 10}`, top: BigInt(n), bottom: 10n, off: UNIT * (n / 10) })),
      node: fc
        .tuple(fc.constantFrom('+', '-', '*', '/'), tie('tree'), tie('tree'))
        .map(([sign, l, r]) => joined(sign, l, r)),
      tree: fc.oneof({ maxDepth: 4, depthIdentifier: 'tree' }, tie('leaf'), tie('node')),
    }));
    let compared = 0;
    fc.assert(
      fc.property(tree, (sum) => {
        if (sum.text.length > 200) return;
        const mine = compute(sum.text);
        if (sum.bottom === 0n) return;
        if (!(sum.off < 1e-6) || Math.abs(quotient(sum)) > 1e12) return;
        compared++;
        expect(Math.abs(Number(mine) - quotient(sum)), `${sum.text} is ${mine}`).toBeLessThanOrEqual(sum.off);
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  test.each(['1/0', '2/(0.3-0.1-0.2)', '(1+1)/(6.4-0.3+9.6-15.7)'])('%s is a division by 0', (text) => {
    expect(compute(text)).toBe('division_by_zero');
  });

  test('products and sums without brackets come out as JavaScript reads them', () => {
    const digit = fc.integer({ min: 1, max: 9 }).map(String);
    const chain = fc.array(fc.tuple(fc.constantFrom('+', '-', '*', '/'), digit), { maxLength: 12 });
    fc.assert(
      fc.property(digit, chain, (first, rest) => {
        let sum = 0;
        let term = Number(first);
        for (const [sign, text] of rest) {
          const n = Number(text);
          if (sign === '*') term *= n;
          else if (sign === '/') term /= n;
          else {
            sum += term;
            term = sign === '+' ? n : -n;
          }
        }
        expect(compute(first + rest.flat().join(''))).toBeCloseTo(sum + term, 9);
      }),
    );
  });
});

describe('The pad typesets', () => {
  test.each([
    [
      '(a3_1-t_1)a3_1(1-a3_1)',
      '\\left(a^{3}_{1} - t_{1}\\right) \\, a^{3}_{1} \\, \\left(1 - a^{3}_{1}\\right)',
    ],
    ['w2_1,12*x_12', 'w^{2}_{1,12} \\, x_{12}'],
    ['a3_1^2', '\\left(a^{3}_{1}\\right)^{2}'],
    ['-2^2', '-2^{2}'],
    ['-0.2*3', '-0.2 \\times 3'],
    ['1/(1+e^-2)', '\\frac{1}{1 + e^{-2}}'],
    ['σ(0,5)', '\\sigma\\left(0.5\\right)'],
    ['1.2e-3', '1.2 \\times 10^{-3}'],
    ['(1.2e-3)^2', '\\left(1.2 \\times 10^{-3}\\right)^{2}'],
    ['1-(2-3)', '1 - \\left(2 - 3\\right)'],
    ['2*(-3)', '2 \\, \\left(-3\\right)'],
    ['sqrt(2)', '\\sqrt{2}'],
    ['2(1/3)', '2 \\times \\frac{1}{3}'],
  ])('%s', (text, expected) => {
    expect(tex(text)).toBe(expected);
  });

  test('a symbol with its layer above and its index below', () => {
    expect(symbolTex('w2_1,12')).toBe('w^{2}_{1,12}');
    expect(symbolTex('t_1')).toBe('t_{1}');
    expect(symbolTex('x')).toBe('x');
  });
});
