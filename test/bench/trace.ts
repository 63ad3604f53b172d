/**
 * What the browser's own trace says of one drag: the frames it drew and dropped, the time its main thread took. Knows
 * nothing of which page was dragged across.
 */
import type { Browser, Page } from '@playwright/test';

export type Drag = {
  /** Frames that the browser drew and handed on to the screen. */
  readonly drawn: number;
  /** Frames it began and gave up. */
  readonly dropped: number;
  /** ms of processor time of the page's main thread, slowed as it is, a frame drawn. */
  readonly busy: number;
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs */
  readonly ts: number;
  /** µs, and µs of processor time, where the platform counts it */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly frame_reporter?: { readonly state: string; readonly frame_sequence: number };
  };
};

/** `…timeline.frame` has the frames, `…timeline` the tasks, `user_timing` our own marks; more would slow what is measured. */
const categories = [
  'disabled-by-default-devtools.timeline.frame',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

const [BEGINS, ENDS] = ['drag begins', 'drag ends'];

/** Records the page while `run` runs. */
export async function traced(browser: Browser, page: Page, run: () => Promise<void>): Promise<Drag> {
  const mark = (name: string) => page.evaluate((text) => void performance.mark(text), name);
  await browser.startTracing(page, { categories });
  await mark(BEGINS);
  await run();
  await mark(ENDS);
  const trace = await browser.stopTracing();
  return read((JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }).traceEvents);
}

function read(events: readonly TraceEvent[]): Drag {
  const markAt = (name: string) => {
    const found = events.find((event) => event.name === name);
    if (!found) throw new Error(`The trace has no mark “${name}”.`);
    return found;
  };
  const [begins, ends] = [markAt(BEGINS), markAt(ENDS)];
  const during = events.filter(({ pid, ts }) => pid === begins.pid && ts >= begins.ts && ts <= ends.ts);
  const drawn = during.filter(({ name }) => name === 'DrawFrame').length;
  if (drawn === 0) throw new Error('The trace has no frame: this browser names its events in another way.');
  // The marks were set by the page's main thread.
  const tasks = during.filter(({ name, ph, tid }) => name === 'RunTask' && ph === 'X' && tid === begins.tid);
  const busy = tasks.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000;
  return { drawn, dropped: droppedIn(during), busy: busy / drawn };
}

/** A frame can be reported in two parts, the compositor's own and the late main thread's: it is lost when both are. */
function droppedIn(events: readonly TraceEvent[]): number {
  const states = new Map<number, string[]>();
  for (const { name, ph, args } of events) {
    const report = args?.frame_reporter;
    if (name !== 'PipelineReporter' || ph !== 'b' || !report) continue;
    states.set(report.frame_sequence, [...(states.get(report.frame_sequence) ?? []), report.state]);
  }
  return [...states.values()].filter((parts) => parts.every((state) => state === 'STATE_DROPPED')).length;
}
