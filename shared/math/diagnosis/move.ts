/** Owns the known mistakes in Δx on a curve, each as a rule; a move is judged by where the ball ends. */
import { type Curve, minimumAhead } from '../curve';
import { accepts } from '../tolerance';
import type { Diagnosis } from './diagnosis';

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
 * On level ground Δx = 0 is right. Else, by the first rule that holds:
 * newPlace, Δx is x − η dy/dx; forgotEta, Δx is −dy/dx; noStep, Δx = 0; uphill, Δx has the slope's sign;
 * overshoot, the right way and too far. newPlace and forgotEta are looked at only where the move is not right as it is;
 * where both give one number they are undecided.
 */
export function diagnoseMove(task: MoveTask, dx: number): Diagnosis<MoveMistake> {
  const { curve, x } = task;
  const slope = curve.slope(x);
  if (Math.abs(slope) < LEVEL) {
    return dx === 0 ? { kind: 'right', cannotShow: [] } : { kind: 'mistake', rule: 'levelGround' };
  }
  if (goesDown(task, dx)) return { kind: 'right', cannotShow: hiddenRules(task) };
  const rules = numbered(task).filter(({ move }) => accepts(dx, move) && !goesDown(task, move));
  if (rules.length > 1) return { kind: 'undecided', rules: rules.map(({ rule }) => rule) };
  const [known] = rules;
  if (known) return { kind: 'mistake', rule: known.rule };
  if (dx === 0) return { kind: 'mistake', rule: 'noStep' };
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
];

/** Rules whose number leads downhill here: an answer that is one of them cannot be told from a right one. */
const hiddenRules = (task: MoveTask): readonly MoveMistake[] =>
  numbered(task)
    .filter(({ move }) => goesDown(task, move))
    .map(({ rule }) => rule);
