/** The formula of an estimate with a question's numbers in it, as TeX. */
import type { EstimateScreen } from '../../../shared/activities/estimate';
import { texFactor, texNumber } from '../../ui/texNumber';

/** The slopes and the step as they are given, a line each; what to do with them is for the class to find. */
export const givenTex = ({ slopes, delta }: Pick<EstimateScreen, 'slopes' | 'delta'>): string =>
  `\\begin{aligned}\\tfrac{\\partial z}{\\partial x} &= ${texNumber(slopes.x)} & \\tfrac{\\partial z}{\\partial y} &= ${texNumber(slopes.y)} \\\\ \\Delta x &= ${texNumber(delta.x)} & \\Delta y &= ${texNumber(delta.y)}\\end{aligned}`;

/** Δz ≃ ∂z/∂x Δx + ∂z/∂y Δy, then the numbers; `result` null: it is still asked. */
export function estimateTex(
  { slopes, delta }: Pick<EstimateScreen, 'slopes' | 'delta'>,
  result: number | null,
): string {
  const numbers = `${texNumber(slopes.x)} \\times ${texFactor(delta.x)} \\\\ &\\quad + ${texFactor(slopes.y)} \\times ${texFactor(delta.y)}`;
  return `\\begin{aligned}\\Delta z &\\simeq \\tfrac{\\partial z}{\\partial x}\\Delta x + \\tfrac{\\partial z}{\\partial y}\\Delta y \\\\ &= ${numbers}${result === null ? ' = \\; ?' : ` \\\\ &= ${texNumber(result)}`}\\end{aligned}`;
}
