/** A curve y = f(x) with the ball on it, its slope there, and whatever the caller lays on top. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Curve } from '../../shared/math/curve';
import { niceTicks } from './axis';
import { type CurveFrame, curveFrame } from './curveFrame';
import './CurvePlot.css';
import { PlotFrame } from './PlotFrame';
import { useRolling } from './useRolling';

export type CurvePlotProps = {
  readonly curve: Curve;
  readonly width: number;
  readonly height: number;
  /** Pixels kept for the axis and around the curve; all lines grow with it. */
  readonly room: number;
  /** Every place of the ball, the present one last. */
  readonly path: readonly { readonly x: number; readonly y: number }[];
  readonly label: string;
  readonly children?: (frame: CurveFrame) => ComponentChildren;
};

export function CurvePlot({ curve, width, height, room, path, label, children }: CurvePlotProps) {
  const frame = useMemo(() => curveFrame(curve, width, height, room), [curve, width, height, room]);
  const [low, high] = curve.domain;
  const { x } = useRolling({ x: path.at(-1)?.x ?? 0, y: 0 });
  const radius = room * 0.26;
  return (
    <PlotFrame
      class="curve-plot card"
      label={label}
      width={width}
      height={height}
      text={room * 0.34}
      x={{
        ticks: niceTicks(low, high, 8).filter((tick) => tick >= low && tick <= high),
        scale: frame.toX,
        numbersAt: frame.floor + room * 0.5,
      }}
      data={{ 'data-curve': curve.id }}
    >
      <polygon
        class="earth"
        points={`${frame.toX(low)},${frame.floor} ${frame.outline} ${frame.toX(high)},${frame.floor}`}
      />
      <polyline class="line" points={frame.outline} stroke-width={room / 14} />
      <line class="axis" x1={0} x2={width} y1={frame.floor} y2={frame.floor} />
      <text class="x-number" x={width - room * 0.25} y={frame.floor - room * 0.16}>
        x
      </text>
      {path.slice(0, -1).map((place, index) => (
        <circle key={index} class="been" cx={frame.toX(place.x)} cy={frame.toY(place.y)} r={radius * 0.5} />
      ))}
      <Tangent curve={curve} frame={frame} x={x} length={room * 1.7} width={room / 18} />
      {children?.(frame)}
      <circle
        class="ball"
        cx={frame.toX(x)}
        cy={frame.toY(curve.value(x))}
        r={radius}
        stroke-width={radius * 0.35}
        data-x={x}
      />
    </PlotFrame>
  );
}

type TangentProps = {
  readonly curve: Curve;
  readonly frame: CurveFrame;
  readonly x: number;
  /** Pixels to either side. */
  readonly length: number;
  readonly width: number;
};

/** The slope at the ball, drawn as a short straight line that touches the curve there. */
function Tangent({ curve, frame, x, length, width }: TangentProps) {
  const at = { x: frame.toX(x), y: frame.toY(curve.value(x)) };
  const ahead = { x: frame.toX(x + 1), y: frame.toY(curve.value(x) + curve.slope(x)) };
  const size = Math.hypot(ahead.x - at.x, ahead.y - at.y);
  const along = { x: ((ahead.x - at.x) / size) * length, y: ((ahead.y - at.y) / size) * length };
  return (
    <line
      class={`tangent ${curve.slope(x) < 0 ? 'negative' : 'positive'}`}
      x1={at.x - along.x}
      y1={at.y - along.y}
      x2={at.x + along.x}
      y2={at.y + along.y}
      stroke-width={width}
    />
  );
}

export type MoveArrowProps = {
  readonly frame: CurveFrame;
  readonly from: number;
  readonly dx: number;
  readonly tone: 'you' | 'class' | 'truth';
  /** Rows below the axis' own, so that arrows do not lie on each other. */
  readonly row?: number;
  readonly width: number;
  readonly dashed?: boolean;
};

/** Δx as an arrow along the x axis. */
export function MoveArrow({ frame, from, dx, tone, row = 0, width, dashed = false }: MoveArrowProps) {
  const [x1, x2] = [frame.toX(from), frame.toX(from + dx)];
  if (x1 === x2) return null;
  const y = frame.floor - width * (1.6 + row * 3);
  const towards = Math.sign(x2 - x1);
  const head = Math.min(width * 3, Math.abs(x2 - x1) * 0.6);
  return (
    <g class={`move-arrow ${tone}`} data-dx={dx}>
      <line
        x1={x1}
        x2={x2 - towards * head}
        y1={y}
        y2={y}
        stroke-width={width}
        stroke-dasharray={dashed ? `${width * 1.7} ${width * 1.3}` : undefined}
      />
      <polygon
        points={`${x2},${y} ${x2 - towards * head},${y - width * 1.4} ${x2 - towards * head},${y + width * 1.4}`}
      />
    </g>
  );
}
