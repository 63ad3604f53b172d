/** Opening a classroom: which lesson, then straight to the host's page with the keys kept on this device. */
import { useState } from 'preact/hooks';
import type { Activity } from '../../shared/activities';
import { lessons } from '../../shared/lesson/lessons';
import { refusalSentence, refusals } from '../../shared/protocol/refusals';
import type { OpenRoom, RoomOpened } from '../../shared/protocol/wire';
import { keepKey } from '../session';
import { Button } from '../ui/Button';
import { fill, language, list, say } from '../ui/language';
import { words } from './words';

type Trouble = keyof typeof refusals | 'noServer';

async function openRoom(asked: OpenRoom): Promise<RoomOpened | Trouble> {
  try {
    const response = await fetch('/api/rooms', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    const body: unknown = await response.json();
    if (response.status === 201) return body as RoomOpened;
    const { code } = body as { code?: unknown };
    return typeof code === 'string' && code in refusals ? (code as Trouble) : 'failed';
  } catch {
    return 'noServer';
  }
}

const minutesOf = (activities: readonly Activity[]): number =>
  activities.reduce((sum, { minutes }) => sum + minutes, 0);
const isNeeded = ({ skipIfLate }: Activity): boolean => !skipIfLate;

/** What a short period leaves out, by name, and the length with it. */
function Skippable({ activities }: { readonly activities: readonly Activity[] }) {
  const skipped = activities.filter((activity) => !isNeeded(activity));
  if (skipped.length === 0) return null;
  const names = list(skipped.map(({ title }) => say(title)));
  return <p class="lesson-skip">{fill(say(words.skippable), { n: minutesOf(activities), names })}</p>;
}

export function OpenClassroom({ onBack }: { readonly onBack: () => void }) {
  const [chosen, setChosen] = useState(lessons[0]?.id ?? '');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const open = async () => {
    setBusy(true);
    setTrouble(null);
    const answer = await openRoom({ lesson: chosen, lang: language.value });
    if (typeof answer === 'string') {
      setBusy(false);
      setTrouble(answer);
      return;
    }
    keepKey('stage', answer.code, answer.stageToken);
    location.assign(`/host#${answer.code}.${answer.hostToken}`);
  };

  return (
    <form
      class="opening-room"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <fieldset class="lesson-list">
        <legend>{say(words.chooseLesson)}</legend>
        {lessons.map((lesson) => (
          <label key={lesson.id} class={`lesson${lesson.id === chosen ? ' chosen' : ''}`}>
            <input
              type="radio"
              name="lesson"
              value={lesson.id}
              checked={lesson.id === chosen}
              onChange={() => setChosen(lesson.id)}
            />
            <strong>{say(lesson.title)}</strong>
            <span>{fill(say(words.minutes), { n: minutesOf(lesson.activities.filter(isNeeded)) })}</span>
            <p>{say(lesson.summary)}</p>
            <Skippable activities={lesson.activities} />
          </label>
        ))}
      </fieldset>
      <p class="opening-trouble" role="alert">
        {trouble && (trouble === 'noServer' ? say(words.noServer) : refusalSentence(trouble, language.value))}
      </p>
      <div class="opening-actions">
        <Button kind="go" type="submit" busy={busy}>
          {say(busy ? words.opening : words.openNow)}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {say(words.back)}
        </Button>
      </div>
    </form>
  );
}
