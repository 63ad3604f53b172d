/** Owns how WPE WebKit 2.38 is started: the engine of Safari 16.0, without a display, 800×600, in English. */
import type { WebKit } from '../support/engines';
import type { Engine } from './webDriver';

export const olderWebKit = ({ driver, browser }: WebKit): Engine => ({
  name: 'WPE WebKit',
  driver,
  env: { COG_PLATFORM_NAME: 'headless', LIBGL_ALWAYS_SOFTWARE: '1' },
  capabilities: { 'wpe:browserOptions': { binary: browser, args: ['--automation'] } },
});
