/** Owns an engine as a classroom of tests needs one (support/classroom.ts): every page a browser of its own, ended with it. */
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { DrivenPage } from './drivenPage';
import { type Engine, WebDriver } from './webDriver';

/** Only what Classroom and the tours ask of a browser is there. */
export function drivenBrowser(engine: Engine): Browser {
  const browser = {
    async newContext({ locale = 'en' }: BrowserContextOptions = {}) {
      const drivers: WebDriver[] = [];
      return {
        async newPage() {
          const driver = await WebDriver.start(engine);
          drivers.push(driver);
          return new DrivenPage(driver, locale.slice(0, 2));
        },
        close: () => Promise.all(drivers.map((driver) => driver.stop())),
      };
    },
  };
  return browser as unknown as Browser;
}
