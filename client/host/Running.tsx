/**
 * The frame of the host's page: the head, the parts (lesson, people, notes), the big button that stays at the
 * bottom. On a phone one part at a time, on a wide window the lesson at the left and the others at the right.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HostView } from '../../shared/protocol/views';
import { activityOf, prefetch } from '../activities';
import type { HostPage } from '../parts/host/page';
import { Boundary } from '../ui/Boundary';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { fill, say } from '../ui/language';
import { Flow } from './Flow';
import { Lobby } from './Lobby';
import { Minutes } from './Minutes';
import { More } from './More';
import { Notes, type NotesProps } from './Notes';
import { People } from './People';
import { countSeats, type SeatFilter } from './people';
import { primaryOf } from './primary';
import { Resting } from './Resting';
import { usePrimary } from './usePrimary';
import { useWide } from './useWide';
import { words } from './words';

export type Part = 'flow' | 'people' | 'notes';

const partWords = { flow: words.tabFlow, people: words.tabPeople, notes: words.tabNotes } as const;

export function Running({ page }: { readonly page: HostPage }) {
  const [part, setPart] = useState<Part>('flow');
  const [filter, setFilter] = useState<SeatFilter>('all');
  const [moreOpen, setMoreOpen] = useState(false);
  const wide = useWide();
  const { screen } = page.room;
  const activity = screen.kind === 'lobby' ? null : activityOf(screen).host.loaded.value;
  const primary = primaryOf(page.room, page.host, page.choices, activity);
  useEffect(() => void prefetch('host'), []);
  const { busy, press } = usePrimary(page, primary);

  const showPeople = (wanted: SeatFilter) => {
    setFilter(wanted);
    setPart('people');
  };
  const side = part === 'notes' ? 'notes' : 'people';
  const piece = (key: Part | 'more', shown: ComponentChildren) => (
    <Boundary key={key} piece="panel" shown={page.room.screen}>
      {shown}
    </Boundary>
  );
  const people = piece('people', <People page={page} filter={filter} onFilter={setFilter} />);
  const notes = piece('notes', <Notes notes={page.host.notes} next={notesAhead(page)} />);
  const flow = piece('flow', <Middle page={page} onPeople={showPeople} />);

  return (
    <div class={`host${wide ? ' wide' : ''}`}>
      <Head page={page} onPeople={() => showPeople('all')} onMore={() => setMoreOpen(true)} />
      {!wide && <Parts parts={['flow', 'people', 'notes']} value={part} onChange={setPart} />}
      <main class="host-main">
        <Standing page={page} />
        {!wide && part !== 'flow' && <h1 class="unseen">{say(partWords[part])}</h1>}
        {wide || part === 'flow' ? flow : part === 'people' ? people : notes}
      </main>
      {wide && (
        <aside class="host-side" aria-label={say(partWords[side])}>
          <Parts parts={['people', 'notes']} value={side} onChange={setPart} />
          {side === 'people' ? people : notes}
        </aside>
      )}
      <footer class="host-foot">
        {primary ? (
          <Button kind="go" busy={busy} onClick={press} class="host-go">
            {say(primary.label)}
          </Button>
        ) : (
          <p class="host-idle">{say(words.nothingNext)}</p>
        )}
        <FootActions page={page} onMore={() => setMoreOpen(true)} />
        {wide && primary && <p class="host-keys">{say(words.keys)}</p>}
      </footer>
      {piece('more', <More page={page} open={moreOpen} onClose={() => setMoreOpen(false)} />)}
    </div>
  );
}

function Middle({
  page,
  onPeople,
}: {
  readonly page: HostPage;
  readonly onPeople: (filter: SeatFilter) => void;
}) {
  if (page.room.status === 'resting') return <Resting page={page} />;
  if (page.room.screen.kind === 'lobby') return <Lobby page={page} />;
  return (
    <>
      <Minutes page={page} />
      <Flow page={page} onPeople={onPeople} />
    </>
  );
}

function notesAhead({ host, room }: HostPage): NotesProps['next'] {
  const title = host.activities[room.place ? room.place.index + 1 : 0]?.title;
  return title && host.nextNotes ? { title, notes: host.nextNotes } : null;
}

type HeadProps = { readonly page: HostPage; readonly onPeople: () => void; readonly onMore: () => void };

function Head({ page, onPeople, onMore }: HeadProps) {
  const { all, away } = countSeats(page.host.seats);
  return (
    <header class="host-head">
      <span class="host-code" translate={false}>
        {page.room.code}
      </span>
      <span class="host-lesson">{say(page.room.lesson)}</span>
      <Chip onClick={onPeople}>
        {fill(say(away > 0 ? words.peopleAway : words.people), { n: all, away })}
      </Chip>
      <Button kind="quiet" class="host-more" label={say(words.more)} onClick={onMore}>
        <span aria-hidden="true">⋯</span>
      </Button>
    </header>
  );
}

type PartsProps = {
  readonly parts: readonly Part[];
  readonly value: Part;
  readonly onChange: (part: Part) => void;
};

function Parts({ parts, value, onChange }: PartsProps) {
  return (
    <nav class="host-parts" aria-label={say(words.tabs)}>
      {parts.map((part) => (
        <button
          key={part}
          type="button"
          aria-current={part === value ? 'page' : undefined}
          onClick={() => onChange(part)}
        >
          {say(partWords[part])}
        </button>
      ))}
    </nav>
  );
}

/** What holds the class up just now: no line, a pause, eyes up. */
function Standing({ page }: { readonly page: HostPage }) {
  const { room, store } = page;
  const offline = store.connectionState.value.kind !== 'online';
  return (
    <div class="host-standing" role="status">
      {offline && <p>{say(words.offline)}</p>}
      {room.status === 'open' && room.paused && <p>{say(words.paused)}</p>}
      {room.status === 'open' && room.frozen && (
        <p>
          {say(words.frozen)}
          <Button onClick={() => void page.order({ type: 'Freeze', frozen: false })}>
            {say(words.unfreeze)}
          </Button>
        </p>
      )}
    </div>
  );
}

const backTo = ({ title }: NonNullable<HostView['cameFrom']>): string =>
  title ? fill(say(words.undoActivity), { title: say(title) }) : say(words.undoStart);

/** The three that are needed often enough to stay under the thumb. */
function FootActions({ page, onMore }: { readonly page: HostPage; readonly onMore: () => void }) {
  const { room, host, order } = page;
  const { revision } = room;
  if (room.status !== 'open' || room.screen.kind === 'lobby') return null;
  const index = (room.place?.index ?? -1) + 1;
  return (
    <div class="host-foot-actions">
      {host.cameFrom ? (
        <Button kind="quiet" onClick={() => void order({ type: 'UndoActivity', revision })}>
          <span aria-hidden="true">←</span> {backTo(host.cameFrom)}
        </Button>
      ) : (
        <Button kind="quiet" disabled={!host.canUndo} onClick={() => void order({ type: 'Undo', revision })}>
          <span aria-hidden="true">←</span> {say(words.undo)}
        </Button>
      )}
      {room.paused ? (
        <Button kind="quiet" onClick={onMore}>
          {say(words.more)}
        </Button>
      ) : (
        <Button
          kind="quiet"
          // The button that opened this page may have stood here: its double click is not meant for the class.
          onClick={({ detail }) => detail < 2 && void order({ type: 'Pause' })}
        >
          {say(words.pause)}
        </Button>
      )}
      <Button
        kind="quiet"
        disabled={index >= host.activities.length}
        onClick={() => void order({ type: 'StartActivity', revision, index })}
      >
        {say(words.nextActivity)} <span aria-hidden="true">→</span>
      </Button>
    </div>
  );
}
