/**
 * A second way to the numbers of a step (Δx, Δy) and its slips: as a person works who reads the point, η and the slopes
 * off a screen. Imports nothing of the product, so that it cannot repeat its slips.
 */
type Pair = { readonly x: number; readonly y: number };
type Slopes = (x: number, y: number) => Pair;

export type Worked = { readonly rule: string; readonly step: Pair };

const pair = (x: number, y: number): Pair => ({ x, y });

/** What is read: the point, η, and the slopes there (read as numbers, or found by `slopes`, which the learner differentiates). */
type Read = {
  readonly at: Pair;
  readonly eta: number;
  readonly here: Pair;
  readonly slopes: Slopes;
  readonly putsIn: boolean;
};

/** Each slip in both components. */
export function wholeSlips({
  at: { x, y },
  eta,
  here: { x: p, y: q },
  slopes,
  putsIn,
}: Read): readonly Worked[] {
  const steep = Math.sqrt(p ** 2 + q ** 2);
  const newX = x - eta * p;
  return [
    { rule: 'uphill', step: pair(eta * p, eta * q) },
    { rule: 'forgotEta', step: pair(-p, -q) },
    { rule: 'uphillForgotEta', step: pair(p, q) },
    { rule: 'swapped', step: pair(-(eta * q), -(eta * p)) },
    { rule: 'oneSignLost', step: pair(eta * p, -(eta * q)) },
    { rule: 'oneSignLost', step: pair(-(eta * p), eta * q) },
    { rule: 'unitVector', step: pair(-p / steep, -q / steep) },
    { rule: 'etaTimesUnitVector', step: pair((-eta * p) / steep, (-eta * q) / steep) },
    { rule: 'newPoint', step: pair(newX, y - eta * q) },
    { rule: 'minusEtaPosition', step: pair(-(eta * x), -(eta * y)) },
    { rule: 'otherVariableZero', step: pair(-eta * slopes(x, 0).x, -eta * slopes(0, y).y) },
    { rule: 'sumInBoth', step: pair(-eta * (p + q), -eta * (p + q)) },
    { rule: 'alongContour', step: pair(eta * q, -(eta * p)) },
    { rule: 'alongContour', step: pair(-(eta * q), eta * p) },
    ...(p === 0 || q === 0 ? [] : [{ rule: 'dividedBySlope', step: pair(-eta / p, -eta / q) }]),
    { rule: 'etaTwice', step: pair(-(eta ** 2) * p, -(eta ** 2) * q) },
    ...(putsIn
      ? [
          { rule: 'newXForSlopeInY', step: pair(-(eta * p), -eta * slopes(newX, y).y) },
          { rule: 'coordinatesSwapped', step: pair(-eta * slopes(y, x).x, -eta * slopes(y, x).y) },
        ]
      : []),
  ];
}

/** What makes sense in one component alone. */
const partly: readonly string[] = [
  'forgotEta',
  'uphillForgotEta',
  'swapped',
  'newPoint',
  'minusEtaPosition',
  'otherVariableZero',
  'sumInBoth',
  'dividedBySlope',
  'etaTwice',
  'coordinatesSwapped',
];

export const rightStep = ({ eta, here }: Read): Pair => pair(-(eta * here.x), -(eta * here.y));

/** Each slip in one component, the other one right. */
export function partSlips(read: Read): readonly Worked[] {
  const right = rightStep(read);
  return wholeSlips(read)
    .filter(({ rule }) => partly.includes(rule))
    .flatMap(({ rule, step }) => [
      { rule, step: pair(step.x, right.y) },
      { rule, step: pair(right.x, step.y) },
    ]);
}
