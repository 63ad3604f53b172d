/** The step that many balls have come to, one after another at an even pace; with reduced motion, the last. */
import { useEffect, useState } from 'preact/hooks';
import { reducedMotion } from './overTime';

/** From 0 to `last` after `topic` appears (null: 0), each `ms` long; 0 ms: the end at once. */
export function useSteps(topic: string | null, last: number, ms: number): number {
  const still = ms === 0 || reducedMotion();
  const [told, tell] = useState({ topic, step: 0 });
  const step = topic === null ? 0 : still ? last : told.topic === topic ? told.step : 0;
  useEffect(() => {
    if (topic === null || step >= last) return;
    const timer = setTimeout(() => tell({ topic, step: step + 1 }), ms);
    return () => clearTimeout(timer);
  }, [topic, step, last, ms]);
  return step;
}
