/** Pressing the one big button, by hand, key or clicker, one press at a time. Knows nothing of what it says. */
import { useEffect, useRef } from 'preact/hooks';
import { openChannel } from '../clicker';
import { answerKey, focusOf, pressCounts } from '../parts/host/keys';
import { type HostPage, useBusy } from '../parts/host/page';
import type { Primary } from './primary';

export function usePrimary(page: HostPage, primary: Primary | null): { busy: boolean; press: () => void } {
  const [busy, during] = useBusy();
  const lastPress = useRef<number | null>(null);

  const press = () => {
    const now = performance.now();
    if (!primary || !pressCounts({ now, lastPress: lastPress.current, busy })) return;
    lastPress.current = now;
    void during(page.order(primary.command));
  };

  const latest = useRef({ press, primary, revision: page.room.revision });
  latest.current = { press, primary, revision: page.room.revision };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const answer = answerKey({
        key: event.key,
        repeat: event.repeat,
        modified: event.ctrlKey || event.altKey || event.metaKey,
        composing: event.isComposing,
        taken: event.defaultPrevented,
        focus: focusOf(document.activeElement),
        dialogOpen: document.querySelector('dialog[open]') !== null,
      });
      if (answer === 'leave') return;
      event.preventDefault();
      if (answer === 'press') latest.current.press();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  // A clicker whose focus is on the stage: its press counts where stage and host are at the same revision.
  const { code } = page.room;
  useEffect(() => {
    const channel = openChannel(code, (message) => {
      if (message.kind !== 'press') return;
      const { revision, primary: action, press: act } = latest.current;
      const dialogOpen = document.querySelector('dialog[open]') !== null;
      const taken = message.revision === revision && action !== null && !dialogOpen;
      channel.post({ kind: 'heard', id: message.id, taken });
      if (taken) act();
    });
    return () => channel.close();
  }, [code]);

  return { busy, press };
}
