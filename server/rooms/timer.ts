/** A room's one timer. Knows nothing of what it is set for. */
import type { Clock } from '../ports';

export type Timer<C> = {
  /** From now on this is what the clock must bring about next; set to the same again, it runs on. */
  set(next: { readonly at: number; readonly command: C } | null): void;
  /** Something is set and has not rung. */
  readonly armed: () => boolean;
  close(): void;
};

/** @param ring may be called before `at` has come by a clock that was set back: then the timer is set anew instead. */
export function createTimer<C>(clock: Clock, ring: (command: C) => void): Timer<C> {
  let key = '';
  let cancel: (() => void) | null = null;

  function close() {
    cancel?.();
    cancel = null;
    key = '';
  }

  function set(next: { readonly at: number; readonly command: C } | null) {
    const wanted = next ? JSON.stringify(next) : '';
    if (wanted === key && cancel) return;
    close();
    if (!next) return;
    key = wanted;
    cancel = clock.after(Math.max(0, next.at - clock.now()), () => {
      close();
      // Timers may run a little early: a deadline that is not due yet would be ignored, and nobody would ask again.
      if (clock.now() < next.at) set(next);
      else ring(next.command);
    });
  }

  return { set, armed: () => cancel !== null, close };
}
