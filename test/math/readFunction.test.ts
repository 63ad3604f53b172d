import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiled } from '../../shared/math/ownFunction/compile';
import { readFunction, readNumber } from '../../shared/math/ownFunction/read';

function read(text: string) {
  const found = readFunction(text);
  if (!found.ok) throw new Error(`${text}: ${found.code} at ${found.at} «${found.name}»`);
  return found;
}

const POINTS = [
  [1.3, 0.7],
  [0.4, 2.1],
  [0.9, 0.2],
] as const;

/** A text is read as the function that the code beside it is. */
function expectRead(text: string, f: (x: number, y: number) => number): void {
  const mine = compiled(read(text).expr);
  for (const [x, y] of POINTS) expect(mine(x, y), `${text} at (${x}, ${y})`).toBeCloseTo(f(x, y), 10);
}

const { sin, cos, tan, exp, log, sqrt, abs, PI, E } = Math;

describe('A formula is read as a host means it', () => {
  test.each<[string, (x: number, y: number) => number]>([
    ['z = x^2 + y', (x, y) => x ** 2 + y],
    ['Z＝x^2', (x) => x ** 2],
    ['z:=x', (x) => x],
    ['y = x^2', (x) => x ** 2],
    ['f(x,y) = x - y', (x, y) => x - y],
    ['f（x、y）＝xy', (x, y) => x * y],
    ['f(x) = x^3', (x) => x ** 3],
    ['z = f(x, y) = xy', (x, y) => x * y],
    ['= x + 1', (x) => x + 1],
    ['$x^2 y$', (x, y) => x * x * y],
  ])('without what stands before it: %s', (text, f) => expectRead(text, f));

  test.each<[string, (x: number, y: number) => number]>([
    ['√x', (x) => sqrt(x)],
    ['√(x+y)', (x, y) => sqrt(x + y)],
    ['√2x', (x) => sqrt(2) * x],
    ['x√y', (x, y) => x * sqrt(y)],
    ['√x+√y', (x, y) => sqrt(x) + sqrt(y)],
    ['√x²', (x) => x],
    ['√√x', (x) => sqrt(sqrt(x))],
    ['2^√x', (x) => 2 ** sqrt(x)],
    ['|x-2|', (x) => abs(x - 2)],
    ['|x−|y−2||', (x, y) => abs(x - abs(y - 2))],
    ['||x−1|−|y−1||', (x, y) => abs(abs(x - 1) - abs(y - 1))],
    ['2|x−2||y−2|', (x, y) => 2 * abs(x - 2) * abs(y - 2)],
    ['|(x−|y|)|^2', (x, y) => (x - y) ** 2],
    ['|x−3|²|y|', (x, y) => (x - 3) ** 2 * y],
    ['sin|x−2|', (x) => sin(abs(x - 2))],
    ['｜x｜', (x) => x],
    ['[x+1]{y+2}', (x, y) => (x + 1) * (y + 2)],
    ['x^{2}', (x) => x ** 2],
    ['x^[y+1]', (x, y) => x ** (y + 1)],
  ])('with roots, bars and brackets of any shape: %s', (text, f) => expectRead(text, f));

  test.each<[string, (x: number, y: number) => number]>([
    ['sin x', (x) => sin(x)],
    ['sinx', (x) => sin(x)],
    ['sin²x', (x) => sin(x) ** 2],
    ['sin^2 x', (x) => sin(x) ** 2],
    ['sin^2(x)', (x) => sin(x) ** 2],
    ['sin^{2}x', (x) => sin(x) ** 2],
    ['sin⁻¹(x/2)', (x) => Math.asin(x / 2)],
    ['tan^-1 x', (x) => Math.atan(x)],
    ['sin 2x', (x) => sin(2 * x)],
    ['sin 2πx', (x) => sin(2 * PI * x)],
    ['sin x cos y', (x, y) => sin(x) * cos(y)],
    ['2sin x sin 2y', (x, y) => 2 * sin(x) * sin(2 * y)],
    ['sin xy', (x, y) => sin(x * y)],
    ['sin x²', (x) => sin(x * x)],
    ['sin x/2', (x) => sin(x) / 2],
    ['sin x (y+1)', (x, y) => sin(x) * (y + 1)],
    ['sin 2(x+y)', (x, y) => sin(2 * (x + y))],
    ['sin -x', (x) => -sin(x)],
    ['sin cos x', (x) => sin(cos(x))],
    ['e^sin x', (x) => exp(sin(x))],
    ['log x + ln y', (x, y) => log(x) + log(y)],
    ['log x^2', (x) => 2 * log(x)],
    ['exp x y', (x, y) => exp(x * y)],
    ['xsin x', (x) => x * sin(x)],
    ['sqrt x', (x) => sqrt(x)],
    ['sin(x)^2', (x) => sin(x) ** 2],
    ['sin(x)y', (x, y) => sin(x) * y],
  ])('with functions written as by hand: %s', (text, f) => expectRead(text, f));

  test.each<[string, (x: number, y: number) => number]>([
    ['x・y', (x, y) => x * y],
    ['x･y', (x, y) => x * y],
    ['x·y', (x, y) => x * y],
    ['x⋅y', (x, y) => x * y],
    ['x✕y', (x, y) => x * y],
    ['x⁢y', (x, y) => x * y],
    ['x**2', (x) => x ** 2],
    ['x＊＊2', (x) => x ** 2],
    ['½x', (x) => x / 2],
    ['2½x', (x) => 2.5 * x],
    ['¾x²', (x) => 0.75 * x * x],
    ['x^½', (x) => sqrt(x)],
    ['x²y³', (x, y) => x ** 2 * y ** 3],
    ['x⁻¹', (x) => 1 / x],
    ['eˣ', (x) => exp(x)],
    ['2⁻ˣ', (x) => 2 ** -x],
    ['x−1', (x) => x - 1],
    ['x－1', (x) => x - 1],
    ['x―1', (x) => x - 1],
    ['x﹣1', (x) => x - 1],
    ['x–1', (x) => x - 1],
    ['x‐1', (x) => x - 1],
    ['xー1', (x) => x - 1],
    ['𝑥²+𝑦²', (x, y) => x ** 2 + y ** 2],
    ['𝐱+𝒚+𝜋', (x, y) => x + y + PI],
    ['𝑠𝑖𝑛(𝑥)', (x) => sin(x)],
    ['ｘ＾２＋２．５ｙ', (x, y) => x ** 2 + 2.5 * y],
    ['ｅ^ｘ', (x) => exp(x)],
    ['х+у', (x, y) => x + y],
    ['1⁄2x', (x) => x / 2],
    ['\u200bx\u2009+\u00a0y', (x, y) => x + y],
    ['1,5x', (x) => 1.5 * x],
    ['1,234,567x', (x) => 1234567 * x],
  ])('in whatever characters it comes: %s', (text, f) => expectRead(text, f));

  test.each<[string, (x: number, y: number) => number]>([
    ['tan(x)', (x) => tan(x)],
    ['cosh(x)sinh(y)tanh(x)', (x, y) => Math.cosh(x) * Math.sinh(y) * Math.tanh(x)],
    ['atan(x)+arctan(y)', (x, y) => Math.atan(x) + Math.atan(y)],
    ['asin(x/2)+arcsin(x/3)', (x) => Math.asin(x / 2) + Math.asin(x / 3)],
    ['acos(x/2)', (x) => Math.acos(x / 2)],
    ['asinh(x)+acosh(x+1)+atanh(y/3)', (x, y) => Math.asinh(x) + Math.acosh(x + 1) + Math.atanh(y / 3)],
    ['max(0,x-1)', (x) => Math.max(0, x - 1)],
    ['min(x, y, 1)', (x, y) => Math.min(x, y, 1)],
    ['max(1,5x; y)', (x, y) => Math.max(1.5 * x, y)],
    ['max((1,5x),y)', (x, y) => Math.max(1.5 * x, y)],
    ['max(1,5)x', (x) => 5 * x],
    ['log10(x)', (x) => Math.log10(x)],
    ['log₁₀x', (x) => Math.log10(x)],
    ['log_2(x)', (x) => Math.log2(x)],
    ['log10 x', (x) => Math.log10(x)],
    ['sign(x-1)y', (x, y) => Math.sign(x - 1) * y],
    ['sgn(x)', () => 1],
    ['xtan(y)e', (x, y) => x * tan(y) * E],
  ])('with every function: %s', (text, f) => expectRead(text, f));

  test.each<[string, (x: number, y: number) => number]>([
    ['\\frac{1}{2}x^{2}', (x) => x * x * 0.5],
    ['\\frac{1}{2}\\left\\{x(y + 1)\\right\\}', (x, y) => 0.5 * x * (y + 1)],
    ['\\sin\\left(\\pi x\\right)\\cdot y', (x, y) => sin(PI * x) * y],
    ['\\sqrt{x^2+y^2}', (x, y) => Math.hypot(x, y)],
    ['\\left|x-2\\right| \\times 3', (x) => 3 * abs(x - 2)],
    ['\\operatorname{sinh}(x)', (x) => Math.sinh(x)],
    ['\\log_{10}x', (x) => Math.log10(x)],
    ['\\max(x,\\,y)', (x, y) => Math.max(x, y)],
  ])('as it is copied from TeX: %s', (text, f) => expectRead(text, f));
});

describe('A formula that can be read in two ways', () => {
  test.each([
    ['1/2x', ['1/2x → (1/2)·x']],
    ['x + 1/xy', ['1/xy → (1/x)·y']],
    ['1/2(x+y)', ['1/2(x+y) → (1/2)·(x+y)']],
    ['e^2x', ['e^2x → (e^2)·x']],
    ['2^xy', ['2^xy → (2^x)·y']],
    ['e^-x(y+1)', ['e^-x(y+1) → (e^-x)·(y+1)']],
    ['x^2y', ['x^2y → (x^2)·y']],
    ['sin 2x', ['sin 2x → sin(2x)']],
    ['sin x/2', ['sin x → sin(x)']],
    ['√2x', ['√2 → √(2)']],
    ['sin⁻¹(x)', ['sin⁻¹ → asin']],
    ['log x + x log(y)', ['log → ln']],
    ['1,000x', ['1,000 → 1.000']],
    ['x + 12,345', ['12,345 → 12.345']],
    ['e^2x + 1/2y', ['e^2x → (e^2)·x', '1/2y → (1/2)·y']],
  ])('%s is told how it was read', (text, told) => {
    expect(read(text).doubts.map((doubt) => `${doubt.text} → ${doubt.read}`)).toEqual(told);
  });

  test.each([
    ...['x^2 + xy + 2y^2', '(1/2)x', 'xy/2', '1/2*x', '½x', 'x²y', 'e^(2x)', 'e^{2}x', '(x-1)^2(y+1)^2'],
    ...['sin(x)cos(y)', 'sin x + cos y', '\\frac{1}{2}x', 'x/2 + y', '1,5x', '0,125x', '1,2345x', '√x + 1'],
    ...['ln x', 'log10(x)', 'log_2 x', 'LN(x)'],
  ])('of %s nobody is told anything', (text) => {
    expect(read(text).doubts).toEqual([]);
  });
});

describe('A formula that cannot be read', () => {
  test.each([
    ['x+😀', 'unexpected', 2, '😀'],
    ['x+👩‍👧', 'unexpected', 2, '👩‍👧'],
    ['x < 1', 'unexpected', 2, '<'],
    ['0.6.5x', 'two_points', 0, '0.6.5'],
    ['x+1.2.3.4', 'two_points', 2, '1.2.3'],
    ['1e2e3x', 'two_exponents', 0, '1e2e3'],
    ['sec(x)', 'unknown_name', 0, 'sec'],
    ['xfoo(y)', 'unknown_name', 1, 'foo'],
    ['x + w', 'unknown_name', 4, 'w'],
    ['max(x)', 'missing_argument', 0, 'max'],
    ['x + sin', 'missing_brackets', 4, 'sin'],
    ['max(0,5x,y)', 'unsure_comma', 4, '0,5'],
    ['(x + y', 'unclosed', 6, ')'],
    ['|x + y', 'unclosed', 6, '|'],
    ['[x + y)', 'wrong_bracket', 6, ']'],
    ['x}', 'extra_bracket', 1, '}'],
    ['x * / y', 'missing_operand', 4, '/'],
    ['z = x +', 'missing_operand', 7, ''],
    ['x^2 + y^2 = 1', 'equation', 10, '='],
    ['y = x + y', 'equation', 0, 'y'],
    ['f(x, y) =', 'empty', 9, ''],
    ['z = 3', 'no_variable', 0, ''],
    ['\\sqrt[3]{x}', 'unexpected', 5, '['],
  ])('%s: %s at %i, with what is meant there: %s', (text, code, at, name) => {
    expect(readFunction(text)).toEqual({ ok: false, code, at, name });
  });

  test('is never read by halves: whatever is typed, a place in it is told', () => {
    const piece = fc.constantFrom(
      ...[
        'x',
        'y',
        'π',
        'sin',
        'max(',
        '√',
        '|',
        '|',
        '(',
        ')',
        '[',
        '}',
        '²',
        '⁻',
        'ˣ',
        '½',
        '1',
        '2,',
        '.5',
        'e',
      ],
      ...[
        '^',
        '**',
        '/',
        '・',
        '=',
        'z=',
        '\\frac',
        '\\sqrt',
        '{',
        '}',
        ',',
        ';',
        '😀',
        '𝑥',
        'log10',
        ' ',
        '_',
        '-',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const found = readFunction(text);
        if (found.ok) {
          expect(typeof compiled(found.expr)(0.3, 0.7)).toBe('number');
          for (const doubt of found.doubts) expect(text.startsWith(doubt.text, doubt.at)).toBe(true);
        } else {
          expect(found.at).toBeGreaterThanOrEqual(0);
          expect(found.at).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

type Written = { readonly text: string; readonly f: (x: number, y: number) => number };

/** Where a part of a formula grows large, two roads to its value part by rounding alone: there is nothing to compare. */
const tame = (value: number): number => (Math.abs(value) < 1e4 ? value : Number.NaN);

/** Formulas with hardly a bracket, each with its value by the rules of precedence and by nothing of the product. */
const { sum } = fc.letrec<{
  sum: Written;
  product: Written;
  factor: Written;
  exponent: Written;
  base: Written;
}>((tie) => ({
  base: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Written>({ text: 'x', f: (x) => x }) },
    { weight: 3, arbitrary: fc.constant<Written>({ text: 'y', f: (_, y) => y }) },
    { weight: 1, arbitrary: fc.constant<Written>({ text: 'π', f: () => PI }) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(2, 3, 0.5).map((n): Written => ({ text: String(n), f: () => n })),
    },
    { weight: 1, arbitrary: tie('sum').map(({ text, f }): Written => ({ text: `(${text})`, f })) },
    {
      weight: 1,
      arbitrary: tie('sum').map(
        ({ text, f }): Written => ({ text: `cos[${text}]`, f: (x, y) => cos(f(x, y)) }),
      ),
    },
  ),
  exponent: fc.oneof(
    fc.constantFrom(2, 3).map((n): Written => ({ text: String(n), f: () => n })),
    fc.constant<Written>({ text: 'x', f: (x) => x }),
    fc.constant<Written>({ text: '-y', f: (_, y) => -y }),
    fc.constant<Written>({ text: '2^y', f: (_, y) => 2 ** y }),
  ),
  factor: fc
    .tuple(tie('base'), fc.option(tie('exponent'), { freq: 2 }))
    .map(([base, exponent]) =>
      exponent
        ? { text: `${base.text}^${exponent.text}`, f: (x, y) => tame(base.f(x, y) ** exponent.f(x, y)) }
        : base,
    ),
  product: fc
    .tuple(
      tie('factor'),
      fc.array(fc.tuple(fc.constantFrom('*', '/', '·', ''), tie('factor')), { maxLength: 3 }),
    )
    .map(([first, rest]) =>
      rest.reduce((left, [sign, right]) => {
        // A number right after a value is a slip, and is refused; so here it has its sign.
        const between = sign === '' && /^[0-9]/.test(right.text) ? '*' : sign;
        const { f } = left;
        return {
          text: left.text + between + right.text,
          f: (x, y) => tame(sign === '/' ? f(x, y) / right.f(x, y) : f(x, y) * right.f(x, y)),
        };
      }, first),
    ),
  sum: fc
    .tuple(
      fc.boolean(),
      tie('product'),
      fc.array(fc.tuple(fc.constantFrom('+', '-'), tie('product')), { maxLength: 2 }),
    )
    .map(([negative, first, rest]) => {
      const start: Written = negative ? { text: `-${first.text}`, f: (x, y) => -first.f(x, y) } : first;
      return rest.reduce(
        ({ text, f }, [sign, right]) => ({
          text: `${text} ${sign} ${right.text}`,
          f: (x, y) => (sign === '+' ? f(x, y) + right.f(x, y) : f(x, y) - right.f(x, y)),
        }),
        start,
      );
    }),
}));

test('Powers before products, from the right; products with or without a sign from the left; a sign over a whole product', () => {
  let compared = 0;
  fc.assert(
    fc.property(sum, ({ text, f }) => {
      if (text.length > 200) return;
      const found = readFunction(text);
      if (!found.ok) {
        expect(['no_variable', 'too_deep'], text).toContain(found.code);
        return;
      }
      const mine = compiled(found.expr);
      for (const [x, y] of POINTS) {
        const value = f(x, y);
        if (Number.isNaN(value)) continue;
        compared++;
        expect(Math.abs(mine(x, y) - value), `${text} at (${x}, ${y})`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(value)),
        );
      }
    }),
    { numRuns: 600 },
  );
  expect(compared).toBeGreaterThan(1000);
});

describe('A side of the map', () => {
  test.each([
    ['-4', -4],
    ['−4', -4],
    ['０．５', 0.5],
    ['0,5', 0.5],
    ['1/2', 0.5],
    ['½', 0.5],
    ['π', Math.PI],
    ['pi', Math.PI],
    ['2π', 6.283185307179586],
    ['-2π', -6.283185307179586],
    ['−π/2', -1.5707963267948966],
    ['3π/2', 4.71238898038469],
    ['√2', Math.SQRT2],
    ['2e', 5.43656365691809],
    ['1e-2', 0.01],
  ])('is read from “%s”, as in the formula', (typed, value) => {
    expect(readNumber(typed)).toBeCloseTo(value, 12);
  });

  test.each(['', 'x', '2x', 'π/0', '1,000', '1/2π', '4 3', '1..2', 'log(-1)'])(
    'is not read from “%s”',
    (typed) => {
      expect(readNumber(typed)).toBeNull();
    },
  );
});
