/**
 * How practice learners find Δx and Δy: the right way, and each wrong way as its own formula. Judges nothing and
 * shares no arithmetic with the diagnosis that will have to recognise these numbers.
 */
import type { DescentScreen } from '../../../shared/activities/descent';
import { type Hill, hillOf, nearestLow } from '../../practice/hills';

export type Arrow = DescentScreen['at'];

/** What a learner has in front of them: the place, the slopes there, η, and the hill for those who misread it. */
export type StepTask = {
  readonly x: number;
  readonly y: number;
  /** ∂z/∂x */
  readonly p: number;
  /** ∂z/∂y */
  readonly q: number;
  readonly eta: number;
  /** null in fog: who cannot see the hill cannot misread it */
  readonly hill: Hill | null;
  /** x and y are put into the slopes’ formulas by the learner. */
  readonly putsIn: boolean;
};

export function stepTask(
  screen: Pick<DescentScreen, 'surface' | 'at' | 'eta' | 'slopes' | 'given'>,
): StepTask {
  const { x, y } = screen.at;
  const hill = screen.surface && hillOf(screen.surface);
  return {
    x,
    y,
    p: screen.slopes?.x ?? hill?.alongX(x, y) ?? 0,
    q: screen.slopes?.y ?? hill?.alongY(x, y) ?? 0,
    eta: screen.eta,
    hill,
    putsIn: hill !== null && (screen.given === 'partials' || screen.given === 'f'),
  };
}

const arrow = (x: number, y: number): Arrow => ({ x, y });
const steep = ({ p, q }: StepTask): number => Math.sqrt(p * p + q * q);

export const rightStep = ({ p, q, eta }: StepTask): Arrow => arrow(-eta * p, -eta * q);

/** null where the wrong way has no answer here (nothing to divide by, no minimum to run to). */
export const wrongSteps = {
  uphill: ({ p, q, eta }) => arrow(eta * p, eta * q),
  forgotEta: ({ p, q }) => arrow(-p, -q),
  uphillForgotEta: ({ p, q }) => arrow(p, q),
  swapped: ({ p, q, eta }) => arrow(-eta * q, -eta * p),
  signLostX: ({ p, q, eta }) => arrow(eta * p, -eta * q),
  signLostY: ({ p, q, eta }) => arrow(-eta * p, eta * q),
  unitVector: (task) => (steep(task) === 0 ? null : arrow(-task.p / steep(task), -task.q / steep(task))),
  etaTimesUnitVector: (task) =>
    steep(task) === 0 ? null : arrow((-task.eta * task.p) / steep(task), (-task.eta * task.q) / steep(task)),
  newPoint: ({ x, y, p, q, eta }) => arrow(x - eta * p, y - eta * q),
  minusEtaPosition: ({ x, y, eta }) => arrow(-eta * x, -eta * y),
  straightToMinimum: ({ x, y, hill }) => {
    const low = hill && nearestLow(hill, x, y);
    return low && arrow(low.x - x, low.y - y);
  },
  otherVariableZero: ({ x, y, eta, hill }) =>
    hill && arrow(-eta * hill.alongX(x, 0), -eta * hill.alongY(0, y)),
  sumInBoth: ({ p, q, eta }) => arrow(-eta * (p + q), -eta * (p + q)),
  alongContour: ({ p, q, eta }) => arrow(eta * q, -eta * p),
  alongContourBack: ({ p, q, eta }) => arrow(-eta * q, eta * p),
  dividedBySlope: ({ p, q, eta }) => (p === 0 || q === 0 ? null : arrow(-eta / p, -eta / q)),
  etaTwice: ({ p, q, eta }) => arrow(-eta * eta * p, -eta * eta * q),
  forgotEtaInY: ({ p, q, eta }) => arrow(-eta * p, -q),
  newXForSlopeInY: ({ x, y, p, eta, hill, putsIn }) =>
    hill && putsIn ? arrow(-eta * p, -eta * hill.alongY(x - eta * p, y)) : null,
  coordinatesSwapped: ({ x, y, eta, hill, putsIn }) =>
    hill && putsIn ? arrow(-eta * hill.alongX(y, x), -eta * hill.alongY(y, x)) : null,
} satisfies Record<string, (task: StepTask) => Arrow | null>;

export type StepHabit = keyof typeof wrongSteps;
