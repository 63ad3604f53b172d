/**
 * Owns drawing an arrow on the map with a finger, a mouse or the arrow keys, never longer than the circle. The contour
 * lines are drawn once; a drag moves only the arrow.
 */
import type { Surface } from '../../shared/math/surface';
import { clampLength, sub, type Vec2 } from '../../shared/math/vec';
import { dictionary, fill, formatNumber, say } from '../ui/language';
import { Arrow, Ball } from './Arrow';
import { ContourMap } from './ContourMap';
import { FirstArrow } from './FirstArrow';
import { finenessOf, inSteps } from './fineness';
import { mapFrame } from './mapFrame';
import { useMovable } from './useMovable';
import './ArrowPad.css';

export type ArrowPadProps = {
  readonly surface: Surface;
  readonly at: Vec2;
  readonly radius: number;
  readonly value: Vec2 | null;
  /** The first try's arrow, once another is drawn after a hint. */
  readonly first?: Vec2 | null;
  readonly onChange: (value: Vec2) => void;
  readonly disabled?: boolean;
  /** Shown beside the learner's own once revealed. */
  readonly truth?: Vec2;
  readonly mean?: Vec2;
  readonly label: string;
};

const SIZE = { width: 344, height: 300 } as const;
/** Pixels: what a fingertip hides, so that it is seen whose the place under it is. */
const HALO = 22;
/** Of the smallest, at a press of a key; with Shift ten times as many. */
const KEY_STEPS = 2;

const texts = dictionary({
  arrow: { ja: 'Δx {dx}、Δy {dy}', en: 'Δx {dx}, Δy {dy}' },
  first: { ja: '1 回目', en: 'first try' },
  none: { ja: 'まだ矢印がありません', en: 'no arrow yet' },
});

/** As fine as the circle is large, and never outside it for that. */
export function constrainArrow(delta: Vec2, radius: number): Vec2 {
  const fineness = finenessOf(radius);
  const inside = clampLength(delta, radius);
  const rounded = { x: inSteps(inside.x, fineness), y: inSteps(inside.y, fineness) };
  return Math.hypot(rounded.x, rounded.y) <= radius
    ? rounded
    : { x: inSteps(inside.x, fineness, 'trunc'), y: inSteps(inside.y, fineness, 'trunc') };
}

export function ArrowPad(props: ArrowPadProps) {
  const { surface, at, radius, value, onChange, disabled = false, first = null, truth, mean, label } = props;
  const frame = mapFrame(surface, SIZE.width, SIZE.height);
  const fineness = finenessOf(radius);
  const movable = useMovable({
    disabled,
    onPoint: (place) => onChange(constrainArrow(sub(frame.toMap(place), at), radius)),
    onStep(way, far) {
      const size = fineness.step * KEY_STEPS * (far ? 10 : 1);
      const from = value ?? { x: 0, y: 0 };
      onChange(constrainArrow({ x: from.x + way.x * size, y: from.y + way.y * size }, radius));
    },
  });
  const spokenNumber = (part: number) => formatNumber(part, { maximumFractionDigits: fineness.decimals });

  const spoken = value
    ? fill(say(texts.arrow), { dx: spokenNumber(value.x), dy: spokenNumber(value.y) })
    : say(texts.none);

  return (
    <div
      class={`arrow-pad${disabled ? ' disabled' : ''}`}
      role="slider"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled}
      aria-valuenow={value ? inSteps(Math.hypot(value.x, value.y), fineness) : 0}
      aria-valuemin={0}
      aria-valuemax={radius}
      aria-valuetext={spoken}
      onKeyDown={movable.onKeyDown}
    >
      <ContourMap surface={surface} {...SIZE} label={label}>
        {(frame) => {
          const centre = frame.toPixels(at);
          const tip = value ? frame.toPixels({ x: at.x + value.x, y: at.y + value.y }) : centre;
          return (
            <g>
              <circle class="reach" cx={centre.x} cy={centre.y} r={radius * frame.scale} />
              {!disabled && <circle class="halo" cx={tip.x} cy={tip.y} r={HALO} />}
              <Ball frame={frame} at={at} radius={8} />
              {first && <FirstArrow frame={frame} from={at} delta={first} label={say(texts.first)} />}
              {mean && <Arrow frame={frame} from={at} delta={mean} tone="class" width={4} />}
              {truth && <Arrow frame={frame} from={at} delta={truth} tone="truth" width={4} />}
              {/* Over the ball: a short arrow must not hide under it. */}
              {value && <Arrow frame={frame} from={at} delta={value} tone="you" width={5} />}
              <rect class="grip" width={SIZE.width} height={SIZE.height} {...movable.grip} />
            </g>
          );
        }}
      </ContourMap>
    </div>
  );
}
