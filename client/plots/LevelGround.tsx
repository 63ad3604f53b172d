/** How lines and areas of level ground look on a map: dot beside dot, since no single point is meant. */
import type { StationaryPoint } from '../../shared/math/surface';
import './LevelSign.css';
import type { MapFrame } from './mapFrame';

export type LevelGroundProps = {
  readonly frame: MapFrame;
  readonly lines: readonly StationaryPoint[];
  /** In the drawing's pixels. */
  readonly radius: number;
};

export function LevelGround({ frame, lines, radius }: LevelGroundProps) {
  return (
    <g class="level-ground">
      {lines.map(({ at }) => {
        const { x, y } = frame.toPixels(at);
        return <circle key={`${at.x} ${at.y}`} cx={x} cy={y} r={radius} />;
      })}
    </g>
  );
}
