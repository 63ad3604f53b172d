/**
 * Telling the server's log what failed in this page, so that whoever runs it hears of what nobody reports: which
 * piece, and what the browser says of it. Knows nothing of the person: no name, no answer's field, no address of a page.
 */
import { type Fault, faultLimits } from '../../shared/protocol/fault';

/** A page that fails at every view says so once; one that keeps finding new ways falls silent. */
const MOST = 8;
/** ms */
const SETTLING = 500;
const told = new Set<string>();

export function reportFault(piece: Fault['piece'], error: unknown): void {
  const message = String(error instanceof Error ? error.message : error).slice(0, faultLimits.message);
  const same = `${piece} ${message}`;
  if (told.size >= MOST || told.has(same)) return;
  told.add(same);
  const stack = String((error instanceof Error && error.stack) || '').slice(0, faultLimits.stack);
  const body = JSON.stringify({ piece, message, stack } satisfies Fault);
  const headers = { 'Content-Type': 'application/json' };
  // What fails with the connection is the connection's to tell.
  void fetch('/api/faults', { method: 'POST', headers, body, keepalive: true }).catch(() => undefined);
}

/** Call once a page: what fails outside any piece's drawing, in an event or a promise. */
export function watchFaults(): void {
  window.addEventListener('error', ({ error }) => error && reportFault('script', error));
  // What is cut off because the page is being left is no fault: by then it is gone.
  window.addEventListener('unhandledrejection', ({ reason }) =>
    setTimeout(() => reportFault('script', reason), SETTLING),
  );
}
