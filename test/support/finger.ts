/**
 * A finger on a page's glass, as the browser itself feels it: whether a move draws or scrolls is the browser's to say,
 * as on a phone. Knows nothing of what lies under it.
 */
import type { CDPSession, Page } from '@playwright/test';

export type Spot = { readonly x: number; readonly y: number };

export class Finger {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async over(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page));
  }

  down(at: Spot): Promise<void> {
    return this.#touch('touchStart', [at]);
  }

  /** Resolves once the page has dealt with it. */
  move(to: Spot): Promise<void> {
    return this.#touch('touchMove', [to]);
  }

  async up(): Promise<void> {
    await this.#touch('touchEnd', []);
    await this.#session.detach();
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Spot[]): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
