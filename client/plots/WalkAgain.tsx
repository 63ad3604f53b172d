/** A walk seen again on the map: the whole way faint, what is walked so far strong, the ball at its step; a branch dashed. */
import type { Vec2 } from '../../shared/math/vec';
import { Ball } from './Arrow';
import { within } from './axis';
import type { MapFrame } from './mapFrame';
import { svgPoints } from './svgPoints';
import { useRolling } from './useRolling';
import './WalkAgain.css';

type Places = readonly { readonly at: Vec2 }[];

export type WalkAgainProps = {
  readonly frame: MapFrame;
  readonly path: Places;
  readonly step: number;
  /** Another way from one of the walk's steps, and what it is called. */
  readonly branch: { readonly from: number; readonly path: Places; readonly label: string } | null;
  /** Pixels of the drawing. */
  readonly radius?: number;
  readonly textSize?: number;
};

/** ms: a little less than a step is shown, so that the ball has arrived before it goes on. */
const ROLL_MS = 750;

export function WalkAgain({ frame, path, step, branch, radius = 14, textSize = 30 }: WalkAgainProps) {
  return (
    <g class="walk-again">
      {branch && (
        <Way frame={frame} path={branch.path} step={step - branch.from} radius={radius} tone="branch" />
      )}
      <Way frame={frame} path={path} step={step} radius={radius} tone="walk" />
      {branch && <Label frame={frame} path={branch.path} text={branch.label} size={textSize} />}
    </g>
  );
}

type WayProps = Pick<WalkAgainProps, 'frame' | 'path' | 'step'> & {
  readonly radius: number;
  readonly tone: 'walk' | 'branch';
};

function Way({ frame, path, step, radius, tone }: WayProps) {
  const now = Math.min(Math.max(0, step), path.length - 1);
  const here = useRolling(path[now]?.at ?? { x: 0, y: 0 }, ROLL_MS);
  const places = path.map(({ at }) => frame.toPixels(at));
  const ball = frame.toPixels(here);
  const width = radius / 3.5;
  const dash = tone === 'branch' ? `${width * 2.2} ${width * 1.6}` : undefined;
  return (
    <g class={`way ${tone}`} data-step={now}>
      <polyline class="whole" points={svgPoints(places)} stroke-width={width} stroke-dasharray={dash} />
      {step >= 0 && (
        <polyline
          class="walked"
          points={svgPoints([...places.slice(0, now), ball])}
          stroke-width={width * 1.3}
          stroke-dasharray={dash}
        />
      )}
      {path.map(({ at }, index) => {
        const { x, y } = frame.toPixels(at);
        return (
          <circle
            key={index}
            class={index <= step ? 'been' : 'ahead'}
            cx={x}
            cy={y}
            r={radius * 0.4}
            stroke-width={width / 2}
            data-x={at.x}
            data-y={at.y}
          />
        );
      })}
      {tone === 'walk' ? (
        <Ball frame={frame} at={here} radius={radius} />
      ) : (
        step >= 0 && (
          <rect
            class="branch-ball"
            x={ball.x - radius * 0.75}
            y={ball.y - radius * 0.75}
            width={radius * 1.5}
            height={radius * 1.5}
            stroke-width={radius * 0.3}
            transform={`rotate(45 ${ball.x} ${ball.y})`}
            data-x={here.x}
            data-y={here.y}
          />
        )
      )}
    </g>
  );
}

type LabelProps = Pick<WalkAgainProps, 'frame' | 'path'> & { readonly text: string; readonly size: number };

/** Beside the branch's first step, on the side it came to, so that the way there is not written over; inside the map. */
function Label({ frame, path, text, size }: LabelProps) {
  const at = path[1]?.at ?? path[0]?.at;
  if (!at) return null;
  const { x, y } = frame.toPixels(at);
  const inside = (value: number, most: number, room: number) => within([room, most - room], value);
  const from = frame.toPixels(path[0]?.at ?? at);
  const left = x > frame.width - size * 5 || (x < from.x && x > size * 5);
  return (
    <text
      class="branch-name"
      x={inside(x + (left ? -size * 0.7 : size * 0.7), frame.width, size * 4)}
      y={inside(y > from.y ? y + size * 1.6 : y - size, frame.height, size)}
      text-anchor={left ? 'end' : 'start'}
      font-size={size}
      stroke-width={size / 5}
    >
      {text}
    </text>
  );
}
