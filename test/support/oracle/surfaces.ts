/** The six surfaces written once more, over dual numbers, from their formulas on paper. */
import { by, constant, type Dual, minus, plus, square, times, variable } from './dual';

type Formula = (x: Dual, y: Dual) => Dual;

const one = constant(1);

const formulas = {
  bowl: (x, y) => plus(square(x), square(y)),
  valley: (x, y) => plus(square(x), times(x, y), by(2, square(y))),
  tilted: (x, y) => plus(square(minus(x, one)), by(2, square(plus(y, one))), times(x, y)),
  saddle: (x, y) => minus(plus(square(x), times(x, y)), square(y)),
  twoMinima: (x, y) =>
    plus(by(1 / 8, square(square(x))), by(-1, square(x)), square(y), by(1 / 2, times(x, y))),
  himmelblau: (x, y) =>
    by(1 / 20, plus(square(plus(square(x), y, constant(-11))), square(plus(x, square(y), constant(-7))))),
} satisfies Record<string, Formula>;

export type SurfaceName = keyof typeof formulas;

/** z and (∂z/∂x, ∂z/∂y) by dual numbers. */
export function dualSurface(name: SurfaceName, x: number, y: number) {
  const formula = formulas[name];
  const alongX = formula(variable(x), constant(y));
  const alongY = formula(constant(x), variable(y));
  return { z: alongX.v, slopes: [alongX.d, alongY.d] as const };
}
