/** Taking a seat under a name: the one offered, or one's own. */
import { useId, useState } from 'preact/hooks';
import { type RefusalCode, refusalSentence } from '../../shared/protocol/refusals';
import type { Store } from '../store';
import { Button } from '../ui/Button';
import { language, say } from '../ui/language';
import { readRoll } from '../ui/roll';
import './forms.css';
import { words } from './words';

export type NameFormProps = {
  readonly store: Store;
  readonly suggestion: string;
  /** Whether the host wants a roll number. */
  readonly rollAsked: boolean;
};

export function NameForm({ store, suggestion, rollAsked }: NameFormProps) {
  /** null: the name offered, which changes with the language */
  const [own, setOwn] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<RefusalCode | 'empty' | 'roll' | null>(null);
  const [typedRoll, setTypedRoll] = useState('');
  const field = useId();
  const name = own ?? suggestion;

  const join = async () => {
    if (name.trim() === '') return setTrouble('empty');
    const read = readRoll(rollAsked ? typedRoll : '');
    if (!read.ok) return setTrouble('roll');
    setBusy(true);
    const roll = read.roll === null ? {} : { roll: read.roll };
    const answer = await store.send({ type: 'Join', name: name.trim(), ...roll });
    // On success the view that follows brings the seat; until then the button stays busy.
    if (answer.ok) return;
    setBusy(false);
    setTrouble(answer.code);
  };

  return (
    <form
      class="entry"
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <label for={field}>{say(words.yourName)}</label>
      <input
        id={field}
        value={name}
        maxLength={60}
        autocomplete="off"
        autocapitalize="words"
        spellcheck={false}
        enterkeyhint="go"
        aria-invalid={trouble !== null && trouble !== 'roll'}
        aria-describedby={`${field}-hint`}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          setTrouble(null);
          setOwn(event.currentTarget.value);
        }}
      />
      <p id={`${field}-hint`} class="entry-hint" aria-live="polite">
        {trouble === null && say(words.nameHint)}
        {trouble === 'empty' && say(words.nameEmpty)}
        {trouble !== null &&
          trouble !== 'empty' &&
          trouble !== 'roll' &&
          refusalSentence(trouble, language.value)}
      </p>
      {rollAsked && (
        <>
          <label for={`${field}-roll`}>{say(words.yourRoll)}</label>
          <input
            id={`${field}-roll`}
            class="entry-roll"
            value={typedRoll}
            inputMode="numeric"
            maxLength={4}
            autocomplete="off"
            enterkeyhint="go"
            aria-invalid={trouble === 'roll'}
            aria-describedby={`${field}-roll-hint`}
            onInput={(event) => {
              setTrouble(null);
              setTypedRoll(event.currentTarget.value);
            }}
          />
          <p id={`${field}-roll-hint`} class="entry-hint" aria-live="polite">
            {trouble === 'roll' && say(words.rollWrong)}
          </p>
        </>
      )}
      <Button kind="go" type="submit" busy={busy}>
        {say(busy ? words.entering : words.enter)}
      </Button>
    </form>
  );
}
