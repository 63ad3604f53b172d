/** Which face the stage has: on the way, turned away, the lobby, an activity, resting, over. It only shows. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RoomView, StageView } from '../../shared/protocol/views';
import { activityOf, prefetch } from '../activities';
import type { Store } from '../store';
import { Boundary } from '../ui/Boundary';
import { say } from '../ui/language';
import { Notice } from '../ui/Notice';
import { turnKey } from '../ui/translation';
import { Waiting } from '../ui/Waiting';
import { Frame } from './Frame';
import { LargeJoinCode } from './JoinCode';
import { Lobby } from './Lobby';
import './Stage.css';
import { HostSteps, Telling } from '../parts/stage/telling';
import { stageLayout, stageStyle, useStageSize } from '../parts/stage/useStageSize';
import { summary } from './summary';
import { Toolbar } from './Toolbar';
import { useClicker } from './useClicker';
import { useStageWindow } from './useStageWindow';
import { words } from './words';

const faultWords = { unheard: words.clickerUnheard, behind: words.clickerBehind } as const;

/** What the class will come to, once the lobby is on the screen. */
function prefetchActivities(): void {
  void prefetch('stage');
}

export function Stage({ store }: { readonly store: Store }) {
  const { attended, codeLarge, showCode } = useStageWindow();
  const size = useStageSize();
  const clicker = useClicker(store);
  const shrink = useCallback(() => showCode(false), [showCode]);
  const connection = store.connectionState.value;
  const room = store.room.value;
  const stage = store.stage.value;
  const refused = connection.kind === 'refused';
  useEffect(prefetchActivities, []);
  useEffect(() => {
    document.title = `${store.code} – Kobai`;
  }, [store.code]);
  return (
    <div
      class={`stage-page${attended ? '' : ' unattended'}`}
      data-layout={stageLayout(size)}
      style={stageStyle(size)}
    >
      {refused ? (
        <Full sign="key" title={say(words.refusedTitle)}>
          <p>{connection.message}</p>
          <p>{say(words.refusedText)}</p>
        </Full>
      ) : room && stage ? (
        <Shown store={store} room={room} stage={stage} />
      ) : (
        <main class="stage-full">
          <Waiting title={say(words.connecting)} />
        </main>
      )}
      {!refused && room && stage && codeLarge && (
        <LargeJoinCode code={room.code} joinUrl={stage.joinUrl} onClose={shrink} />
      )}
      {!refused && (connection.kind === 'offline' || clicker) && (
        <p class="stage-said" role="status">
          {say(connection.kind === 'offline' ? words.offline : faultWords[clicker ?? 'unheard'])}
        </p>
      )}
      <Toolbar shown={attended} codeLarge={codeLarge} onCode={() => showCode(!codeLarge)} />
    </div>
  );
}

type StageProps = { readonly store: Store; readonly room: RoomView; readonly stage: StageView };

function Shown({ store, room, stage }: StageProps) {
  const { screen, status } = room;
  const [told, report] = useState(true);
  const part = screen.kind === 'lobby' ? null : activityOf(screen).stage;
  const loaded = part?.loaded.value ?? null;
  if (status === 'ended') {
    return (
      <Full sign="flag" title={say(words.endedTitle)}>
        <p>{say(words.endedText)}</p>
      </Full>
    );
  }
  if (status === 'resting') {
    return (
      <Full sign="moon" title={say(words.restingTitle)}>
        <p>{say(words.restingText)}</p>
      </Full>
    );
  }
  return (
    <>
      <p class="unseen" aria-live="polite">
        {summary(room, stage, loaded, told)}
      </p>
      {screen.kind === 'lobby' || !part ? (
        <Lobby room={room} stage={stage} />
      ) : (
        <Boundary piece="panel" shown={screen}>
          <Telling.Provider value={report}>
            <part.With>
              {(activity) => (
                <Frame
                  key={turnKey(room.revision)}
                  store={store}
                  room={room}
                  stage={stage}
                  activity={activity}
                  told={told}
                >
                  <Boundary piece="panel" shown={screen}>
                    <HostSteps.Provider value={stage.told}>
                      <activity.Stage room={room} screen={screen} stage={stage} />
                    </HostSteps.Provider>
                  </Boundary>
                </Frame>
              )}
            </part.With>
          </Telling.Provider>
        </Boundary>
      )}
      {room.paused && (
        <section class="stage-veil" aria-label={say(words.pausedTitle)}>
          <Notice sign="cup" title={say(words.pausedTitle)}>
            <p>{say(words.pausedText)}</p>
          </Notice>
        </section>
      )}
    </>
  );
}

type FullProps = Pick<Parameters<typeof Notice>[0], 'sign' | 'title'> & {
  readonly children: ComponentChildren;
};

const Full = (props: FullProps) => (
  <main class="stage-full">
    <Notice {...props} />
  </main>
);
