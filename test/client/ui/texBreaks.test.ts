import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { type BreakLevel, breakableTex } from '../../../client/ui/texBreaks';

/** What KaTeX keeps together on one line, each in plain characters. */
function pieces(tex: string, level: BreakLevel): readonly string[] {
  const html = katex.renderToString(breakableTex(tex, level), { output: 'html' });
  return html
    .split('<span class="katex-base">')
    .slice(1)
    .map((piece) => piece.replace(/<[^>]*>|\u200b/g, '').replaceAll('\u00a0', ' '));
}

describe('A formula that is wider than its place', () => {
  test.each<[BreakLevel, string, readonly string[]]>([
    ['relations', 'a = b \\times c = 0.253', ['a', '=b×c', '=0.253']],
    ['relations', '-0.3 \\times (-0.842) = 0.253', ['−0.3×(−0.842)', '=0.253']],
    ['relations', 'a \\approx -1', ['a', '≈−1']],
    ['relations', '(a = b)', ['(a=b)']],
    ['relations', '\\left(a = b\\right)^2 \\le c', ['(a=b)2', '≤c']],
    ['relations', 'x_{i=1} = 2', ['xi=1', '=2']],
    ['operators', 'z = x^2 - xy + (x - 1)', ['z', '=x2', '−xy', '+(x−1)']],
    ['operators', '= -x \\times -2', ['=−x', '×−2']],
    ['operators', '(1, 2)', ['(1,2)']],
    ['operators', 'x = 1, y = 2', ['x', '=1,', 'y', '=2']],
    ['brackets', 'z = 2\\left(x - 1\\right)', ['z', '=2(x', '−1)']],
    ['brackets', 'z = \\left\\{x + y\\right\\}', ['z', '={x', '+y}']],
    ['brackets', '\\frac{a + b}{c}', ['ca+b']],
  ])('may be broken at its %s: %s', (level, tex, expected) => {
    expect(pieces(tex, level)).toEqual(expected);
  });

  test('stays as it is where nothing has to be broken', () => {
    expect(breakableTex('a = b + c', 'nowhere')).toBe('a = b + c');
  });
});
