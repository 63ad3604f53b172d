/** How a point or a step of the plane is written in a sentence. */
import { formatSignificant } from '../../shared/math/number';
import type { Vec2 } from '../../shared/math/vec';

export const pointText = ({ x, y }: Vec2): string => `(${formatSignificant(x)}, ${formatSignificant(y)})`;
