/** Which other browser engines the tests know, and how they come onto a machine that has none. Knows nothing of what is tested. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasApt, succeeds } from './install';

/** The folder of a system's programs is not always on the path. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];

const onPath = (program: string): readonly string[] =>
  folders.filter((folder) => folder !== '').map((folder) => join(folder, program));

/** Debian keeps it out of sight, in a folder of the machine's kind. */
function miniBrowsers(): readonly string[] {
  const libraries = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  return libraries.flatMap((folder) => [
    join(folder, 'webkit2gtk-4.1/MiniBrowser'),
    ...readdirSync(folder).map((kind) => join(folder, kind, 'webkit2gtk-4.1/MiniBrowser')),
  ]);
}

type Needed = {
  /** What it is, for a person who has to get it. */
  readonly title: string;
  /** Where each program that it takes may be, the likeliest place first. */
  readonly programs: () => Readonly<Record<string, readonly string[]>>;
  readonly packages: readonly string[];
  readonly elsewhere: string;
};

const skipVariable = 'KOBAI_WITHOUT_WEBKIT';
const firefoxVariable = 'KOBAI_FIREFOX';

const needs = {
  'wpe-webkit': {
    title: 'WPE WebKit, the engine of an older iPhone',
    programs: () => ({ driver: onPath('WPEWebDriver'), browser: onPath('cog') }),
    packages: ['wpewebkit-driver', 'cog'],
    elsewhere: `there is none; set ${skipVariable}=1 to run \`npm test\` without it. It then says nothing of iPhones.`,
  },
  webkitgtk: {
    title: 'WebKitGTK, the engine of today’s iPhones',
    programs: () => ({
      driver: onPath('WebKitWebDriver'),
      browser: miniBrowsers(),
      display: onPath('Xvfb'),
    }),
    packages: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'there is none; choose another engine with --project.',
  },
  firefox: {
    title: 'Firefox',
    programs: () => ({
      browser: process.env[firefoxVariable]
        ? [process.env[firefoxVariable]]
        : [
            ...onPath('firefox'),
            ...onPath('firefox-esr'),
            '/Applications/Firefox.app/Contents/MacOS/firefox',
            'C:/Program Files/Mozilla Firefox/firefox.exe',
          ],
    }),
    packages: ['firefox-esr'],
    elsewhere: `https://www.mozilla.org/firefox, or name one that is there in the environment variable ${firefoxVariable}.`,
  },
} as const satisfies Readonly<Record<string, Needed>>;

export type EngineName = keyof typeof needs;
export const engineNames = Object.keys(needs) as readonly EngineName[];

/** Where the programs of an engine are. */
export type Programs<N extends EngineName> = Readonly<
  Record<keyof ReturnType<(typeof needs)[N]['programs']>, string>
>;

function find<N extends EngineName>(name: N): Programs<N> | null {
  const found = Object.entries(needs[name].programs()).map(
    ([program, places]) => [program, places.find((path) => existsSync(path))] as const,
  );
  return found.every(([, path]) => path) ? (Object.fromEntries(found) as Programs<N>) : null;
}

/** Whether somebody said that `npm test` shall do without: only Linux has a WebKit that is led from outside. */
export const withoutWebKit = (): boolean => (process.env[skipVariable] ?? '') !== '';

/** Finds the engine or installs it; throws with the command that a person could run instead. */
export function provideEngine<N extends EngineName>(name: N): Programs<N> {
  const found = find(name);
  if (found) return found;
  const { title, packages, elsewhere }: Needed = needs[name];
  if (hasApt()) {
    succeeds('apt-get', ['update', '-q']);
    succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
  }
  const installed = find(name);
  if (installed) return installed;
  throw new Error(
    [
      `A part of the tests plays lessons in ${title}, and it could not be installed here.`,
      `  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`,
      `  elsewhere:       ${elsewhere}`,
    ].join('\n'),
  );
}
