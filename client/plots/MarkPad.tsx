/** Owns setting one mark on the map with a finger, a mouse or the arrow keys. The contour lines are drawn once. */
import { useRef } from 'preact/hooks';
import type { LevelName } from '../../shared/math/diagnosis/level';
import type { Surface } from '../../shared/math/surface';
import type { Vec2 } from '../../shared/math/vec';
import { dictionary, fill, formatNumber, say } from '../ui/language';
import { ContourMap } from './ContourMap';
import { LevelSign } from './LevelSign';
import type { MapFrame } from './mapFrame';
import './ArrowPad.css';

export type MarkPadProps = {
  readonly surface: Surface;
  readonly value: Vec2 | null;
  /** What the mark says the place is; null: not said yet. */
  readonly is: LevelName | null;
  /** The mark that was sent before a hint: it stays in view under the new one. */
  readonly first?: { readonly at: Vec2; readonly is: LevelName } | null;
  readonly onChange: (at: Vec2) => void;
  readonly label: string;
};

const SIZE = { width: 344, height: 258 } as const;
/** Parts of the map's width; with Shift five times as far. */
const KEY_STEP = 0.01;

const texts = dictionary({
  at: { ja: 'x {x}、y {y}', en: 'x {x}, y {y}' },
  none: { ja: 'まだ印がありません', en: 'no mark yet' },
});

/** To two decimals, and never off the map for it. */
function constrainMark({ domain }: Pick<Surface, 'domain'>, { x, y }: Vec2): Vec2 {
  const within = (value: number, [low, high]: readonly [number, number]) =>
    Math.min(high, Math.max(low, Math.round(value * 100) / 100)) + 0;
  return { x: within(x, domain.x), y: within(y, domain.y) };
}

const ways: Readonly<Record<string, Vec2>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

export function MarkPad({ surface, value, is, first = null, onChange, label }: MarkPadProps) {
  const drawing = useRef<SVGGElement>(null);
  const dragging = useRef(false);
  const { domain } = surface;
  const middle = { x: (domain.x[0] + domain.x[1]) / 2, y: (domain.y[0] + domain.y[1]) / 2 };

  const markAt = (event: PointerEvent, frame: MapFrame) => {
    const matrix = drawing.current?.ownerSVGElement?.getScreenCTM();
    if (!matrix) return;
    const local = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    onChange(constrainMark(surface, frame.toMap(local)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const size = (domain.x[1] - domain.x[0]) * KEY_STEP * (event.shiftKey ? 5 : 1);
    const from = value ?? middle;
    onChange(constrainMark(surface, { x: from.x + way.x * size, y: from.y + way.y * size }));
  };
  const spoken = (part: number) => formatNumber(part, { maximumFractionDigits: 2 });

  return (
    <div
      class="arrow-pad"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value?.x ?? 0}
      aria-valuemin={domain.x[0]}
      aria-valuemax={domain.x[1]}
      aria-valuetext={
        value ? fill(say(texts.at), { x: spoken(value.x), y: spoken(value.y) }) : say(texts.none)
      }
      onKeyDown={onKeyDown}
    >
      <ContourMap surface={surface} {...SIZE} label={label}>
        {(frame) => (
          <g ref={drawing}>
            {first && <Mark frame={frame} at={first.at} is={first.is} first />}
            {value && <Mark frame={frame} at={value} is={is} />}
            <rect
              class="grip"
              width={SIZE.width}
              height={SIZE.height}
              onPointerDown={(event) => {
                dragging.current = true;
                event.currentTarget.setPointerCapture(event.pointerId);
                markAt(event, frame);
              }}
              onPointerMove={(event) => {
                if (dragging.current) markAt(event, frame);
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
      </ContourMap>
    </div>
  );
}

export type MarkProps = {
  readonly frame: MapFrame;
  readonly at: Vec2;
  readonly is: LevelName | null;
  readonly size?: number;
  /** The first of two tries. */
  readonly first?: boolean;
};

/** A learner's mark: a ring around the place, and over it the sign of what it is said to be. */
export function Mark({ frame, at, is, size = 11, first = false }: MarkProps) {
  const { x, y } = frame.toPixels(at);
  return (
    <g class={`level-mark${first ? ' first' : ''}`} data-x={at.x} data-y={at.y} data-is={is ?? ''}>
      <circle cx={x} cy={y} r={size * 0.42} />
      {is && <LevelSign is={is} x={x} y={y - size * 1.6} size={size} />}
    </g>
  );
}
