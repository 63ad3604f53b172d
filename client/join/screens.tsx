/** The screens where a learner's way stops for now or for good, each with the next thing to do. */
import { refusalSentence } from '../../shared/protocol/refusals';
import type { RoomView, YouView } from '../../shared/protocol/views';
import type { Refusal } from '../../shared/protocol/wire';
import type { Store } from '../store';
import { Button } from '../ui/Button';
import { CodeField } from '../ui/CodeField';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { fill, formatNumber, language, say } from '../ui/language';
import { NoticePage } from '../ui/Notice';
import { words } from './words';

const foot = <LanguageSwitch />;

const Reload = () => (
  <Button kind="go" onClick={() => location.reload()}>
    {say(words.reload)}
  </Button>
);

type RefusedProps = {
  readonly store: Store;
  readonly refusal: Pick<Refusal, 'code' | 'field'>;
  readonly onAgain: () => void;
};

export function Refused({ store, refusal, onAgain }: RefusedProps) {
  switch (refusal.code) {
    case 'unknown_room':
      return (
        <NoticePage sign="lost" title={say(words.unknownTitle)} actions={<CodeField />} foot={foot}>
          <p>
            <strong>{store.code}</strong>
          </p>
          <p>{say(words.unknownText)}</p>
        </NoticePage>
      );
    case 'removed':
      return (
        <NoticePage
          sign="seats"
          title={say(words.removedTitle)}
          actions={
            <Button kind="go" onClick={onAgain}>
              {say(words.joinAgain)}
            </Button>
          }
          foot={foot}
        >
          <p>{say(words.removedText)}</p>
        </NoticePage>
      );
    case 'bad_token':
      return <HandedOver onAgain={onAgain} />;
    case 'room_ended':
      return <EndedNotice score={null} />;
    case 'room_resting':
      return <RestingNotice score={null} onReload />;
    case 'room_locked':
      return (
        <NoticePage sign="door" title={say(words.lockedTitle)} actions={<Reload />} foot={foot}>
          <p>{say(words.lockedText)}</p>
        </NoticePage>
      );
    case 'room_full':
      return (
        <NoticePage sign="seats" title={say(words.fullTitle)} actions={<Reload />} foot={foot}>
          <p>{say(words.fullText)}</p>
        </NoticePage>
      );
    case 'wrong_version':
      return (
        <NoticePage sign="way" title={say(words.oldTitle)} actions={<Reload />} foot={foot}>
          <p>{say(words.oldText)}</p>
        </NoticePage>
      );
    default:
      return (
        <NoticePage sign="lost" title={say(words.otherTitle)} actions={<Reload />} foot={foot}>
          <p>{refusalSentence(refusal.code, language.value, refusal.field)}</p>
        </NoticePage>
      );
  }
}

type OtherSeatProps = {
  readonly name: string;
  readonly onStay: () => void;
  readonly onMove: () => void;
};

/** One tablet, several learners: a way back to another seat was scanned while somebody sits here. */
export const OtherSeat = ({ name, onStay, onMove }: OtherSeatProps) => (
  <NoticePage
    sign="seats"
    title={say(words.otherSeatTitle)}
    actions={
      <>
        <Button kind="go" onClick={onMove}>
          {say(words.otherSeatMove)}
        </Button>
        <Button onClick={onStay}>{fill(say(words.otherSeatStay), { name })}</Button>
      </>
    }
    foot={foot}
  >
    <p>{fill(say(words.otherSeatText), { name })}</p>
  </NoticePage>
);

/** The seat's key is another phone's now. */
export const HandedOver = ({ onAgain }: { readonly onAgain: () => void }) => (
  <NoticePage
    sign="seats"
    title={say(words.handedOverTitle)}
    actions={
      <Button kind="go" onClick={onAgain}>
        {say(words.joinAgain)}
      </Button>
    }
    foot={foot}
  >
    <p>{say(words.handedOverText)}</p>
  </NoticePage>
);

type WithRoom = { readonly room: RoomView; readonly you: YouView };

const scoreOf = (you: YouView) => (you.kind === 'seated' ? you.score : null);

export const Ended = ({ room, you }: WithRoom) => (
  <EndedNotice lesson={say(room.lesson)} score={scoreOf(you)} />
);

export const Resting = ({ room, you }: WithRoom) => (
  <RestingNotice lesson={say(room.lesson)} score={scoreOf(you)} />
);

type PartingProps = { readonly lesson?: string; readonly score: number | null };

function Parting({ lesson, score }: PartingProps) {
  return (
    <>
      {lesson && <p>{lesson}</p>}
      {score !== null && (
        <p>
          {say(words.yourPoints)} <strong>{formatNumber(score)}</strong>
        </p>
      )}
    </>
  );
}

const EndedNotice = (props: PartingProps) => (
  <NoticePage
    sign="flag"
    title={say(words.endedTitle)}
    actions={
      <a class="go-link" href="/">
        {say(words.toDoor)}
      </a>
    }
    foot={foot}
  >
    <p>{say(words.endedText)}</p>
    <Parting {...props} />
  </NoticePage>
);

/** `onReload`: the door itself said so, and will not tell when it opens again. */
const RestingNotice = ({ onReload = false, ...props }: PartingProps & { readonly onReload?: boolean }) => (
  <NoticePage sign="moon" title={say(words.restingTitle)} actions={onReload ? <Reload /> : null} foot={foot}>
    <p>{say(words.restingText)}</p>
    <Parting {...props} />
  </NoticePage>
);
