/** Owns the one big field for a room's code: forgiving while typing, kind when it cannot be one. */
import { useId, useState } from 'preact/hooks';
import { CODE_ALPHABET, CODE_LENGTH, readRoomCode } from '../../shared/protocol/ids';
import { Button } from '../ui/Button';
import { say } from '../ui/language';
import './CodeField.css';
import { words } from './words';

/** As it will be read: wide letters made narrow, small ones large, spaces and hyphens left out. */
const tidy = (text: string) => text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');

const strangers = (text: string) => [...tidy(text)].filter((character) => !CODE_ALPHABET.includes(character));

/** A scanned or copied address works as well as the code in it. */
const codeIn = (text: string) => readRoomCode(/\/j\/([^/?#]+)/i.exec(text)?.[1] ?? text);

export function CodeField({ autofocus = false }: { readonly autofocus?: boolean }) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useId();
  const code = codeIn(text);
  const strange = strangers(text)[0];
  const wrong =
    code !== null ? null : strange !== undefined && !text.includes('/') ? strange : asked ? '' : null;

  return (
    <form
      class="code-field"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (code) location.assign(`/j/${code}`);
        else document.getElementById(field)?.focus();
      }}
    >
      <label for={field}>{say(words.codeLabel)}</label>
      <input
        id={field}
        value={text}
        placeholder={'•'.repeat(CODE_LENGTH)}
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck={false}
        enterkeyhint="go"
        // biome-ignore lint/a11y/noAutofocus: the page has this one thing to do
        autoFocus={autofocus}
        aria-invalid={wrong !== null}
        aria-describedby={`${field}-hint`}
        onInput={(event) => {
          setAsked(false);
          setText(event.currentTarget.value);
        }}
      />
      <p id={`${field}-hint`} class="code-hint" aria-live="polite">
        {wrong === null && say(words.codeHint)}
        {wrong === '' && say(words.codeWrong)}
        {wrong && (
          <>
            <strong>{wrong}</strong> {say(words.codeStrange)}
          </>
        )}
      </p>
      <Button kind="go" type="submit">
        {say(words.enter)}
      </Button>
    </form>
  );
}
