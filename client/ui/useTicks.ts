import { useEffect, useState } from 'preact/hooks';

/** Renders anew every so many ms, while `on`; as it stands often enough for whole seconds. */
export function useTicks(on: boolean, every = 250): void {
  const [, tick] = useState(0);
  useEffect(() => {
    if (!on) return;
    const timer = setInterval(() => tick((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [on, every]);
}
