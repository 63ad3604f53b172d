/**
 * A page's own record of what it heard and what it showed, each with the number of animation frames begun before it.
 * Knows nothing of what should be shown.
 */
import type { Page } from '@playwright/test';

export type Noted = { readonly frame: number; readonly what: 'heard' | 'shown'; readonly text: string };

declare global {
  interface Window {
    noted: Noted[];
  }
}

/** Before the page is sent anywhere: from then on every message of a socket and every change of its heading is noted. */
export async function keepRecord(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let frame = 0;
    const begin = () => {
      frame++;
      requestAnimationFrame(begin);
    };
    requestAnimationFrame(begin);

    window.noted = [];
    const note = (what: Noted['what'], text: string) => window.noted.push({ frame, what, text });
    window.WebSocket = class extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols);
        // Added before anyone else can: nobody has acted on the message when it is noted.
        this.addEventListener('message', ({ data }) => note('heard', String(data)));
      }
    };
    let heading = '';
    new MutationObserver(() => {
      const now = document.querySelector('main h1')?.textContent ?? '';
      if (now !== heading) note('shown', now);
      heading = now;
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

export const recordOf = (page: Page): Promise<readonly Noted[]> => page.evaluate(() => window.noted);
