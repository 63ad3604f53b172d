/** The notes for the running activity, which the host alone sees. */
import type { Words } from '../../shared/protocol/language';
import type { HostView } from '../../shared/protocol/views';
import { say } from '../ui/language';
import { Rich } from '../ui/Tex';
import './Notes.css';
import { words } from './words';

export type NotesProps = {
  readonly notes: HostView['notes'];
  /** What comes next, to be read before it begins. */
  readonly next: { readonly title: Words; readonly notes: NonNullable<HostView['notes']> } | null;
};

export function Notes({ notes, next }: NotesProps) {
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title" class="unseen">
        {say(words.notesTitle)}
      </h2>
      {notes && <NoteLists notes={notes} />}
      {next && (
        <details open={!notes}>
          <summary>
            {say(words.notesNext)}
            <b>{say(next.title)}</b>
          </summary>
          <NoteLists notes={next.notes} />
        </details>
      )}
      {!notes && !next && <p class="soft">{say(words.notesNone)}</p>}
    </section>
  );
}

function NoteLists({ notes }: { readonly notes: NonNullable<HostView['notes']> }) {
  return (
    <>
      <NoteList title={words.say} notes={notes.say} />
      <NoteList title={words.expect} notes={notes.expect} />
      <h3>{say(words.ask)}</h3>
      <p class="notes-ask">
        <Rich text={say(notes.ask)} />
      </p>
    </>
  );
}

function NoteList({ title, notes }: { readonly title: Words; readonly notes: readonly Words[] }) {
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{say(title)}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note.en}>
            <Rich text={say(note)} />
          </li>
        ))}
      </ul>
    </>
  );
}
