/** What a browser may do with our pages: load nothing from elsewhere, be framed by nobody. Knows nothing of the pages. */
import type { IncomingMessage } from 'node:http';
import helmet from 'helmet';

/** Safari before 15.4 does not count our own WebSocket as 'self'. */
function ownSockets({ headers: { host } }: IncomingMessage): string {
  return host && /^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'";
}

/** A LAN address is plain HTTP: what asks for HTTPS (upgrades, HSTS) would leave phones with an empty page, and what needs it is noise. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      connectSrc: ["'self'", ownSockets],
      imgSrc: ["'self'", 'data:'],
      // KaTeX places every symbol by a style attribute; style sheets stay our own.
      styleSrc: ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      scriptSrcAttr: ["'none'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
});
