/** Telling the host, and nobody else, that one is stuck: at the same place whatever is asked, and taken back there. */
import { useState } from 'preact/hooks';
import { refusalSentence } from '../../shared/protocol/refusals';
import type { RoundView } from '../../shared/protocol/round';
import type { Seated } from '../parts/phone/activity';
import { useIsOpen } from '../parts/phone/isOpen';
import type { Store } from '../store';
import { language, say } from '../ui/language';
import { toast } from '../ui/Toast';
import './Stuck.css';
import { words } from './words';

export type StuckProps = { readonly store: Store; readonly round: RoundView; readonly you: Seated };

export function Stuck({ store, round, you }: StuckProps) {
  const [busy, setBusy] = useState(false);
  if (!useIsOpen(store, round, you)) return null;
  const press = async () => {
    if (busy) return;
    setBusy(true);
    const stuck = !you.stuck;
    const answer = await store.send({ type: 'SayStuck', round: round.number, stuck });
    setBusy(false);
    if (!answer.ok) toast(refusalSentence(answer.code, language.value));
    else if (stuck) toast(say(words.stuckSaid));
  };
  return (
    <button
      type="button"
      class="stuck"
      aria-pressed={you.stuck}
      aria-busy={busy || undefined}
      onClick={() => void press()}
    >
      <span aria-hidden="true">{you.stuck ? '✓' : '?'}</span>{' '}
      <span class="stuck-text">{say(words.stuck)}</span>
    </button>
  );
}
