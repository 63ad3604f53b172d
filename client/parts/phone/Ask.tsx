/** Where things stand on a question's screen: what to do, the thing to touch, the one button in thumb's reach. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Boundary } from '../../ui/Boundary';
import { focusWhenPossible } from '../../ui/focus';
import './Ask.css';

export type AskProps = {
  readonly title: ComponentChildren;
  /** A second line: which question, how much time. */
  readonly under?: ComponentChildren;
  /** What has come up and is to be read before anything else. */
  readonly notice?: ComponentChildren;
  readonly picture?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Keys to write with: they stay on the screen, and what stands above them scrolls. */
  readonly pad?: ComponentChildren;
  /** The one button, and what happens next. */
  readonly foot?: ComponentChildren;
  /** When it changes, the title gets the focus: a new question, the answers. */
  readonly topic: string;
};

export function Ask({ title, under, notice, picture, children, pad, foot, topic }: AskProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    return heading.current ? focusWhenPossible(heading.current) : undefined;
  }, [topic]);
  const keys = useRef<HTMLDivElement>(null);
  const hasPad = Boolean(pad);
  useEffect(() => (hasPad && keys.current ? keepClear(keys.current) : undefined), [hasPad]);
  return (
    <main class={`ask${picture ? ' with-picture' : ''}${hasPad ? ' with-pad' : ''}`}>
      <div class="ask-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {under && <div class="ask-under">{under}</div>}
      </div>
      {notice}
      {picture && (
        <div class="ask-picture">
          <Boundary piece="picture" shown={topic}>
            {picture}
          </Boundary>
        </div>
      )}
      <div class="ask-work">{children}</div>
      {hasPad && (
        <div class="ask-pad" ref={keys}>
          {pad}
        </div>
      )}
      {foot && <div class="ask-foot">{foot}</div>}
    </main>
  );
}

/** Whatever is scrolled to, by a key or by the page itself, comes to stand above the keys and not behind them. */
function keepClear(keys: HTMLElement): () => void {
  const page = document.documentElement;
  const measure = () => {
    page.style.scrollPaddingBottom = `${keys.offsetHeight}px`;
  };
  measure();
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
  observer?.observe(keys);
  return () => {
    observer?.disconnect();
    page.style.scrollPaddingBottom = '';
  };
}
