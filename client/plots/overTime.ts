export const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Tells at every frame which part of the time is past, 1 at last; returns what stops it. */
export function overTime(ms: number, tell: (part: number) => void): () => void {
  let frame = 0;
  let began: number | null = null;
  const next = (now: number) => {
    began ??= now;
    const part = Math.min(1, (now - began) / ms);
    tell(part);
    if (part < 1) frame = requestAnimationFrame(next);
  };
  frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}
