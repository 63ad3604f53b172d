/** That pictures show Japanese letters and not boxes. Knows nothing of what is drawn. */
import { spawnSync } from 'node:child_process';
import { hasApt, succeeds } from './install';

/** macOS and Windows come with Japanese fonts. */
const systemHasOne = () => {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
};

/** Finds a Japanese font or installs one; throws with the command that a person could run instead. */
export function provideFont(): void {
  if (systemHasOne()) return;
  if (hasApt()) {
    succeeds('apt-get', ['update', '-q']);
    succeeds('apt-get', [
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      'fontconfig',
      'fonts-ipafont-gothic',
    ]);
  }
  if (systemHasOne()) return;
  throw new Error(
    [
      'The browser tests look at Japanese text, and no Japanese font is here (fc-list :lang=ja). This installs one:',
      '  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y fontconfig fonts-ipafont-gothic',
    ].join('\n'),
  );
}
