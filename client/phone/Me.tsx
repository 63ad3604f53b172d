/** A learner's own corner: their name, their points, the language. */
import { useId, useState } from 'preact/hooks';
import { refusalSentence } from '../../shared/protocol/refusals';
import type { RoomView } from '../../shared/protocol/views';
import type { Seated } from '../parts/phone/activity';
import type { Store } from '../store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { formatNumber, language, say } from '../ui/language';
import { toast } from '../ui/Toast';
import './Me.css';
import { words } from './words';

export type MeProps = {
  readonly store: Store;
  readonly room: RoomView;
  readonly you: Seated;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Somebody else takes this device. */
  readonly onLeave: () => void;
};

export function Me({ store, room, you, open, onClose, onLeave }: MeProps) {
  const [own, setOwn] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useId();
  const name = own ?? you.name;
  const close = () => {
    setOwn(null);
    setTrouble(null);
    onClose();
  };

  const rename = async () => {
    setBusy(true);
    const answer = await store.send({ type: 'Rename', name: name.trim() });
    setBusy(false);
    if (!answer.ok) return setTrouble(refusalSentence(answer.code, language.value));
    toast(say(words.renamed));
    close();
  };

  return (
    <Dialog open={open} title={say(words.me)} onClose={close}>
      <form
        class="me-name"
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <label for={field}>{say(words.name)}</label>
        <input
          id={field}
          value={name}
          maxLength={60}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${field}-trouble`}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <p id={`${field}-trouble`} class="me-trouble" aria-live="polite">
          {trouble}
        </p>
        <Button type="submit" busy={busy} disabled={own === null || name.trim() === ''}>
          {say(words.rename)}
        </Button>
      </form>
      <dl class="me-facts">
        <div>
          <dt>{say(words.points)}</dt>
          <dd>{formatNumber(you.score)}</dd>
        </div>
        <div>
          <dt>{say(words.seatNumber)}</dt>
          <dd>{you.seat}</dd>
        </div>
        <div>
          <dt>{say(words.roomCode)}</dt>
          <dd class="me-code">{room.code}</dd>
        </div>
        <div>
          <dt>{say(words.language)}</dt>
          <dd>
            <LanguageSwitch />
          </dd>
        </div>
      </dl>
      <Button kind="quiet" onClick={onLeave}>
        {say(words.somebodyElse)}
      </Button>
      <p class="me-hint">{say(words.somebodyElseHint)}</p>
    </Dialog>
  );
}
