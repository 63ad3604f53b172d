/**
 * A number on the stage that rolls from what it was to what it is. With reduced motion, and where it changes again before
 * it could have arrived, it simply changes: a number that is always on its way is never true.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { overTime, reducedMotion } from './overTime';

export type RollingNumberProps = {
  readonly value: number;
  readonly format: (value: number) => string;
  /** ms; an idea's pace */
  readonly duration?: number | undefined;
  readonly class?: string;
};

export function RollingNumber({ value, format, duration = 800, class: extra }: RollingNumberProps) {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const changed = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const from = latest.current;
    if (from === value) return;
    const hurried = performance.now() - changed.current < duration;
    changed.current = performance.now();
    if (duration === 0 || hurried || reducedMotion()) {
      latest.current = value;
      setShown(value);
      return;
    }
    return overTime(duration, (part) => {
      // The last frame sets the value itself, so that no rounding of the way stays on the stage.
      latest.current = part === 1 ? value : from + (value - from) * (1 - (1 - part) ** 3);
      setShown(latest.current);
    });
  }, [value, duration]);
  return (
    <span class={extra} data-value={value}>
      {format(duration > 0 ? shown : value)}
    </span>
  );
}
