/** The playing of a telling in beats: by itself at the host's pace, or by the stage's own arrow keys. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Pace } from '../../../shared/protocol/commands';
import { beatByKey, beatMs } from './beats';
import { HostSteps, useTelling } from './telling';

/**
 * The beat that is told now, from 1 to `last`; 0 while there is nothing to tell (`topic` null). A new topic begins anew.
 * Told to skip, the end is there at once. Reduced motion changes no pace: what a beat draws is then a still picture.
 * @param steps a beat's time is shared by so many small ones
 */
export function useBeats(topic: string | null, last: number, pace: Pace, steps = 1): number {
  const [told, tell] = useState({ topic, beat: 1, byHand: false });
  const now = told.topic === topic ? told : { topic, beat: 1, byHand: false };
  const beat = topic === null ? 0 : pace === 'skip' && !now.byHand ? last : Math.min(last, now.beat);
  useTelling(beat === 0 || beat >= last);

  useEffect(() => {
    if (topic === null || beat >= last || now.byHand) return;
    const timer = setTimeout(() => tell({ topic, beat: beat + 1, byHand: false }), beatMs[pace] / steps);
    return () => clearTimeout(timer);
  }, [topic, beat, last, pace, steps, now.byHand]);

  // A key pressed right after another counts from what is on the stage, not from what was when it was last listened.
  const shown = useRef(beat);
  shown.current = beat;
  useEffect(() => {
    if (topic === null) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const next = beatByKey(event.key, shown.current, last);
      if (next !== null) tell({ topic, beat: next, byHand: true });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [topic, last]);

  const stepped = useContext(HostSteps);
  const before = useRef(stepped);
  useEffect(() => {
    const by = stepped - before.current;
    before.current = stepped;
    // A new turn of the flow counts from 0 again: that is no step back.
    if (topic === null || by === 0 || stepped === 0) return;
    tell({ topic, beat: Math.max(1, Math.min(last, shown.current + by)), byHand: true });
  }, [stepped, topic, last]);

  return beat;
}
