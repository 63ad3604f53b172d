/** The hills z = f(x, y): each one's height and slopes in one object. Knows nothing of guesses or of drawing. */
import { norm, sub, type Vec2 } from './vec';

export const surfaceIds = ['bowl', 'valley', 'tilted', 'saddle', 'twoMinima', 'himmelblau'] as const;
export type SurfaceId = (typeof surfaceIds)[number];

/** `undecided`: level, but nothing that is computed here tells which of the three. */
export type StationaryPoint = {
  readonly at: Vec2;
  readonly is: 'minimum' | 'maximum' | 'saddle' | 'undecided';
};

/** `alone`: no other level place lies beside it; on the floor of x² one does. */
export type LevelPlace = StationaryPoint & { readonly alone: boolean };

export type LevelGround = {
  /** Level points that stand alone. */
  readonly points: readonly StationaryPoint[];
  /** Places on lines and areas of level ground, a little apart: enough to draw them. */
  readonly lines: readonly StationaryPoint[];
  /** There is more level ground than this, or may be. */
  readonly more: boolean;
};

export type Surface = {
  /** One of `surfaceIds`; of a hill that the host typed, its formula and its map. */
  readonly id: string;
  /** z = f(x, y) */
  value(p: Vec2): number;
  /** (∂f/∂x, ∂f/∂y) */
  gradient(p: Vec2): Vec2;
  /** What the map shows, about 4:3. */
  readonly domain: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
  readonly minima: readonly Vec2[];
  /**
   * Points with ∂f/∂x = ∂f/∂y = 0 that stand alone: of a built-in hill every one of the plane, of a typed one those that
   * were found on its map (`level` says whether there is more).
   */
  readonly stationary: readonly StationaryPoint[];
  readonly level: Pick<LevelGround, 'lines' | 'more'>;
  /** The level place nearest to one, no further than `reach`; by f itself, not by what has been found so far. */
  levelNear(at: Vec2, reach: number): LevelPlace | null;
  /** The formula of z, as TeX. */
  readonly tex: string;
  /** The formulas of ∂z/∂x and ∂z/∂y, as TeX. */
  readonly gradientTex: readonly [string, string];
  /**
   * Where a round may begin: the wrong rules for Δx, Δy give different numbers here. Except on the bowl, where it
   * cannot be, at least 20° lie between −∇f and the way to the nearest minimum, so arrows by map tell them apart.
   */
  readonly startPoints: readonly Vec2[];
  /** r, the longest arrow by map, in map units. */
  readonly radius: number;
  /** η that suits the surface: the true step is visible and does not bounce near the minima. */
  readonly eta: number;
};

const at = (x: number, y: number): Vec2 => ({ x, y });

/** `minima` follows from `stationary`, so that the two lists cannot disagree. */
function surface(fields: Omit<Surface, 'minima' | 'level' | 'levelNear'>): Surface {
  return {
    ...fields,
    minima: fields.stationary.filter((point) => point.is === 'minimum').map((point) => point.at),
    level: { lines: [], more: false },
    levelNear: (at, reach) => nearestOf(fields.stationary, at, reach),
  };
}

function nearestOf(points: readonly StationaryPoint[], at: Vec2, reach: number): LevelPlace | null {
  const away = (point: StationaryPoint) => norm(sub(point.at, at));
  const [nearest] = [...points].sort((a, b) => away(a) - away(b));
  return nearest && away(nearest) <= reach ? { ...nearest, alone: true } : null;
}

const bowl = surface({
  id: 'bowl',
  value: ({ x, y }) => x * x + y * y,
  gradient: ({ x, y }) => at(2 * x, 2 * y),
  domain: { x: [-4, 4], y: [-3, 3] },
  stationary: [{ at: at(0, 0), is: 'minimum' }],
  tex: 'z = x^{2} + y^{2}',
  gradientTex: ['2x', '2y'],
  startPoints: [at(3, -2), at(-2.5, 1.5), at(1.5, 2.5)],
  radius: 1,
  eta: 0.1,
});

const valley = surface({
  id: 'valley',
  value: ({ x, y }) => x * x + x * y + 2 * y * y,
  gradient: ({ x, y }) => at(2 * x + y, x + 4 * y),
  domain: { x: [-4, 4], y: [-3, 3] },
  stationary: [{ at: at(0, 0), is: 'minimum' }],
  tex: 'z = x^{2} + xy + 2y^{2}',
  gradientTex: ['2x + y', 'x + 4y'],
  startPoints: [at(3, 0.5), at(-2, 2.5), at(1.5, -2.5)],
  radius: 1,
  eta: 0.1,
});

const tilted = surface({
  id: 'tilted',
  value: ({ x, y }) => (x - 1) ** 2 + 2 * (y + 1) ** 2 + x * y,
  gradient: ({ x, y }) => at(2 * (x - 1) + y, 4 * (y + 1) + x),
  domain: { x: [-2.5, 5.5], y: [-4.5, 1.5] },
  stationary: [{ at: at(12 / 7, -10 / 7), is: 'minimum' }],
  tex: 'z = (x - 1)^{2} + 2(y + 1)^{2} + xy',
  gradientTex: ['2(x - 1) + y', '4(y + 1) + x'],
  startPoints: [at(4, -0.5), at(-1, -2.5), at(0, 1)],
  radius: 1,
  eta: 0.1,
});

const saddle = surface({
  id: 'saddle',
  value: ({ x, y }) => x * x + x * y - y * y,
  gradient: ({ x, y }) => at(2 * x + y, x - 2 * y),
  domain: { x: [-4, 4], y: [-3, 3] },
  stationary: [{ at: at(0, 0), is: 'saddle' }],
  tex: 'z = x^{2} + xy - y^{2}',
  gradientTex: ['2x + y', 'x - 2y'],
  startPoints: [at(3, 0.5), at(-2.5, 0.5)],
  radius: 1,
  eta: 0.1,
});

// x²/4 is 17/16 where ∂f/∂x = ∂f/∂y = 0 away from the middle: y = −x/4 and x²/2 = 2 + 1/8.
const twoMinimaX = Math.sqrt(17) / 2;

const twoMinima = surface({
  id: 'twoMinima',
  value: ({ x, y }) => x ** 4 / 8 - x * x + y * y + (x * y) / 2,
  gradient: ({ x, y }) => at(x ** 3 / 2 - 2 * x + y / 2, 2 * y + x / 2),
  domain: { x: [-4, 4], y: [-3, 3] },
  stationary: [
    { at: at(-twoMinimaX, twoMinimaX / 4), is: 'minimum' },
    { at: at(twoMinimaX, -twoMinimaX / 4), is: 'minimum' },
    { at: at(0, 0), is: 'saddle' },
  ],
  tex: 'z = \\frac{x^{4}}{8} - x^{2} + y^{2} + \\frac{xy}{2}',
  gradientTex: ['\\frac{x^{3}}{2} - 2x + \\frac{y}{2}', '2y + \\frac{x}{2}'],
  startPoints: [at(3, 1.5), at(-3, -1), at(0.5, 1.5)],
  radius: 1,
  eta: 0.1,
});

/** Himmelblau's function over 20: as it stands its slopes, in the hundreds, would leave the map in one step. */
const himmelblau = surface({
  id: 'himmelblau',
  value: ({ x, y }) => ((x * x + y - 11) ** 2 + (x + y * y - 7) ** 2) / 20,
  gradient: ({ x, y }) => {
    const u = x * x + y - 11;
    const v = x + y * y - 7;
    return at((2 * x * u + v) / 10, (u + 2 * y * v) / 10);
  },
  domain: { x: [-6, 6], y: [-4.5, 4.5] },
  stationary: [
    { at: at(3, 2), is: 'minimum' },
    { at: at(-2.805118086952745, 3.131312518250573), is: 'minimum' },
    { at: at(-3.779310253377747, -3.283185991286169), is: 'minimum' },
    { at: at(3.5844283403304917, -1.8481265269644034), is: 'minimum' },
    { at: at(-0.2708445906673476, -0.9230385564799815), is: 'maximum' },
    { at: at(-3.0730257507643897, -0.08135304428796751), is: 'saddle' },
    { at: at(0.08667750455539634, 2.884254701174776), is: 'saddle' },
    { at: at(-0.12796134673068005, -1.9537149802445766), is: 'saddle' },
    { at: at(3.385154183607021, 0.07385187983774928), is: 'saddle' },
  ],
  tex: 'z = \\frac{1}{20}\\left\\{(x^{2} + y - 11)^{2} + (x + y^{2} - 7)^{2}\\right\\}',
  gradientTex: [
    '\\frac{1}{10}\\left\\{2x(x^{2} + y - 11) + (x + y^{2} - 7)\\right\\}',
    '\\frac{1}{10}\\left\\{(x^{2} + y - 11) + 2y(x + y^{2} - 7)\\right\\}',
  ],
  startPoints: [at(0, 1), at(-1, 2), at(1, -3), at(2, -0.5)],
  radius: 1.5,
  eta: 0.2,
});

export const surfaces: Readonly<Record<SurfaceId, Surface>> = {
  bowl,
  valley,
  tilted,
  saddle,
  twoMinima,
  himmelblau,
};
