/**
 * The gathering of writes: all that is asked within one turn of the event loop shares one transaction, so a class
 * that answers at once costs one flush of the disk. Knows nothing of what is written.
 */
import type { Database } from 'better-sqlite3';

type Write = {
  readonly work: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};
type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: unknown };

export type GroupCommit = {
  /** Resolves with what `work` returned once that is on disk; rejects where nothing of it was written. */
  write<T>(work: () => T): Promise<T>;
  /** Commits what is waiting, now. */
  flush(): void;
};

export function createGroupCommit(db: Database): GroupCommit {
  let waiting: Write[] = [];
  let timer: NodeJS.Immediate | undefined;

  // A transaction inside a transaction is a savepoint: a write that fails takes back itself alone.
  const alone = db.transaction((work: () => unknown) => work());
  const together = db.transaction((writes: readonly Write[]): Outcome[] =>
    writes.map(({ work }) => {
      try {
        return { ok: true, value: alone(work) };
      } catch (error) {
        // A full disk makes SQLite drop the whole transaction by itself: then none of them was written.
        if (!db.inTransaction) throw error;
        return { ok: false, error };
      }
    }),
  );

  function flush() {
    clearImmediate(timer);
    timer = undefined;
    const writes = waiting;
    waiting = [];
    if (writes.length === 0) return;
    let outcomes: readonly Outcome[];
    try {
      outcomes = together.immediate(writes);
    } catch (error) {
      for (const { reject } of writes) reject(error);
      return;
    }
    writes.forEach(({ resolve, reject }, i) => {
      const outcome = outcomes[i];
      if (outcome?.ok) resolve(outcome.value);
      else reject(outcome?.error);
    });
  }

  return {
    write<T>(work: () => T) {
      return new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
        timer ??= setImmediate(flush);
      });
    },
    flush,
  };
}
