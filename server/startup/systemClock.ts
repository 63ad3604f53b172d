/** The real time. */
import type { Clock } from '../ports';

/** Longer ones would ring at once: a timer's delay is a signed 32-bit number of ms. */
const LONGEST = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, LONGEST));
    return () => clearTimeout(timer);
  },
};
