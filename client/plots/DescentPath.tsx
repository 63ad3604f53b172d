/** Where the class's point has been and where it is; it rolls to a new place, or (reduced motion) is simply there. */
import type { Vec2 } from '../../shared/math/vec';
import { Ball } from './Arrow';
import type { MapFrame } from './mapFrame';
import { svgPoints } from './svgPoints';
import { useRolling } from './useRolling';
import './DescentPath.css';

export type DescentPathProps = {
  readonly frame: MapFrame;
  readonly path: readonly { readonly at: Vec2; readonly z: number }[];
  readonly radius?: number;
};

export function DescentPath({ frame, path, radius = 14 }: DescentPathProps) {
  const here = useRolling(path.at(-1)?.at ?? { x: 0, y: 0 });
  const places = path.slice(0, -1).map(({ at }) => frame.toPixels(at));
  const ball = frame.toPixels(here);
  return (
    <g class="descent-path">
      <polyline points={svgPoints([...places, ball])} stroke-width={radius / 3.5} />
      {path.slice(0, -1).map(({ at }, index) => {
        const { x, y } = frame.toPixels(at);
        return (
          <circle key={index} class="been" cx={x} cy={y} r={radius * 0.45} data-x={at.x} data-y={at.y} />
        );
      })}
      <Ball frame={frame} at={here} radius={radius} />
    </g>
  );
}
