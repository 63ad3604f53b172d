/** Owns one arrow on the map: a shaft and a head, in the colour of whose it is. */
import type { Vec2 } from '../../shared/math/vec';
import type { MapFrame } from './mapFrame';
import './Arrow.css';

export type ArrowTone = 'you' | 'class' | 'truth' | 'learners';

export type ArrowProps = {
  readonly frame: MapFrame;
  /** Map units. */
  readonly from: Vec2;
  readonly delta: Vec2;
  readonly tone: ArrowTone;
  /** Pixels of the drawing. */
  readonly width?: number;
  readonly dashed?: boolean;
  readonly animate?: boolean;
};

/** Shaft to the head's base and the head's three corners, in pixels; null where the arrow has no length. */
export function arrowShape(frame: MapFrame, from: Vec2, delta: Vec2, width: number) {
  const start = frame.toPixels(from);
  const tip = frame.toPixels({ x: from.x + delta.x, y: from.y + delta.y });
  const length = Math.hypot(tip.x - start.x, tip.y - start.y);
  if (!(length > 0)) return null;
  const along = { x: (tip.x - start.x) / length, y: (tip.y - start.y) / length };
  const head = Math.min(width * 3.6, length);
  const base = { x: tip.x - along.x * head, y: tip.y - along.y * head };
  const side = { x: -along.y * head * 0.5, y: along.x * head * 0.5 };
  return {
    start,
    tip,
    base,
    head: `${tip.x},${tip.y} ${base.x + side.x},${base.y + side.y} ${base.x - side.x},${base.y - side.y}`,
  };
}

export function Arrow({ frame, from, delta, tone, width = 5, dashed = false, animate = false }: ArrowProps) {
  const shape = arrowShape(frame, from, delta, width);
  if (!shape) return null;
  const { start, base, head } = shape;
  return (
    <g class={`arrow ${tone}${animate ? ' appears' : ''}`} data-dx={delta.x} data-dy={delta.y}>
      <line
        x1={start.x}
        y1={start.y}
        x2={base.x}
        y2={base.y}
        stroke-width={width}
        stroke-dasharray={dashed ? `${width * 1.6} ${width * 1.2}` : undefined}
      />
      <polygon points={head} />
    </g>
  );
}

/** The class's point; `data-x`, `data-y` in map units. */
export function Ball({
  frame,
  at,
  radius = 14,
}: {
  readonly frame: MapFrame;
  readonly at: Vec2;
  readonly radius?: number;
}) {
  const { x, y } = frame.toPixels(at);
  return (
    <circle class="ball" cx={x} cy={y} r={radius} stroke-width={radius * 0.35} data-x={at.x} data-y={at.y} />
  );
}
