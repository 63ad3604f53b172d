/** What can be set from outside, by flag or by environment, and the sentence for each wrong value. Sets nothing itself. */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type Language, languages, type Words } from '../../shared/protocol/language';
import { trustIn } from '../http/originCheck';
import { blockedPorts } from './blockedPorts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const whole = (min: number, max: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(min), v.maxValue(max));

/** An origin, or `host:port` → an origin; a bare host stays one, since it means the port that is listened on. */
const joinAddress = v.pipe(
  v.string(),
  v.transform((text) => ({ text, url: /^https?:\/\//i.test(text) ? text : `http://${text}` })),
  v.check(({ url }) => URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`),
  v.transform(({ text, url }) => (/:/.test(text) ? new URL(url).origin : new URL(url).hostname)),
);

function isTrustList(text: string): boolean {
  try {
    trustIn(text);
    return true;
  } catch {
    return false;
  }
}

const schema = v.object({
  port: v.optional(
    v.pipe(
      whole(0, 65_535),
      v.check((port) => !blockedPorts.has(port)),
    ),
    '3000',
  ),
  host: v.optional(v.pipe(v.string(), v.regex(/^[\w.:-]+$/)), '0.0.0.0'),
  dataDir: v.optional(v.pipe(v.string(), v.minLength(1)), 'data'),
  logLevel: v.optional(v.picklist(logLevels), 'warn'),
  maxSeats: v.optional(whole(1, 10_000), '1000'),
  maxRooms: v.optional(whole(1, 100_000), '500'),
  joinAddress: v.optional(joinAddress),
  practicePace: v.optional(whole(0, 1_000), '100'),
  trustProxy: v.optional(v.pipe(v.string(), v.check(isTrustList))),
  lang: v.picklist(languages),
});
type Setting = keyof typeof schema.entries;

export type Config = v.InferOutput<typeof schema> & { readonly demo: boolean };

export type Reading =
  | { readonly kind: 'run'; readonly config: Config }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly text: string };

/** `rule` completes “must be …” and 「…にしてください」. */
type Described = {
  readonly flag: string;
  readonly variable: string;
  readonly rule: Words;
  readonly help: Words;
};

const number = (min: number, max: number): Words => ({
  en: `a whole number from ${min} to ${max}`,
  ja: `${min}〜${max}の整数`,
});
const oneOf = (items: readonly string[]): Words => ({
  en: `one of ${items.join(', ')}`,
  ja: `${items.join('・')}のどれか`,
});

const described: Readonly<Record<Setting, Described>> = {
  port: {
    ...{ flag: 'port', variable: 'PORT' },
    rule: {
      en: 'a whole number from 0 to 65535 that browsers open (they refuse 6000, 4190 and some others)',
      ja: '0〜65535の整数で、ブラウザーが開けるもの（6000 や 4190 などは拒まれます）',
    },
    help: { en: 'port to listen on; 0: any that is free', ja: '待ち受けるポート。0なら空いているもの' },
  },
  host: {
    ...{ flag: 'host', variable: 'HOST' },
    rule: { en: 'an address of this computer', ja: 'このコンピューターのアドレス' },
    help: { en: 'address to listen on', ja: '待ち受けるアドレス' },
  },
  dataDir: {
    ...{ flag: 'data-dir', variable: 'DATA_DIR' },
    rule: { en: 'a folder', ja: 'フォルダー' },
    help: { en: 'folder in which classes are kept', ja: '教室を保存するフォルダー' },
  },
  logLevel: {
    ...{ flag: 'log-level', variable: 'LOG_LEVEL', rule: oneOf(logLevels) },
    help: { en: 'how much is reported on standard error', ja: '標準エラーへの報告の細かさ' },
  },
  maxSeats: {
    ...{ flag: 'max-seats', variable: 'MAX_SEATS', rule: number(1, 10_000) },
    help: { en: 'seats in one classroom', ja: '一つの教室の席数' },
  },
  maxRooms: {
    ...{ flag: 'max-rooms', variable: 'MAX_ROOMS', rule: number(1, 100_000) },
    help: { en: 'classrooms that have not ended', ja: '終わっていない教室の数' },
  },
  joinAddress: {
    ...{ flag: 'join-address', variable: 'JOIN_ADDRESS' },
    rule: {
      en: 'an address such as http://kobai.example:3000',
      ja: 'http://kobai.example:3000 のようなアドレス',
    },
    help: {
      en: 'address to show to phones, where it cannot be found out',
      ja: 'スマートフォンに示すアドレス。自動で選べないとき',
    },
  },
  practicePace: {
    ...{ flag: 'practice-pace', variable: 'PRACTICE_PACE', rule: number(0, 1_000) },
    help: {
      en: 'how long practice learners think, in percent of what people take',
      ja: '練習用の生徒が考える時間。人を100とする%',
    },
  },
  trustProxy: {
    ...{ flag: 'trust-proxy', variable: 'TRUST_PROXY' },
    rule: {
      en: 'a list of addresses such as loopback,10.0.0.1',
      ja: 'loopback,10.0.0.1 のようなアドレスの並び',
    },
    help: {
      en: 'proxies whose X-Forwarded-For and X-Forwarded-Host count',
      ja: 'X-Forwarded-For と X-Forwarded-Host を信じるプロキシ',
    },
  },
  lang: {
    ...{ flag: 'lang', variable: 'LANG', rule: oneOf(languages) },
    help: { en: 'language of this terminal', ja: 'この端末の言語' },
  },
};
const settings = Object.entries(described) as [Setting, Described][];

const words = {
  demo: { en: 'opens a classroom with 30 practice learners', ja: '練習用の生徒 30 人がいる教室を開く' },
  help: { en: 'shows this', ja: 'この説明を表示する' },
  usage: { en: 'Every setting is a flag or an environment variable:', ja: '設定はフラグか環境変数で:' },
  unset: { en: 'usually', ja: '既定' },
} as const satisfies Record<string, Words>;

const unknown = (flag: string): Words => ({
  en: `There is no setting ${flag}. --help shows them all.`,
  ja: `${flag} という設定はありません。--help ですべて表示します。`,
});
const wrong = (name: string, rule: Words, given: string): Words => ({
  en: `${name} must be ${rule.en}, not “${given}”.`,
  ja: `${name} は${rule.ja}にしてください(いまは「${given}」)。`,
});

/** @param locale the computer's own, such as ja-JP: it decides where the environment names no language. */
export function readConfig(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  locale: string,
): Reading {
  const { values, tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(settings.map(([, { flag }]) => [flag, { type: 'string' as const }])),
      demo: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const ownLang = /^ja\b/i.test((env.LC_ALL || env.LANG || locale).replace('_', '-')) ? 'ja' : 'en';
  const lang = languages.find((each) => each === values.lang) ?? ownLang;
  if (values.help) return { kind: 'help', text: helpText(lang) };

  const known = new Set(['demo', 'help', ...settings.map(([, { flag }]) => flag)]);
  const sentences = tokens.flatMap((token) => {
    if (token.kind === 'option') return known.has(token.name) ? [] : [unknown(token.rawName)[lang]];
    return token.kind === 'positional' ? [unknown(token.value)[lang]] : [];
  });

  const raw = Object.fromEntries(
    settings.flatMap(([name, { flag, variable }]) => {
      const fromEnv = name === 'lang' ? ownLang : env[variable] || undefined;
      const text = flag in values ? String(values[flag] === true ? '' : values[flag]) : fromEnv;
      return text === undefined ? [] : [[name, text]];
    }),
  );
  const parsed = v.safeParse(schema, raw);
  if (parsed.success && sentences.length === 0) {
    return { kind: 'run', config: { ...parsed.output, demo: values.demo === true } };
  }
  for (const [name, { flag, variable, rule }] of settings) {
    if (!parsed.issues?.some((issue) => issue.path?.[0].key === name)) continue;
    sentences.push(wrong(flag in values ? `--${flag}` : variable, rule, raw[name] ?? '')[lang]);
  }
  return { kind: 'wrong', text: `${sentences.join('\n')}\n` };
}

function helpText(lang: Language): string {
  const rows = settings.map(([name, { flag, variable, help }]) => {
    const entry = schema.entries[name];
    const fallback = 'default' in entry && entry.default ? ` (${words.unset[lang]}: ${entry.default})` : '';
    return [`--${flag}`, variable, help[lang] + fallback] as const;
  });
  rows.push(['--demo', '', words.demo[lang]], ['--help', '', words.help[lang]]);
  const table = rows.map(([flag, variable, help]) => `  ${flag.padEnd(18)}${variable.padEnd(16)}${help}`);
  return `Kobai 勾配\n\n${words.usage[lang]}\n\n${table.join('\n')}\n`;
}
