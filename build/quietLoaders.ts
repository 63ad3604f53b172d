/**
 * What is mended in the loaders that Vite puts into the pages.
 *
 * A style sheet fetched for a lazy piece must hold nothing up: WebKit draws nothing new, and gives the focus to nothing,
 * while one that applies is on its way. So it is asked for as one for print; client/ui/sheets.ts lets it apply once it is
 * there. And a script fetched ahead, where the browser has no way of its own to do so, is no fault when it does not come:
 * whoever needs it asks again.
 */
import type { Plugin } from 'vite';

const mends = [
  {
    loader: 'preload-helper',
    was: 'document.head.appendChild(link);',
    is: "if (isCss) link.media = 'print';\ndocument.head.appendChild(link);",
  },
  {
    loader: 'modulepreload-polyfill',
    was: 'fetch(link.href, fetchOpts);',
    is: 'fetch(link.href, fetchOpts).catch(() => {});',
  },
] as const;

export function quietLoaders(): Plugin {
  return {
    name: 'quiet-loaders',
    transform(code, id) {
      const mend = mends.find(({ loader }) => id.includes(loader));
      if (!mend) return null;
      if (!code.includes(mend.was))
        throw new Error(`Vite’s ${mend.loader} is another now: see ${import.meta.url}`);
      return { code: code.replace(mend.was, mend.is), map: null };
    },
  };
}
