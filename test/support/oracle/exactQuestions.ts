/**
 * The questions' numbers once more without rounding: read out of the English prompt as decimals, computed as fractions.
 * Imports nothing of the product.
 */
import { minus, plus, type Rational, rational, root, size, times, toNumber } from './rational';

type Exact = { readonly right: Rational; readonly wrong: Readonly<Record<string, Rational>> };

const numbersIn = (text: string): readonly Rational[] =>
  [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([written]) => rational(written));
const nought = rational('0');
const at = (list: readonly Rational[], index: number): Rational => list[index] ?? nought;
const sum = (...terms: readonly Rational[]): Rational => terms.reduce(plus, nought);

/** '-x^2 - 4xy + 3y^2' */
function factorOf(text: string, power: string): Rational {
  const [, sign = '', digits = ''] =
    new RegExp(`([+-]?) ?(\\d*)${power.replace('^', '\\^')}`).exec(text) ?? [];
  const factor = rational(digits === '' ? '1' : digits);
  return sign === '-' ? minus(factor) : factor;
}

const ways: Readonly<Record<string, (prompt: string) => Exact>> = {
  partialAt(prompt) {
    const [p, q, r] = (['x^2', 'xy', 'y^2'] as const).map((power) => factorOf(prompt, power));
    if (!p || !q || !r) throw new Error(prompt);
    const point = numbersIn(/\(([^()]+)\)\$\?/.exec(prompt)?.[1] ?? '');
    const [x, y] = [at(point, 0), at(point, 1)];
    const two = rational('2');
    const alongX = sum(times(two, times(p, x)), times(q, y));
    const alongY = sum(times(q, x), times(two, times(r, y)));
    return {
      right: alongX,
      wrong: {
        otherVariable: alongY,
        otherAsZero: times(two, times(p, x)),
        bothAdded: plus(alongX, alongY),
        notDifferentiated: sum(times(p, times(x, x)), times(q, times(x, y)), times(r, times(y, y))),
      },
    };
  },
  linearChange(prompt) {
    const all = numbersIn(prompt);
    const [zx, zy, dx, dy] = [at(all, 0), at(all, 1), at(all, 2), at(all, 3)];
    const [alongX, alongY] = [times(zx, dx), times(zy, dy)];
    return {
      right: plus(alongX, alongY),
      wrong: {
        onlyX: alongX,
        onlyY: alongY,
        crossed: plus(times(zx, dy), times(zy, dx)),
        subtracted: plus(alongX, minus(alongY)),
        slopesAdded: plus(zx, zy),
      },
    };
  },
  dotProduct(prompt) {
    const all = numbersIn(prompt);
    const [a1, a2, b1, b2] = [at(all, 0), at(all, 1), at(all, 2), at(all, 3)];
    const squares = (u: Rational, v: Rational) => plus(times(u, u), times(v, v));
    return {
      right: plus(times(a1, b1), times(a2, b2)),
      wrong: {
        added: sum(a1, a2, b1, b2),
        crossed: plus(times(a1, b2), times(a2, b1)),
        lengthsOnly: root(times(squares(a1, a2), squares(b1, b2))),
        signLost: plus(size(times(a1, b1)), size(times(a2, b2))),
      },
    };
  },
  vectorLength(prompt) {
    const all = numbersIn(prompt);
    const [a1, a2] = [at(all, 0), at(all, 1)];
    const square = plus(times(a1, a1), times(a2, a2));
    return {
      right: root(square),
      wrong: { sidesAdded: plus(size(a1), size(a2)), partsAdded: plus(a1, a2), rootForgotten: square },
    };
  },
  smallestProduct(prompt) {
    const all = numbersIn(prompt);
    const [a, b] = [at(all, 0), at(all, 1)];
    return {
      right: minus(times(a, b)),
      wrong: { largest: times(a, b), zeroIsSmallest: nought, lengthsAdded: minus(plus(a, b)) },
    };
  },
  descentStep(prompt) {
    const all = numbersIn(prompt);
    const [x, slope, eta] = [at(all, 0), at(all, 1), at(all, 2)];
    const move = minus(times(eta, slope));
    return {
      right: move,
      wrong: { uphill: minus(move), etaForgotten: minus(slope), slopeItself: slope, newPoint: plus(x, move) },
    };
  },
};

/** To the product's ten decimals: a root has more than any decimal. */
const asNumber = (value: Rational): number => Number(toNumber(value).toFixed(10)) + 0;

export function workedExactly(template: string, prompt: string) {
  const way = ways[template];
  if (!way) throw new Error(`nobody has worked out ${template}`);
  const { right, wrong } = way(prompt);
  return {
    right: asNumber(right),
    wrong: Object.fromEntries(Object.entries(wrong).map(([rule, value]) => [rule, asNumber(value)])),
  };
}
