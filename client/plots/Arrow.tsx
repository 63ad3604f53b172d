/** One arrow on the map: a shaft and a head, in the colour of whose it is; and the ball it starts from. */
import type { Vec2 } from '../../shared/math/vec';
import type { MapFrame } from './mapFrame';
import './Arrow.css';

/** `first`: a learner's before the hint. */
export type ArrowTone = 'you' | 'class' | 'truth' | 'learners' | 'first';

export type ArrowProps = {
  readonly frame: MapFrame;
  /** Map units. */
  readonly from: Vec2;
  readonly delta: Vec2;
  readonly tone: ArrowTone;
  /** Pixels of the drawing. */
  readonly width?: number;
  readonly dashed?: boolean;
  /** Grows out of its point when it appears. */
  readonly animate?: boolean;
};

export type ArrowShape = {
  readonly start: Vec2;
  readonly tip: Vec2;
  /** Where the shaft ends and the head begins. */
  readonly base: Vec2;
  /** The head's corners, the tip first. */
  readonly head: string;
};

/** Head lengths in shaft widths; of a short arrow the head takes at most this part, so that its direction stays readable. */
const HEAD = 3.4;
const HEAD_PART = 0.6;

/** In the drawing's pixels; null where the arrow has no length. */
export function arrowShape(frame: MapFrame, from: Vec2, delta: Vec2, width: number): ArrowShape | null {
  const start = frame.toPixels(from);
  const tip = frame.toPixels({ x: from.x + delta.x, y: from.y + delta.y });
  const length = Math.hypot(tip.x - start.x, tip.y - start.y);
  if (!(length > 0)) return null;
  const along = { x: (tip.x - start.x) / length, y: (tip.y - start.y) / length };
  const head = Math.min(width * HEAD, length * HEAD_PART);
  const base = { x: tip.x - along.x * head, y: tip.y - along.y * head };
  const wide = Math.max(head * 0.46, width * 0.75);
  const side = { x: -along.y * wide, y: along.x * wide };
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
  const ends = { x1: start.x, y1: start.y, x2: base.x, y2: base.y };
  return (
    <g
      class={`arrow ${tone}${animate ? ' appears' : ''}`}
      data-dx={delta.x}
      data-dy={delta.y}
      style={{ transformOrigin: `${start.x}px ${start.y}px` }}
    >
      {tone !== 'learners' && <line class="casing" {...ends} stroke-width={width + CASING} />}
      <line
        class="shaft"
        {...ends}
        stroke-width={width}
        stroke-dasharray={dashed ? `${width * 1.7} ${width * 1.3}` : undefined}
      />
      <polygon points={head} stroke-width={tone === 'learners' ? 0 : CASING} />
    </g>
  );
}

/** Light around an arrow, so that it stays one where arrows lie upon each other. */
const CASING = 2;

export type BallProps = { readonly frame: MapFrame; readonly at: Vec2; readonly radius?: number };

/** The class's point; `data-x`, `data-y` in map units. */
export function Ball({ frame, at, radius = 14 }: BallProps) {
  const { x, y } = frame.toPixels(at);
  return (
    <circle class="ball" cx={x} cy={y} r={radius} stroke-width={radius * 0.35} data-x={at.x} data-y={at.y} />
  );
}
