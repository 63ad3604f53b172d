import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import {
  askedByFunctionTex,
  askedByPartialsTex,
  slopesTex,
  stepTex,
  withNumbers,
} from '../../client/activities/descent/formula';
import { compiled } from '../../shared/math/ownFunction/compile';
import { partialOf } from '../../shared/math/ownFunction/differentiate';
import { readFunction } from '../../shared/math/ownFunction/read';
import { functionTex } from '../../shared/math/ownFunction/typeset';
import { seeded } from '../../shared/math/random';
import { surfaceIds, surfaces } from '../../shared/math/surface';
import { randomTree, spellings, textOf } from '../support/oracle/functions';

describe('a point’s numbers in a formula', () => {
  it.each([
    ['2x + y', { x: 3, y: -1 }, '2\\times 3 + (-1)'],
    ['x + 4y', { x: 3, y: -1 }, '3 + 4\\times (-1)'],
    ['2(x - 1) + y', { x: 4, y: 0.5 }, '2(4 - 1) + 0.5'],
    ['x^{2} + xy', { x: -2, y: 3 }, '(-2)^{2} + (-2)\\times 3'],
    ['2x(x + y)', { x: 2, y: 1 }, '2\\times 2 \\times (2 + 1)'],
    ['x^{2}y', { x: 2, y: 5 }, '2^{2}\\times 5'],
    [
      '\\frac{x^{3}}{2} - 2x + \\frac{y}{2}',
      { x: 3, y: 1.5 },
      '\\frac{3^{3}}{2} - 2\\times 3 + \\frac{1.5}{2}',
    ],
    ['\\exp(x) + \\max y', { x: 1, y: 2 }, '\\exp(1) + \\max 2'],
    ['2\\pi x', { x: 3, y: 2 }, '2\\pi \\times 3'],
    ['ex', { x: 3, y: 2 }, 'e\\times 3'],
    ['\\left|x\\right|y', { x: -3, y: 2 }, '\\left|(-3)\\right|\\times 2'],
    [
      '\\begin{cases} x & x > y \\\\ 0 & x < y \\end{cases}',
      { x: 3, y: 2 },
      '\\begin{cases} 3 & 3 > 2 \\\\ 0 & 3 < 2 \\end{cases}',
    ],
  ])('%s', (tex, at, filled) => {
    expect(withNumbers(tex, at)).toBe(filled);
  });

  it('give the value of any formula that was typed, read as it stands there', () => {
    const numbers = fc.constantFrom(-2, -1.25, -0.5, 0.75, 1.5, 3);
    let compared = 0;
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 8 }), numbers, numbers, (seed, x, y) => {
        const typed = textOf(randomTree(seeded(seed), 3), spellings[0] as (typeof spellings)[number]);
        const found = readFunction(typed);
        if (!found.ok) return;
        for (const one of [found.expr, partialOf(found.expr, 'x')]) {
          const value = compiled(one)(x, y);
          const filled = withNumbers(functionTex(one), { x, y });
          expect(() => katex.renderToString(filled, { throwOnError: true })).not.toThrow();
          // A function of x and y it must be; so x comes in, and out again.
          const again = readFunction(`${filled} + 0x`);
          if (Number.isNaN(value) || !again.ok) {
            if (!again.ok && again.code !== 'too_long') expect(filled).toMatch(/cases|\\ne|\\infty/);
            continue;
          }
          compared++;
          expect(Math.abs(compiled(again.expr)(x, y) - value), `${typed}: ${filled}`).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(value)),
          );
        }
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

describe('the formula of a hint', () => {
  const at = { x: 3, y: -1 };

  it('has the slopes put in and no result', () => {
    const tex = stepTex(0.1, { x: 5, y: -1 }, true).join('; ');
    expect(tex).toContain('-0.1 \\times 5 = \\;?');
    expect(tex).toContain('-0.1 \\times (-1) = \\;?');
    expect(tex).not.toMatch(/0\.5|= 0\.1/);
  });

  it('puts x and y into the slopes’ formulas where those are given', () => {
    const tex = askedByPartialsTex(surfaces.valley, 0.1, at).join('; ');
    expect(tex).toContain('-0.1 \\times (2\\times 3 + (-1)) = \\;?');
    expect(tex).toContain('-0.1 \\times (3 + 4\\times (-1)) = \\;?');
  });

  it('gives no slope and no formula of one where only f is given', () => {
    const tex = askedByFunctionTex(surfaces.valley, 0.1, at).join('; ');
    expect(tex).toContain('_{(3,\\,-1)} = \\;?');
    expect(tex).not.toMatch(/2x|5/);
  });
});

it.each(surfaceIds)('every formula of the hill %s is typeset without an error', (id) => {
  const surface = surfaces[id];
  const at = { x: -1.5, y: 2 };
  const slopes = surface.gradient(at);
  for (const tex of [
    ...stepTex(0.1, slopes),
    ...askedByPartialsTex(surface, 0.1, at),
    ...askedByFunctionTex(surface, 0.1, at),
    ...slopesTex(surface, at, slopes),
  ]) {
    katex.renderToString(tex, { throwOnError: true, displayMode: true });
  }
});
