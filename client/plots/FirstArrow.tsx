/** Owns the arrow of a first try beside the one drawn after the hint: thin, dashed, and named. */
import type { Vec2 } from '../../shared/math/vec';
import { Arrow } from './Arrow';
import './FirstArrow.css';
import type { MapFrame } from './mapFrame';

export type FirstArrowProps = {
  readonly frame: MapFrame;
  /** Map units. */
  readonly from: Vec2;
  readonly delta: Vec2;
  readonly label: string;
  /** Pixels of the drawing. */
  readonly width?: number;
  /** Pixels of the drawing. */
  readonly textSize?: number;
};

export function FirstArrow({ frame, from, delta, label, width = 2.5, textSize = 16 }: FirstArrowProps) {
  const tip = frame.toPixels({ x: from.x + delta.x, y: from.y + delta.y });
  // Beyond the tip, on the side to which it points, and inside the map.
  const below = delta.y < 0;
  const y = Math.min(frame.height - 6, Math.max(textSize, below ? tip.y + textSize * 1.2 : tip.y - 6));
  const anchor = tip.x < frame.width * 0.2 ? 'start' : tip.x > frame.width * 0.8 ? 'end' : 'middle';
  return (
    <g class="first-try">
      <Arrow frame={frame} from={from} delta={delta} tone="first" width={width} dashed />
      <text x={tip.x} y={y} text-anchor={anchor} font-size={textSize} stroke-width={textSize / 5}>
        {label}
      </text>
    </g>
  );
}
