/** The known mistakes in Δx on a curve, each as a rule; a move is judged by where the ball ends. */
import { type Curve, minimumAhead } from '../curve';
import { accepts, agreements } from '../tolerance';
import { type Diagnosis, named } from './diagnosis';

export const moveMistakes = [
  'noStep',
  'levelGround',
  'newPlace',
  'forgotEta',
  'uphill',
  'uphillEndsLower',
  'overshoot',
  'overshootEndsLower',
] as const;
export type MoveMistake = (typeof moveMistakes)[number];

export type MoveTask = { readonly curve: Curve; readonly x: number; readonly eta: number };

/** Δx = −η dy/dx: formula (1) in one variable. */
export const trueMove = ({ curve, x, eta }: MoveTask): number => -eta * curve.slope(x);

/** Slopes smaller than this are level ground: the curves' own are of the order of 1. */
const LEVEL = 1e-9;
/** Of the heights: a change smaller than this is rounding. */
const ROUNDING = 1e-12;

/** f(x + Δx) − f(x), and 0 where only rounding is left of it. */
export function rise(curve: Curve, x: number, dx: number): number {
  const [from, to] = [curve.value(x), curve.value(x + dx)];
  return Math.abs(to - from) <= ROUNDING * Math.max(Math.abs(from), Math.abs(to)) ? 0 : to - from;
}

/**
 * Right: the ball goes downhill and ends lower than it began, no farther than the minimum ahead and as far beyond it.
 * On level ground Δx = 0 is right. Else, by number, as somebody would write it: newPlace, Δx is x − η dy/dx; forgotEta,
 * −dy/dx; noStep, 0; two of them, or one of them and η dy/dx, are undecided. None of these: uphill, Δx has the slope's sign;
 * overshoot, the right way and too far. Where such a move ends lower than it began, uphillEndsLower and overshootEndsLower.
 */
export function diagnoseMove(task: MoveTask, dx: number): Diagnosis<MoveMistake> {
  const { curve, x } = task;
  const slope = curve.slope(x);
  if (Math.abs(slope) < LEVEL) {
    return dx === 0 ? { kind: 'right', cannotShow: [] } : { kind: 'mistake', rule: 'levelGround' };
  }
  if (goesDown(task, dx)) return { kind: 'right', cannotShow: hiddenRules(task) };
  const shown = numbered(task).filter(({ move }) => !goesDown(task, move) && !accepts(move, trueMove(task)));
  for (const agrees of agreements(dx)) {
    const rules = shown.filter(({ move }) => agrees({ number: move, slack: 0 }));
    if (rules.length > 0) return named(rules.map(({ rule }) => rule));
  }
  return { kind: 'mistake', rule: byWay(dx * slope > 0, rise(curve, x, dx) < 0) };
}

function byWay(isUphill: boolean, endsLower: boolean): MoveMistake {
  if (isUphill) return endsLower ? 'uphillEndsLower' : 'uphill';
  return endsLower ? 'overshootEndsLower' : 'overshoot';
}

function goesDown({ curve, x }: MoveTask, dx: number): boolean {
  const slope = curve.slope(x);
  if (dx === 0 || dx * slope > 0) return false;
  const ahead = minimumAhead(curve, x);
  const near = ahead === null || Math.abs(dx) <= 2 * Math.abs(ahead - x);
  return near && rise(curve, x, dx) < 0;
}

type Numbered = { readonly rule: MoveMistake; readonly move: number };

/** What each slip writes for Δx. */
export const wrongMoves = (task: MoveTask) => ({
  newPlace: task.x + trueMove(task),
  forgotEta: -task.curve.slope(task.x),
  uphill: -trueMove(task),
  noStep: 0,
});

function numbered(task: MoveTask): readonly Numbered[] {
  const { newPlace, forgotEta, uphill, noStep } = wrongMoves(task);
  return [
    { rule: 'newPlace', move: newPlace },
    { rule: 'forgotEta', move: forgotEta },
    { rule: byWay(true, rise(task.curve, task.x, uphill) < 0), move: uphill },
    { rule: 'noStep', move: noStep },
  ];
}

/** Rules whose number leads downhill here: an answer that is one of them cannot be told from a right one. */
const hiddenRules = (task: MoveTask): readonly MoveMistake[] =>
  numbered(task)
    .filter(({ move }) => goesDown(task, move))
    .map(({ rule }) => rule);
