import { describe, expect, test } from 'vitest';
import type { Expression } from '../../shared/math/expression';
import { compiled } from '../../shared/math/ownFunction/compile';
import { partialOf } from '../../shared/math/ownFunction/differentiate';
import { functionErrors, readFunction } from '../../shared/math/ownFunction/read';
import { isHole, ownSurface } from '../../shared/math/ownFunction/surface';
import { functionTex } from '../../shared/math/ownFunction/typeset';
import { seeded } from '../../shared/math/random';
import { dualOf, names, randomTree, spellings, type Tree, textOf } from '../support/oracle/functions';

const MAP = { x: [-4, 4], y: [-3, 3] } as const;

function hill(
  f: string,
  map: { readonly x: readonly [number, number]; readonly y: readonly [number, number] } = MAP,
) {
  const made = ownSurface({ f, ...map });
  if (!made.ok) throw new Error(`${f}: ${made.code} at ${made.at}`);
  return made.surface;
}

function read(text: string): Expression {
  const found = readFunction(text);
  if (!found.ok) throw new Error(`${text}: ${found.code} at ${found.at}`);
  return found.expr;
}

describe('A function that the host types', () => {
  test('has the oracle’s value and both of its partial derivatives, over 200 random expressions in every spelling', () => {
    let compared = 0;
    let holes = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = seeded(`own function ${seed}`);
      const tree = randomTree(random, 2 + (seed % 3));
      const texts = spellings.map((spelling) => textOf(tree, spelling)).filter((text) => text.length <= 200);
      for (const text of texts) {
        const expr = read(text);
        const product = {
          value: compiled(expr),
          x: compiled(partialOf(expr, 'x')),
          y: compiled(partialOf(expr, 'y')),
        };
        for (let n = 0; n < 6; n++) {
          const [x, y] = [random() * 6 - 3, random() * 6 - 3];
          const [byX, byY] = [dualOf(tree, x, y, 'x'), dualOf(tree, x, y, 'y')];
          const where = `seed ${seed}: ${text} at (${x}, ${y})`;
          if (Number.isNaN(byX.v)) {
            holes++;
            expect(product.value(x, y), where).toBeNaN();
            continue;
          }
          expectSame(product.value(x, y), byX.v, `value of ${where}`);
          for (const [got, wanted, name] of [
            [product.x(x, y), byX.d, 'x'],
            [product.y(x, y), byY.d, 'y'],
          ] as const) {
            if (!Number.isFinite(wanted) || Math.abs(wanted) > 1e9) continue;
            compared++;
            expectSame(got, wanted, `∂/∂${name} of ${where}`);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(4_000);
    expect(holes).toBeGreaterThan(100);
  });

  test.each([...names, 'max', 'min'] as const)(
    'with %s has both exact slopes wherever it has a value',
    (name) => {
      const random = seeded(`slopes of ${name}`);
      const xy = { is: '*', a: { is: 'x' }, b: { is: 'y' } } as const;
      const tree: Tree =
        name === 'max' || name === 'min'
          ? { is: name, a: xy, b: { is: '^', a: { is: 'x' }, n: 2 } }
          : {
              is: name,
              a: { is: '+', a: xy, b: { is: '/', a: { is: 'x' }, b: { is: 'number', value: 5 } } },
            };
      const expr = read(textOf(tree, spellings[0] as (typeof spellings)[number]));
      const mine = { x: compiled(partialOf(expr, 'x')), y: compiled(partialOf(expr, 'y')) };
      let compared = 0;
      for (let n = 0; n < 200; n++) {
        const [x, y] = [random() * 4 - 2, random() * 4 - 2];
        for (const by of ['x', 'y'] as const) {
          const { v, d } = dualOf(tree, x, y, by);
          if (!Number.isFinite(v) || !Number.isFinite(d)) continue;
          compared++;
          expectSame(mine[by](x, y), d, `∂/∂${by} of ${name} at (${x}, ${y})`);
        }
      }
      expect(compared).toBeGreaterThan(60);
      // At its corner, or its jump, it has no slope.
      if (['abs', 'sign'].includes(name)) expect(mine.x(0, 1)).toBeNaN();
      if (['max', 'min'].includes(name)) expect(mine.x(1, 1)).toBeNaN();
    },
  );

  test('is read or refused with a place, and never throws, over 1,000 random bad strings', () => {
    const good = ['x^2 + xy + 2y^2', 'sin(x)cos(y)', 'exp(-(x²+y²))', '2^(xy)/3', 'sqrt(abs(x))−log(y+4)'];
    const odd = [
      ...[
        'constructor',
        '__proto__',
        'toString',
        'hasOwnProperty',
        'valueOf()',
        'process.exit()',
        'alert(1)',
      ],
      ...[
        '<script>',
        '$ {x}',
        '`x`',
        '"x"',
        "x');--",
        '\\u0078',
        'x\u0000y',
        '𝑥+𝑦',
        '😀',
        'ｘ＾２',
        '１／０',
        '∂z/∂x',
        'w2_11',
        'σ(x)',
      ],
      ...[
        '((((((((((',
        '))))',
        '^^',
        '1e999',
        '9'.repeat(400),
        'x'.repeat(10_000),
        `${'('.repeat(150)}x`,
        `${'-'.repeat(199)}x`,
      ],
    ];
    let refused = 0;
    for (let seed = 1; seed <= 1_000; seed++) {
      const random = seeded(`bad string ${seed}`);
      const text =
        seed <= odd.length ? (odd[seed - 1] ?? '') : mutated(random, good[seed % good.length] ?? '', odd);
      const found = readFunction(text);
      if (!found.ok) {
        refused++;
        expect(functionErrors, `seed ${seed}`).toContain(found.code);
        expect(found.at, `seed ${seed}: ${text}`).toBeGreaterThanOrEqual(0);
        expect(found.at, `seed ${seed}: ${text}`).toBeLessThanOrEqual(Math.max(text.length, 200));
        continue;
      }
      expect(text.length).toBeLessThanOrEqual(200);
      const slope = partialOf(found.expr, 'x');
      expect(typeof compiled(slope)(1.3, -0.7), `seed ${seed}: ${text}`).toBe('number');
      expect(functionTex(found.expr).length + functionTex(slope).length).toBeGreaterThan(1);
    }
    expect(refused).toBeGreaterThan(500);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each([
    ['x^2 + xy + 2y^2', 'x^{2} + xy + 2y^{2}', '2x + y', 'x + 4y'],
    ['x²+y²', 'x^{2} + y^{2}', '2x', '2y'],
    [
      'x^4/8 - x^2 + y^2 + xy/2',
      '\\frac{x^{4}}{8} - x^{2} + y^{2} + \\frac{xy}{2}',
      '\\frac{x^{3}}{2} - 2x + \\frac{y}{2}',
      '2y + \\frac{x}{2}',
    ],
    [
      '(x-1)^2 + 2(y+1)^2',
      '\\left(x - 1\\right)^{2} + 2\\left(y + 1\\right)^{2}',
      '2\\left(x - 1\\right)',
      '4\\left(y + 1\\right)',
    ],
    [
      'sin(x)cos(y)',
      '\\sin\\left(x\\right)\\cos\\left(y\\right)',
      '\\cos\\left(x\\right)\\cos\\left(y\\right)',
      '-\\sin\\left(x\\right)\\sin\\left(y\\right)',
    ],
    ['exp(x)y', 'e^{x}y', 'ye^{x}', 'e^{x}'],
    ['log(x) + ln(y)', '\\log\\left(x\\right) + \\log\\left(y\\right)', '\\frac{1}{x}', '\\frac{1}{y}'],
    ['sqrt(x)', '\\sqrt{x}', '\\frac{1}{2\\sqrt{x}}', '0'],
    ['abs(x) - y', '\\left|x\\right| - y', '\\frac{x}{\\left|x\\right|}', '-1'],
    ['x/y', '\\frac{x}{y}', '\\frac{1}{y}', '-\\frac{x}{y^{2}}'],
    ['x y (x + y)', 'xy\\left(x + y\\right)', 'y\\left(x + y\\right) + xy', 'x\\left(x + y\\right) + xy'],
    ['3x', '3x', '3', '0'],
    ['-x^2', '-x^{2}', '-2x', '0'],
    ['0.5x^2', '0.5x^{2}', 'x', '0'],
    ['2^xy', '2^{x}y', '2^{x}y\\,\\log\\left(2\\right)', '2^{x}'],
    ['e^x', 'e^{x}', 'e^{x}', '0'],
  ])('%s is typeset, and its slopes, as on paper', (text, f, byX, byY) => {
    const expr = read(text);
    expect([functionTex(expr), functionTex(partialOf(expr, 'x')), functionTex(partialOf(expr, 'y'))]).toEqual(
      [f, byX, byY],
    );
  });

  test.each([
    ['', 'empty', 0],
    ['3 + 4', 'no_variable', 0],
    ['x +', 'missing_operand', 3],
    ['x * / y', 'missing_operand', 4],
    ['(x + y', 'unclosed', 6],
    ['x) + y', 'extra_bracket', 1],
    ['(x + y]', 'wrong_bracket', 6],
    ['x & y', 'unexpected', 2],
    ['sin + x', 'missing_brackets', 0],
    ['x + max', 'missing_brackets', 4],
    ['x + w', 'unknown_name', 4],
    ['foo(x)', 'unknown_name', 0],
    ['2 3x', 'missing_operator', 2],
    ['x2', 'missing_operator', 1],
    ['x + 1e999', 'bad_number', 4],
    ['x'.repeat(201), 'too_long', 200],
    [`${'('.repeat(60)}x${')'.repeat(60)}`, 'too_deep', 41],
  ])('%j is refused as %s at place %i', (text, code, at) => {
    expect(readFunction(text)).toMatchObject({ ok: false, code, at });
  });
});

describe('The hill of a function that the host types', () => {
  test.each([
    ['x^2 + y^2', ['minimum (0, 0)']],
    ['x^2 - y^2', ['saddle (0, 0)']],
    ['-(x-1)^2 - (y+2)^2', ['maximum (1, -2)']],
    ['x^3 - 3x + y^2', ['minimum (1, 0)', 'saddle (-1, 0)']],
    ['x^3 + y^3 - 3xy', ['minimum (1, 1)', 'saddle (0, 0)']],
    ['exp(-(x^2+y^2))', ['maximum (0, 0)']],
    ['x^4 + y^4', ['minimum (0, 0)']],
    [
      '((x²+y−11)²+(x+y²−7)²)/20',
      [
        'maximum (-0.270845, -0.923039)',
        'minimum (3, 2)',
        'minimum (3.584428, -1.848127)',
        'saddle (-0.127961, -1.953715)',
        'saddle (-3.073026, -0.081353)',
        'saddle (0.086678, 2.884255)',
        'saddle (3.385154, 0.073852)',
      ],
    ],
    ['x^2', []],
    ['x + y', []],
    ['log(x) + y^2', []],
  ])('%s has just the level points that the textbook has', (f, points) => {
    const written = hill(f).stationary.map(
      ({ at, is }) => `${is} (${Number(at.x.toFixed(6))}, ${Number(at.y.toFixed(6))})`,
    );
    expect(written.sort()).toEqual([...points].sort());
  });

  test.each([
    ['log(x)+y', { x: -1, y: 0 }, { x: 1, y: 0 }],
    ['1/x + y', { x: 0, y: 0 }, { x: 0.5, y: 0 }],
    ['sqrt(x-1)y', { x: 0.5, y: 1 }, { x: 2, y: 1 }],
    ['abs(x) + y^2', { x: 0, y: 1 }, { x: 0.1, y: 1 }],
    ['exp(exp(x)) + y', { x: 4, y: 0 }, { x: 1, y: 0 }],
  ])('%s has a hole where it or a slope is not finite, and ground beside it', (f, there, beside) => {
    expect([isHole(hill(f), there), isHole(hill(f), beside)]).toEqual([true, false]);
  });

  test('offers places to begin that slope and are no holes, with an η whose first step can be seen', () => {
    for (const f of [
      'x^2 + xy + 2y^2',
      'sqrt(x) + y^2',
      '1/(x^2+y^2+1)',
      'sin(3x)cos(2y)',
      '1000x^2+y^2',
      'x/1000+y^2/900',
    ]) {
      const surface = hill(f);
      expect(surface.startPoints.length, f).toBeGreaterThan(0);
      for (const at of surface.startPoints) {
        const slopes = surface.gradient(at);
        const step = surface.eta * Math.hypot(slopes.x, slopes.y);
        expect(isHole(surface, at), f).toBe(false);
        expect(step, `${f} at (${at.x}, ${at.y})`).toBeGreaterThan(0.02);
      }
    }
  });

  test('is refused without ground, or with sides that are no map', () => {
    expect(ownSurface({ f: 'sqrt(-1-x^2)', ...MAP })).toMatchObject({ ok: false, code: 'no_ground' });
    expect(ownSurface({ f: 'x', x: [1, 1], y: [0, 1] })).toMatchObject({ ok: false, code: 'bad_domain' });
    expect(ownSurface({ f: 'x', x: [2, 1], y: [0, 1] })).toMatchObject({ ok: false, code: 'bad_domain' });
    expect(ownSurface({ f: 'x', x: [0, Number.NaN], y: [0, 1] })).toMatchObject({
      ok: false,
      code: 'bad_domain',
    });
  });
});

function expectSame(got: number, wanted: number, where: string): void {
  const off = Math.abs(got - wanted);
  if (!(off <= 1e-7 * Math.max(1, Math.abs(wanted)))) expect(got, where).toBe(wanted);
}

/** A few characters gone, doubled, exchanged, or something odd put in. */
function mutated(random: () => number, text: string, odd: readonly string[]): string {
  let changed = text;
  for (let n = 0; n < 1 + random() * 3; n++) {
    const at = Math.floor(random() * changed.length);
    const piece = [
      '',
      changed.charAt(at).repeat(2),
      String.fromCodePoint(32 + Math.floor(random() * 0x2fff)),
      odd[Math.floor(random() * odd.length)] ?? '',
    ][Math.floor(random() * 4)];
    changed = changed.slice(0, at) + piece + changed.slice(at + 1);
  }
  return changed;
}
