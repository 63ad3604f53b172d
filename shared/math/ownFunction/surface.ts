/** A hill made from a function that the host typed: exact slopes, level ground, and where a round may begin. */
import type { LevelPlace, Surface } from '../surface';
import { norm, type Vec2 } from '../vec';
import { type Program, programOf } from './compile';
import { partialsTex } from './partialsTex';
import { type FunctionError, readFunction } from './read';
import { hasSlopingGround, startPoints } from './startPoints';
import { levelGround, levelNear } from './stationary';
import { functionTex } from './typeset';

/** f(x, y) as it was typed, and the part of the plane that its map shows. */
export type OwnFunction = {
  readonly f: string;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
};

export type OwnSurface =
  | { readonly ok: true; readonly surface: Surface }
  | {
      readonly ok: false;
      readonly code: FunctionError | 'bad_domain' | 'no_ground' | 'too_heavy';
      readonly at: number;
      readonly name: string;
    };

/** Shortest and longest side of a map, in its own units. */
const SIDES = [1e-3, 1e4] as const;
/** Of the map's smaller side: how long a first step should be. */
const FIRST_STEP = 0.08;

/**
 * The hill z = f(x, y). Value and slopes are NaN where they are not finite (a hole). Refused: what readFunction refuses;
 * bad_domain, sides that are not finite, in order, and between 10⁻³ and 10⁴ long; no_ground, no place on the map that
 * has a height and slopes; too_heavy, slopes too long to be written down.
 */
export function ownSurface(ref: OwnFunction): OwnSurface {
  const made = storedSurface(ref);
  return made.ok && isTooHeavy(made.surface) ? { ok: false, code: 'too_heavy', at: 0, name: '' } : made;
}

/** Whether the formulas of its slopes are too long to be written down: no class begins on such a hill. */
export const isTooHeavy = ({ gradientTex }: Surface): boolean => gradientTex.includes(TOO_LONG);

/** What stands for slopes that are too long to be written down, on hills from before such ones were refused. */
const TOO_LONG = '\\cdots';

/** As `ownSurface`, of a hill that a class has been on already: it is refused for no length. */
export function storedSurface(ref: OwnFunction): OwnSurface {
  const read = readFunction(ref.f);
  if (!read.ok) return read;
  if (![ref.x, ref.y].every(isSide)) return { ok: false, code: 'bad_domain', at: 0, name: '' };
  const program = programOf(read.expr);
  const bare = bareOf(ref, program);
  if (!hasSlopingGround(bare)) return { ok: false, code: 'no_ground', at: 0, name: '' };
  const tex = `z = ${functionTex(read.expr)}`;
  const gradientTex = partialsTex(read.expr) ?? ([TOO_LONG, TOO_LONG] as const);
  return { ok: true, surface: withLevels({ ...bare, tex, gradientTex }, program) };
}

/**
 * A hill as it is drawn, whose formulas were written down elsewhere: the costly part of making one. Throws of what
 * `ownSurface` refuses.
 */
export function drawnSurface(
  { f, x, y }: OwnFunction,
  formulas: Pick<Surface, 'tex' | 'gradientTex'>,
): Surface {
  const read = readFunction(f);
  if (!read.ok) throw new RangeError(`${f}: ${read.code}`);
  const program = programOf(read.expr);
  const { tex, gradientTex } = formulas;
  return withLevels({ ...bareOf({ f, x, y }, program), tex, gradientTex }, program);
}

const bareOf = ({ f, x, y }: OwnFunction, program: Program) => ({
  id: `own ${f} ${x.join(' ')} ${y.join(' ')}`,
  value: (at: Vec2) => program.value(at.x, at.y),
  gradient: gradientOf(program),
  domain: { x, y },
});

type Bare = Pick<Surface, 'id' | 'value' | 'gradient' | 'domain' | 'tex' | 'gradientTex'>;

/** What takes some ms to find is found when it is first asked for: a phone that only draws the map never asks. */
function withLevels(bare: Bare, program: Program): Surface {
  const { domain } = bare;
  const side = Math.min(domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]);
  const ground = once(() => levelGround(program, domain));
  const known = once(() => [
    ...ground().points.map((point) => ({ ...point, alone: true })),
    ...ground().lines.map((place) => ({ ...place, alone: false })),
  ]);
  const minima = once(() => ground().points.flatMap(({ at, is }) => (is === 'minimum' ? [at] : [])));
  const starts = once(() => startPoints({ ...bare, minima: minima(), startPoints: [] }));
  const eta = once(() => {
    const steepness = starts().map((at) => norm(bare.gradient(at)));
    const usual = steepness.sort((a, b) => a - b)[steepness.length >> 1] ?? 1;
    return Math.min(100, Math.max(1e-6, nice((FIRST_STEP * side) / usual)));
  });
  return {
    ...bare,
    get stationary() {
      return ground().points;
    },
    get level() {
      return ground();
    },
    get minima() {
      return minima();
    },
    get startPoints() {
      return starts();
    },
    get eta() {
      return eta();
    },
    levelNear: remembered((at, reach) => levelNear(program, domain, known(), at, reach)),
    radius: nice(side / 8),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Looks kept: a class's marks are counted again with every answer that comes in. */
const MOST_LOOKS = 300;

function remembered(look: Surface['levelNear']): Surface['levelNear'] {
  const known = new Map<string, LevelPlace | null>();
  return (at, reach) => {
    const key = `${at.x} ${at.y} ${reach}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = look(at, reach);
    if (known.size >= MOST_LOOKS) known.clear();
    known.set(key, found);
    return found;
  };
}

/** Asked again and again at one place, by every rule that may explain a step from there. */
function gradientOf(program: Program): Surface['gradient'] {
  let last: { readonly x: number; readonly y: number; readonly slopes: Vec2 } | null = null;
  return ({ x, y }) => {
    if (last?.x === x && last.y === y) return last.slopes;
    const [, dx, dy] = program.jet(x, y, 1);
    last = { x, y, slopes: { x: dx, y: dy } };
    return last.slopes;
  };
}

function isSide([low, high]: readonly [number, number]): boolean {
  const side = high - low;
  return Number.isFinite(low) && Number.isFinite(high) && side >= SIDES[0] && side <= SIDES[1];
}

/** The nearest of 1, 2, 5 times a power of ten below. */
function nice(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return Number(((lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power).toPrecision(1));
}

/** Whether there is no height, or no slope, at a place. */
export function isHole(surface: Pick<Surface, 'value' | 'gradient'>, at: Vec2): boolean {
  const { x, y } = surface.gradient(at);
  return !(Number.isFinite(surface.value(at)) && Number.isFinite(x) && Number.isFinite(y));
}
