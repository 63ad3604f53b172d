/** Owns drawing a step where there is no map: a blank disc around the ball, x to the right, y upwards. */
import type { Vec2 } from '../../shared/math/vec';
import { dictionary, fill, formatNumber, say } from '../ui/language';
import { Arrow, Ball } from './Arrow';
import './ArrowPad.css';
import { constrainArrow } from './ArrowPad';
import { FirstArrow } from './FirstArrow';
import { finenessOf, inSteps } from './fineness';
import { type MapFrame, mapFrame } from './mapFrame';
import { useMovable } from './useMovable';
import './StepDisc.css';

export type StepDiscProps = {
  /** The longest step, in map units. */
  readonly radius: number;
  readonly value: Vec2 | null;
  /** The first try's arrow, once another is drawn after a hint. */
  readonly first?: Vec2 | null;
  readonly onChange: (value: Vec2) => void;
  readonly label: string;
};

const SIZE = { width: 344, height: 200 } as const;
/** Parts of the longest step; with Shift ten times as far. */
const KEY_STEP = 0.02;
/** Room around the disc, in parts of its radius: for the axes' names, and for a fingertip. */
const ROOM = 1.14;

const origin: Vec2 = { x: 0, y: 0 };

const texts = dictionary({
  arrow: { ja: 'Δx {dx}、Δy {dy}', en: 'Δx {dx}, Δy {dy}' },
  first: { ja: '1 回目', en: 'first try' },
  none: { ja: 'まだ矢印がありません', en: 'no arrow yet' },
});

export function StepDisc({ radius, value, first = null, onChange, label }: StepDiscProps) {
  const reach = radius * ROOM;
  const frame = mapFrame({ domain: { x: [-reach, reach], y: [-reach, reach] } }, SIZE.width, SIZE.height);
  const centre = frame.toPixels(origin);

  const fineness = finenessOf(radius);
  const movable = useMovable({
    onPoint: (place) => onChange(constrainArrow(frame.toMap(place), radius)),
    onStep(way, far) {
      const size = radius * KEY_STEP * (far ? 10 : 1);
      const from = value ?? origin;
      onChange(constrainArrow({ x: from.x + way.x * size, y: from.y + way.y * size }, radius));
    },
  });
  const spoken = (part: number) => formatNumber(part, { maximumFractionDigits: fineness.decimals });

  return (
    <div
      class="arrow-pad step-disc"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value ? inSteps(Math.hypot(value.x, value.y), fineness) : 0}
      aria-valuemin={0}
      aria-valuemax={radius}
      aria-valuetext={
        value ? fill(say(texts.arrow), { dx: spoken(value.x), dy: spoken(value.y) }) : say(texts.none)
      }
      onKeyDown={movable.onKeyDown}
    >
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        <circle class="disc" cx={centre.x} cy={centre.y} r={radius * frame.scale} />
        <Axes frame={frame} reach={reach} />
        <circle class="reach" cx={centre.x} cy={centre.y} r={radius * frame.scale} />
        <Ball frame={frame} at={origin} radius={8} />
        {first && <FirstArrow frame={frame} from={origin} delta={first} label={say(texts.first)} />}
        {value && <Arrow frame={frame} from={origin} delta={value} tone="you" width={5} />}
        <rect class="grip" width={SIZE.width} height={SIZE.height} {...movable.grip} />
      </svg>
    </div>
  );
}

function Axes({ frame, reach }: { readonly frame: MapFrame; readonly reach: number }) {
  const [left, right] = [frame.toPixels({ x: -reach, y: 0 }), frame.toPixels({ x: reach, y: 0 })];
  const [low, high] = [frame.toPixels({ x: 0, y: -reach }), frame.toPixels({ x: 0, y: reach })];
  return (
    <g class="disc-axes">
      <path d={`M${left.x} ${left.y}H${right.x - 4}M${low.x} ${low.y}V${high.y + 4}`} />
      <path class="head" d={`M${right.x + 4} ${right.y}l-9 -5v10zM${high.x} ${high.y - 1}l-5 9h10z`} />
      <text x={right.x + 12} y={right.y + 5}>
        x
      </text>
      <text x={high.x + 10} y={high.y + 11}>
        y
      </text>
    </g>
  );
}
