/** Owns where things stand on a question's screen: what to do, the thing to touch, the one button in thumb's reach. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Boundary } from '../ui/Boundary';
import './Ask.css';

export type AskProps = {
  readonly title: ComponentChildren;
  /** A second line: which question, how much time. */
  readonly under?: ComponentChildren;
  readonly picture?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** The one button, and what happens next. */
  readonly foot?: ComponentChildren;
  /** When it changes, the title gets the focus: a new question, the answers. */
  readonly topic: string;
};

export function Ask({ title, under, picture, children, foot, topic }: AskProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Never scrolled away under a thumb that is just touching something.
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [topic]);
  return (
    <main class={`ask${picture ? ' with-picture' : ''}`}>
      <div class="ask-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {under && <div class="ask-under">{under}</div>}
      </div>
      {picture && (
        <div class="ask-picture">
          <Boundary piece="picture" shown={topic}>
            {picture}
          </Boundary>
        </div>
      )}
      <div class="ask-work">{children}</div>
      {foot && <div class="ask-foot">{foot}</div>}
    </main>
  );
}
