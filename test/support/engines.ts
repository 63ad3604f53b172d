/** Owns which other browser engines the tests know, and how they come onto a machine that has none. Knows nothing of what is tested. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasApt, succeeds } from './install';

/** The folder of a system's programs is not always on the path. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];

const find = (program: string): string | null =>
  folders
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path)) ?? null;

const skipVariable = 'KOBAI_WITHOUT_WEBKIT';

export type WebKit = { readonly driver: string; readonly browser: string };

function findWebKit(): WebKit | null {
  const [driver, browser] = [find('WPEWebDriver'), find('cog')];
  return driver && browser ? { driver, browser } : null;
}

/** Whether somebody said that this machine shall do without: only Linux has a WebKit that is led from outside. */
export const withoutWebKit = (): boolean => (process.env[skipVariable] ?? '') !== '';

/** Finds WPE WebKit or installs it; throws with the command that a person could run instead. */
export function provideWebKit(): WebKit {
  const found = findWebKit();
  if (found) return found;
  if (hasApt()) {
    succeeds('apt-get', ['update', '-q']);
    succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'wpewebkit-driver', 'cog']);
  }
  const installed = findWebKit();
  if (installed) return installed;
  throw new Error(
    [
      'A part of the tests plays a lesson in WebKit, the engine of every iPhone, and WPE WebKit could not be installed here.',
      '  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y wpewebkit-driver cog',
      `  elsewhere:       there is none; set ${skipVariable}=1 to run the tests without it. They then say nothing of iPhones.`,
    ].join('\n'),
  );
}
