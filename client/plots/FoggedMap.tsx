/** The ground around a place while fog hides the hill: the circle a step may reach, and what the caller lays on it. */
import type { ComponentChildren } from 'preact';
import type { Vec2 } from '../../shared/math/vec';
import { Fog } from './Fog';
import './FoggedMap.css';
import { type MapFrame, mapFrame } from './mapFrame';

export type FoggedMapProps = {
  /** Map units, as is the radius: the longest step. */
  readonly at: Vec2;
  readonly radius: number;
  /** The drawing's own pixels; it scales to the width of its place. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly children?: (frame: MapFrame) => ComponentChildren;
};

/** From the place to the picture's nearest edge, in radii. */
const ROOM = 1.5;

function foggedFrame({
  at,
  radius,
  width,
  height,
}: Pick<FoggedMapProps, 'at' | 'radius' | 'width' | 'height'>): MapFrame {
  const room = radius * ROOM;
  return mapFrame(
    { domain: { x: [at.x - room, at.x + room], y: [at.y - room, at.y + room] } },
    width,
    height,
  );
}

export function FoggedMap({ at, radius, width, height, label, children }: FoggedMapProps) {
  const frame = foggedFrame({ at, radius, width, height });
  const { x, y } = frame.toPixels(at);
  const reach = radius * frame.scale;
  return (
    <svg class="contour-map fogged" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Fog width={width} height={height} lifts={null} />
      <path class="fogged-axes" d={`M${x - reach} ${y}h${2 * reach}M${x} ${y - reach}v${2 * reach}`} />
      <circle class="fogged-reach" cx={x} cy={y} r={reach} />
      {children?.(frame)}
    </svg>
  );
}
