/** Owns a number on the wall that rolls from what it was to what it is; with reduced motion it simply changes. */
import { useEffect, useRef, useState } from 'preact/hooks';

export type RollingNumberProps = {
  readonly value: number;
  readonly format: (value: number) => string;
  /** ms; an idea's pace */
  readonly duration?: number;
  readonly class?: string;
};

export function RollingNumber({ value, format, duration = 800, class: extra }: RollingNumberProps) {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  useEffect(() => {
    const from = latest.current;
    if (from === value) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      latest.current = value;
      setShown(value);
      return;
    }
    let frame = 0;
    let began: number | null = null;
    const roll = (now: number) => {
      began ??= now;
      const part = Math.min(1, (now - began) / duration);
      // The last frame sets the value itself, so that no rounding of the way stays on the wall.
      latest.current = part === 1 ? value : from + (value - from) * (1 - (1 - part) ** 3);
      setShown(latest.current);
      if (part < 1) frame = requestAnimationFrame(roll);
    };
    frame = requestAnimationFrame(roll);
    return () => cancelAnimationFrame(frame);
  }, [value, duration]);
  return (
    <span class={extra} data-value={value}>
      {format(shown)}
    </span>
  );
}
