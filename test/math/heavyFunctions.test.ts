import { describe, expect, test } from 'vitest';
import { programOf } from '../../shared/math/ownFunction/compile';
import { readFunction } from '../../shared/math/ownFunction/read';
import { isTooHeavy, ownSurface } from '../../shared/math/ownFunction/surface';
import { hillOrNull } from '../../shared/math/surfaceRef';

const MAP = { x: [-4, 4], y: [-3, 3] } as const;
const nested = (k: number) => `${'sqrt('.repeat(k)}x*x+y*y+1${')'.repeat(k)}`;
const chained = (k: number) => `${'sqrt(x*x+y*y+1+'.repeat(k)}1${')'.repeat(k)}`;

/** Texts that fit into 200 characters and whose second derivatives, written out, took seconds to minutes. */
const attacks = [
  nested(20),
  nested(25),
  chained(12),
  'sin(xy)cos(xy)'.repeat(9),
  `x^x${'^x'.repeat(38)}`,
  '(x+y)'.repeat(39),
  'x'.repeat(200),
  'sin(xy)'.repeat(28),
  Array.from({ length: 14 }, (_, i) => `(x-${i / 4})^2`).join('*'),
];

describe('A text that is costly to differentiate', () => {
  test.each(attacks)('%s is one short list of steps, refused by name or written down briefly', (f) => {
    const read = readFunction(f);
    if (!read.ok) throw new Error(read.code);
    // What a value costs; slopes and bends cost a few times as much, whatever they look like on paper.
    expect(programOf(read.expr).size).toBeLessThanOrEqual(200);
    const made = ownSurface({ f, ...MAP });
    if (made.ok) expect(made.surface.gradientTex.join('').length).toBeLessThan(2_400);
    else expect(made.code).toBe('too_heavy');
  });

  test('opens no round, yet a room that was on such a hill before still has it', () => {
    const heavy = { f: chained(12), ...MAP };
    expect(ownSurface(heavy)).toMatchObject({ ok: false, code: 'too_heavy' });
    const kept = hillOrNull(heavy);
    expect(kept && isTooHeavy(kept)).toBe(true);
    expect(kept?.stationary).toEqual([{ at: { x: 0, y: 0 }, is: 'minimum' }]);
  });

  test('what a class may use is not refused: Himmelblau’s, Rosenbrock’s, two peaks, MATLAB’s peaks', () => {
    for (const f of [
      '((x²+y−11)²+(x+y²−7)²)/20',
      '(1-x)^2+100(y-x^2)^2',
      'exp(-(x-1)^2-y^2)+exp(-(x+1)^2-y^2)',
      '3(1-x)^2*exp(-x^2-(y+1)^2)-10(x/5-x^3-y^5)*exp(-x^2-y^2)-exp(-(x+1)^2-y^2)/3',
    ])
      expect(ownSurface({ f, ...MAP }).ok, f).toBe(true);
  });
});
