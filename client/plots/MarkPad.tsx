/** Setting one mark on the map. The contour lines are drawn once. */
import type { LevelName } from '../../shared/math/diagnosis/level';
import type { Surface } from '../../shared/math/surface';
import { add, type Vec2 } from '../../shared/math/vec';
import { dictionary, fill, formatNumber, say } from '../ui/language';
import { within } from './axis';
import { ContourMap } from './ContourMap';
import { type Fineness, finenessOf, inSteps } from './fineness';
import { LevelSign } from './LevelSign';
import { type MapFrame, mapFrame } from './mapFrame';
import { useMovable } from './useMovable';

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
/** Parts of the map's width, at a press of a key. */
const KEY_STEP = 0.01;

const texts = dictionary({
  at: { ja: 'x {x}、y {y}', en: 'x {x}, y {y}' },
  none: { ja: 'まだ印がありません', en: 'no mark yet' },
});

/** A map is so many times as wide as the arrows that are drawn on one like it. */
const ARROWS = 8;

const finenessOn = ({ domain }: Pick<Surface, 'domain'>): Fineness =>
  finenessOf(Math.min(domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]) / ARROWS);

/** As fine as the map is large, and never off it for that. */
export function constrainMark(surface: Pick<Surface, 'domain'>, { x, y }: Vec2): Vec2 {
  const fineness = finenessOn(surface);
  const { domain } = surface;
  return { x: within(domain.x, inSteps(x, fineness)) + 0, y: within(domain.y, inSteps(y, fineness)) + 0 };
}

export function MarkPad({ surface, value, is, first = null, onChange, label }: MarkPadProps) {
  const { domain } = surface;
  const middle = { x: (domain.x[0] + domain.x[1]) / 2, y: (domain.y[0] + domain.y[1]) / 2 };
  const frame = mapFrame(surface, SIZE.width, SIZE.height);
  const { decimals } = finenessOn(surface);
  const spoken = (part: number) => formatNumber(part, { maximumFractionDigits: decimals });
  const { slider, grip } = useMovable<Vec2>({
    value,
    resting: middle,
    label,
    spoken: {
      now: value?.x ?? 0,
      min: domain.x[0],
      max: domain.x[1],
      text: value ? fill(say(texts.at), { x: spoken(value.x), y: spoken(value.y) }) : say(texts.none),
    },
    pointed: frame.toMap,
    stepped: add,
    step: (domain.x[1] - domain.x[0]) * KEY_STEP,
    far: 5,
    constrain: (at) => constrainMark(surface, at),
    onChange,
  });

  return (
    <div {...slider}>
      <ContourMap surface={surface} {...SIZE} label={label}>
        {(frame) => (
          <g>
            {first && <Mark frame={frame} at={first.at} is={first.is} first />}
            {value && <Mark frame={frame} at={value} is={is} />}
            <rect {...SIZE} {...grip} />
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
