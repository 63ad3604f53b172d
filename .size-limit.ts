/** Owns how much may travel to a phone. All in brotli, as the server sends it. */
import type { SizeLimitConfig } from 'size-limit';
import { builtClient, firstLoad } from './test/support/firstLoad';

const config: SizeLimitConfig = [
  {
    name: 'before the first tap (JS and CSS)',
    path: firstLoad().map((file) => builtClient + file),
    limit: '60 kB',
  },
];

export default config;
