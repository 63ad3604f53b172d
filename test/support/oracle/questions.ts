/**
 * A second way to the numbers of the questions: read out of the English prompt, as a person reads them, and computed
 * by other formulas. Imports nothing of the product, so that it cannot repeat its slips.
 */
export type Worked = { readonly right: number; readonly wrong: Readonly<Record<string, number>> };

/** Every number of a text, in order. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([written]) => Number(written));
}

/** '2x^2 + 3xy - y^2' as its three factors. */
function factorsIn(text: string): readonly [number, number, number] {
  const factorOf = (power: string) => {
    const [, sign = '', size = ''] =
      new RegExp(`([+-]?) ?(\\d*)${power.replace('^', '\\^')}`).exec(text) ?? [];
    return (sign === '-' ? -1 : 1) * (size === '' ? 1 : Number(size));
  };
  return [factorOf('x^2'), factorOf('xy'), factorOf('y^2')];
}

const ways: Readonly<Record<string, (prompt: string) => Worked>> = {
  partialAt(prompt) {
    const polynomial = /= ([^$]+)\$/.exec(prompt)?.[1] ?? '';
    const [p, q, r] = factorsIn(polynomial);
    const [x = 0, y = 0] = numbersIn(/\(([^()]+)\)\$\?/.exec(prompt)?.[1] ?? '');
    const f = (u: number, v: number) => p * u * u + q * u * v + r * v * v;
    // Of a quadratic the difference over two is exact.
    const alongX = (f(x + 1, y) - f(x - 1, y)) / 2;
    const alongY = (f(x, y + 1) - f(x, y - 1)) / 2;
    return {
      right: alongX,
      wrong: {
        otherVariable: alongY,
        otherAsZero: (f(x + 1, 0) - f(x - 1, 0)) / 2,
        bothAdded: (f(x + 1, y + 1) - f(x - 1, y - 1)) / 2,
        notDifferentiated: f(x, y),
      },
    };
  },
  linearChange(prompt) {
    const [slopeX = 0, slopeY = 0, dx = 0, dy = 0] = numbersIn(prompt);
    const parts = [slopeX * dx, slopeY * dy] as const;
    return {
      right: parts[0] + parts[1],
      wrong: {
        onlyX: parts[0],
        onlyY: parts[1],
        // (a + b)(c + d) without the straight products
        crossed: (slopeX + slopeY) * (dx + dy) - parts[0] - parts[1],
        subtracted: parts[0] - parts[1],
        slopesAdded: slopeX + slopeY,
      },
    };
  },
  dotProduct(prompt) {
    const [a1 = 0, a2 = 0, b1 = 0, b2 = 0] = numbersIn(prompt);
    const square = (u: number, v: number) => u * u + v * v;
    // ‖a + b‖² = ‖a‖² + 2⟨a, b⟩ + ‖b‖²
    const right = (square(a1 + b1, a2 + b2) - square(a1, a2) - square(b1, b2)) / 2;
    return {
      right,
      wrong: {
        added: [a1, a2, b1, b2].reduce((sum, part) => sum + part),
        crossed: (a1 + a2) * (b1 + b2) - right,
        lengthsOnly: Math.hypot(a1, a2) * Math.hypot(b1, b2),
        signLost: Math.abs(a1) * Math.abs(b1) + Math.abs(a2) * Math.abs(b2),
      },
    };
  },
  vectorLength(prompt) {
    const [a1 = 0, a2 = 0] = numbersIn(prompt);
    const length = Math.abs(a1) / Math.cos(Math.atan(Math.abs(a2) / Math.abs(a1)));
    return {
      right: length,
      wrong: {
        sidesAdded: Math.abs(a1) + Math.abs(a2),
        partsAdded: a1 + a2,
        rootForgotten: length * length,
      },
    };
  },
  smallestProduct(prompt) {
    const [a = 0, b = 0] = numbersIn(prompt);
    return {
      right: a * b * Math.cos(Math.PI),
      wrong: { largest: a * b, zeroIsSmallest: a * b * 0, lengthsAdded: 0 - a - b },
    };
  },
  descentStep(prompt) {
    const [x = 0, slope = 0, eta = 0] = numbersIn(prompt);
    return {
      right: slope * eta * -1,
      wrong: {
        uphill: slope * eta,
        etaForgotten: 0 - slope,
        slopeItself: slope,
        newPoint: x - slope * eta,
      },
    };
  },
};

export function workedOut(template: string, prompt: string): Worked {
  const way = ways[template];
  if (!way) throw new Error(`nobody has worked out ${template}`);
  return way(prompt);
}
