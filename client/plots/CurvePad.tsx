/** Owns moving the ball along its curve with a finger, a mouse or the arrow keys; Δx is shown on the axis meanwhile. */
import { useRef } from 'preact/hooks';
import type { Curve } from '../../shared/math/curve';
import { formatNumber } from '../ui/language';
import './ArrowPad.css';
import { CurvePlot, MoveArrow } from './CurvePlot';
import type { CurveFrame } from './curveFrame';

export type CurvePadProps = {
  readonly curve: Curve;
  readonly path: readonly { readonly x: number; readonly y: number }[];
  /** Δx; null: not moved yet */
  readonly value: number | null;
  readonly onChange: (dx: number) => void;
  readonly label: string;
};

const SIZE = { width: 344, height: 290, room: 40 } as const;
/** Units of x; with Shift ten times as far. */
const KEY_STEP = 0.05;

/** To two decimals, and never off the curve for it. */
export function constrainMove(curve: Curve, x: number, dx: number): number {
  const [low, high] = curve.domain;
  return (
    Math.min(
      Math.trunc((high - x) * 100) / 100,
      Math.max(Math.trunc((low - x) * 100) / 100, Math.round(dx * 100) / 100),
    ) + 0
  );
}

export function CurvePad({ curve, path, value, onChange, label }: CurvePadProps) {
  const drawing = useRef<SVGGElement>(null);
  const dragging = useRef(false);
  const x = path.at(-1)?.x ?? 0;

  const moveTo = (event: PointerEvent, frame: CurveFrame) => {
    const matrix = drawing.current?.ownerSVGElement?.getScreenCTM();
    if (!matrix) return;
    const local = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    onChange(constrainMove(curve, x, frame.fromX(local.x) - x));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (way === 0) return;
    event.preventDefault();
    onChange(constrainMove(curve, x, (value ?? 0) + way * KEY_STEP * (event.shiftKey ? 10 : 1)));
  };

  return (
    <div
      class="arrow-pad"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value ?? 0}
      aria-valuemin={curve.domain[0] - x}
      aria-valuemax={curve.domain[1] - x}
      aria-valuetext={`Δx ${formatNumber(value ?? 0, { maximumFractionDigits: 2 })}`}
      onKeyDown={onKeyDown}
    >
      <CurvePlot curve={curve} {...SIZE} path={path} label={label}>
        {(frame) => (
          <g ref={drawing}>
            {value !== null && (
              <>
                <MoveArrow frame={frame} from={x} dx={value} tone="you" width={5} />
                <circle
                  class="ghost"
                  cx={frame.toX(x + value)}
                  cy={frame.toY(curve.value(x + value))}
                  r={10}
                  stroke-width={4}
                />
              </>
            )}
            <rect
              class="grip"
              width={SIZE.width}
              height={SIZE.height}
              onPointerDown={(event) => {
                dragging.current = true;
                event.currentTarget.setPointerCapture(event.pointerId);
                moveTo(event, frame);
              }}
              onPointerMove={(event) => {
                if (dragging.current) moveTo(event, frame);
              }}
              onPointerUp={() => {
                dragging.current = false;
              }}
              onPointerCancel={() => {
                dragging.current = false;
              }}
            />
          </g>
        )}
      </CurvePlot>
    </div>
  );
}
