/**
 * A second way to the numbers of an estimate of Δz: as a person works with four digits of each slope, rounding the
 * products or not. Imports nothing of the product, so that it cannot repeat its slips.
 */
type Pair = { readonly x: number; readonly y: number };

const four = (value: number): number => Number(value.toPrecision(4));

/** `round`: what is done to every product on its way. */
export function workedEstimate(
  slopes: Pair,
  step: Pair,
  trueDz: number,
  round: 'products' | 'nothing',
): { readonly right: number; readonly wrong: readonly { readonly rule: string; readonly number: number }[] } {
  const p = four(slopes.x);
  const q = four(slopes.y);
  const on = (value: number) => (round === 'products' ? four(value) : value);
  const [px, qy] = [on(p * step.x), on(q * step.y)];
  const length = on(Math.sqrt(p * p + q * q)) * on(Math.sqrt(step.x * step.x + step.y * step.y));
  const numbers: readonly (readonly [string, number])[] = [
    ['signFlipped', 0 - px - qy],
    ['onlyX', px],
    ['onlyY', qy],
    ['crossed', on(p * step.y) + on(q * step.x)],
    ['subtracted', px - qy],
    ['slopesAdded', p + q],
    ['stepAdded', step.x + step.y],
    ['sumTimesSum', on((p + q) * (step.x + step.y))],
    ['productOfParts', on(px * qy)],
    ['cosineLeftOut', on(length)],
    ['cosineLeftOut', 0 - on(length)],
    ['gaveTrueDz', trueDz],
  ];
  // What binary leaves of terms that cancel is nothing on paper.
  const clean = (value: number) => Number(value.toFixed(12)) + 0;
  return {
    right: clean(px + qy),
    wrong: numbers.map(([rule, number]) => ({ rule, number: clean(number) })),
  };
}
