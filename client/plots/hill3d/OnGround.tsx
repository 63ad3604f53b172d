/** What lies on the ground of the hill: arrows that follow it, the ball's path, the ball. */
import type { Vec2 } from '../../../shared/math/vec';
import type { ArrowTone } from '../Arrow';
import type { HillFrame, Line } from './hillFrame';

export type GroundArrow = {
  readonly from: Vec2;
  readonly delta: Vec2;
  readonly tone: ArrowTone;
  readonly width: number;
  readonly dashed?: boolean;
};

const tipOf = ({ from, delta }: GroundArrow): Vec2 => ({ x: from.x + delta.x, y: from.y + delta.y });

/** Of the tip the part of the arrow that its head covers. */
const HEAD_PART = 0.12;

/** All arrows of one look are one path: a thousand learners' arrows turn with the hill as easily as one. */
export function GroundArrows({
  frame,
  arrows,
}: {
  readonly frame: HillFrame;
  readonly arrows: readonly GroundArrow[];
}) {
  const looks = new Map<string, GroundArrow[]>();
  for (const arrow of arrows) {
    const look = `${arrow.tone} ${arrow.width} ${arrow.dashed ?? false}`;
    looks.set(look, [...(looks.get(look) ?? []), arrow]);
  }
  return (
    <>
      {[...looks].map(([look, alike]) => {
        const [first] = alike;
        return (
          first && (
            <g key={look} data-arrows={alike.length}>
              <GroundLine
                lines={alike.map((arrow) => frame.along(arrow.from, tipOf(arrow)))}
                tone={first.tone}
                width={first.width}
                dashed={first.dashed ?? false}
              />
              <Heads frame={frame} arrows={alike} tone={first.tone} />
            </g>
          )
        );
      })}
    </>
  );
}

type LineProps = Pick<GroundArrow, 'tone' | 'width'> & {
  readonly lines: readonly Line[];
  readonly dashed: boolean;
};

/** What is behind higher ground is faint: nothing is lost, and nothing seems to lie in front that does not. */
function GroundLine({ lines, tone, width, dashed }: LineProps) {
  const dash = dashed ? `${width * 2} ${width * 1.6}` : undefined;
  return (
    <>
      {(['hidden', 'seen'] as const).map((part) => {
        const d = lines.map((line) => line[part]).join('');
        return (
          d && (
            <path
              key={part}
              class={`on-ground ${tone}${part === 'hidden' ? ' behind' : ''}`}
              d={d}
              stroke-width={width}
              stroke-dasharray={dash}
            />
          )
        );
      })}
    </>
  );
}

type HeadsProps = {
  readonly frame: HillFrame;
  readonly arrows: readonly GroundArrow[];
  readonly tone: ArrowTone;
};

function Heads({ frame, arrows, tone }: HeadsProps) {
  const behind = arrows.filter((arrow) => frame.isHidden(tipOf(arrow)));
  const seen = arrows.filter((arrow) => !behind.includes(arrow));
  const drawn = (some: readonly GroundArrow[]) => some.map((arrow) => headOf(frame, arrow)).join('');
  return (
    <>
      {behind.length > 0 && <path class={`tip behind ${tone}`} d={drawn(behind)} />}
      {seen.length > 0 && <path class={`tip ${tone}`} d={drawn(seen)} />}
    </>
  );
}

/** A triangle at the tip, turned as the arrow arrives there. */
function headOf(frame: HillFrame, arrow: GroundArrow): string {
  const tip = frame.toPixels(tipOf(arrow));
  const before = frame.toPixels({
    x: arrow.from.x + arrow.delta.x * (1 - HEAD_PART),
    y: arrow.from.y + arrow.delta.y * (1 - HEAD_PART),
  });
  if (!tip || !before) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y);
  if (length === 0) return '';
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const [long, wide] = [arrow.width * 3, arrow.width * 1.5];
  const point = (forward: number, side: number) =>
    `${(tip.x + along.x * forward - along.y * side).toFixed(1)} ${(tip.y + along.y * forward + along.x * side).toFixed(1)}`;
  return `M${point(long * 0.4, 0)}L${point(-long * 0.6, wide)}L${point(-long * 0.6, -wide)}Z`;
}

export type GroundPathProps = {
  readonly frame: HillFrame;
  readonly path: readonly Vec2[];
  readonly tone: ArrowTone;
  readonly width: number;
  readonly dashed?: boolean;
};

export const GroundPath = ({ frame, path, tone, width, dashed = false }: GroundPathProps) => (
  <GroundLine
    lines={path.slice(1).map((place, i) => frame.along(path[i] ?? place, place))}
    tone={tone}
    width={width}
    dashed={dashed}
  />
);

export type GroundBallProps = { readonly frame: HillFrame; readonly at: Vec2; readonly radius: number };

/** It stands on the ground: its lowest point is the place. */
export function GroundBall({ frame, at, radius }: GroundBallProps) {
  const pixel = frame.toPixels(at);
  return (
    pixel && (
      <circle
        class={`ball${frame.isHidden(at) ? ' behind' : ''}`}
        cx={pixel.x}
        cy={pixel.y - radius * 0.7}
        r={radius}
        stroke-width={radius * 0.35}
        data-x={at.x}
        data-y={at.y}
      />
    )
  );
}

export type GroundTangentProps = {
  readonly frame: HillFrame;
  readonly at: Vec2;
  readonly z: number;
  readonly axis: 'x' | 'y';
  /** ∂z/∂x or ∂z/∂y there. */
  readonly slope: number;
  /** Map units to each side. */
  readonly reach: number;
};

/** The straight line that touches the ground at a place, along one axis: what a partial derivative is the slope of. */
export const GroundTangent = ({ frame, at, z, axis, slope, reach }: GroundTangentProps) => {
  const end = (by: number): Vec2 => ({ ...at, [axis]: at[axis] + by });
  return (
    <path
      class={`tangent ${slope < 0 ? 'down' : 'up'}`}
      data-axis={axis}
      d={frame.straight(end(-reach), z - slope * reach, end(reach), z + slope * reach)}
    />
  );
};
