/** What the terminal shows whoever starts the server. Knows nothing of how it runs. */
import { renderUnicodeCompact } from 'uqr';
import type { Language, Words } from '../../shared/protocol/language';
import type { RoomOpened } from '../../shared/protocol/wire';

const words = {
  teacher: { en: 'Open this on this computer', ja: 'このコンピューターで開く' },
  phones: { en: 'Phones on the same Wi-Fi', ja: '同じWi-Fiのスマートフォン' },
  alone: {
    en: 'No network was found: phones cannot reach this computer yet.',
    ja: 'ネットワークが見つかりません。スマートフォンからはまだつながりません。',
  },
  stop: {
    en: 'Ctrl+C stops it; the classes are kept and go on at the next start.',
    ja: 'Ctrl+C で止まります。教室は残り、次に始めたとき続きから再開します。',
  },
  demo: { en: '30 practice learners are coming in', ja: '練習用の生徒 30 人が入ってきます' },
  host: { en: 'Teacher', ja: '先生' },
  stage: { en: 'Projector', ja: 'スクリーン' },
  join: { en: 'Phones', ja: 'スマートフォン' },
} as const satisfies Record<string, Words>;

/** @param local where this computer reaches itself @param addresses origins that phones reach, the best first */
export function banner(local: string, addresses: readonly string[], lang: Language): string {
  const [best, ...others] = addresses.filter((address) => address !== local);
  const phones =
    best === undefined
      ? [words.alone[lang]]
      : [`${words.phones[lang]}: ${best}`, ...others.map((address) => `  ${address}`), '', qr(best)];
  return ['', 'Kobai 勾配', '', `${words.teacher[lang]}: ${local}`, ...phones, '', words.stop[lang], ''].join(
    '\n',
  );
}

/** The keys are in the fragments: they reach no server and no log. */
export function demoBanner(
  local: string,
  { code, hostToken, stageToken, joinUrl }: RoomOpened,
  lang: Language,
): string {
  return [
    `${words.demo[lang]} (${code})`,
    `  ${words.host[lang]}: ${local}/host#${code}.${hostToken}`,
    `  ${words.stage[lang]}: ${local}/stage#${code}.${stageToken}`,
    `  ${words.join[lang]}: ${joinUrl}`,
    '',
  ].join('\n');
}

const qr = (text: string): string => renderUnicodeCompact(text, { border: 2 });
