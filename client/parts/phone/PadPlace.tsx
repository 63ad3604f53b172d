/** What stands with a pad under a question that can be answered again and again: that it is safe, what comes next. */
import type { ComponentChildren } from 'preact';
import { say } from '../../ui/language';
import { words } from './words';

export type PadPlaceProps = {
  /** What is on the screen is what the server has. */
  readonly safe: boolean;
  readonly next: string;
  readonly children: ComponentChildren;
};

export const PadPlace = ({ safe, next, children }: PadPlaceProps) => (
  <div class={`pad-place${safe ? ' safe' : ''}`}>
    {children}
    {safe && (
      <p class="ask-safe" role="status">
        <span aria-hidden="true">✓</span> {say(words.safe)}
      </p>
    )}
    <p class="ask-next">{next}</p>
  </div>
);
