/** The sentences for what can stand in the way of a start. Knows nothing of how a server is started. */
import type { Language, Words } from '../../shared/protocol/language';
import { NEWER_STORE } from '../eventLog/newerStore';
import type { Config } from './config';

/** What went wrong and what to do about it; null: nothing that is known to happen, so the bare error says more. */
export function startupError(error: unknown, { port, host, dataDir }: Config, lang: Language): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const otherNode: Words = {
    en: `Kobai was installed for another version of Node.js than this one (${process.version}). In its folder, run: npm ci`,
    ja: `Kobaiは別のバージョンのNode.js用にインストールされています（いまは${process.version}）。Kobaiのフォルダーで次を実行してください: npm ci`,
  };
  if (error instanceof Error && error.message.startsWith('Could not locate the bindings file')) {
    return otherNode[lang];
  }
  const known: Readonly<Record<string, Words>> = {
    EADDRINUSE: {
      en: `Port ${port} is in use: perhaps Kobai is running already. Another one: --port ${port + 1}`,
      ja: `ポート${port}は使われています。Kobaiがもう動いているかもしれません。別のポートなら: --port ${port + 1}`,
    },
    EADDRNOTAVAIL: {
      en: `This computer does not have the address ${host}.`,
      ja: `このコンピューターに ${host} というアドレスはありません。`,
    },
    ENOTFOUND: { en: `There is no address ${host}.`, ja: `${host} というアドレスはありません。` },
    EACCES: {
      en: `Not allowed to use port ${port}, or to write to ${dataDir}.`,
      ja: `ポート${port}を使うこと、または ${dataDir} に書くことが許されていません。`,
    },
    SQLITE_BUSY: {
      en: `Another Kobai is using the folder ${dataDir}. Another folder: --data-dir other`,
      ja: `別のKobaiがフォルダー ${dataDir} を使っています。別のフォルダーなら: --data-dir other`,
    },
    // better-sqlite3 was installed for another Node.js, or not at all.
    ERR_DLOPEN_FAILED: otherNode,
    [NEWER_STORE]: {
      en: `The folder ${dataDir} was used by a newer Kobai than this one. Start the newer one, or use another folder: --data-dir other`,
      ja: `フォルダー ${dataDir} は、これより新しいKobaiが使ったものです。新しいほうを起動するか、別のフォルダーを使ってください: --data-dir other`,
    },
    SQLITE_NOTADB: {
      en: `kobai.db in ${dataDir} is not one of Kobai’s files.`,
      ja: `${dataDir} にある kobai.db はKobaiのファイルではありません。`,
    },
  };
  const folderTrouble: Words = {
    en: `The folder ${dataDir} cannot be used: ${code}.`,
    ja: `フォルダー ${dataDir} を使えません: ${code}`,
  };
  if (Object.hasOwn(known, code)) return known[code]?.[lang] ?? null;
  const aboutFolder = /^(ENOTDIR|EEXIST|ENOENT|EROFS|ENOSPC|EPERM|SQLITE_)/.test(code);
  return aboutFolder ? folderTrouble[lang] : null;
}
