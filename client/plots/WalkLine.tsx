/** One walk on the map, drawn as far as it has come: a line, a ring where it began, a ball where it is now. */
import type { Vec2 } from '../../shared/math/vec';
import type { MapFrame } from './mapFrame';
import { svgPoints } from './svgPoints';
import { useRolling } from './useRolling';
import './WalkLine.css';

export type WalkLineProps = {
  readonly frame: MapFrame;
  readonly path: readonly { readonly at: Vec2 }[];
  /** Steps that are drawn so far. */
  readonly until: number;
  /** ms a step */
  readonly ms: number;
  /** The ball's, in the drawing's pixels. */
  readonly radius: number;
  readonly tone: 'you' | 'class';
};

export function WalkLine({ frame, path, until, ms, radius, tone }: WalkLineProps) {
  const shown = path.slice(0, until + 1);
  const here = useRolling(shown.at(-1)?.at ?? { x: 0, y: 0 }, ms);
  const [start] = path;
  if (!start) return null;
  const begin = frame.toPixels(start.at);
  const ball = frame.toPixels(here);
  const been = shown.slice(0, -1).map(({ at }) => frame.toPixels(at));
  return (
    <g class={`walk-line ${tone}`} data-steps={shown.length - 1}>
      <polyline points={svgPoints([...been, ball])} stroke-width={radius * 0.45} />
      <circle class="start" cx={begin.x} cy={begin.y} r={radius * 0.8} stroke-width={radius * 0.35} />
      <circle
        class="now"
        cx={ball.x}
        cy={ball.y}
        r={radius}
        stroke-width={radius * 0.35}
        data-x={shown.at(-1)?.at.x}
        data-y={shown.at(-1)?.at.y}
      />
    </g>
  );
}
