/** The formula of a move on a curve with its numbers in it, as TeX. */
import { texFactor, texNumber } from '../../ui/texNumber';

/** Δx = −η dy/dx with the numbers of this place. */
export const moveTex = (eta: number, slope: number): string =>
  `\\Delta x = -\\eta\\,\\tfrac{dy}{dx} = -${texNumber(eta)} \\times ${texFactor(slope)} = ${texNumber(-eta * slope)}`;
