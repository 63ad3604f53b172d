/** Owns the playing of a telling in beats: by itself at the host's pace, or by the wall's own arrow keys. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pace } from '../../shared/protocol/commands';
import { beatByKey, beatMs } from './beats';

/**
 * The beat that is told now, from 1 to `last`; 0 while there is nothing to tell (`topic` null). A new topic begins anew.
 * With reduced motion, or told to skip, the end is there at once.
 */
export function useBeats(topic: string | null, last: number, pace: Pace): number {
  const still = pace === 'skip' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [told, tell] = useState({ topic, beat: 1, byHand: false });
  const now = told.topic === topic ? told : { topic, beat: 1, byHand: false };
  const beat = topic === null ? 0 : still && !now.byHand ? last : now.beat;

  useEffect(() => {
    if (topic === null || beat >= last || now.byHand) return;
    const timer = setTimeout(() => tell({ topic, beat: beat + 1, byHand: false }), beatMs[pace]);
    return () => clearTimeout(timer);
  }, [topic, beat, last, pace, now.byHand]);

  // A key pressed right after another counts from what is on the wall, not from what was when it was last listened.
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

  return beat;
}
