/** Whether a request comes from our own pages, and from whose address. Knows nothing of what it asks for. */
import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';
import { type No, refused } from '../sockets/outcome';

/** Whether the machine at this address is a proxy whose word counts; `hop` counts from 0, the nearest one. */
export type Trust = (address: string, hop: number) => boolean;

export const trustNobody: Trust = () => false;

/** @param list addresses, subnets, and `loopback`, `linklocal`, `uniquelocal`, parted by commas; throws where one is none */
export const trustIn = (list: string): Trust => proxyAddr.compile(list.split(',').map((each) => each.trim()));

type Asked = Pick<IncomingMessage, 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
};

/**
 * A browser says where a page came from in `Origin`; a page of another site may not speak for the person in front of it.
 * Programs that are no browsers send none and are let in: they hold no one's keys.
 */
export function isSameOrigin(request: Asked, trust: Trust): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === normalHost(origin, hostOf(request, trust));
}

/** The host that the browser asked for: a trusted proxy that calls us by another name says it beside. */
function hostOf({ headers, socket }: Asked, trust: Trust): string | undefined {
  const forwarded = headers['x-forwarded-host'];
  const text = Array.isArray(forwarded) ? forwarded[0] : forwarded;
  return text && trust(socket.remoteAddress ?? '', 0) ? text.split(',')[0]?.trim() : headers.host;
}

/** Why a page is not let in, with where it says it comes from and where its request was sent; null: it is our own. */
export function refusalOfSite(request: Asked, trust: Trust): No | null {
  if (isSameOrigin(request, trust)) return null;
  return { ...refused('other_site'), field: `${request.headers.origin} ≠ ${hostOf(request, trust)}` };
}

/** `Host` without the port that its scheme implies, as URL writes it. */
function normalHost(origin: string, host: string | undefined): string | null {
  const url = `${new URL(origin).protocol}//${host}`;
  return URL.canParse(url) ? new URL(url).host : null;
}

/** The address of whoever asks: behind trusted proxies the one they say. */
export const addressOf = (request: IncomingMessage, trust: Trust): string => proxyAddr(request, trust);
