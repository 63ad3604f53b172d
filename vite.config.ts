/** How the sources become dist/: the client's pages and pieces, and the server in one file. Knows nothing of what they do. */

import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { UserConfig } from 'vite';
import { buildRoot } from './build/buildRoot';
import { precompress } from './build/precompress';
import { quietLoaders } from './build/quietLoaders';
import { woff2Only } from './build/woff2Only';

const { root, preserveSymlinks } = buildRoot(fileURLToPath(new URL('.', import.meta.url)));
const at = (path: string) => join(root, path);

/**
 * The oldest browsers that are let in: a school's tablet is rarely younger, and the iPhones 6s, 7 and SE end at iOS 15.
 * Raising these shuts phones out without a word; test/build/olderBrowsers.slow.test.ts holds the built files to them.
 */
const phones = ['chrome88', 'edge88', 'firefox88', 'safari15', 'ios15'];

/**
 * One style sheet for what a phone shows before its first tap and one for all that it may be asked; the stage and the
 * host's page each have one more. A sheet a lazy piece would be some forty requests.
 */
function styleSheetOf(file: string): string | null {
  const path = relative(at('client'), file).replaceAll('\\', '/');
  if (path.startsWith('..') || !path.endsWith('.css')) return null;
  if (/^(?:stage|plots\/hill3d)\/|\/(?:stage|\w*Stage)\.css$/.test(path)) return 'stage';
  if (/^(?:parts\/)?host\//.test(path)) return 'host';
  return /^(?:activities\/|plots\/|ui\/(?:Pad|Stepper|Segmented)\b)/.test(path) ? 'questions' : 'styles';
}

const client: UserConfig = {
  root: at('client'),
  resolve: { preserveSymlinks },
  plugins: [preact({ reactAliasesEnabled: false }), woff2Only(), quietLoaders(), precompress()],
  build: {
    outDir: at('dist/client'),
    emptyOutDir: true,
    target: phones,
    cssTarget: phones,
    /** Inlined files would need `data:` in the content security policy. */
    assetsInlineLimit: 0,
    /**
     * What a lazy piece imports is listed where the piece is asked for, to be fetched at the same time. The table of
     * activities is in every phone's first load, and its pieces are fetched ahead: it lists their sheets alone.
     */
    modulePreload: {
      resolveDependencies: (file, dependencies) =>
        /\/(?:phone|stage|host)-[^/]*$/.test(file)
          ? dependencies.filter((one) => one.endsWith('.css'))
          : dependencies,
    },
    /** The size limit and its test read from it what a first load consists of. */
    manifest: true,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: styleSheetOf, debugName: 'style sheets' }] } },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/socket.io': { target: 'http://127.0.0.1:3000', ws: true },
    },
  },
};

export const server: UserConfig = {
  root,
  resolve: { preserveSymlinks },
  build: {
    outDir: at('dist/server'),
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    minify: false,
    sourcemap: true,
    ssr: at('server/main.ts'),
  },
};

export default client;
