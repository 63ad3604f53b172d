/** The line at the top of a learner's phone: who they are, whether they are connected or stuck, the other language. */
import { useState } from 'preact/hooks';
import type { RoomView } from '../../shared/protocol/views';
import type { Seated } from '../parts/phone/activity';
import type { Store } from '../store';
import { language, say, setLanguage } from '../ui/language';
import './Head.css';
import { Me } from './Me';
import { Stuck } from './Stuck';
import { words } from './words';

export type HeadProps = {
  readonly store: Store;
  readonly room: RoomView;
  readonly you: Seated;
  readonly onLeave: () => void;
};

/** The first letter as people see it: a name may begin with a letter made of several code units. */
function initial(name: string): string {
  if (typeof Intl.Segmenter !== 'function') return [...name][0] ?? '';
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name);
  return first?.segment ?? '';
}

export function Head({ store, room, you, onLeave }: HeadProps) {
  const [open, setOpen] = useState(false);
  const online = store.connectionState.value.kind === 'online';
  const other = language.value === 'ja' ? 'en' : 'ja';
  return (
    <>
      <header class="head">
        <button
          type="button"
          class="head-me"
          aria-label={`${you.name} – ${say(words.me)}`}
          onClick={() => setOpen(true)}
        >
          <span class="head-initial" aria-hidden="true">
            {initial(you.name)}
          </span>
          <span class="head-name" translate={false}>
            {you.name}
          </span>
        </button>
        <span class={`head-state ${online ? 'online' : 'offline'}`}>
          <span aria-hidden="true">{online ? '✓' : '…'}</span>
          <span class="head-state-text">{say(online ? words.online : words.offline)}</span>
        </span>
        {room.screen.kind !== 'lobby' && !room.paused && !room.frozen && (
          <Stuck store={store} round={room.screen.round} you={you} />
        )}
        <button
          type="button"
          class="head-language"
          lang={other}
          aria-label={other === 'en' ? 'English' : '日本語'}
          onClick={() => setLanguage(other)}
        >
          {other === 'en' ? 'EN' : '日本語'}
        </button>
      </header>
      <Me store={store} room={room} you={you} open={open} onClose={() => setOpen(false)} onLeave={onLeave} />
    </>
  );
}
