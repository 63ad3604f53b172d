/**
 * The promise that a command sent twice is done once: its second sending waits for, or gets, the first answer.
 * Knows nothing of what a command does.
 */
export type Idempotency<A> = {
  /** Answers from memory; or joins those who wait for the same command; or asks. `ask` calls back once. */
  once(key: string, answer: (answer: A) => void, ask: (settle: (answer: A) => void) => void): void;
  /** What a key was answered, where it was not asked through `once`. */
  remember(key: string, answer: A): void;
};

/** @param limit how many answers are kept, the oldest forgotten first: a retry comes within seconds. */
export function createIdempotency<A>(limit: number, worthKeeping: (answer: A) => boolean): Idempotency<A> {
  const known = new Map<string, A>();
  const waiting = new Map<string, ((answer: A) => void)[]>();

  function remember(key: string, answer: A) {
    if (!worthKeeping(answer)) return;
    known.delete(key);
    known.set(key, answer);
    if (known.size > limit) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
  }

  return {
    once(key, answer, ask) {
      const first = known.get(key);
      if (first !== undefined) return answer(first);
      const others = waiting.get(key);
      if (others) {
        others.push(answer);
        return;
      }
      const all = [answer];
      waiting.set(key, all);
      ask((settled) => {
        waiting.delete(key);
        remember(key, settled);
        for (const each of all) each(settled);
      });
    },
    remember,
  };
}
