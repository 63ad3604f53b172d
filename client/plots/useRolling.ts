/** A place that rolls to where it is sent; with reduced motion it is simply there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { add, scale, sub, type Vec2 } from '../../shared/math/vec';
import { overTime, reducedMotion } from './overTime';

const ROLL_MS = 1000;

export function useRolling(to: Vec2, duration = ROLL_MS): Vec2 {
  const [at, setAt] = useState(to);
  const latest = useRef(to);
  useEffect(() => {
    const from = latest.current;
    if (from.x === to.x && from.y === to.y) return;
    const put = (place: Vec2) => {
      latest.current = place;
      setAt(place);
    };
    if (reducedMotion()) {
      put(to);
      return;
    }
    return overTime(duration, (part) =>
      put(part === 1 ? to : add(from, scale(sub(to, from), part * part * (3 - 2 * part)))),
    );
  }, [to.x, to.y, duration]);
  return at;
}
