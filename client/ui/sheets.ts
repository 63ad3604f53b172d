/**
 * That a style sheet of a lazy piece applies once it is there (it is asked for as one for print, so that nothing
 * waits for it: build/quietLoaders.ts), and that one which did not come is asked for again: a browser never does so
 * by itself, and the build's own loader asks once a page.
 */

const failed = new Set<HTMLLinkElement>();

const isSheet = (target: unknown): target is HTMLLinkElement =>
  target instanceof HTMLLinkElement && target.rel === 'stylesheet';

/** Call once a page, before the first piece is fetched. */
export function watchSheets(): void {
  // The page's own have come or failed before its script runs.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (isEmpty(link)) failed.add(link);
  }
  // Neither bubbles, so both are caught on their way down, before whoever waits for the sheet goes on.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (isSheet(target)) target.media = 'all';
    },
    true,
  );
  window.addEventListener('error', ({ target }) => isSheet(target) && failed.add(target), true);
}

/** Of one that failed some browsers keep none, some an empty one, and some one that nobody may look into. */
function isEmpty({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    return true;
  }
}

/** Resolves when none is missing; asks again for those that failed, and rejects where one fails once more. */
export async function sheetsArrived(): Promise<void> {
  await Promise.all([...failed].map(askAgain));
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  failed.delete(link);
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error(`No style sheet came from ${again.href}.`)));
    link.replaceWith(again);
  });
}
