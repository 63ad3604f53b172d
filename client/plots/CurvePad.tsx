/** Moving the ball along its curve; Δx is shown on the axis meanwhile. */
import type { Curve } from '../../shared/math/curve';
import { formatNumber } from '../ui/language';
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
/** Of the smallest, at a press of a key. */
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
  const { slider, grip } = useMovable<number>({
    value,
    resting: 0,
    label,
    spoken: {
      now: value ?? 0,
      min: curve.domain[0] - x,
      max: curve.domain[1] - x,
      text: `Δx ${formatNumber(value ?? 0, { maximumFractionDigits: decimals })}`,
    },
    pointed: (place) => frame.fromX(place.x) - x,
    stepped: (dx, way) => (way.x === 0 ? null : dx + way.x),
    step: step * KEY_STEPS,
    far: 10,
    constrain: (dx) => constrainMove(curve, x, dx),
    onChange,
  });

  return (
    <div {...slider}>
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
            <rect width={SIZE.width} height={SIZE.height} {...grip} />
          </g>
        )}
      </CurvePlot>
    </div>
  );
}
