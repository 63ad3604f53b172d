/** Owns where the class's point has been and where it is; it rolls to a new place, or (reduced motion) is simply there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { add, scale, sub, type Vec2 } from '../../shared/math/vec';
import { Ball } from './Arrow';
import type { MapFrame } from './mapFrame';
import './DescentPath.css';

export type DescentPathProps = {
  readonly frame: MapFrame;
  readonly path: readonly { readonly at: Vec2; readonly z: number }[];
  readonly radius?: number;
};

const ROLL_MS = 1000;

export function DescentPath({ frame, path, radius = 14 }: DescentPathProps) {
  const here = useRolling(path.at(-1)?.at ?? { x: 0, y: 0 });
  const places = path.slice(0, -1).map(({ at }) => frame.toPixels(at));
  const ball = frame.toPixels(here);
  return (
    <g class="descent-path">
      <polyline
        points={[...places, ball].map(({ x, y }) => `${x},${y}`).join(' ')}
        stroke-width={radius / 3.5}
      />
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

function useRolling(to: Vec2): Vec2 {
  const [at, setAt] = useState(to);
  const latest = useRef(to);
  useEffect(() => {
    const from = latest.current;
    if (from.x === to.x && from.y === to.y) return;
    const put = (place: Vec2) => {
      latest.current = place;
      setAt(place);
    };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      put(to);
      return;
    }
    let request = 0;
    let began: number | null = null;
    const roll = (now: number) => {
      began ??= now;
      const part = Math.min(1, (now - began) / ROLL_MS);
      put(part === 1 ? to : add(from, scale(sub(to, from), part * part * (3 - 2 * part))));
      if (part < 1) request = requestAnimationFrame(roll);
    };
    request = requestAnimationFrame(roll);
    return () => cancelAnimationFrame(request);
  }, [to.x, to.y]);
  return at;
}
