/** Doing something at once if it was not done lately, and otherwise once, later, for all who asked meanwhile. */
import type { Clock } from '../ports';

export type Throttled = {
  ask(): void;
  /** It has just been done by other means: whoever asked is served. */
  done(): void;
  cancel(): void;
};

export function throttle(clock: Clock, ms: number, run: () => void): Throttled {
  let lately = Number.NEGATIVE_INFINITY;
  let takeBack: (() => void) | null = null;

  function done() {
    cancel();
    lately = clock.now();
  }
  function cancel() {
    takeBack?.();
    takeBack = null;
  }
  function now() {
    done();
    run();
  }

  return {
    ask() {
      if (takeBack) return;
      const since = clock.now() - lately;
      // A clock that was set back must not silence the stage until it has caught up.
      if (since >= ms || since < 0) now();
      else takeBack = clock.after(ms - since, now);
    },
    done,
    cancel,
  };
}
