/** How an altimeter writes a height. */
import { formatSignificant } from '../../../shared/math/number';

export const shownHeight = (z: number): string => formatSignificant(z);
