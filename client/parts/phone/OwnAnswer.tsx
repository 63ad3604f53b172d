/** One's own answer once the class has moved on: it was read with the answers, and is here to be opened again. */
import type { ComponentChildren } from 'preact';
import { say } from '../../ui/language';
import './OwnAnswer.css';
import { words } from './words';

export const OwnAnswer = ({ children }: { readonly children: ComponentChildren }) => (
  <details class="own-folded">
    <summary>{say(words.yourResult)}</summary>
    <div class="own-unfolded">{children}</div>
  </details>
);
