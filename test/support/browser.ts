/** Where the tests' Chromium is, and how one comes onto a machine that has none. Knows nothing of what is tested. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { hasApt, succeeds } from './install';

const browserVariable = 'KOBAI_BROWSER';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Flags without which it does not start as root, or speaks to strangers. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The executable's path: what KOBAI_BROWSER names, else the system's, else Playwright's own; null where there is none. */
export function findBrowser(): string | null {
  const named = process.env[browserVariable];
  if (named) return existsSync(named) ? named : null;
  return [...onSystem(), chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

function onSystem(): readonly string[] {
  if (process.platform === 'darwin') return macApps;
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? windowsPrograms.map((program) => join(root, program)) : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Finds the browser or installs it; throws with the command that a person could run instead. */
export function provideBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const named = process.env[browserVariable];
  if (named) throw new Error(`${browserVariable} names ${named}, but there is no such file.`);
  if (hasApt()) {
    succeeds('apt-get', ['update', '-q']);
    succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  if (!findBrowser()) succeeds('npx', ['playwright', 'install', 'chromium']);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    [
      'The browser tests need Chromium, and it could not be installed here. One of these will do:',
      '  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium',
      '  anywhere:        npx playwright install chromium',
      `  or name one that is there in the environment variable ${browserVariable}.`,
    ].join('\n'),
  );
}
