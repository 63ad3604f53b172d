/** What the stranger took from docs/protocol.md: the shapes it reads, the formulas it computes, the 64 pictures. */
import { readFileSync } from 'node:fs';

type Plane = { readonly x: number; readonly y: number };
export type Refusal = { readonly ok: false; readonly code: string; readonly message: string };
export type Ack =
  | { readonly ok: true; readonly seat?: number; readonly offer?: { digits: string; secret: string } }
  | Refusal;

type Round = {
  readonly number: number;
  readonly ordinal: number;
  readonly phase: string;
  readonly closed: boolean;
};
export type Descent = {
  readonly kind: 'descent';
  readonly way: 'map' | 'formula';
  readonly round: Round;
  readonly surface: string;
  readonly at: Plane;
  readonly z: number;
  readonly eta: number;
  readonly radius: number | null;
  readonly slopes: Plane | null;
  readonly reveal: null | {
    readonly gradient: Plane;
    readonly outcomes: Record<string, { delta: Plane } | null>;
  };
  readonly moved: null | { readonly by: string; readonly from: Plane; readonly to: Plane };
};
export type Network = {
  readonly kind: 'network';
  readonly round: Round;
  readonly sizes: readonly number[];
  readonly params: readonly number[];
  readonly eta: number;
  readonly picture: number;
  readonly pictureCost: number;
  readonly totalCost: number;
  readonly correct: number;
  readonly reveal: null | {
    readonly truth: readonly number[];
    readonly classValue: readonly (number | null)[];
    readonly outcome: readonly string[];
  };
  readonly moved: null | { readonly byClass: number; readonly corrected: number; readonly byMachine: number };
};
type Diagnosis = { readonly kind: string; readonly rule?: string };
export type Task = {
  readonly param: string;
  readonly symbols: readonly { readonly symbol: string; readonly value: number }[];
};
export type Work =
  | {
      readonly kind: 'descent';
      readonly answer: Plane | null;
      readonly result: null | { readonly diagnosis: Diagnosis; readonly points: number };
    }
  | {
      readonly kind: 'network';
      readonly task: Task | null;
      readonly done: readonly {
        readonly param: string;
        readonly value: number;
        readonly result: null | { readonly truth: number; readonly diagnosis: Diagnosis };
      }[];
    };
export type Parts = {
  readonly room?: {
    readonly code: string;
    readonly status: string;
    readonly revision: number;
    readonly screen: { readonly kind: 'lobby' } | Descent | Network;
  };
  readonly you?:
    | { readonly kind: 'joining'; readonly suggestion: string; readonly closed: string | null }
    | {
        readonly kind: 'seated';
        readonly seat: number;
        readonly name: string;
        readonly score: number;
        readonly work: Work | null;
      };
  readonly stage?: {
    readonly present: number;
    readonly progress: { readonly done: number; readonly of: number };
  };
  readonly host?: {
    readonly activities: readonly { readonly kind: string }[];
    readonly seats: readonly {
      readonly seat: number;
      readonly name: string;
      readonly answer: string | null;
    }[];
    readonly progress: { readonly done: number; readonly of: number };
  };
};
export type View = Parts & { readonly version: number; readonly sentAt: number };

// ── what has to be computed, on the pages of the activities and of the hills ─────────────────────────────────────

/** The slopes of z = x^2 + x y + 2y^2. */
export const valleySlopes = ({ x, y }: Plane): Plane => ({ x: 2 * x + y, y: x + 4 * y });

type Picture = { readonly x: readonly number[]; readonly t: readonly [number, number] };

/** Read off the page's table: index, digit, x_1 … x_12. */
export const pictures: readonly Picture[] = (() => {
  const page = readFileSync(new URL('../../docs/protocol/activities/network.md', import.meta.url), 'utf8');
  const found: Picture[] = [];
  for (const [, index, digit, x = ''] of page.matchAll(/(?<=^| )(\d+) ([01]) ([01]{12})(?= |$)/gm)) {
    found[Number(index)] = { x: [...x].map(Number), t: digit === '0' ? [1, 0] : [0, 1] };
  }
  return found;
})();

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

/** The network's numbers by name, in the page's order: weights target by target, then biases, layer by layer. */
export function named(screen: Pick<Network, 'sizes' | 'params'>): Record<string, number> {
  const values: Record<string, number> = {};
  let next = 0;
  for (let l = 2; l <= screen.sizes.length; l++) {
    const units = screen.sizes[l - 1] ?? 0;
    const below = screen.sizes[l - 2] ?? 0;
    for (let j = 1; j <= units; j++) {
      for (let i = 1; i <= below; i++) {
        values[`w${l}_${j}${j > 9 || i > 9 ? ',' : ''}${i}`] = screen.params[next++] ?? Number.NaN;
      }
    }
    for (let j = 1; j <= units; j++) values[`b${l}_${j}`] = screen.params[next++] ?? Number.NaN;
  }
  return values;
}

/** Everything about one picture: all parameters, x, t, a. */
function numbersOf(screen: Pick<Network, 'sizes' | 'params'>, picture: Picture): Record<string, number> {
  const n = named(screen);
  picture.x.forEach((x, i) => {
    n[`x_${i + 1}`] = x;
  });
  picture.t.forEach((t, j) => {
    n[`t_${j + 1}`] = t;
  });
  for (let i = 1; i <= 3; i++) {
    let z = n[`b2_${i}`] ?? 0;
    for (let m = 1; m <= 12; m++) z += (n[`w2_${i}${m > 9 ? ',' : ''}${m}`] ?? 0) * (n[`x_${m}`] ?? 0);
    n[`a2_${i}`] = sigma(z);
  }
  for (let j = 1; j <= 2; j++) {
    let z = n[`b3_${j}`] ?? 0;
    for (let i = 1; i <= 3; i++) z += (n[`w3_${j}${i}`] ?? 0) * (n[`a2_${i}`] ?? 0);
    n[`a3_${j}`] = sigma(z);
  }
  return n;
}

/** ∂C_k/∂θ from numbers by name: those of a task are enough. */
function partial(param: string, n: Readonly<Record<string, number>>): number {
  const read = (name: string) => n[name] ?? Number.NaN;
  const delta3 = (j: number | string) =>
    (read(`a3_${j}`) - read(`t_${j}`)) * read(`a3_${j}`) * (1 - read(`a3_${j}`));
  const [, letter, layer, to, , from] = /^([wb])([23])_(\d)((?:,)?(\d+))?$/.exec(param) ?? [];
  const delta =
    layer === '3'
      ? delta3(to ?? '')
      : (delta3(1) * read(`w3_1${to}`) + delta3(2) * read(`w3_2${to}`)) *
        read(`a2_${to}`) *
        (1 - read(`a2_${to}`));
  if (letter === 'b') return delta;
  return delta * read(layer === '3' ? `a2_${from}` : `x_${from}`);
}

export const partialOfTask = (task: Task): number =>
  partial(task.param, Object.fromEntries(task.symbols.map(({ symbol, value }) => [symbol, value])));

/** All 47 of the screen's picture, in order. */
export function gradient(screen: Network): readonly number[] {
  const picture = pictures[screen.picture];
  if (!picture) throw new Error(`no picture ${screen.picture} on the page`);
  const numbers = numbersOf(screen, picture);
  return Object.keys(named(screen)).map((param) => partial(param, numbers));
}

export function costs(screen: Network): { readonly one: number; readonly total: number } {
  const each = pictures.map((picture) => {
    const n = numbersOf(screen, picture);
    return picture.t.reduce((sum, t, j) => sum + (t - (n[`a3_${j + 1}`] ?? 0)) ** 2, 0) / 2;
  });
  return { one: each[screen.picture] ?? Number.NaN, total: each.reduce((sum, cost) => sum + cost, 0) };
}
