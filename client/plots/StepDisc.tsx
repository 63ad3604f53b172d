/** Drawing a step where there is no map: a blank disc around the ball, x to the right, y upwards. */
import type { Vec2 } from '../../shared/math/vec';
import { ArrowLayer, type DrawnArrowProps, useDrawnArrow } from './DrawnArrow';
import { type MapFrame, mapFrame } from './mapFrame';
import './StepDisc.css';

const SIZE = { width: 344, height: 200 } as const;
/** Room around the disc, in parts of its radius: for the axes' names, and for a fingertip. */
const ROOM = 1.14;

const origin: Vec2 = { x: 0, y: 0 };

export function StepDisc(arrow: DrawnArrowProps) {
  const reach = arrow.radius * ROOM;
  const frame = mapFrame({ domain: { x: [-reach, reach], y: [-reach, reach] } }, SIZE.width, SIZE.height);
  const { slider, grip } = useDrawnArrow(arrow, frame, origin);
  const centre = frame.toPixels(origin);
  const circle = { cx: centre.x, cy: centre.y, r: arrow.radius * frame.scale };
  return (
    <div {...slider}>
      <svg class="step-disc" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        <circle class="disc" {...circle} />
        <Axes frame={frame} reach={reach} />
        <circle class="reach" {...circle} />
        <ArrowLayer frame={frame} at={origin} {...arrow} />
        <rect {...SIZE} {...grip} />
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
