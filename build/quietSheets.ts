/**
 * That a style sheet fetched for a lazy piece holds nothing up: WebKit draws nothing new, and gives the focus to
 * nothing, while one that applies is on its way. So it is asked for as one for print; client/ui/sheets.ts lets it apply
 * once it is there.
 */
import type { Plugin } from 'vite';

const linked = 'document.head.appendChild(link);';

export function quietSheets(): Plugin {
  return {
    name: 'quiet-sheets',
    transform(code, id) {
      if (!id.includes('preload-helper')) return null;
      if (!code.includes(linked))
        throw new Error(`Vite links its lazy style sheets otherwise now: see ${import.meta.url}`);
      return { code: code.replace(linked, `if (isCss) link.media = 'print';\n${linked}`), map: null };
    },
  };
}
