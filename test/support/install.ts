/** The running of installers for what tests need. Knows nothing of what they install. */
import { spawnSync } from 'node:child_process';

/** Installers may not hang a test run for ever: the largest takes half a minute on a school's line. */
const LONGEST_INSTALL = 10 * 60_000;

/** Runs it in sight of the person; false where it failed or is not there. */
export function succeeds(command: string, args: readonly string[]): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const windows = process.platform === 'win32';
  const run = spawnSync(command, args, {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LONGEST_INSTALL,
    shell: windows,
  });
  return run.status === 0;
}

/** Debian's installer, usable without asking anyone for a password. */
export function hasApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}
