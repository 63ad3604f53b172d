/** Owns whether a request comes from our own pages. Knows nothing of what it asks for. */
import type { IncomingMessage } from 'node:http';

/**
 * A browser says where a page came from in `Origin`; a page of another site may not speak for the person in front of it.
 * Programs that are no browsers send none and are let in: they hold no one's keys.
 */
export function isSameSite({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === normalHost(origin, host);
}

/** `Host` without the port that its scheme implies, as URL writes it. */
function normalHost(origin: string, host: string | undefined): string | null {
  const url = `${new URL(origin).protocol}//${host}`;
  return URL.canParse(url) ? new URL(url).host : null;
}
