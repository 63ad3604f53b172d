import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { plainTex } from '../../client/ui/plainTex';
import type { Expression } from '../../shared/math/expression';
import { expressionTex } from '../../shared/math/expressionTex';
import { compiled } from '../../shared/math/ownFunction/compile';
import { partialOf } from '../../shared/math/ownFunction/differentiate';
import { readFunction } from '../../shared/math/ownFunction/read';
import { functionTex } from '../../shared/math/ownFunction/typeset';
import { seeded } from '../../shared/math/random';
import { randomTree, spellings, textOf } from '../support/oracle/functions';

function read(text: string): Expression {
  const found = readFunction(text);
  if (!found.ok) throw new Error(`${text}: ${found.code} at ${found.at}`);
  return found.expr;
}

/** The text that people see, without the source that is kept beside it for machines. */
const seen = (tex: string): string =>
  katex.renderToString(tex, { throwOnError: true, output: 'html', strict: 'error' }).replace(/<[^>]*>/g, '');

/** Whether a fraction stands within a fraction, or in an exponent. */
function nested(tex: string): boolean {
  const open: string[] = [];
  for (let at = 0; at < tex.length; at++) {
    if (tex.charAt(at) === '{')
      open.push(tex.slice(0, at).match(/(?:\\frac|\^|\\frac\{[^{}]*\}|)$/)?.[0] ?? '');
    if (tex.charAt(at) === '}') open.pop();
    if (tex.startsWith('\\frac', at) && open.some((before) => before !== '')) return true;
  }
  return false;
}

const anyFormula = fc
  .tuple(fc.string({ minLength: 8, maxLength: 8 }), fc.integer({ min: 1, max: 4 }))
  .map(([seed, depth]) => textOf(randomTree(seeded(seed), depth), spellings[0] as (typeof spellings)[number]))
  .filter((text) => text.length <= 200);

describe('Whatever is typed', () => {
  test('its formula and both slopes are typeset without a raw command, in KaTeX, before it has loaded, and on the pad', () => {
    fc.assert(
      fc.property(anyFormula, (text) => {
        const expr = read(text);
        for (const tex of [
          functionTex(expr),
          functionTex(partialOf(expr, 'x')),
          functionTex(partialOf(expr, 'y')),
          expressionTex(expr),
        ]) {
          expect(seen(tex), tex).not.toMatch(/\\|undefined|NaN/);
          expect(plainTex(tex), tex).not.toMatch(/\\|\{|\}|undefined/);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('no fraction stands within a fraction, in the formula or in a slope', () => {
    fc.assert(
      fc.property(anyFormula, (text) => {
        const expr = read(text);
        for (const one of [expr, partialOf(expr, 'x'), partialOf(expr, 'y')]) {
          expect(nested(functionTex(one)), functionTex(one)).toBe(false);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('what is typeset, read again, is the same function', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyFormula, (text) => {
        const expr = read(text);
        for (const one of [expr, partialOf(expr, 'x')]) {
          const again = readFunction(functionTex(one));
          if (!again.ok) {
            // A corner's two slopes are a table, and long ones are beyond what may be typed.
            if (again.code === 'no_variable' || again.code === 'too_long') continue;
            expect(functionTex(one)).toMatch(/cases|\\ne|\\infty/);
            continue;
          }
          const [first, second] = [compiled(one), compiled(again.expr)];
          for (const [x, y] of [
            [1.3, 0.7],
            [-0.4, 2.1],
          ] as const) {
            const value = first(x, y);
            if (!(Math.abs(value) < 1e6)) continue;
            compared++;
            expect(Math.abs(second(x, y) - value), `${text} as ${functionTex(one)}`).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(value)),
            );
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

describe('A slope is written as on paper', () => {
  test.each([
    ['0.7x^3', '2.1x^{2}'],
    ['0.1x+0.2x', '0.3'],
    ['0.1x^3 + 0.2xy', '0.3x^{2} + 0.2y'],
    ['0.3x^2/3', '0.2x'],
    ['1,1x^3', '3.3x^{2}'],
    ['x^3/3 + 0.5x^2', 'x^{2} + x'],
    ['x^(1/3)', '\\frac{1}{3x^{2/3}}'],
    ['x^(2/3)', '\\frac{2}{3x^{1/3}}'],
    ['x^1.5', '1.5x^{0.5}'],
    ['√x', '\\frac{1}{2\\sqrt{x}}'],
    ['ln|x|', '\\frac{1}{x}'],
    ['ln|x^2 - 1|', '\\frac{2x}{x^{2} - 1}'],
    ['x^x', 'x^{x}\\log\\left(x\\right) + x^{x}'],
    ['x^y', 'yx^{y - 1}'],
    ['(x/2)/(y/3)', '\\frac{3}{2y}'],
    ['1/(1+1/x)', '\\frac{1}{x^{2}\\left(1 + 1/x\\right)^{2}}'],
    ['e^(-x^2/2)', '-xe^{-x^{2}/2}'],
    ['sin(πx)', '\\pi\\,\\cos\\left(\\pi x\\right)'],
    ['cos(2πx)', '-2\\pi\\,\\sin\\left(2\\pi x\\right)'],
    ['πx^2', '2\\pi x'],
    ['sin²x', '2\\sin\\left(x\\right)\\cos\\left(x\\right)'],
    ['tan x', '\\frac{1}{\\cos^{2}\\left(x\\right)}'],
    ['atan(x)', '\\frac{1}{1 + x^{2}}'],
    ['asin(x)', '\\frac{1}{\\sqrt{1 - x^{2}}}'],
    ['tanh(x)', '1 - \\tanh^{2}\\left(x\\right)'],
    ['log10(x)', '\\frac{1}{x\\,\\log\\left(10\\right)}'],
    ['log(x)^2', '\\frac{2\\log\\left(x\\right)}{x}'],
    ['max(0,x)', '\\begin{cases} 1 & x > 0 \\\\ 0 & x < 0 \\end{cases}'],
    ['min(x^2,y)', '\\begin{cases} 0 & x^{2} > y \\\\ 2x & x^{2} < y \\end{cases}'],
    ['sign(x)y + x^2', '2x \\; (x \\ne 0)'],
    ['(x+0.1)(x+0.2)', '2x + 0.3'],
    ['100(y-x^2)^2', '-400x\\left(y - x^{2}\\right)'],
    ['0.123456789x^2', '0.246913578x'],
  ])('∂/∂x of %s', (text, slope) => {
    expect(functionTex(partialOf(read(text), 'x'))).toBe(slope);
  });

  test.each([
    ['πx', '\\pi x'],
    ['sin(πx)', '\\sin\\left(\\pi x\\right)'],
    ['xx^2', 'x \\cdot x^{2}'],
    ['(x/2)/y', '\\frac{x/2}{y}'],
    ['e^(x/y)', 'e^{x/y}'],
    ['max(x, y, 0)', '\\max\\left(x,\\, y,\\, 0\\right)'],
    ['log(x)^2', '\\left(\\log\\left(x\\right)\\right)^{2}'],
    ['½x²', '\\frac{1}{2}x^{2}'],
  ])('%s itself is typeset %s', (text, tex) => {
    expect(functionTex(read(text))).toBe(tex);
  });
});
