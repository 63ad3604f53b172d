/** The keys of a clicker on the stage: handed to the host's page in the same browser, else it is said where to press. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { handOver } from '../clicker';
import { answerKey, focusOf, pressCounts } from '../parts/host/keys';
import type { Store } from '../store';

/** ms that the sentence stays. */
const SAID = 6_000;

type ClickerFault = 'unheard' | 'behind';

/** Why the last press did nothing; null: it did something, or that was a while ago. */
export function useClicker(store: Pick<Store, 'code' | 'room'>): ClickerFault | null {
  const [fault, setFault] = useState<ClickerFault | null>(null);
  const lastPress = useRef<number | null>(null);
  useEffect(() => {
    const listen = async (event: KeyboardEvent) => {
      const answer = answerKey({
        key: event.key,
        repeat: event.repeat,
        modified: event.ctrlKey || event.altKey || event.metaKey,
        composing: event.isComposing,
        taken: event.defaultPrevented,
        focus: focusOf(document.activeElement),
        dialogOpen: false,
      });
      const room = store.room.peek();
      if (answer === 'leave' || !room) return;
      event.preventDefault();
      const now = performance.now();
      if (answer !== 'press' || !pressCounts({ now, lastPress: lastPress.current, busy: false })) return;
      lastPress.current = now;
      const taken = await handOver(store.code, room.revision);
      setFault(taken ? null : taken === null ? 'unheard' : 'behind');
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [store]);
  useEffect(() => {
    if (!fault) return;
    const timer = setTimeout(() => setFault(null), SAID);
    return () => clearTimeout(timer);
  }, [fault]);
  return fault;
}
