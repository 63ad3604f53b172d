/** An engine as a classroom of tests needs one (support/classroom.ts): every page a browser of its own, ended with it. */
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { DrivenPage } from './drivenPage';
import { Driver } from './driver';
import type { Engine } from './engines';

/** Only what Classroom and the tours ask of a browser is there. */
export function drivenBrowser(engine: Engine): Browser {
  const browser = {
    async newContext({ locale = 'en', viewport }: BrowserContextOptions = {}) {
      const drivers: Driver[] = [];
      return {
        async newPage() {
          const driver = await Driver.start(engine);
          drivers.push(driver);
          if (engine.sized && viewport) await driver.resize(viewport);
          return new DrivenPage(driver, locale.slice(0, 2));
        },
        close: () => Promise.all(drivers.map((driver) => driver.stop())),
      };
    },
  };
  return browser as unknown as Browser;
}
