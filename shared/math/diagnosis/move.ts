/** Owns the known mistakes in Δx on a curve, each as a rule; a move is judged by where the ball ends. */
import { type Curve, minimumAhead } from '../curve';
import { accepts } from '../tolerance';
import { type Diagnosis, named } from './diagnosis';

export const moveMistakes = [
  'noStep',
  'levelGround',
  'newPlace',
  'forgotEta',
  'uphill',
  'overshoot',
] as const;
export type MoveMistake = (typeof moveMistakes)[number];

export type MoveTask = { readonly curve: Curve; readonly x: number; readonly eta: number };

/** Δx = −η dy/dx: formula (1) in one variable. */
export const trueMove = ({ curve, x, eta }: MoveTask): number => -eta * curve.slope(x);

/** Slopes smaller than this are level ground: the curves' own are of the order of 1. */
const LEVEL = 1e-9;

/**
 * Right: the ball goes downhill and ends lower than it began, no farther than the minimum ahead and as far beyond it.
 * On level ground Δx = 0 is right. Else, by number: newPlace, Δx is x − η dy/dx; forgotEta, −dy/dx; uphill, η dy/dx;
 * noStep, 0; where two of them give one number they are undecided. None of these: uphill, Δx has the slope's sign;
 * overshoot, the right way and too far.
 */
export function diagnoseMove(task: MoveTask, dx: number): Diagnosis<MoveMistake> {
  const { curve, x } = task;
  const slope = curve.slope(x);
  if (Math.abs(slope) < LEVEL) {
    return dx === 0 ? { kind: 'right', cannotShow: [] } : { kind: 'mistake', rule: 'levelGround' };
  }
  if (goesDown(task, dx)) return { kind: 'right', cannotShow: hiddenRules(task) };
  const rules = numbered(task).filter(({ move }) => accepts(dx, move) && !goesDown(task, move));
  if (rules.length > 0) return named(rules.map(({ rule }) => rule));
  return { kind: 'mistake', rule: dx * slope > 0 ? 'uphill' : 'overshoot' };
}

function goesDown({ curve, x }: MoveTask, dx: number): boolean {
  const slope = curve.slope(x);
  if (dx === 0 || dx * slope > 0) return false;
  const ahead = minimumAhead(curve, x);
  const near = ahead === null || Math.abs(dx) <= 2 * Math.abs(ahead - x);
  return near && curve.value(x + dx) < curve.value(x);
}

const numbered = (task: MoveTask): readonly { readonly rule: MoveMistake; readonly move: number }[] => [
  { rule: 'newPlace', move: task.x + trueMove(task) },
  { rule: 'forgotEta', move: -task.curve.slope(task.x) },
  { rule: 'uphill', move: -trueMove(task) },
  { rule: 'noStep', move: 0 },
];

/** Rules whose number leads downhill here: an answer that is one of them cannot be told from a right one. */
const hiddenRules = (task: MoveTask): readonly MoveMistake[] =>
  numbered(task)
    .filter(({ move }) => goesDown(task, move))
    .map(({ rule }) => rule);
