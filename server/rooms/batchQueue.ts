/** The order of work: one batch at a time, each of all that was waiting when it began. Knows nothing of the work. */

export type BatchQueue<J> = {
  add(job: J): void;
  /** Nothing is waiting and nothing is being done. */
  idle(): boolean;
  /** Resolves when it is idle. */
  settled(): Promise<void>;
};

/** @param run must not reject: it owns its jobs' failures. */
export function createBatchQueue<J>(run: (jobs: readonly J[]) => Promise<void>): BatchQueue<J> {
  let waiting: J[] = [];
  let working: Promise<void> | null = null;

  async function work() {
    while (waiting.length > 0) {
      const jobs = waiting;
      waiting = [];
      await run(jobs);
    }
    working = null;
  }

  return {
    add(job) {
      waiting.push(job);
      working ??= work();
    },
    idle: () => working === null,
    settled: async () => working ?? undefined,
  };
}
