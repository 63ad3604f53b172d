/**
 * How practice learners move a ball on a curve: the right way and each wrong way, with curves worked out by hand.
 * Shares no arithmetic with the diagnosis that will have to recognise these moves.
 */
import type { SlopeScreen } from '../../../shared/activities/slope';

type Curve = SlopeScreen['curve'];

/** dy/dx of each curve. */
const steepness: Readonly<Record<Curve, (x: number) => number>> = {
  parabola: (x) => x - 1,
  twoValleys: (x) => (2 * x ** 3 - 8 * x + 1) / 4,
  waves: (x) => Math.cos(x) + 0.25,
};
/** Where the drawn curve ends. */
const ends: Readonly<Record<Curve, readonly [number, number]>> = {
  parabola: [-4, 5],
  twoValleys: [-3.4, 3.4],
  waves: [-6, 6],
};

export type MoveTask = Pick<SlopeScreen, 'curve' | 'x' | 'eta'>;

const slopeAt = ({ curve, x }: MoveTask): number => steepness[curve](x);

export const rightMove = (task: MoveTask): number => -task.eta * slopeAt(task);

export const wrongMoves = {
  uphill: (task) => task.eta * slopeAt(task),
  forgotEta: (task) => -slopeAt(task),
  overshoot: (task) => (slopeAt(task) > 0 ? ends[task.curve][0] - task.x : ends[task.curve][1] - task.x),
  newPlace: (task) => task.x - task.eta * slopeAt(task),
  noStep: () => 0,
} satisfies Record<string, (task: MoveTask) => number>;

/** On a phone the ball cannot leave the drawn curve. */
export function onCurve({ curve, x }: MoveTask, dx: number): number {
  const [low, high] = ends[curve];
  return Math.min(high - x, Math.max(low - x, dx));
}
