/** How each engine is started, and what its windows can be. Knows nothing of how it is led or of what is tested. */
import { type EngineName, provideEngine } from '../support/engines';
import { openDisplay } from './display';
import type { Line } from './line';
import { openMarionette } from './marionette';
import { openWebDriver } from './webDriver';

export type Engine = {
  /** As the titles of tests call it. */
  readonly title: string;
  /** Whether its window takes the size of the device that it stands for. */
  readonly sized: boolean;
  /** Starts one browser; what it leaves behind belongs into the folder. */
  readonly open: (folder: string) => Promise<Line>;
};

export const engines: Readonly<Record<EngineName, Engine>> = {
  'wpe-webkit': {
    title: 'Safari 16’s WebKit',
    sized: false,
    open(folder) {
      const { driver, browser } = provideEngine('wpe-webkit');
      return openWebDriver(driver, {
        env: { COG_PLATFORM_NAME: 'headless', LIBGL_ALWAYS_SOFTWARE: '1', XDG_RUNTIME_DIR: folder },
        capabilities: { 'wpe:browserOptions': { binary: browser, args: ['--automation'] } },
      });
    },
  },
  webkitgtk: {
    title: 'today’s WebKit',
    sized: true,
    async open(folder) {
      const { driver, browser, display } = provideEngine('webkitgtk');
      const screen = await openDisplay(display);
      const line = await openWebDriver(driver, {
        env: {
          ...{ DISPLAY: screen.name, LIBGL_ALWAYS_SOFTWARE: '1', XDG_RUNTIME_DIR: folder },
          // On a host with Wayland it would open its window there.
          ...{ GDK_BACKEND: 'x11', WAYLAND_DISPLAY: '' },
        },
        capabilities: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      }).catch(async (error) => {
        await screen.close();
        throw error;
      });
      return { ...line, close: () => line.close().finally(screen.close) };
    },
  },
  firefox: {
    title: 'Firefox',
    sized: true,
    open: (folder) => openMarionette(provideEngine('firefox').browser, folder),
  },
};
