/** The host's hand on a walk seen again: a slider over its steps, play and hold, another η from here, the way back. */
import { useEffect, useState } from 'preact/hooks';
import type { DescentScreen } from '../../../shared/activities/descent';
import { EtaField } from '../../parts/host/EtaField';
import { etaBeside } from '../../parts/host/etaLadder';
import type { HostPage } from '../../parts/host/page';
import { Button } from '../../ui/Button';
import { say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import './ReplayControls.css';
import { classPlace, lastStep, replaySaid, replaySubtitle, type Walk, words } from './replayText';
import { useScrub } from './useScrub';

/** ms a step is looked at before the next. */
const PLAY_MS = 900;
/** Steps of a branch: at a good η it arrives within them, at a small one it is seen to crawl. */
const BRANCH_STEPS = 20;

export type ReplayControlsProps = { readonly page: HostPage; readonly screen: DescentScreen };

/** Offered once the answers are out, no fog lies, and the class has a walk behind it. */
export function ReplayControls({ page, screen }: ReplayControlsProps) {
  const { path, replay, round } = screen;
  if (path.length < 2 || round.phase === 'asking' || !screen.surface) return null;
  if (!replay) {
    const show = () => void page.order({ type: 'ShowReplay', revision: page.room.revision, step: 0 });
    return (
      <Button kind="quiet" onClick={show}>
        {say(words.open)}
      </Button>
    );
  }
  return <Replaying page={page} screen={{ ...screen, replay }} />;
}

function Replaying({ page, screen }: { readonly page: HostPage; readonly screen: DescentScreen & Walk }) {
  const { order, room } = page;
  const { step } = screen.replay;
  const last = lastStep(screen);
  const [playing, setPlaying] = useState(false);
  const [eta, setEta] = useState(() => etaBeside(screen.eta, 1) ?? screen.eta);
  const show = async (to: number | null): Promise<boolean> =>
    (await order({ type: 'ShowReplay', revision: room.revision, step: to })).ok;
  const { shown, scrub } = useScrub(step, show);

  useEffect(() => {
    // At the end while playing: the way back to the start, or a branch, is asked for and not here yet.
    if (!playing || step >= last) return;
    const timer = setTimeout(() => {
      void show(step + 1).then((ok) => setPlaying(ok && step + 1 < last));
    }, PLAY_MS);
    return () => clearTimeout(timer);
  }, [playing, step, last]);

  const play = async () => {
    if (!playing && step >= last) await show(0);
    setPlaying(!playing);
  };
  const branch = async () => {
    const from = Math.min(step, screen.path.length - 1);
    const answer = await order({
      type: 'BranchReplay',
      revision: room.revision,
      from,
      eta,
      steps: BRANCH_STEPS,
    });
    setPlaying(answer.ok);
  };
  const seen = { ...screen, replay: { ...screen.replay, step: shown } };
  return (
    <section class="replay" aria-label={say(words.section)}>
      <h2>{replaySubtitle(seen)}</h2>
      <p class="soft">{replaySaid(seen)}</p>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={shown}
        aria-label={say(words.step)}
        aria-valuetext={replaySaid(seen)}
        onInput={(event) => {
          setPlaying(false);
          scrub(Number(event.currentTarget.value));
        }}
      />
      <div class="flow-row">
        <Button pressed={playing} onClick={() => void play()}>
          <span aria-hidden="true">{playing ? '❙❙' : '▶'}</span> {say(playing ? words.pause : words.play)}
        </Button>
        <Button kind="quiet" onClick={() => void show(null)}>
          {say(words.back)}
        </Button>
      </div>
      <div class="flow-row">
        <EtaField eta={eta} onChange={setEta} />
        <Button disabled={classPlace(seen) === null} onClick={() => void branch()}>
          <Rich text={say(words.tryEta)} />
        </Button>
      </div>
    </section>
  );
}
