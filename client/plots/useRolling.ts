/** Owns a place that rolls to where it is sent; with reduced motion it is simply there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { add, scale, sub, type Vec2 } from '../../shared/math/vec';

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
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      put(to);
      return;
    }
    let request = 0;
    let began: number | null = null;
    const roll = (now: number) => {
      began ??= now;
      const part = Math.min(1, (now - began) / duration);
      put(part === 1 ? to : add(from, scale(sub(to, from), part * part * (3 - 2 * part))));
      if (part < 1) request = requestAnimationFrame(roll);
    };
    request = requestAnimationFrame(roll);
    return () => cancelAnimationFrame(request);
  }, [to.x, to.y, duration]);
  return at;
}
