/**
 * Typeset mathematics: KaTeX with its style sheet, loaded once, when the first formula is shown. Until then (or if
 * it never comes) the formula stands there in plain characters, in the room it will need.
 */
import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { plainTex, texHeight } from './plainTex';
import { sheetsArrived } from './sheets';
import './Tex.css';

type Typeset = typeof import('./typeset').typesetWhole;

const typesetting = signal<Typeset | null>(null);
let loading: Promise<void> | null = null;

/** Starts loading; a screen that will need formulas can call it ahead. A failed load is tried again by the next formula. */
export function loadTex(): Promise<void> {
  loading ??= import('./typeset')
    .then(async ({ typesetWhole }) => {
      await sheetsArrived();
      typesetting.value = typesetWhole;
    })
    .catch(() => {
      loading = null;
    });
  return loading;
}

export type TexProps = {
  readonly tex: string;
  /** Displayed on a line of its own, fractions large. */
  readonly block?: boolean;
  readonly class?: string;
};

export function Tex({ tex, block = false, class: extra }: TexProps) {
  const place = useRef<HTMLSpanElement>(null);
  const typeset = typesetting.value;

  useLayoutEffect(() => {
    if (!typeset) {
      void loadTex();
      return;
    }
    const { current } = place;
    return current ? typeset(current, tex, block) : undefined;
  }, [tex, block, typeset]);

  const classes = `tex${block ? ' block' : ''}${extra ? ` ${extra}` : ''}`;
  if (!typeset) {
    return (
      <span key="plain" class={`${classes} plain`} style={{ minHeight: `${texHeight(tex, block)}em` }}>
        {plainTex(tex)}
      </span>
    );
  }
  // Another formula is another element: WebKit paints one that was set anew where the old one stood.
  return <span key={`typeset ${tex}`} class={classes} data-tex={tex} translate={false} ref={place} />;
}

/** Text with formulas between dollar signs; `\$` is a dollar. */
export function Rich({ text }: { readonly text: string }) {
  return (
    <>
      {keptTogether(splitRich(text)).map(({ before, tex, after, text: words }, index) =>
        tex === undefined ? (
          words
        ) : before || after ? (
          <span key={index} class="tex-kept">
            {before}
            <Tex tex={tex} />
            {after}
          </span>
        ) : (
          <Tex key={index} tex={tex} />
        ),
      )}
    </>
  );
}

type Kept = {
  readonly text?: string;
  readonly before?: string;
  readonly tex?: string;
  readonly after?: string;
};

/** Marks that may not begin a line go with the formula before them, brackets that open with the one behind. */
export function keptTogether(parts: ReturnType<typeof splitRich>): readonly Kept[] {
  const kept: Kept[] = [];
  let taken = 0;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const words = part.text.slice(taken);
    taken = 0;
    if (!part.tex) {
      const text = next?.tex ? words.replace(OPENING, '') : words;
      if (text) kept.push({ text });
      continue;
    }
    const previous = parts[index - 1];
    const before = previous && !previous.tex ? (OPENING.exec(previous.text)?.[0] ?? '') : '';
    const after = next && !next.tex ? (CLOSING.exec(next.text)?.[0] ?? '') : '';
    taken = after.length;
    kept.push({ before, tex: part.text, after });
  }
  return kept;
}

const OPENING = /[([{（［｛「『【〈《〔“‘]+$/;
const CLOSING = /^[)\]}）］｝」』】〉》〕”’、。，．,.;:!?！？：；…・ー°%％]+/;

/** The same text in plain characters, to be heard. */
export const plainRich = (text: string): string =>
  splitRich(text)
    .map((part) => (part.tex ? plainTex(part.text) : part.text))
    .join('');

/** 'a $b$ c' → three parts; a lone dollar at the end opens nothing and stays a dollar. */
export function splitRich(text: string): readonly { readonly tex: boolean; readonly text: string }[] {
  const parts: { tex: boolean; text: string }[] = [];
  // Escaped dollars are found first and passed over: a lookbehind would throw in Safari before 16.4.
  const formula = /\\\$|\$((?:\\.|[^$\\])+)\$/g;
  let from = 0;
  const plain = (to: number) => {
    if (to > from) parts.push({ tex: false, text: text.slice(from, to).replaceAll('\\$', '$') });
  };
  for (const match of text.matchAll(formula)) {
    if (match[1] === undefined) continue;
    plain(match.index);
    parts.push({ tex: true, text: match[1] });
    from = match.index + match[0].length;
  }
  plain(text.length);
  return parts;
}
