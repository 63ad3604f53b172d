/** Owns moving the ball along its curve with a finger, a mouse or the arrow keys; Δx is shown on the axis meanwhile. */
import type { Curve } from '../../shared/math/curve';
import { formatNumber } from '../ui/language';
import './ArrowPad.css';
import { CurvePlot, MoveArrow } from './CurvePlot';
import { curveFrame } from './curveFrame';
import { type Fineness, finenessOf, inSteps } from './fineness';
import { useMovable } from './useMovable';

export type CurvePadProps = {
  readonly curve: Curve;
  readonly path: readonly { readonly x: number; readonly y: number }[];
  /** Δx; null: not moved yet */
  readonly value: number | null;
  readonly onChange: (dx: number) => void;
  readonly label: string;
};

const SIZE = { width: 344, height: 290, room: 40 } as const;
/** Of the smallest, at a press of a key; with Shift ten times as many. */
const KEY_STEPS = 5;

/** A curve is so many times as wide as the moves that are made on it. */
const MOVES = 10;

const finenessOn = ({ domain: [low, high] }: Pick<Curve, 'domain'>): Fineness =>
  finenessOf((high - low) / MOVES);

/** As fine as the curve is wide, and never off it for that. */
export function constrainMove(curve: Curve, x: number, dx: number): number {
  const [low, high] = curve.domain;
  const fineness = finenessOn(curve);
  return (
    Math.min(
      inSteps(high - x, fineness, 'trunc'),
      Math.max(inSteps(low - x, fineness, 'trunc'), inSteps(dx, fineness)),
    ) + 0
  );
}

export function CurvePad({ curve, path, value, onChange, label }: CurvePadProps) {
  const x = path.at(-1)?.x ?? 0;
  const frame = curveFrame(curve, SIZE.width, SIZE.height, SIZE.room);
  const { step, decimals } = finenessOn(curve);
  const movable = useMovable({
    onPoint: (place) => onChange(constrainMove(curve, x, frame.fromX(place.x) - x)),
    onStep(way, far) {
      if (way.x === 0) return;
      onChange(constrainMove(curve, x, (value ?? 0) + way.x * step * KEY_STEPS * (far ? 10 : 1)));
    },
  });

  return (
    <div
      class="arrow-pad"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value ?? 0}
      aria-valuemin={curve.domain[0] - x}
      aria-valuemax={curve.domain[1] - x}
      aria-valuetext={`Δx ${formatNumber(value ?? 0, { maximumFractionDigits: decimals })}`}
      onKeyDown={movable.onKeyDown}
    >
      <CurvePlot curve={curve} {...SIZE} path={path} label={label}>
        {(frame) => (
          <g>
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
            <rect class="grip" width={SIZE.width} height={SIZE.height} {...movable.grip} />
          </g>
        )}
      </CurvePlot>
    </div>
  );
}
