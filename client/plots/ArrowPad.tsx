/**
 * Owns drawing an arrow on the map with a finger, a mouse or the arrow keys, never longer than the circle. The contour
 * lines are drawn once; a drag moves only the arrow.
 */
import { useRef } from 'preact/hooks';
import type { Surface } from '../../shared/math/surface';
import { clampLength, sub, type Vec2 } from '../../shared/math/vec';
import { dictionary, fill, formatNumber, say } from '../ui/language';
import { Arrow, Ball } from './Arrow';
import { ContourMap } from './ContourMap';
import { FirstArrow } from './FirstArrow';
import type { MapFrame } from './mapFrame';
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
/** Map units; with Shift ten times as far. */
const KEY_STEP = 0.02;

const texts = dictionary({
  arrow: { ja: 'Δx {dx}、Δy {dy}', en: 'Δx {dx}, Δy {dy}' },
  first: { ja: '1 回目', en: 'first try' },
  none: { ja: 'まだ矢印がありません', en: 'no arrow yet' },
});

/** To two decimals, and never outside the circle for it. */
export function constrainArrow(delta: Vec2, radius: number): Vec2 {
  const inside = clampLength(delta, radius);
  const toCentre = (value: number) => Math.trunc(value * 100) / 100 + 0;
  const rounded = { x: Math.round(inside.x * 100) / 100 + 0, y: Math.round(inside.y * 100) / 100 + 0 };
  return Math.hypot(rounded.x, rounded.y) <= radius
    ? rounded
    : { x: toCentre(inside.x), y: toCentre(inside.y) };
}

const spokenNumber = (value: number) => formatNumber(value, { maximumFractionDigits: 2 });

const keySteps: Readonly<Record<string, Vec2>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

export function ArrowPad(props: ArrowPadProps) {
  const { surface, at, radius, value, onChange, disabled = false, first = null, truth, mean, label } = props;
  const drawing = useRef<SVGGElement>(null);
  const dragging = useRef(false);

  const pointTo = (event: PointerEvent, frame: MapFrame) => {
    const svg = drawing.current?.ownerSVGElement;
    const matrix = svg?.getScreenCTM();
    if (!matrix) return;
    const local = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    onChange(constrainArrow(sub(frame.toMap(local), at), radius));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = keySteps[event.key];
    if (disabled || !step) return;
    event.preventDefault();
    const size = event.shiftKey ? KEY_STEP * 10 : KEY_STEP;
    const from = value ?? { x: 0, y: 0 };
    onChange(constrainArrow({ x: from.x + step.x * size, y: from.y + step.y * size }, radius));
  };

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
      aria-valuenow={value ? Math.round(Math.hypot(value.x, value.y) * 100) / 100 : 0}
      aria-valuemin={0}
      aria-valuemax={radius}
      aria-valuetext={spoken}
      onKeyDown={onKeyDown}
    >
      <ContourMap surface={surface} {...SIZE} label={label}>
        {(frame) => {
          const centre = frame.toPixels(at);
          const tip = value ? frame.toPixels({ x: at.x + value.x, y: at.y + value.y }) : centre;
          return (
            <g ref={drawing}>
              <circle class="reach" cx={centre.x} cy={centre.y} r={radius * frame.scale} />
              {!disabled && <circle class="halo" cx={tip.x} cy={tip.y} r={HALO} />}
              <Ball frame={frame} at={at} radius={8} />
              {first && <FirstArrow frame={frame} from={at} delta={first} label={say(texts.first)} />}
              {mean && <Arrow frame={frame} from={at} delta={mean} tone="class" width={4} />}
              {truth && <Arrow frame={frame} from={at} delta={truth} tone="truth" width={4} />}
              {/* Over the ball: a short arrow must not hide under it. */}
              {value && <Arrow frame={frame} from={at} delta={value} tone="you" width={5} />}
              <rect
                class="grip"
                width={SIZE.width}
                height={SIZE.height}
                onPointerDown={(event) => {
                  if (disabled) return;
                  dragging.current = true;
                  event.currentTarget.setPointerCapture(event.pointerId);
                  pointTo(event, frame);
                }}
                onPointerMove={(event) => {
                  if (dragging.current) pointTo(event, frame);
                }}
                onPointerUp={() => {
                  dragging.current = false;
                }}
                onPointerCancel={() => {
                  dragging.current = false;
                }}
              />
            </g>
          );
        }}
      </ContourMap>
    </div>
  );
}
