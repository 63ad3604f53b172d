/** Which face the host's page has: on the way, turned away, running, resting, over. */
import { useEffect } from 'preact/hooks';
import type { RoomCode } from '../../shared/protocol/ids';
import type { HostView, RoomView } from '../../shared/protocol/views';
import type { Refusal } from '../../shared/protocol/wire';
import { useHostPage } from '../parts/host/page';
import { forgetKey } from '../session';
import type { Store } from '../store';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { say } from '../ui/language';
import { NoticePage } from '../ui/Notice';
import { Toasts } from '../ui/Toast';
import { turnKey } from '../ui/translation';
import { Waiting } from '../ui/Waiting';
import './Host.css';
import { Running } from './Running';
import { words } from './words';

export function Host({ store }: { readonly store: Store }) {
  const connection = store.connectionState.value;
  const room = store.room.value;
  const host = store.host.value;
  const title = `${store.code} – ${say(words.page)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (connection.kind === 'refused') return <TurnedAway message={connection.message} />;
  if (!room || !host) {
    return (
      <main class="host-knocking">
        <Waiting title={say(words.connecting)}>
          <p>{store.code}</p>
        </Waiting>
      </main>
    );
  }
  if (room.status === 'ended') return <Ended code={store.code} />;
  return <Open store={store} room={room} host={host} />;
}

type OpenProps = { readonly store: Store; readonly room: RoomView; readonly host: HostView };

function Open({ store, room, host }: OpenProps) {
  const page = useHostPage(store, room, host);
  return (
    <>
      <Running key={turnKey(room.revision)} page={page} />
      <Toasts />
    </>
  );
}

const ToDoor = () => (
  <a class="go-link" href="/">
    {say(words.toDoor)}
  </a>
);

const TurnedAway = ({ message }: Pick<Refusal, 'message'>) => (
  <NoticePage sign="key" title={say(words.refusedTitle)} actions={<ToDoor />} foot={<LanguageSwitch />}>
    <p>{message}</p>
  </NoticePage>
);

function Ended({ code }: { readonly code: RoomCode }) {
  // It opens nothing any more, and the front page lists what it opens.
  useEffect(() => {
    forgetKey('host', code);
    forgetKey('stage', code);
  }, [code]);
  return (
    <NoticePage sign="flag" title={say(words.endedTitle)} actions={<ToDoor />} foot={<LanguageSwitch />}>
      <p>{say(words.endedText)}</p>
    </NoticePage>
  );
}
