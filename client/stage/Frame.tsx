/** What stands around every activity on the stage: title, round, how many answers, the time, the code. */
import type { ComponentChildren } from 'preact';
import type { ActivityScreen } from '../../shared/activities';
import type { Words } from '../../shared/protocol/language';
import type { RoomView, StageView } from '../../shared/protocol/views';
import type { StageActivity } from '../activities/activity';
import { clock, msLeft } from '../parts/round/time';
import type { Store } from '../store';
import { fill, say } from '../ui/language';
import { Rich } from '../ui/Tex';
import { useTicks } from '../ui/useTicks';
import './Frame.css';
import { SmallJoinCode } from './JoinCode';
import './Side.css';
import { words } from './words';

export type FrameProps = {
  readonly store: Pick<Store, 'serverNow'>;
  readonly room: RoomView;
  readonly stage: StageView;
  readonly activity: StageActivity<ActivityScreen>;
  /** All of what the round has to tell is on the stage. */
  readonly told: boolean;
  readonly children: ComponentChildren;
};

export function Frame({ store, room, stage, activity, told, children }: FrameProps) {
  const { screen } = room;
  if (screen.kind === 'lobby') return null;
  const { subtitle, counts = words.peopleOf } = activity;
  return (
    <div class="stage-frame" data-told={told}>
      <header class="stage-frame-head">
        <div class="stage-frame-title">
          <h1>{room.place && say(room.place.title)}</h1>
          <p>
            <Rich text={subtitle(screen)} />
          </p>
        </div>
        <div class="stage-frame-facts">
          {room.frozen && <span class="stage-chip strong">{say(words.eyesUp)}</span>}
          <TimeLeft store={store} room={room} />
          <Answers stage={stage} counts={counts} />
        </div>
        <SmallJoinCode code={room.code} joinUrl={stage.joinUrl} />
      </header>
      <main class="stage-frame-body">{children}</main>
      <Told room={room} told={told} />
    </div>
  );
}

/** What we do, while we do it; once the last planned round is told, and its telling is over, what we saw. */
function Told({ room: { place, screen }, told }: Pick<FrameProps, 'room' | 'told'>) {
  const asking = screen.kind !== 'lobby' && screen.round.phase === 'asking';
  const after = told ? place?.after : null;
  const text = after ?? (asking ? place?.before : null);
  if (!text) return null;
  return (
    <p class="stage-told">
      {after && (
        <>
          <strong>{say(words.whatWeSaw)}</strong>{' '}
        </>
      )}
      <Rich text={say(text)} />
    </p>
  );
}

type AnswersProps = { readonly stage: StageView; readonly counts: Words };

function Answers({ stage, counts }: AnswersProps) {
  const { done, of } = stage.progress;
  const text = fill(say(counts), { done, of });
  return (
    <span class="stage-chip" data-done={done} data-of={of}>
      <span aria-hidden="true">✓</span> {text}
    </span>
  );
}

function TimeLeft({ store, room }: Pick<FrameProps, 'store' | 'room'>) {
  const round = room.screen.kind === 'lobby' ? null : room.screen.round;
  useTicks(round?.deadline != null);
  if (round?.phase !== 'asking') return null;
  if (round.closed) return <span class="stage-chip">{say(words.closed)}</span>;
  const left = msLeft(round, store.serverNow());
  if (left === null) return null;
  return (
    <span class="stage-chip strong" role="timer">
      {fill(say(words.timeLeft), { time: clock(left) })}
    </span>
  );
}
