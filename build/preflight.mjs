/**
 * Said before anything is built or started, in plain JavaScript: an old Node.js can still read this, and so can one in a
 * folder whose name what follows does not survive.
 */
import { fileURLToPath } from 'node:url';

const NEEDED = [20, 19];

/** @typedef {{ readonly en: string, readonly ja: string }} Words */

/**
 * @param {string} version such as 20.19.0
 * @param {string} folder where Kobai lies
 * @returns {Words | null} what stands in the way; null: nothing
 */
export function whatStandsInTheWay(version, folder) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
    return {
      en: `Kobai needs Node.js ${NEEDED.join('.')} or newer; this is ${version}. Get it from https://nodejs.org, then run: npm ci`,
      ja: `Kobai には Node.js ${NEEDED.join('.')} 以降が必要です（いまは ${version}）。https://nodejs.org から入れて、次を実行してください: npm ci`,
    };
  }
  if (folder.includes('?')) {
    return {
      en: `Kobai cannot be built in a folder with a ? in its name. Please rename it: ${folder}`,
      ja: `名前に ? のあるフォルダーでは Kobai を準備できません。フォルダーの名前を変えてください: ${folder}`,
    };
  }
  return null;
}

const obstacle = whatStandsInTheWay(process.versions.node, fileURLToPath(new URL('..', import.meta.url)));
if (obstacle) {
  const japanese = /^ja/i.test(
    process.env.LC_ALL || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale,
  );
  console.error(japanese ? obstacle.ja : obstacle.en);
  process.exit(2);
}
