/** The one big field for a room's code: forgiving while typing, kind when it cannot be one. */
import { useId, useState } from 'preact/hooks';
import { CODE_LENGTH } from '../../shared/protocol/ids';
import { Button } from './Button';
import { say } from './language';
import './CodeField.css';
import { words } from './codeFieldWords';
import { codeIn, strangerIn } from './codeText';

export function CodeField() {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useId();
  const code = codeIn(text);
  const strange = strangerIn(text);
  const wrong = strange ?? (asked && code === null ? '' : null);

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
