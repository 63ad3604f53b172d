/** The known mistakes in finding level ground and in saying what it is. */
import type { LevelPlace, Surface } from '../surface';
import type { Vec2 } from '../vec';
import type { Diagnosis } from './diagnosis';

export const levelNames = ['minimum', 'maximum', 'saddle'] as const;
export type LevelName = (typeof levelNames)[number];

export const levelMistakes = [
  'minimumTakenForMaximum',
  'minimumTakenForSaddle',
  'maximumTakenForMinimum',
  'maximumTakenForSaddle',
  'saddleTakenForMinimum',
  'saddleTakenForMaximum',
  'levelInXOnly',
  'levelInYOnly',
  'stillSloping',
  'noSlope',
] as const;
export type LevelMistake = (typeof levelMistakes)[number];

/** How near to a level point a mark must lie to have found it, in parts of the map's smaller side. */
const FOUND = 0.07;
/** Degrees between ∇f and an axis up to which the ground counts as level along the other one. */
const AXIS_DEGREES = 10;

const wrongName: Readonly<Record<LevelName, Partial<Record<LevelName, LevelMistake>>>> = {
  minimum: { maximum: 'minimumTakenForMaximum', saddle: 'minimumTakenForSaddle' },
  maximum: { minimum: 'maximumTakenForMinimum', saddle: 'maximumTakenForSaddle' },
  saddle: { minimum: 'saddleTakenForMinimum', maximum: 'saddleTakenForMaximum' },
};

/** The level place that a mark has found, or null: the nearest one, within 7 % of the map's smaller side. */
export function foundPlace(surface: Surface, at: Vec2): LevelPlace | null {
  const { x, y } = surface.domain;
  return surface.levelNear(at, FOUND * Math.min(x[1] - x[0], y[1] - y[0]));
}

/**
 * Right: a level place is found and its name is said, or any name where it is not decided what the place is. Found, and
 * another name said: that pair's mistake. Not found: by the direction of ∇f at the mark, levelInXOnly where it lies within
 * 10° of the y axis (∂f/∂x is nearly 0, ∂f/∂y is not), levelInYOnly within 10° of the x axis, noSlope where one of them
 * has no value, else stillSloping; no two of these hold at once.
 */
export function diagnoseLevel(surface: Surface, at: Vec2, said: LevelName): Diagnosis<LevelMistake> {
  const found = foundPlace(surface, at);
  if (found) {
    const rule = found.is === 'undecided' ? undefined : wrongName[found.is][said];
    return rule ? { kind: 'mistake', rule } : { kind: 'right', cannotShow: [] };
  }
  const { x, y } = surface.gradient(at);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return { kind: 'mistake', rule: 'noSlope' };
  const fromX = (Math.atan2(Math.abs(y), Math.abs(x)) * 180) / Math.PI;
  if (fromX >= 90 - AXIS_DEGREES) return { kind: 'mistake', rule: 'levelInXOnly' };
  if (fromX <= AXIS_DEGREES) return { kind: 'mistake', rule: 'levelInYOnly' };
  return { kind: 'mistake', rule: 'stillSloping' };
}
