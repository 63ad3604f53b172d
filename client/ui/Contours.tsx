/** The drawn hollow behind titles: contour lines, the way water takes, a ball on it. A picture, nothing to touch. */
import type { JSX } from 'preact';
import type { Vec2 } from '../../shared/math/vec';
import { contour, spring, stream } from './warmUpHill';
import './Contours.css';

/** Map coordinates to the drawing's, whose y grows downwards; the map is 4:3. */
export const drawn = ({ x, y }: Vec2): Vec2 => ({ x: x * 400, y: (1 - y) * 300 });

const line = (points: readonly Vec2[]): string =>
  points
    .map(drawn)
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');

const levels = Array.from({ length: 13 }, (_, index) => 13 - index);
const lines = levels.map((level) => ({ level, path: `${line(contour(level / 1.5))}Z` }));
const way = line(stream(spring));

export type ContoursProps = {
  /** Show the way the water takes. */
  readonly flowing?: boolean;
  readonly class?: string;
  readonly children?: JSX.Element | readonly (JSX.Element | null)[] | null;
};

export function Contours({ flowing = false, class: name = '', children }: ContoursProps) {
  const from = drawn(spring);
  return (
    <svg
      class={`contours ${name}`}
      viewBox="0 0 400 300"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect width="400" height="300" class="contours-rim" />
      {lines.map(({ level, path }) => (
        <path key={level} d={path} class={`contours-band${level % 4 === 1 ? ' strong' : ''}`} />
      ))}
      {flowing && <path d={way} class="contours-way" pathLength={1} />}
      <circle cx={from.x} cy={from.y} r="9" class="contours-ball" />
      {children}
    </svg>
  );
}
