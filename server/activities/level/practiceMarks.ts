/**
 * How practice learners mark level ground: a place they see as level with its name, and each wrong way. Judges nothing
 * and shares no arithmetic with the diagnosis that will have to recognise these marks.
 */
import type { LevelScreen } from '../../../shared/activities/level';
import { between, type Dice } from '../../practice/dice';
import { type Hill, hillOf } from '../../practice/hills';
import { copied } from '../../practice/rounding';

type Name = 'minimum' | 'maximum' | 'saddle';
export type Mark = { readonly x: number; readonly y: number; readonly is: Name };
export type LevelTask = { readonly hill: Hill; readonly dice: Dice };

/** Of the map's smaller side: how far a thumb misses, and how far from every level place ground surely slopes. */
const AIM = 0.015;
const FAR = 0.12;
/** Places looked at before one gives up: where one axis alone is level in a twentieth of the map, 300 find it. */
const LOOKS = 300;

export const levelTask = ({ surface }: Pick<LevelScreen, 'surface'>, dice: Dice): LevelTask => ({
  hill: hillOf(surface),
  dice,
});

const side = ({ map }: Hill): number => Math.min(map.x[1] - map.x[0], map.y[1] - map.y[0]);

const levelPlaces = ({ lowest, otherLevel }: Hill): readonly Mark[] => [
  ...lowest.map((place) => ({ ...place, is: 'minimum' as const })),
  ...otherLevel,
];

/** Where the thumb lands that aims at a place. */
function aimed({ hill, dice }: LevelTask, { x, y, is }: Mark): Mark {
  const off = () => between(dice, -AIM, AIM) * side(hill);
  const onMap = (value: number, [low, high]: readonly [number, number]) =>
    Math.min(high, Math.max(low, copied(value + off())));
  return { x: onMap(x, hill.map.x), y: onMap(y, hill.map.y), is };
}

const oneOf = <T>(dice: Dice, items: readonly T[]): T | undefined => items[Math.floor(dice() * items.length)];

/** A place that is one thing, called another. */
const taken =
  (is: Name, said: Name) =>
  (task: LevelTask): Mark | null => {
    const place = oneOf(
      task.dice,
      levelPlaces(task.hill).filter((one) => one.is === is),
    );
    return place ? aimed(task, { ...place, is: said }) : null;
  };

/** A place far from every level one whose slopes along x and y, without their signs, are as they should be. */
const sloping =
  (fits: (p: number, q: number) => boolean) =>
  ({ hill, dice }: LevelTask): Mark | null => {
    const within = ([low, high]: readonly [number, number]) => copied(low + (high - low) * dice());
    for (let look = 0; look < LOOKS; look++) {
      const [x, y] = [within(hill.map.x), within(hill.map.y)];
      const near = levelPlaces(hill).some((place) => Math.hypot(place.x - x, place.y - y) < FAR * side(hill));
      const isWanted = fits(Math.abs(hill.alongX(x, y)), Math.abs(hill.alongY(x, y)));
      if (!near && isWanted) return { x, y, is: 'minimum' };
    }
    return null;
  };

/** Without a level place, anywhere that has ground: something has to be said. */
export const rightMark = (task: LevelTask): Mark => {
  const place = oneOf(task.dice, levelPlaces(task.hill));
  if (place) return aimed(task, place);
  return onGround(task) ?? { x: task.hill.map.x[0], y: task.hill.map.y[0], is: 'minimum' };
};

const onGround = sloping((p, q) => p >= 0 && q >= 0);

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
} satisfies Record<string, (task: LevelTask) => Mark | null>;
