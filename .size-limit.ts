/** Owns how much may travel to a phone before its first tap. In brotli, as the server sends it. */
import type { SizeLimitConfig } from 'size-limit';
import { builtClient, firstLoad, waysIn } from './test/support/firstLoad';

const config: SizeLimitConfig = Object.entries(waysIn).map(([name, pieces]) => ({
  name: `JS and CSS before the first tap: ${name}`,
  path: firstLoad(pieces).map((file) => builtClient + file),
  limit: '60 kB',
}));

export default config;
