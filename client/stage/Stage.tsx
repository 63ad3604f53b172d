/** Owns which face the wall has: on the way, turned away, the lobby, an activity, resting, over. It only shows. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ActivityScreen } from '../../shared/activities';
import type { RoomView, StageView } from '../../shared/protocol/views';
import { wallOf } from '../activities/walls';
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
import { useWallSize, wallLayout, wallStyle } from '../parts/stage/useStageSize';
import { summary } from './summary';
import { Toolbar } from './Toolbar';
import { useClicker } from './useClicker';
import { useWall } from './useWall';
import { words } from './words';

const faultWords = { unheard: words.clickerUnheard, behind: words.clickerBehind } as const;

export function Stage({ store }: { readonly store: Store }) {
  const { attended, codeLarge, showCode } = useWall();
  const size = useWallSize();
  const clicker = useClicker(store);
  const shrink = useCallback(() => showCode(false), [showCode]);
  const connection = store.connectionState.value;
  const room = store.room.value;
  const stage = store.stage.value;
  const refused = connection.kind === 'refused';
  useEffect(() => {
    document.title = `${store.code} – Kobai`;
  }, [store.code]);
  return (
    <div
      class={`wall${attended ? '' : ' unattended'}`}
      data-layout={wallLayout(size)}
      style={wallStyle(size)}
    >
      {refused ? (
        <Full sign="key" title={say(words.refusedTitle)}>
          <p>{connection.message}</p>
          <p>{say(words.refusedText)}</p>
        </Full>
      ) : room && stage ? (
        <Wall store={store} room={room} stage={stage} />
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

type WallProps = { readonly store: Store; readonly room: RoomView; readonly stage: StageView };

function Wall({ store, room, stage }: WallProps) {
  const { screen, status } = room;
  const [told, report] = useState(true);
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
        {summary(room, stage, told)}
      </p>
      {screen.kind === 'lobby' ? (
        <Lobby room={room} stage={stage} />
      ) : (
        <Boundary piece="panel" shown={screen}>
          <Telling.Provider value={report}>
            <Frame key={turnKey(room.revision)} store={store} room={room} stage={stage} told={told}>
              <Boundary piece="panel" shown={screen}>
                <HostSteps.Provider value={stage.told}>
                  <Face room={room} screen={screen} stage={stage} />
                </HostSteps.Provider>
              </Boundary>
            </Frame>
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

type FaceProps = Pick<WallProps, 'room' | 'stage'> & { readonly screen: ActivityScreen };

function Face({ room, screen, stage }: FaceProps) {
  const Picture = wallOf(screen).Stage;
  return <Picture room={room} screen={screen} stage={stage} />;
}

const Full = (props: FullProps) => (
  <main class="stage-full">
    <Notice {...props} />
  </main>
);
