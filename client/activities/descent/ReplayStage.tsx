/** The stage while the class's walk is shown again: the way on the map, both heights beside it, at the host's step. */
import type { DescentScreen } from '../../../shared/activities/descent';
import { pictureSize, useStageSize } from '../../parts/stage/useStageSize';
import { HillPair } from '../../plots/HillPair';
import { GroundBall, GroundPath } from '../../plots/hill3d/OnGround';
import { RollingNumber } from '../../plots/RollingNumber';
import { TwoCurves } from '../../plots/TwoCurves';
import { useRolling } from '../../plots/useRolling';
import { WalkAgain } from '../../plots/WalkAgain';
import { fill, say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { seenHill } from './HillMap';
import './ReplayStage.css';
import { branchPlace, classPlace, isPastEnd, lastStep, short, type Walk, words } from './replayText';
import { columnNumber } from './stageText';

type Screen = DescentScreen & Walk;

export function ReplayStage({ screen }: { readonly screen: Screen }) {
  return (
    <div class={`stage-two descent-stage replay-stage ${screen.round.phase}`} data-step={screen.replay.step}>
      <div class="stage-picture">
        <Ways screen={screen} />
      </div>
      <div class="stage-side">
        <Figures screen={screen} />
        <Curves screen={screen} />
      </div>
    </div>
  );
}

function Ways({ screen }: { readonly screen: Screen }) {
  const { width, height } = pictureSize(useStageSize());
  const { path, replay } = screen;
  const { step, branch } = replay;
  const here = classPlace(screen);
  const rolling = useRolling(here?.at ?? screen.at);
  const walked = path.slice(0, step).map(({ at }) => at);
  const branched = branch?.path.slice(0, Math.max(0, step - branch.from) + 1).map(({ at }) => at) ?? [];
  return (
    <HillPair
      surface={seenHill(screen)}
      near={null}
      width={width}
      height={height}
      label={fill(say(words.map), { n: step, z: here ? short(here.z) : '' })}
      large="map"
      topic="replay"
      captioned={false}
      keepFree={[...path, ...(branch?.path ?? [])].map(({ at }) => at)}
      map={(frame) => (
        <WalkAgain
          frame={frame}
          path={path}
          step={step}
          branch={branch && { ...branch, label: `η = ${short(branch.eta)}` }}
          radius={16}
        />
      )}
      hill={(frame) => (
        <>
          <GroundPath frame={frame} path={branched} tone="truth" width={4} dashed />
          <GroundPath frame={frame} path={[...walked, rolling]} tone="class" width={5} />
          <GroundBall frame={frame} at={rolling} radius={17} />
        </>
      )}
    />
  );
}

function Figures({ screen }: { readonly screen: Screen }) {
  const here = classPlace(screen);
  return (
    <div class="stage-figures">
      <div>
        <p class="stage-label">{say(words.step)}</p>
        <p class="stage-figure">
          {screen.replay.step} <small>/ {lastStep(screen)}</small>
        </p>
      </div>
      {here && (
        <div class="replay-walk">
          <p class="stage-label">
            <Rich text={say(isPastEnd(screen) ? words.heightAtEnd : words.height)} />
          </p>
          <p class="stage-figure">
            <RollingNumber value={here.z} format={columnNumber} />
          </p>
        </div>
      )}
    </div>
  );
}

function Curves({ screen }: { readonly screen: Screen }) {
  const { path, replay } = screen;
  const { step, branch } = replay;
  const walk = path.map(({ z }) => z);
  const heights = branch?.path.map(({ z }) => z) ?? [];
  const list = (values: readonly number[]) => values.map(short).join(', ');
  const eta = branch ? short(branch.eta) : '';
  return (
    <figure class="side-figure">
      <figcaption class="stage-label">
        <Rich text={say(words.curves)} />
      </figcaption>
      <TwoCurves
        walk={walk}
        branch={branch && { from: branch.from, heights }}
        step={step}
        height={500}
        label={[
          fill(say(words.curveLabel), { list: list(walk) }),
          ...(branch ? [fill(say(words.branchLabel), { eta, list: list(heights) })] : []),
        ].join(' ')}
      />
      <ul class="replay-keys">
        <Key tone="walk" text={say(words.walk)} z={classPlace(screen)?.z ?? null} />
        {branch && (
          <Key tone="branch" text={fill(say(words.branch), { eta })} z={branchPlace(screen)?.z ?? null} />
        )}
      </ul>
    </figure>
  );
}

type KeyProps = { readonly tone: 'walk' | 'branch'; readonly text: string; readonly z: number | null };

/** Whose line it is, and its height at the present step. */
const Key = ({ tone, text, z }: KeyProps) => (
  <li class={tone}>
    <i aria-hidden="true" />
    <span>
      <Rich text={text} />
    </span>
    <strong>{z === null ? '–' : columnNumber(z)}</strong>
  </li>
);
