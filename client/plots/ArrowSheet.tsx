/** Arrows from one point on squared paper, to scale, each with its name at its tip. */
import { norm, type Vec2 } from '../../shared/math/vec';
import { Arrow } from './Arrow';
import './ArrowSheet.css';
import { niceTicks } from './axis';
import { type MapFrame, mapFrame } from './mapFrame';

export type ArrowSheetProps = {
  /** The first is drawn whole, the second dashed. */
  readonly arrows: readonly { readonly name: string; readonly to: Vec2 }[];
  /** The largest component to make room for: sheets that are to be compared have the same. */
  readonly reach: number;
  readonly label: string;
  /** The drawing's own pixels; it scales to its place. */
  readonly size?: number;
};

export function ArrowSheet({ arrows, reach, label, size = 240 }: ArrowSheetProps) {
  const edge = reach * (arrows.some(({ name }) => name) ? 1.34 : 1.22);
  const frame = mapFrame({ domain: { x: [-edge, edge], y: [-edge, edge] } }, size, size);
  return (
    <svg class="arrow-sheet" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <Squares frame={frame} reach={reach} />
      {arrows.map(({ name, to }, index) => (
        <g key={index}>
          <Arrow
            frame={frame}
            from={{ x: 0, y: 0 }}
            delta={to}
            tone="truth"
            width={size / 44}
            dashed={index > 0}
          />
          {name && <Name frame={frame} name={name} to={to} size={size / 10} />}
        </g>
      ))}
      <circle class="origin" cx={size / 2} cy={size / 2} r={size / 60} />
    </svg>
  );
}

function Squares({ frame, reach }: { readonly frame: MapFrame; readonly reach: number }) {
  const { width, height } = frame;
  return (
    <g class="squares">
      {niceTicks(-reach, reach, reach > 5 ? 6 : 2 * Math.ceil(reach)).map((tick) => {
        const { x, y } = frame.toPixels({ x: tick, y: tick });
        const kind = tick === 0 ? 'axis' : 'square';
        return (
          <g key={tick} class={kind}>
            <line x1={x} x2={x} y1={0} y2={height} />
            <line x1={0} x2={width} y1={y} y2={y} />
          </g>
        );
      })}
    </g>
  );
}

type NameProps = {
  readonly frame: MapFrame;
  readonly name: string;
  readonly to: Vec2;
  readonly size: number;
};

/** A little beyond the tip and to its left, so that names of arrows on one line do not meet. */
function Name({ frame, name, to, size }: NameProps) {
  const tip = frame.toPixels(to);
  const length = norm(to);
  const along = { x: to.x / length, y: -to.y / length };
  const beside = {
    x: (along.x * 0.3 + along.y * 0.6) * size,
    y: (along.y * 0.3 - along.x * 0.6) * size,
  };
  return (
    <text class="arrow-name" x={tip.x + beside.x} y={tip.y + beside.y} font-size={size} dy="0.32em">
      {name}
    </text>
  );
}
