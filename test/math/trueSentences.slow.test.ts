/**
 * What a finding and its hint say of where an arrow, a move or a walk goes, held against the true Δz of 10,000 random ones a
 * kind: on every shipped hill and curve, and on hills that a host may type.
 */
import { describe, expect, test } from 'vitest';
import { type CurveId, curveIds, curves } from '../../shared/math/curve';
import { diagnoseMove, type MoveMistake, trueMove } from '../../shared/math/diagnosis/move';
import { diagnoseArrow, diagnoseStep, type StepDiagnosis } from '../../shared/math/diagnosis/step';
import { diagnoseTurn } from '../../shared/math/diagnosis/turn';
import { diagnoseWalk, type WalkStop } from '../../shared/math/diagnosis/walk';
import { isHole } from '../../shared/math/ownFunction/surface';
import { pick, type Random, seeded } from '../../shared/math/random';
import { type Surface, surfaceIds } from '../../shared/math/surface';
import { type SurfaceRef, surfaceOf } from '../../shared/math/surfaceRef';
import type { Vec2 } from '../../shared/math/vec';

const ANSWERS = 10_000;
const SEED = 'true sentences';

const refs: readonly SurfaceRef[] = [
  ...surfaceIds,
  { f: 'sin(x)*cos(y)', x: [-6, 6], y: [-4.5, 4.5] },
  { f: 'exp(-x^2-y^2)', x: [-3, 3], y: [-2, 2] },
  { f: '-x^2-2y^2+x*y', x: [-4, 4], y: [-3, 3] },
  { f: '(x^2-1)^2+y^4', x: [-2, 2], y: [-2, 2] },
  { f: 'sqrt(x)+y^2', x: [-4, 4], y: [-3, 3] },
  { f: '1000x+y^3', x: [-0.05, 0.05], y: [-0.05, 0.05] },
  { f: '1e-7*(x^2+3y^2)', x: [-4, 4], y: [-3, 3] },
];
const hills = refs.map(surfaceOf);

const between = (random: Random, [low, high]: readonly [number, number]) => low + random() * (high - low);
const size = ({ domain: { x, y } }: Surface) => Math.hypot(x[1] - x[0], y[1] - y[0]);

function placeOn(random: Random, surface: Surface): Vec2 {
  for (let tries = 0; tries < 1_000; tries++) {
    const at = { x: between(random, surface.domain.x), y: between(random, surface.domain.y) };
    if (!isHole(surface, at)) return at;
  }
  throw new Error(`no ground on ${surface.id}`);
}

/** Any way, from a hundredth to one and a half of the map. */
function arrowOn(random: Random, surface: Surface): Vec2 {
  const angle = 2 * Math.PI * random();
  const length = size(surface) * 10 ** (-2 + 2.2 * random());
  return { x: length * Math.cos(angle), y: length * Math.sin(angle) };
}

const inner = (a: Vec2, b: Vec2) => a.x * b.x + a.y * b.y;
const length = ({ x, y }: Vec2) => Math.sqrt(x * x + y * y);
const degrees = (a: Vec2, b: Vec2) =>
  (Math.acos(Math.min(1, Math.max(-1, inner(a, b) / (length(a) * length(b))))) * 180) / Math.PI;

type Asked = { readonly surface: Surface; readonly at: Vec2; readonly delta: Vec2 };

/** Each name, and what is said under it that has to hold. */
function holds({ surface, at, delta }: Asked, name: string): boolean {
  const slopes = surface.gradient(at);
  const linear = inner(slopes, delta);
  const dz = surface.value({ x: at.x + delta.x, y: at.y + delta.y }) - surface.value(at);
  const toDown = degrees(delta, { x: -slopes.x, y: -slopes.y });
  switch (name) {
    // "within 10°"
    case 'right by map':
      return toDown <= 10.001;
    case 'uphill':
      return toDown >= 169.999 && linear > 0;
    // "a minimum lies that way"
    case 'straightToMinimum':
      return surface.minima.some((low) => degrees(delta, { x: low.x - at.x, y: low.y - at.y }) <= 10.001);
    // "the direction is right"
    case 'rightDirectionWrongSize':
      return toDown < 3;
    // "it starts downhill", and nothing beside says that it ends higher
    case 'downhillNotSteepest':
      return linear < 0 && !(dz > 1e-9 * Math.abs(linear));
    // "it starts downhill, but is so long that it ends higher"
    case 'downhillEndsHigher':
      return linear < 0 && dz > 0;
    case 'acrossSlope':
      return toDown > 84 && toDown < 96;
    case 'uphillSomehow':
      return linear > 0 && !(dz < -1e-9 * Math.abs(linear));
    case 'uphillEndsLower':
      return linear > 0 && dz < 0;
    default:
      throw new Error(`nothing is known of ${name}`);
  }
}

const namesOf = (found: StepDiagnosis, way: string): readonly string[] => {
  if (found.kind === 'right') return way === 'formula' ? [] : ['right by map'];
  if (found.kind === 'direction') return [found.is];
  const rules = found.kind === 'mistake' ? [found.rule] : found.rules;
  // By formula a rule is said of its number; what else is said then holds of any arrow.
  return way === 'formula' ? [] : rules;
};

describe.each(['map', 'fog', 'formula'] as const)('Of an arrow by %s', (way) => {
  test('whatever is said is true of its start and of its end', () => {
    const random = seeded(`${SEED} ${way}`);
    const seen = new Map<string, number>();
    for (let n = 0; n < ANSWERS; n++) {
      const hill = pick(random, hills);
      if (!hill) throw new Error('no hills');
      const surface = way === 'fog' ? { ...hill, minima: [] } : hill;
      const asked = { surface, at: placeOn(random, surface), delta: arrowOn(random, surface) };
      const task = { surface, at: asked.at, eta: surface.eta };
      const found =
        way === 'formula'
          ? diagnoseStep({ ...task, formulas: true }, asked.delta)
          : diagnoseArrow(task, asked.delta);
      for (const name of namesOf(found, way)) {
        seen.set(name, (seen.get(name) ?? 0) + 1);
        if (name === 'flatGround') continue;
        expect(holds(asked, name), `${n}: ${name}, ${surface.id} ${JSON.stringify(asked)}`).toBe(true);
      }
    }
    for (const name of ['downhillNotSteepest', 'downhillEndsHigher', 'uphillSomehow', 'uphillEndsLower']) {
      expect(seen.get(name), name).toBeGreaterThan(20);
    }
  });
});

test('Of a move on a curve whatever is said is true of its start and of its end', () => {
  const random = seeded(`${SEED} moves`);
  const seen = new Map<string, number>();
  for (let n = 0; n < ANSWERS; n++) {
    const id: CurveId = pick(random, curveIds) ?? 'parabola';
    const curve = curves[id];
    const x = between(random, curve.domain);
    const dx = between(random, curve.domain) - x;
    const task = { curve, x, eta: curve.eta * 10 ** (random() - 0.5) };
    const [slope, dy] = [curve.slope(x), curve.value(x + dx) - curve.value(x)];
    const found = diagnoseMove(task, dx);
    const ahead = curve.minima.filter((low) => (low - x) * slope < 0);
    const says: Readonly<Record<MoveMistake | 'right', boolean>> = {
      // "that leads down"
      right: dx * slope < 0 && dy < 0,
      uphill: dx * slope > 0 && dy >= 0,
      // "it ends lower, but it first climbs"
      uphillEndsLower: dx * slope > 0 && dy < 0,
      // "the direction is right; it went too far, and up the other side"
      overshoot: dx * slope < 0 && dy >= 0,
      // "jumped across the valley ahead", "it ends lower"
      overshootEndsLower: dx * slope < 0 && dy < 0 && ahead.some((low) => Math.abs(dx) > Math.abs(low - x)),
      newPlace: Math.abs(dx - (x + trueMove(task))) < 0.06 * Math.abs(dx),
      // "the direction is right"
      forgotEta: dx * slope < 0,
      noStep: dx === 0,
      levelGround: Math.abs(slope) < 1e-6,
    };
    const names =
      found.kind === 'mistake' ? [found.rule] : found.kind === 'undecided' ? found.rules : ['right'];
    for (const name of names as (MoveMistake | 'right')[]) {
      seen.set(name, (seen.get(name) ?? 0) + 1);
      expect(says[name], `${n}: ${name} of Δx = ${dx} on ${id} at ${x}`).toBe(true);
    }
  }
  for (const name of ['right', 'uphill', 'uphillEndsLower', 'overshoot', 'overshootEndsLower']) {
    expect(seen.get(name), name).toBeGreaterThan(20);
  }
});

test('Of a turned arrow whatever is said is true of its ⟨∇z, Δ⟩', () => {
  const random = seeded(`${SEED} turns`);
  for (let n = 0; n < ANSWERS; n++) {
    const surface = pick(random, hills);
    if (!surface) throw new Error('no hills');
    const at = placeOn(random, surface);
    const theta = 360 * random() - 180;
    const found = diagnoseTurn({ surface, at }, theta);
    const cos = Math.cos((theta * Math.PI) / 180);
    const away = Math.abs(theta);
    const names =
      found.kind === 'mistake' ? [found.rule] : found.kind === 'undecided' ? found.rules : ['right'];
    for (const name of names) {
      const ok =
        name === 'right'
          ? away >= 169.999
          : name === 'alongGradient'
            ? away <= 10.001
            : name === 'acrossSlope'
              ? Math.abs(away - 90) <= 10.001
              : name === 'downhillNotLowest'
                ? cos < 0 && away < 170.001
                : name === 'uphillSomehow'
                  ? cos > 0
                  : surface.minima.length > 0;
      expect(ok, `${n}: ${name} at θ = ${theta}`).toBe(true);
    }
  }
});

/** Walks of every temper: along the slope, across it, up, to and fro. */
function walkOn(random: Random, surface: Surface, most: number): readonly WalkStop[] {
  const stop = (at: Vec2): WalkStop => ({ at, z: surface.value(at), slopes: surface.gradient(at) });
  const path = [stop(placeOn(random, surface))];
  const steps = random() < 0.5 ? most : Math.floor(random() * most);
  const temper = 2 * Math.PI * random();
  const spread = random() * Math.PI;
  const reach = surface.radius * 10 ** (-1.5 * random());
  for (let step = 0; step < steps; step++) {
    const here = path.at(-1) ?? stop({ x: 0, y: 0 });
    const angle =
      Math.atan2(-here.slopes.y, -here.slopes.x) + (random() < 0.7 ? temper : 0) + spread * (random() - 0.5);
    const far = reach * (0.3 + 0.7 * random());
    const to = { x: here.at.x + far * Math.cos(angle), y: here.at.y + far * Math.sin(angle) };
    if (!isHole(surface, to)) path.push(stop(to));
  }
  return path;
}

test('Of a walk in fog whatever is said is true of its steps and of its end', () => {
  const random = seeded(`${SEED} walks`);
  const seen = new Map<string, number>();
  for (let n = 0; n < ANSWERS; n++) {
    const surface = pick(random, hills);
    if (!surface) throw new Error('no hills');
    const most = 8;
    const path = walkOn(random, surface, most);
    const found = diagnoseWalk(surface, path, {
      most,
      reach: surface.radius / 4,
      longest: surface.radius,
    });
    const name = found.kind === 'mistake' ? found.rule : found.kind;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    const [begin, end] = [path[0], path.at(-1)];
    if (!begin || !end) throw new Error('a walk begins somewhere');
    const steps = path.slice(1).map(({ at, slopes }, index) => {
      const before = path[index] ?? begin;
      const delta = { x: at.x - before.at.x, y: at.y - before.at.y };
      return { began: inner(before.slopes, delta), ends: inner(slopes, delta), before, delta };
    });
    const half = (is: (step: (typeof steps)[number]) => boolean) =>
      2 * steps.filter(is).length >= steps.length;
    const falls = (by: number) => {
      const steep = length(end.slopes);
      const to = { x: end.at.x - (by * end.slopes.x) / steep, y: end.at.y - (by * end.slopes.y) / steep };
      return surface.value(to) < end.z;
    };
    const says: Readonly<Record<string, () => boolean>> = {
      right: () => end.z <= begin.z,
      // "at least half of your steps went across the slope"
      wanderedAcross: () => half(({ before, delta }) => Math.abs(90 - degrees(before.slopes, delta)) < 31),
      // "at least half of your steps went past the lowest place on their way"
      jumpedAround: () => half(({ began, ends }) => began < 0 && ends > 0),
      wentUp: () => end.z > begin.z,
      // "after at least half of them the ground still fell the same way"
      stepsTooShort: () => steps.length >= most && half(({ began, ends }) => began < 0 && ends < 0),
      // "you had steps left, and there is lower ground close to where you stopped"
      stoppedEarly: () => steps.length < most && falls(1e-6 * size(surface)),
      outOfSteps: () => steps.length >= most,
    };
    expect(says[name]?.(), `${n}: ${name}, ${surface.id} ${JSON.stringify(path.map(({ at }) => at))}`).toBe(
      true,
    );
  }
  for (const name of [
    'wanderedAcross',
    'jumpedAround',
    'wentUp',
    'stepsTooShort',
    'stoppedEarly',
    'outOfSteps',
  ]) {
    expect(seen.get(name), name).toBeGreaterThan(20);
  }
});
