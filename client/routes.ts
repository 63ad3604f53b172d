/** Which address means which screen. Pure: an address in, a route out. */
import { CODE_PATTERN, type RoomCode, readRoomCode, TOKEN_PATTERN, type Token } from '../shared/protocol/ids';

export type Route =
  | { readonly kind: 'landing' }
  /** `claim`: the secret of a one-time way back to a seat */
  | { readonly kind: 'learner'; readonly code: RoomCode; readonly claim: string | null }
  /** `token`: only where the address brought it; else this browser may remember it */
  | { readonly kind: 'host' | 'stage'; readonly code: RoomCode; readonly token: Token | null }
  | { readonly kind: 'notFound' };

export function readRoute(path: string, fragment: string): Route {
  const clean = path.length > 1 ? path.replace(/\/+$/, '') : path;
  if (clean === '/' || clean === '') return { kind: 'landing' };
  if (clean === '/host' || clean === '/stage') {
    const [code = '', token = ''] = fragment.replace(/^#/, '').split('.');
    if (!CODE_PATTERN.test(code)) return { kind: 'notFound' };
    return {
      kind: clean === '/host' ? 'host' : 'stage',
      code,
      token: TOKEN_PATTERN.test(token) ? token : null,
    };
  }
  const typed = /^\/j\/([^/]+)$/i.exec(clean)?.[1];
  const code = typed === undefined ? null : readRoomCode(unescaped(typed));
  if (code === null) return { kind: 'notFound' };
  const claim = /^#claim=([A-Za-z0-9_-]{1,64})$/.exec(fragment)?.[1] ?? null;
  return { kind: 'learner', code, claim };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
