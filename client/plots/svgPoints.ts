import type { Vec2 } from '../../shared/math/vec';

/** What an SVG polyline or polygon takes, as fine as can be seen. */
export const svgPoints = (places: readonly Vec2[]): string =>
  places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
