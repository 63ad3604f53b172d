import { describe, expect, test } from 'vitest';
import { plainTex, texHeight } from '../../../client/ui/plainTex';
import { keptTogether, splitRich } from '../../../client/ui/Tex';
import { params, paramTex, partialTex } from '../../../shared/math/param';
import { surfaceIds, surfaces } from '../../../shared/math/surface';

describe('A formula before its typesetting has loaded', () => {
  test.each([
    ['w^{2}_{15}', 'w²₁₅'],
    ['a^3_1', 'a³₁'],
    ['w^{2}_{1,12}', 'w²₁,₁₂'],
    ['\\frac{\\partial C_{k}}{\\partial w^{2}_{11}}', '∂Cₖ/∂w²₁₁'],
    ['(a^{3}_{1} - t_{1}) a^{3}_{1}', '(a³₁ − t₁) a³₁'],
    ['z = (x - 1)^{2} + 2(y + 1)^{2} + xy', 'z = (x − 1)² + 2(y + 1)² + xy'],
    ['\\frac{x^{3}}{2} - 2x', 'x³/2 − 2x'],
    ['\\left\\{x\\right\\}', '{x}'],
    ['\\Delta x = -\\eta \\frac{\\partial z}{\\partial x}', 'Δx = −η∂z/∂x'],
    ['\\begin{bmatrix}5\\\\-1\\end{bmatrix}', '(5, −1)'],
    ['e^{-x+y}', 'e^(−x+y)'],
    ['1.2 \\times 10^{-3}', '1.2 ×10⁻³'],
  ])('%s reads %s', (tex, plain) => {
    expect(plainTex(tex)).toBe(plain);
  });

  test('shows no trace of the typesetting’s own signs, for any formula of the lesson', () => {
    const formulas = [
      ...params([12, 3, 2]).flatMap((param) => [
        paramTex(param),
        partialTex(param),
        partialTex(param, 'C_T'),
      ]),
      ...surfaceIds.flatMap((id) => [surfaces[id].tex, ...surfaces[id].gradientTex]),
    ];
    for (const tex of formulas) expect(plainTex(tex)).not.toMatch(/[\\$]|\^\{|_\{|frac/);
  });

  test('keeps the room that a fraction or a matrix will need', () => {
    expect(texHeight('x', false)).toBeLessThan(texHeight('\\frac{a}{b}', false));
    expect(texHeight('\\frac{a}{b}', false)).toBeLessThan(texHeight('\\frac{a}{b}', true));
    expect(texHeight('\\begin{bmatrix}1\\\\2\\\\3\\end{bmatrix}', true)).toBeGreaterThan(4);
  });
});

describe('Text with formulas', () => {
  test.each([
    ['あなたは $w^2_{15}$。', [false, true, false], ['あなたは ', 'w^2_{15}', '。']],
    ['$x$', [true], ['x']],
    ['plain', [false], ['plain']],
    ['costs \\$5', [false], ['costs $5']],
    ['\\$5 and \\$6', [false], ['$5 and $6']],
    ['\\$5 for $x$', [false, true], ['$5 for ', 'x']],
    ['$a\\$b$', [true], ['a\\$b']],
    ['a $ alone', [false], ['a $ alone']],
    ['$a$ and $b$', [true, false, true], ['a', ' and ', 'b']],
    ['', [], []],
  ])('%s falls into its parts', (text, tex, parts) => {
    expect(splitRich(text).map((part) => part.tex)).toEqual(tex);
    expect(splitRich(text).map((part) => part.text)).toEqual(parts);
  });
});

describe('A formula and the marks beside it', () => {
  const kept = (text: string) =>
    keptTogether(splitRich(text)).map(({ text: words, before, tex, after }) => words ?? [before, tex, after]);

  test.each([
    ['傾きは$x$、高さは$z$。', ['傾きは', ['', 'x', '、'], '高さは', ['', 'z', '。']]],
    ['to where $z$ is lowest.', ['to where ', ['', 'z', ''], ' is lowest.']],
    ['the step ($\\eta$), then $x$.', ['the step ', ['(', '\\eta', '),'], ' then ', ['', 'x', '.']]],
    ['点（$a$, $b$）', ['点', ['（', 'a', ','], ' ', ['', 'b', '）']]],
    ['「$x$」', [['「', 'x', '」']]],
    [
      '$x$$y$',
      [
        ['', 'x', ''],
        ['', 'y', ''],
      ],
    ],
    ['plain.', ['plain.']],
    ['', []],
  ])('stay on one line in %s', (text, parts) => {
    expect(kept(text)).toEqual(parts);
  });
});
