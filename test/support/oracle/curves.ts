/** The three curves written once more, over dual numbers, from their formulas on paper. */
import { by, constant, type Dual, minus, plus, square, variable } from './dual';

const sine = (a: Dual): Dual => ({ v: Math.sin(a.v), d: Math.cos(a.v) * a.d });

const formulas = {
  parabola: (x) => plus(by(1 / 2, square(minus(x, constant(1)))), constant(1 / 2)),
  twoValleys: (x) => plus(by(1 / 8, square(square(x))), by(-1, square(x)), by(1 / 4, x), constant(3)),
  waves: (x) => plus(by(1 / 4, x), sine(x), constant(2)),
} satisfies Record<string, (x: Dual) => Dual>;

export type CurveName = keyof typeof formulas;

/** y and dy/dx by dual numbers. */
export function dualCurve(name: CurveName, x: number) {
  const { v, d } = formulas[name](variable(x));
  return { y: v, slope: d };
}
