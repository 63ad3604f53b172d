import { describe, expect, test } from 'vitest';
import { programOf } from '../../shared/math/ownFunction/compile';
import { readFunction } from '../../shared/math/ownFunction/read';
import { surfaceOf } from '../../shared/math/surfaceRef';

const program = (f: string) => {
  const read = readFunction(f);
  if (!read.ok) throw new Error(`${f}: ${read.code}`);
  return programOf(read.expr);
};

type Six = readonly [f: number, x: number, y: number, xx: number, xy: number, yy: number];

/** Places where e to some power is no number any more, or 0, and what the formula is there all the same. */
const known: readonly (readonly [f: string, x: number, y: number, Six])[] = [
  ['log(1+exp(200x))', 4, 0, [800, 200, 0, 0, 0, 0]],
  // the height is a number, the slope of what is inside is none
  ['log(1+exp(200x))', 3.54, 0, [708, 200, 0, 0, 0, 0]],
  ['log(1+exp(200x))', -4, 0, [0, 0, 0, 0, 0, 0]],
  ['log(1+e^(200x))+y^2', 5, 3, [1009, 200, 6, 0, 0, 2]],
  ['log10(1+10^(400x))', 2, 0, [800, 400, 0, 0, 0, 0]],
  ['log2(1+2^(600x))', 2, 0, [1200, 600, 0, 0, 0, 0]],
  // log(e^a + e^b): the larger of both, and their middle where they are equal
  ['log(exp(300x)+exp(300y))', 4, 3, [1200, 300, 0, 0, 0, 0]],
  ['log(exp(300x)+exp(300y))', 3, 3, [900 + Math.LN2, 150, 150, 22500, -22500, 22500]],
  ['log(exp(-300x)+exp(-300y))', 3, 4, [-900, -300, 0, 0, 0, 0]],
  ['log(exp(800x)exp(y))', 1, 2, [802, 800, 1, 0, 0, 0]],
  ['log(exp(-400x)*exp(-400y))', 1, 1, [-800, -400, -400, 0, 0, 0]],
  ['1/(1+exp(-200x))', -4, 0, [0, 0, 0, 0, 0, 0]],
  ['exp(200x)/(1+exp(200x))', 4, 0, [1, 0, 0, 0, 0, 0]],
  ['exp(200x)/(1+exp(200x))', -4, 0, [0, 0, 0, 0, 0, 0]],
  ['(exp(200x)-exp(-200x))/(exp(200x)+exp(-200x))', 4, 0, [1, 0, 0, 0, 0, 0]],
  ['(exp(200x)-exp(-200x))/(exp(200x)+exp(-200x))', -4, 0, [-1, 0, 0, 0, 0, 0]],
  ['sinh(200x)/cosh(200x)', 4, 0, [1, 0, 0, 0, 0, 0]],
  ['log(cosh(200x))', 4, 0, [800 - Math.LN2, 200, 0, 0, 0, 0]],
  ['log(cosh(200x))', -4, 0, [800 - Math.LN2, -200, 0, 0, 0, 0]],
  ['exp(800x)/exp(799x)', 1, 0, [Math.E, Math.E, 0, Math.E, 0, 0]],
  ['exp(-800x)/exp(-799x)', 1, 0, [1 / Math.E, -1 / Math.E, 0, 1 / Math.E, 0, 0]],
  ['sqrt(1+exp(800x))/exp(400x)', 2, 0, [1, 0, 0, 0, 0, 0]],
  ['x*exp(300y)/(1+exp(300y))', 3, 4, [3, 1, 0, 0, 0, 0]],
  ['max(exp(300x),1)/exp(300x)', 4, 0, [1, 0, 0, 0, 0, 0]],
  ['x^2*exp(-exp(200x))', 4, 0, [0, 0, 0, 0, 0, 0]],
  ['atan(exp(200x))+y', 4, 1, [Math.PI / 2 + 1, 0, 1, 0, 0, 0]],
  ['(1+exp(200x))^(1/200)/exp(x)', 4, 0, [1, 0, 0, 0, 0, 0]],
];

describe('A formula with a number on the way beyond all doubles', () => {
  test.each(known)('%s at (%d, %d) has its height and its slopes', (f, x, y, six) => {
    const { value, jet } = program(f);
    expect(value(x, y)).toBeCloseTo(six[0], 9);
    for (const order of [1, 2] as const) {
      const found = jet(x, y, order);
      const asked = order === 1 ? 3 : 6;
      for (let i = 0; i < asked; i++) {
        const wanted = six[i] ?? Number.NaN;
        expect(Math.abs((found[i] ?? Number.NaN) - wanted), `${i} of order ${order}: ${found}`).toBeLessThan(
          1e-9 * Math.max(1, Math.abs(wanted)),
        );
      }
    }
  });

  test.each([
    ['exp(800x)', 1, 0],
    ['log(-exp(800x))', 1, 0],
    ['1/exp(-800x)', 1, 0],
    ['log(x)+exp(800y)/(1+exp(800y))', -1, 1],
    ['max(log(x),exp(-800y))', -1, 1],
    ['sin(exp(800x))', 1, 0],
    ['exp(800x)*0+sqrt(y)', 1, -1],
  ])('%s at (%d, %d) has none still: what it comes to is no number', (f, x, y) => {
    expect(program(f).value(x, y)).toBeNaN();
  });

  test('the crease of |x| keeps its slope along y', () => {
    const [z, x, y] = program('|x|+y^2').jet(0, 3, 1);
    expect([z, x, y]).toEqual([9, Number.NaN, 6]);
  });

  test('the map of log(1 + e^{200x}) has no hole', () => {
    const ground = surfaceOf({ f: 'log(1+exp(200x))+y^2', x: [-5, 5], y: [-4, 4] });
    for (let x = -5; x <= 5; x += 0.25) {
      expect(ground.value({ x, y: 1 }), `${x}`).toBeCloseTo(
        x > 0 ? 200 * x + 1 : x < 0 ? 1 : Math.LN2 + 1,
        6,
      );
      const { x: along, y } = ground.gradient({ x, y: 1 });
      expect([along, y], `${x}`).toEqual([
        expect.closeTo(x > 0 ? 200 : x < 0 ? 0 : 100, 6),
        expect.closeTo(2, 9),
      ]);
    }
  });
});
