/** An arrow drawn by hand from the ball, never longer than a circle, whatever it is drawn upon. */
import { add, clampLength, sub, type Vec2 } from '../../shared/math/vec';
import { dictionary, fill, formatNumber, say } from '../ui/language';
import { Arrow, Ball } from './Arrow';
import { FirstArrow } from './FirstArrow';
import { finenessOf, inSteps } from './fineness';
import type { MapFrame } from './mapFrame';
import { useMovable } from './useMovable';

export type DrawnArrowProps = {
  /** The longest arrow, in map units. */
  readonly radius: number;
  readonly value: Vec2 | null;
  /** The first try's arrow, once another is drawn after a hint. */
  readonly first?: Vec2 | null;
  readonly onChange: (value: Vec2) => void;
  readonly label: string;
};

/** Of the smallest, at a press of a key. */
const KEY_STEPS = 2;

const texts = dictionary({
  arrow: { ja: 'Δx {dx}、Δy {dy}', en: 'Δx {dx}, Δy {dy}' },
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

export function useDrawnArrow(
  { radius, value, onChange, label }: DrawnArrowProps,
  frame: MapFrame,
  at: Vec2,
) {
  const fineness = finenessOf(radius);
  const spokenNumber = (part: number) => formatNumber(part, { maximumFractionDigits: fineness.decimals });
  return useMovable<Vec2>({
    value,
    resting: { x: 0, y: 0 },
    label,
    spoken: {
      now: value ? inSteps(Math.hypot(value.x, value.y), fineness) : 0,
      min: 0,
      max: radius,
      text: value
        ? fill(say(texts.arrow), { dx: spokenNumber(value.x), dy: spokenNumber(value.y) })
        : say(texts.none),
    },
    pointed: (place) => sub(frame.toMap(place), at),
    stepped: add,
    step: fineness.step * KEY_STEPS,
    far: 10,
    constrain: (delta) => constrainArrow(delta, radius),
    onChange,
  });
}

export type ArrowLayerProps = Pick<DrawnArrowProps, 'value' | 'first'> & {
  readonly frame: MapFrame;
  readonly at: Vec2;
};

export const ArrowLayer = ({ frame, at, value, first }: ArrowLayerProps) => (
  <>
    <Ball frame={frame} at={at} radius={8} />
    {first && <FirstArrow frame={frame} from={at} delta={first} />}
    {/* Over the ball: a short arrow must not hide under it. */}
    {value && <Arrow frame={frame} from={at} delta={value} tone="you" width={5} />}
  </>
);
