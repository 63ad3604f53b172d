/** The page between the door and a seat: a new seat by name, or the old one by a number from the host. */
import { useEffect, useState } from 'preact/hooks';
import type { RoomCode } from '../../shared/protocol/ids';
import { refusalSentence } from '../../shared/protocol/refusals';
import type { RoomView, YouView } from '../../shared/protocol/views';
import { seatsAside, takeSeatAgain } from '../session';
import type { Store } from '../store';
import { Button } from '../ui/Button';
import { Contours } from '../ui/Contours';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { fill, language, say } from '../ui/language';
import { NoticePage } from '../ui/Notice';
import { Toasts, toast } from '../ui/Toast';
import { Waiting } from '../ui/Waiting';
import { ClaimForm } from './ClaimForm';
import { NameForm } from './NameForm';
import './JoinPage.css';
import { words } from './words';

type Joining = Extract<YouView, { kind: 'joining' }>;

export type JoinPageProps = {
  readonly store: Store;
  readonly room: RoomView;
  readonly you: Joining;
  readonly claim: string | null;
  /** This device's key is another one now. */
  readonly onBack: () => void;
};

export function JoinPage({ store, room, you, claim, onBack }: JoinPageProps) {
  const [way, setWay] = useState<'name' | 'digits' | 'link'>(claim === null ? 'name' : 'link');

  useEffect(() => {
    if (claim === null) return;
    void store.send({ type: 'ClaimSeat', claim }).then((answer) => {
      history.replaceState(null, '', `/j/${store.code}`);
      if (answer.ok) return;
      toast(refusalSentence(answer.code, language.value));
      setWay('digits');
    });
  }, []);

  const languages = <LanguageSwitch onChange={store.restart} />;
  const hadSeat = (
    <Button kind="quiet" onClick={() => setWay('digits')}>
      {say(words.hadSeat)}
    </Button>
  );

  if (way === 'name' && you.closed !== null) {
    const locked = you.closed === 'locked';
    return (
      <NoticePage
        sign={locked ? 'door' : 'seats'}
        title={say(locked ? words.lockedTitle : words.fullTitle)}
        actions={hadSeat}
        foot={languages}
      >
        <p>{say(locked ? words.lockedText : words.fullText)}</p>
      </NoticePage>
    );
  }
  return (
    <div class="join">
      <header class="join-head">
        <Contours />
      </header>
      <main class="join-main">
        <div class="join-title">
          <p>
            {say(words.classroom)} <b>{room.code}</b>
          </p>
          <h1>{way === 'name' ? say(words.welcome) : say(words.claimTitle)}</h1>
          {way === 'name' && <p>{say(room.lesson)}</p>}
        </div>
        {way === 'link' && <Waiting title={say(words.claiming)} />}
        {way === 'name' && <NameForm store={store} suggestion={you.suggestion} rollAsked={you.rollAsked} />}
        {way === 'digits' && <ClaimForm store={store} />}
        {way === 'name' && <SeatsAside code={store.code} onBack={onBack} />}
        <div class="join-other">
          {way === 'name' ? (
            hadSeat
          ) : (
            <Button kind="quiet" onClick={() => setWay('name')}>
              {say(words.newSeat)}
            </Button>
          )}
        </div>
      </main>
      <footer>{languages}</footer>
      <Toasts />
    </div>
  );
}

type SeatsAsideProps = { readonly code: RoomCode; readonly onBack: () => void };

/** Whoever sat on this device before and was set aside goes back by one tap. */
function SeatsAside({ code, onBack }: SeatsAsideProps) {
  const seats = seatsAside(code);
  if (seats.length === 0) return null;
  return (
    <section class="join-aside" aria-label={say(words.satHere)}>
      {seats.map(({ name, token }) => (
        <Button
          key={token}
          onClick={() => {
            takeSeatAgain(code, token);
            onBack();
          }}
        >
          {fill(say(words.sitAgain), { name })}
        </Button>
      ))}
    </section>
  );
}
