/** The foot of a question that can be answered again and again: send, safe, changed but not sent. */

import { Button } from '../../ui/Button';
import { say } from '../../ui/language';
import { words } from './words';

export type SendFootProps = {
  /** What is on the screen is what the server has. */
  readonly safe: boolean;
  /** Something was sent before. */
  readonly changed: boolean;
  readonly ready: boolean;
  /** What is missing while it is not ready. */
  readonly unready: string;
  readonly busy: boolean;
  readonly label: string;
  readonly onSend: () => void;
};

export function SendFoot({ safe, changed, ready, unready, busy, label, onSend }: SendFootProps) {
  if (safe) {
    return (
      <>
        <p class="ask-safe" role="status">
          <span aria-hidden="true">✓</span> {say(words.safe)}
        </p>
        <p class="ask-next">{say(words.safeChange)}</p>
      </>
    );
  }
  return (
    <>
      <Button kind="go" disabled={!ready} busy={busy} onClick={onSend}>
        {changed ? say(words.sendAgain) : label}
      </Button>
      <p class="ask-next">{ready ? say(changed ? words.changed : words.changeable) : unready}</p>
    </>
  );
}
