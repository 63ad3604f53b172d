/** The names of the axes where they leave the ground, and how high it is at the corner farthest to the left. */
import { formatSignificant } from '../../../shared/math/number';
import type { Surface } from '../../../shared/math/surface';
import type { Vec2 } from '../../../shared/math/vec';
import { niceTicks } from '../axis';
import type { Ground } from './ground';
import type { Projection } from './projection';

export type AxesProps = {
  readonly surface: Pick<Surface, 'domain'>;
  readonly ground: Ground;
  readonly projection: Projection;
  /** Whether there is room for the heights. */
  readonly numbers: boolean;
};

/** Of the drawn heights: the axis' end, and its name over that. */
const OVER = 0.08;
const NAME = 0.34;
/** Pixels that a number takes beside the axis. */
const NUMBER = 90;

type Name = { readonly name: string; readonly at: Vec2 };

export function Axes({ surface: { domain }, ground, projection, numbers }: AxesProps) {
  const past = (side: readonly [number, number]) => side[1] + (side[1] - side[0]) * 0.05;
  const names: readonly Name[] = [
    { name: 'x', at: { x: past(domain.x), y: domain.y[0] } },
    { name: 'y', at: { x: domain.x[0], y: past(domain.y) } },
  ];
  return (
    <>
      {names.map(({ name, at }) => {
        const point = ground.at(at);
        const pixel = point && projection.toPixels(point);
        return (
          pixel && (
            <text key={name} class="axis-name" x={pixel.x} y={pixel.y} dy="0.35em">
              {name}
            </text>
          )
        );
      })}
      {numbers && <Heights domain={domain} ground={ground} projection={projection} />}
    </>
  );
}

type HeightsProps = Pick<AxesProps, 'ground' | 'projection'> & Pick<Surface, 'domain'>;

/** z stands where the ground ends at the left, so that it crosses nothing. */
function Heights({ domain, ground, projection }: HeightsProps) {
  const [low, high] = ground.heights;
  const pixelAt = (place: Vec2, z: number) => {
    const point = ground.atHeight(place, z);
    return point && projection.toPixels(point);
  };
  const corners = domain.x.flatMap((x) => domain.y.map((y) => ({ x, y })));
  const leftness = (corner: Vec2) => pixelAt(corner, low)?.x ?? Number.POSITIVE_INFINITY;
  const [corner] = corners.sort((a, b) => leftness(a) - leftness(b));
  if (!corner || !(high > low)) return null;
  const [foot, head, name] = [0, 1 + OVER, 1 + NAME].map((part) =>
    pixelAt(corner, low + (high - low) * part),
  );
  if (!foot || !head || !name) return null;
  const leftwards = Math.min(foot.x, head.x) > NUMBER;
  const ticks = niceTicks(low, high, 3).filter((tick) => tick >= low && tick <= high);
  return (
    <g class="heights">
      <path d={`M${foot.x} ${foot.y}L${head.x} ${head.y}`} />
      {ticks.map((tick) => {
        const pixel = pixelAt(corner, tick);
        return (
          pixel && (
            <g key={tick} data-z={tick}>
              <circle cx={pixel.x} cy={pixel.y} r={4} />
              <text
                x={pixel.x + (leftwards ? -14 : 14)}
                y={pixel.y}
                dy="0.35em"
                text-anchor={leftwards ? 'end' : 'start'}
              >
                {formatSignificant(tick)}
              </text>
            </g>
          )
        );
      })}
      <text class="axis-name" x={name.x} y={name.y} dy="0.35em">
        z
      </text>
    </g>
  );
}
