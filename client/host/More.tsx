/** Everything that is one level down: the round, the way through the lesson, the class, screens, the end. */
import { useState } from 'preact/hooks';
import type { HostPage } from '../parts/host/page';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { LanguageSwitch } from '../ui/LanguageSwitch';
import { fill, say } from '../ui/language';
import { Qr } from '../ui/Qr';
import { Toasts } from '../ui/Toast';
import { ActivityList } from './ActivityList';
import { AddressChoice } from './AddressChoice';
import { MoveDevice } from './MoveDevice';
import './More.css';
import { PracticeForm } from './PracticeForm';
import { StageLink } from './StageLink';
import { words } from './words';

export type MoreProps = { readonly page: HostPage; readonly open: boolean; readonly onClose: () => void };

export function More({ page, open, onClose }: MoreProps) {
  const { room, store } = page;
  const running = room.status === 'open' && room.screen.kind !== 'lobby';
  return (
    <Dialog open={open} title={say(words.moreTitle)} onClose={onClose} class="more">
      {/* What lies above everything else would hide the page's own messages. */}
      <Toasts />
      {running && <RoundGroup page={page} onDone={onClose} />}
      {room.status === 'open' && (
        <>
          <section>
            <h3>{say(words.activities)}</h3>
            <ActivityList page={page} onDone={onClose} />
          </section>
          <ClassGroup page={page} />
        </>
      )}
      <section>
        <h3>{say(words.groupScreens)}</h3>
        {running && <WayIn page={page} />}
        {running && <StageLink code={room.code} />}
        <MoveDevice code={room.code} joinUrl={page.host.joinUrl} />
        {running && <AddressChoice page={page} />}
        <p class="more-label">{say(words.language)}</p>
        <LanguageSwitch onChange={() => store.restart()} />
      </section>
      {running && <PracticeForm page={page} />}
      <EndGroup page={page} onDone={onClose} />
    </Dialog>
  );
}

function RoundGroup({ page, onDone }: { readonly page: HostPage; readonly onDone: () => void }) {
  const { room, host, order } = page;
  const { revision, screen } = room;
  if (screen.kind === 'lobby') return null;
  const { round } = screen;
  const open = round.phase === 'asking' && !round.closed && !room.paused;
  const limited = round.deadline !== null || round.pausedLeft !== null;
  const deadline = (seconds: number | null) => void order({ type: 'SetDeadline', revision, seconds });
  const and = (work: Promise<unknown>) => void work.then(onDone);
  return (
    <section>
      <h3>{say(words.groupRound)}</h3>
      {open && (
        <>
          <p class="more-label">{say(words.deadline)}</p>
          <div class="more-row">
            {[30, 60, 180].map((seconds) =>
              limited ? (
                <Button key={seconds} onClick={() => void order({ type: 'AddTime', revision, seconds })}>
                  {fill(say(words.addTime), { n: seconds })}
                </Button>
              ) : (
                <Button key={seconds} onClick={() => deadline(seconds)}>
                  {fill(say(words.setTime), { n: seconds })}
                </Button>
              ),
            )}
            <Button disabled={!limited} onClick={() => deadline(null)}>
              {say(words.noTime)}
            </Button>
          </div>
        </>
      )}
      <div class="more-row">
        {open && (
          <Button onClick={() => and(order({ type: 'CloseRound', revision }))}>
            {say(words.closeRound)}
          </Button>
        )}
        {round.phase === 'asking' && round.closed && (
          <Button onClick={() => and(order({ type: 'ReopenRound', revision }))}>
            {say(words.reopenRound)}
          </Button>
        )}
        <Button disabled={!host.canUndo} onClick={() => and(order({ type: 'Undo', revision }))}>
          {say(words.undo)}
        </Button>
        <Button onClick={() => and(order({ type: room.paused ? 'Resume' : 'Pause' }))}>
          {say(room.paused ? words.resume : words.pause)}
        </Button>
      </div>
    </section>
  );
}

function ClassGroup({ page }: { readonly page: HostPage }) {
  const { room, order } = page;
  return (
    <section>
      <h3>{say(words.groupClass)}</h3>
      <Toggle
        on={room.frozen}
        label={say(words.freeze)}
        onChange={(frozen) => void order({ type: 'Freeze', frozen })}
      />
      <Toggle
        on={room.namesShown}
        label={say(words.showNames)}
        hint={say(words.namesHint)}
        onChange={(show) => void order({ type: 'ShowNames', show })}
      />
      <Toggle
        on={page.host.rollAsked}
        label={say(words.askRoll)}
        onChange={(ask) => void order({ type: 'AskRoll', ask })}
      />
      <Toggle
        on={room.locked}
        label={say(words.lock)}
        hint={say(words.lockHint)}
        onChange={(locked) => void order({ type: 'LockRoom', locked })}
      />
    </section>
  );
}

type ToggleProps = {
  readonly on: boolean;
  readonly label: string;
  readonly hint?: string;
  readonly onChange: (on: boolean) => void;
};

function Toggle({ on, label, hint, onChange }: ToggleProps) {
  return (
    <button type="button" role="switch" class="toggle" aria-checked={on} onClick={() => onChange(!on)}>
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
      <span class="toggle-state">{say(on ? words.on : words.off)}</span>
    </button>
  );
}

function WayIn({ page }: { readonly page: HostPage }) {
  const [shown, show] = useState(false);
  return (
    <>
      <Button expanded={shown} onClick={() => show(!shown)}>
        {say(words.joining)}
      </Button>
      {shown && (
        <div class="more-qr">
          <Qr text={page.host.joinUrl} label={say(words.qrJoin)} size={220} />
          <p>{page.host.joinUrl}</p>
        </div>
      )}
    </>
  );
}

function EndGroup({ page, onDone }: { readonly page: HostPage; readonly onDone: () => void }) {
  const [sure, setSure] = useState(false);
  const { room, order } = page;
  return (
    <section>
      <h3>{say(words.groupEnd)}</h3>
      {room.status === 'open' && (
        <>
          <Button onClick={() => void order({ type: 'EndForToday' }).then(onDone)}>
            {say(words.endToday)}
          </Button>
          <p class="soft">{say(words.endTodayHint)}</p>
        </>
      )}
      <Button kind="quiet" onClick={() => setSure(true)}>
        {say(words.endClass)}…
      </Button>
      <Dialog
        open={sure}
        title={say(words.endClassTitle)}
        onClose={() => setSure(false)}
        actions={
          <>
            <Button onClick={() => setSure(false)}>{say(words.cancel)}</Button>
            <Button class="host-sure" onClick={() => void order({ type: 'EndClass' })}>
              {say(words.endClass)}
            </Button>
          </>
        }
      >
        <p>{say(words.endClassText)}</p>
      </Dialog>
    </section>
  );
}
