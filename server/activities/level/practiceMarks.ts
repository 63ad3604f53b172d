/** How practice learners mark level ground: a level place with its name, and each of the known mistakes. */
import type { LevelScreen } from '../../../shared/activities/level';
import type { LevelMistake, LevelName } from '../../../shared/math/diagnosis/level';
import type { Surface } from '../../../shared/math/surface';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { between, type Dice } from '../../practice/dice';
import { copied } from '../../practice/rounding';

export type Mark = { readonly x: number; readonly y: number; readonly is: LevelName };
export type LevelTask = { readonly surface: Surface; readonly dice: Dice };

/** Of the map's smaller side: how far a thumb misses, and how far from every level place ground surely slopes. */
const AIM = 0.015;
const FAR = 0.12;
/** Places looked at before one gives up: where one axis alone is level in a twentieth of the map, 300 find it. */
const LOOKS = 300;

export const levelTask = ({ surface }: Pick<LevelScreen, 'surface'>, dice: Dice): LevelTask => ({
  surface: surfaceOf(surface),
  dice,
});

type Side = readonly [low: number, high: number];

const side = ({ domain: { x, y } }: Surface): number => Math.min(x[1] - x[0], y[1] - y[0]);

/** Places whose name can be told. */
const levelPlaces = ({ stationary }: Surface): readonly Mark[] =>
  stationary.flatMap(({ at, is }) => (is === 'undecided' ? [] : [{ ...at, is }]));

/** Where the thumb lands that aims at a place. */
function aimed({ surface, dice }: LevelTask, { x, y, is }: Mark): Mark {
  const off = () => between(dice, -AIM, AIM) * side(surface);
  const onMap = (value: number, [low, high]: Side) => Math.min(high, Math.max(low, copied(value + off())));
  return { x: onMap(x, surface.domain.x), y: onMap(y, surface.domain.y), is };
}

const oneOf = <T>(dice: Dice, items: readonly T[]): T | undefined => items[Math.floor(dice() * items.length)];

type Way = (task: LevelTask) => Mark | null;

/** A place that is one thing, called another. */
const taken =
  (is: LevelName, said: LevelName): Way =>
  (task) => {
    const places = levelPlaces(task.surface).filter((one) => one.is === is);
    const place = oneOf(task.dice, places);
    return place ? aimed(task, { ...place, is: said }) : null;
  };

/** A place far from every level one whose slopes along x and y, without their signs, are as they should be. */
const sloping =
  (fits: (p: number, q: number) => boolean): Way =>
  ({ surface, dice }) => {
    const within = ([low, high]: Side) => copied(low + (high - low) * dice());
    for (let look = 0; look < LOOKS; look++) {
      const at = { x: within(surface.domain.x), y: within(surface.domain.y) };
      const slopes = surface.gradient(at);
      const isWanted = fits(Math.abs(slopes.x), Math.abs(slopes.y));
      if (isWanted && !surface.levelNear(at, FAR * side(surface))) return { ...at, is: 'minimum' };
    }
    return null;
  };

const onGround = sloping((p, q) => p >= 0 && q >= 0);

/** Without a level place, anywhere that has ground: something has to be said. */
export function rightMark(task: LevelTask): Mark {
  const { x, y } = task.surface.domain;
  const place = oneOf(task.dice, levelPlaces(task.surface));
  if (place) return aimed(task, place);
  return onGround(task) ?? { x: x[0], y: y[0], is: 'minimum' };
}

/** null where the wrong way has no answer here: no such place on this hill. */
export const wrongMarks = {
  minimumTakenForMaximum: taken('minimum', 'maximum'),
  minimumTakenForSaddle: taken('minimum', 'saddle'),
  saddleTakenForMinimum: taken('saddle', 'minimum'),
  levelInXOnly: sloping((p, q) => p < 0.1 * q),
  levelInYOnly: sloping((p, q) => q < 0.1 * p),
  stillSloping: sloping((p, q) => p > 0.4 * q && q > 0.4 * p),
  saddleTakenForMaximum: taken('saddle', 'maximum'),
  maximumTakenForMinimum: taken('maximum', 'minimum'),
  maximumTakenForSaddle: taken('maximum', 'saddle'),
} satisfies Partial<Record<LevelMistake, Way>>;
