/**
 * This device's language and how texts and numbers are said in it. Refuses to know any text: each screen keeps a
 * typed dictionary of its own, in its own chunk.
 */
import { effect, type Signal, signal } from '@preact/signals';
import { type Language, languages, type Words } from '../../shared/protocol/language';
import { memory } from './memory';

const KEY = 'kobai.lang';

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** The language chosen here before, else the first the browser prefers that we speak, else English. */
export function firstLanguage(kept: string | null, preferred: readonly string[]): Language {
  if (kept !== null && isLanguage(kept)) return kept;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(base)) return base;
  }
  return 'en';
}

const preferred = typeof navigator === 'undefined' ? [] : (navigator.languages ?? [navigator.language]);

export const language: Signal<Language> = signal(firstLanguage(memory.get(KEY), preferred));

/** Chooses for this device, now and on later visits. */
export function setLanguage(chosen: Language): void {
  memory.set(KEY, chosen);
  language.value = chosen;
}

/** Keeps <html lang> at the language spoken, so that fonts, line breaks and screen readers follow. Call once a page. */
export const followLanguage = (): (() => void) =>
  effect(() => {
    document.documentElement.lang = language.value;
  });

type Phrasing = (text: string) => string;
const phrasing: Signal<Phrasing | null> = signal(null);

const breaksAtPhrases = (): boolean =>
  typeof CSS === 'undefined' || CSS.supports('word-break', 'auto-phrase');

/** Where the browser breaks Japanese lines in the middle of words, our own texts say where they may. Call once a page. */
export const followPhrases = (): (() => void) =>
  effect(() => {
    if (language.value !== 'ja' || phrasing.peek() || breaksAtPhrases()) return;
    // Without it lines break as they did before: no one's concern.
    import('./phrases').then(
      ({ breaksAtMarks, withPhrases }) => {
        if (!breaksAtMarks()) return;
        const known = new Map<string, string>();
        phrasing.value = (text) => {
          const marked = known.get(text) ?? withPhrases(text);
          known.set(text, marked);
          return marked;
        };
        document.documentElement.classList.add('phrases');
      },
      () => {},
    );
  });

/** The text in the language of this device. Read while rendering, it re-renders when the language changes. */
export function say(words: Words): string {
  const text = words[language.value];
  return language.value === 'ja' && phrasing.value ? phrasing.value(text) : text;
}

/** A screen's texts; a missing language does not compile. */
export const dictionary = <const T extends Readonly<Record<string, Words>>>(texts: T): T => texts;

/**
 * '{n} {n|person|people}' with {n: 2} → '2 people'. Numbers are written as the language writes them; a placeholder
 * with alternatives picks the singular or the plural. A placeholder without a value stays visible.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one !== undefined && other !== undefined) {
        return plural(language.value).select(Number(value)) === 'one' ? one : other;
      }
      return typeof value === 'number' ? formatNumber(value) : value;
    },
  );
}

/** A number as the language writes it, with the minus sign of mathematics. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(language.value, options).format(value).replace('-', '−');
}

/** Making one takes a phone longer than all the rest of a number's way to the screen. */
const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(of: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${of} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(of, options);
  formats.set(key, known);
  return known;
}

/** A day and a time as people say them: 28 Nov, 14:05. @param at ms since 1970 */
export const formatDay = (at: number): string =>
  new Intl.DateTimeFormat(language.value, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);

/** Names in a row, as the language joins them. */
export const list = (names: readonly string[]): string => names.join(language.value === 'ja' ? '、' : ', ');

const rules = new Map<Language, Intl.PluralRules>();
function plural(of: Language): Intl.PluralRules {
  const known = rules.get(of) ?? new Intl.PluralRules(of);
  rules.set(of, known);
  return known;
}
