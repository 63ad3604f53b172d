/** How much may travel to a phone before its first tap. In brotli, as the server sends it. */
import type { SizeLimitConfig } from 'size-limit';
import { builtClient, firstLoad, onlyIn, waysIn } from './test/support/firstLoad';

const config: SizeLimitConfig[number][] = Object.entries(waysIn).map(([name, pieces]) => ({
  name: `JS and CSS before the first tap: ${name}`,
  path: firstLoad(pieces).map((file) => builtClient + file),
  limit: '60 kB',
}));

config.push({
  name: 'the hill in three dimensions, only on the wall',
  path: onlyIn('plots/hill3d/Hill3d.tsx').map((file) => builtClient + file),
  limit: '25 kB',
});

export default config;
