/** Owns the formulas of a step with a question's numbers in them, as TeX. */
import type { Vec2 } from '../../../shared/math/vec';
import { texFactor, texNumber } from '../texNumber';

/** Δx = −η ∂z/∂x with the numbers of this point, and Δy below it. `asked`: the results are left open. */
export function stepTex(eta: number, slopes: Vec2, asked = false): string {
  const line = (of: 'x' | 'y') =>
    `\\Delta ${of} &= -\\eta\\,\\tfrac{\\partial z}{\\partial ${of}} = -${texNumber(eta)} \\times ${texFactor(slopes[of])} = ${asked ? '\\;?' : texNumber(-eta * slopes[of])}`;
  return `\\begin{aligned}${line('x')} \\\\[2pt] ${line('y')}\\end{aligned}`;
}

/** Δz ≃ ∂z/∂x Δx + ∂z/∂y Δy with the slopes of this point and the learner's own arrow. */
export const linearTex = (slopes: Vec2, delta: Vec2, linearDz: number): string =>
  `\\begin{aligned}\\Delta z &\\simeq \\tfrac{\\partial z}{\\partial x}\\Delta x + \\tfrac{\\partial z}{\\partial y}\\Delta y \\\\ &= ${texNumber(slopes.x, 3)} \\times ${texFactor(delta.x, 3)} + ${texFactor(slopes.y, 3)} \\times ${texFactor(delta.y, 3)} \\\\ &= ${texNumber(linearDz, 3)}\\end{aligned}`;
