/** One thing: of a font offered in several formats, only WOFF2 is shipped (every browser we build for reads it). */
import type { Plugin } from 'vite';

const olderFormat = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g;

export function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform(code, id) {
      return /katex.*\.css$/.test(id) ? { code: code.replace(olderFormat, ''), map: null } : null;
    },
  };
}
