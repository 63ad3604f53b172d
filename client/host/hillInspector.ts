/**
 * Asking a worker about one typed function after the other: the newest text alone counts, and what is not answered in
 * time is stopped. Where there can be no worker the page computes by itself: what it may cost is bounded.
 */
import type { OwnFunction } from '../../shared/math/ownFunction/surface';
import { type Inspected, inspectHill } from './inspectHill';

export type HillWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export type HillInspector = {
  /** null: another text came, and this one is of no interest any more. */
  examine(spec: OwnFunction): Promise<Inspected | null>;
  close(): void;
};

/** ms: a slow laptop loads the worker and reads the longest text in less. */
const DEADLINE = 2_000;

type Asked = { readonly spec: OwnFunction; readonly answer: (inspected: Inspected | null) => void };

/** `after` calls back after so many ms unless it is called off. */
export function createHillInspector(
  start: () => HillWorker | null,
  after: (ms: number, then: () => void) => () => void = afterMs,
): HillInspector {
  let worker: HillWorker | null = null;
  let running: Asked | null = null;
  let waiting: Asked | null = null;
  let callOff: () => void = () => undefined;

  const stop = () => {
    callOff();
    worker?.terminate();
    worker = null;
  };
  const done = (inspected: Inspected | null) => {
    callOff();
    const asked = running;
    running = null;
    // Whoever typed on meanwhile waits for the next answer.
    asked?.answer(waiting ? null : inspected);
    next();
  };
  const next = () => {
    if (running || !waiting) return;
    const asked = waiting;
    running = asked;
    waiting = null;
    worker ??= start();
    if (!worker) return done(inspectHill(asked.spec));
    worker.onmessage = ({ data }) => done(data as Inspected);
    worker.onerror = () => {
      stop();
      start = () => null;
      done(inspectHill(asked.spec));
    };
    callOff = after(DEADLINE, () => {
      stop();
      done({ ok: false, code: 'too_slow', at: 0, name: '' });
    });
    worker.postMessage(asked.spec);
  };
  return {
    examine: (spec) =>
      new Promise((answer) => {
        waiting?.answer(null);
        waiting = { spec, answer };
        next();
      }),
    close() {
      stop();
      running?.answer(null);
      waiting?.answer(null);
      running = waiting = null;
    },
  };
}

function afterMs(ms: number, then: () => void): () => void {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
}
