/** Owns a hill made from a function that the host typed: exact slopes, level points, and where a round may begin. */
import type { Surface } from '../surface';
import { norm, type Vec2 } from '../vec';
import { compiled } from './compile';
import { partialOf } from './differentiate';
import { type FunctionError, readFunction } from './read';
import { startPoints } from './startPoints';
import { stationaryPoints } from './stationary';
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
      readonly code: FunctionError | 'bad_domain' | 'no_ground';
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
 * has a height and slopes.
 */
export function ownSurface({ f, x, y }: OwnFunction): OwnSurface {
  const read = readFunction(f);
  if (!read.ok) return read;
  if (![x, y].every(isSide)) return { ok: false, code: 'bad_domain', at: 0, name: '' };
  const partials = { x: partialOf(read.expr, 'x'), y: partialOf(read.expr, 'y') };
  const slopes = {
    value: compiled(read.expr),
    x: compiled(partials.x),
    y: compiled(partials.y),
    xx: compiled(partialOf(partials.x, 'x')),
    xy: compiled(partialOf(partials.x, 'y')),
    yy: compiled(partialOf(partials.y, 'y')),
  };
  const domain = { x, y };
  const stationary = stationaryPoints(slopes, domain);
  const side = Math.min(x[1] - x[0], y[1] - y[0]);
  const bare = {
    id: `own ${f} ${x.join(' ')} ${y.join(' ')}`,
    value: ({ x, y }: Vec2) => slopes.value(x, y),
    gradient: ({ x, y }: Vec2) => ({ x: slopes.x(x, y), y: slopes.y(x, y) }),
    domain,
    minima: stationary.filter(({ is }) => is === 'minimum').map(({ at }) => at),
    stationary,
    tex: `z = ${functionTex(read.expr)}`,
    gradientTex: [functionTex(partials.x), functionTex(partials.y)] as const,
    radius: nice(side / 8),
  };
  const starts = startPoints({ ...bare, startPoints: [], eta: 1 });
  if (starts.length === 0) return { ok: false, code: 'no_ground', at: 0, name: '' };
  const steepness = starts.map((at) => norm(bare.gradient(at))).sort((a, b) => a - b);
  const usual = steepness[steepness.length >> 1] ?? 1;
  const eta = Math.min(100, Math.max(1e-6, nice((FIRST_STEP * side) / usual)));
  return { ok: true, surface: { ...bare, startPoints: starts, eta } };
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
export function isHole(surface: Surface, at: Vec2): boolean {
  const { x, y } = surface.gradient(at);
  return !(Number.isFinite(surface.value(at)) && Number.isFinite(x) && Number.isFinite(y));
}
