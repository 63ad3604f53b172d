/** Getting a seat back by the four digits that the host reads aloud. */
import { useId, useState } from 'preact/hooks';
import { type RefusalCode, refusalSentence } from '../../shared/protocol/refusals';
import type { Store } from '../store';
import { Button } from '../ui/Button';
import { language, say } from '../ui/language';
import './forms.css';
import { words } from './words';

/** Full-width digits and spaces between them are as good as plain ones. */
const digitsIn = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

export function ClaimForm({ store }: { readonly store: Store }) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<RefusalCode | 'short' | null>(null);
  const field = useId();

  const claim = async () => {
    const digits = digitsIn(text);
    if (digits.length !== 4) return setTrouble('short');
    setBusy(true);
    const answer = await store.send({ type: 'ClaimSeat', claim: digits });
    if (answer.ok) return;
    setBusy(false);
    setText('');
    setTrouble(answer.code);
    document.getElementById(field)?.focus();
  };

  return (
    <form
      class="entry"
      onSubmit={(event) => {
        event.preventDefault();
        void claim();
      }}
    >
      <p class="entry-lead">{say(words.claimText)}</p>
      <label for={field}>{say(words.claimLabel)}</label>
      <input
        id={field}
        class="entry-digits"
        value={text}
        inputMode="numeric"
        autocomplete="one-time-code"
        maxLength={9}
        placeholder="••••"
        enterkeyhint="go"
        aria-invalid={trouble !== null}
        aria-describedby={`${field}-hint`}
        onInput={(event) => {
          setTrouble(null);
          setText(event.currentTarget.value);
        }}
      />
      <p id={`${field}-hint`} class="entry-hint" aria-live="polite">
        {trouble === 'short' && say(words.claimShort)}
        {trouble !== null && trouble !== 'short' && refusalSentence(trouble, language.value)}
      </p>
      <Button kind="go" type="submit" busy={busy}>
        {say(busy ? words.claiming : words.claimGo)}
      </Button>
    </form>
  );
}
