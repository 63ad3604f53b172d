/** Owns the formula of an estimate with a question's numbers in it, as TeX. */
import type { EstimateScreen } from '../../../shared/protocol/views';
import { texFactor, texNumber } from '../texNumber';

/** Δz ≃ ∂z/∂x Δx + ∂z/∂y Δy, then the numbers; `result` null: it is still asked. */
export function estimateTex(
  { slopes, delta }: Pick<EstimateScreen, 'slopes' | 'delta'>,
  result: number | null,
): string {
  const numbers = `${texNumber(slopes.x, 3)} \\times ${texFactor(delta.x, 3)} \\\\ &\\quad + ${texFactor(slopes.y, 3)} \\times ${texFactor(delta.y, 3)}`;
  return `\\begin{aligned}\\Delta z &\\simeq \\tfrac{\\partial z}{\\partial x}\\Delta x + \\tfrac{\\partial z}{\\partial y}\\Delta y \\\\ &= ${numbers}${result === null ? ' = \\; ?' : ` \\\\ &= ${texNumber(result, 3)}`}\\end{aligned}`;
}
