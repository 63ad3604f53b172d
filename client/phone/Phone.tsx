/**
 * The frame around whatever a seated learner does: the head, the banner, pauses, what screen readers hear when the
 * class moves on. Knows the kinds of activity by name only.
 */
import { Fragment } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { RoomView } from '../../shared/protocol/views';
import { activityOf, prefetch } from '../activities';
import type { Seated } from '../parts/phone/activity';
import { createDrafts, type Drafts } from '../parts/phone/drafts';
import type { Store } from '../store';
import { Boundary } from '../ui/Boundary';
import { say } from '../ui/language';
import { Notice } from '../ui/Notice';
import { Rich } from '../ui/Tex';
import { Toasts } from '../ui/Toast';
import { turnKey } from '../ui/translation';
import { Banner } from './Banner';
import { Head } from './Head';
import { Lobby } from './Lobby';
import './Phone.css';
import { words } from './words';

/** Fetches what the class will come to while nothing else is going on. */
function prefetchActivities(): () => void {
  const fetchAll = () => {
    void prefetch('phone');
    import('../ui/Tex').then(({ loadTex }) => loadTex()).catch(() => {});
  };
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(fetchAll, { timeout: 4_000 });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(fetchAll, 1_000);
  return () => clearTimeout(timer);
}

export type PhoneProps = {
  readonly store: Store;
  /** Somebody else takes this device. */
  readonly onLeave: () => void;
};

export function Phone({ store, onLeave }: PhoneProps) {
  const room = store.room.value;
  const you = store.you.value;
  const seat = you?.kind === 'seated' ? you.seat : 0;
  // By seat: on a shared tablet nobody finds what another has begun to write.
  const drafts = useMemo(() => createDrafts(`${store.code}.${seat}`), [store.code, seat]);
  useEffect(prefetchActivities, []);
  if (room === null || you?.kind !== 'seated') return null;

  const held = room.frozen ? 'frozen' : room.paused ? 'paused' : null;
  return (
    <div class="phone-page">
      <Head store={store} room={room} you={you} onLeave={onLeave} />
      <Banner store={store} />
      <p class="unseen" aria-live="polite">
        {announcement(room)}
      </p>
      {held && (
        <main class="phone-held">
          <Notice
            sign={held === 'frozen' ? 'eyes' : 'cup'}
            title={say(held === 'frozen' ? words.frozenTitle : words.pausedTitle)}
          >
            <p>{say(held === 'frozen' ? words.frozenText : words.pausedText)}</p>
          </Notice>
        </main>
      )}
      {/* Kept behind a pause, so that nothing half done is lost. */}
      <div class="phone-work" hidden={held !== null}>
        <Fragment key={turnKey(room.revision)}>
          <Activity store={store} room={room} you={you} drafts={drafts} />
          <Told place={room.place} />
        </Fragment>
      </div>
      <Toasts />
    </div>
  );
}

/** What we saw, once an activity's last planned round is told. */
function Told({ place }: Pick<RoomView, 'place'>) {
  if (!place?.after) return null;
  return (
    <aside class="phone-told">
      <h2>{say(words.whatWeSaw)}</h2>
      <p>
        <Rich text={say(place.after)} />
      </p>
    </aside>
  );
}

type ActivityFrame = {
  readonly store: Store;
  readonly room: RoomView;
  readonly you: Seated;
  readonly drafts: Drafts;
};

function Activity({ store, room, you, drafts }: ActivityFrame) {
  const { screen } = room;
  if (screen.kind === 'lobby') return <Lobby store={store} you={you} />;
  const { phone: Work } = activityOf(screen);
  return (
    <Boundary key={place(room)} piece="panel" shown={screen}>
      <Work store={store} screen={screen} you={you} drafts={drafts} />
    </Boundary>
  );
}

/** A new round starts with a new screen: nothing of the one before stays in a field. */
function place(room: RoomView): string {
  const { screen } = room;
  return screen.kind === 'lobby' ? 'lobby' : `${room.place?.index}-${screen.round.number}`;
}

/** What a screen reader hears when the class moves on. */
function announcement({ screen, frozen, paused }: RoomView): string {
  if (frozen) return say(words.frozenTitle);
  if (paused) return say(words.pausedTitle);
  if (screen.kind === 'lobby') return say(words.saidLobby);
  switch (screen.round.phase) {
    case 'asking':
      return say(screen.round.closed ? words.saidClosed : words.saidQuestion);
    case 'revealed':
      return say(words.saidRevealed);
    case 'advanced':
      return say(words.saidAdvanced);
    default:
      return screen.round.phase satisfies never;
  }
}
