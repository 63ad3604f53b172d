/** A descent on the stage: the hill with the class's point, and beside it what the phase has to tell. */
import { useMemo } from 'preact/hooks';
import type { DescentScreen } from '../../../shared/activities/descent';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import { Caption } from '../../parts/stage/Caption';
import { useBeats } from '../../parts/stage/useBeats';
import { pictureSize, useStageSize } from '../../parts/stage/useStageSize';
import { DescentPath } from '../../plots/DescentPath';
import { Fog } from '../../plots/Fog';
import { HillPair } from '../../plots/HillPair';
import { GroundArrows, GroundBall, GroundPath } from '../../plots/hill3d/OnGround';
import { nearWindow } from '../../plots/nearWindow';
import { useRolling } from '../../plots/useRolling';
import { fill, say } from '../../ui/language';
import { Tex } from '../../ui/Tex';
import type { StageProps } from '../activity';
import { groundArrows, STEP_BEATS, stepCaption } from './beats';
import { FoggedHill, useLifting } from './FoggedHill';
import { ReplayStage } from './ReplayStage';
import { Arrows, type ArrowsProps, Reach, Tangents } from './StageArrows';
import './DescentStage.css';
import { AdvancedSide, AskingSide, RevealedSide } from './StageSide';
import { pointText, shortNumber, words } from './stageText';

export function DescentStage({ screen, stage, room }: StageProps<DescentScreen>) {
  const work = stage.work?.kind === 'descent' ? stage.work : null;
  const { phase, number } = screen.round;
  const beat = useBeats(screen.moved ? `step ${number} ${screen.path.length}` : null, STEP_BEATS, room.pace);
  const told = screen.moved === null || beat >= STEP_BEATS;
  if (screen.replay) return <ReplayStage screen={{ ...screen, replay: screen.replay }} />;
  return (
    <div class={`stage-two descent-stage ${phase}`} data-beat={beat}>
      <div class="stage-picture">
        <Hill screen={screen} work={work} beat={beat} />
        {screen.reveal && <Legend screen={screen} tries={work?.firstArrows ? 2 : 1} />}
        <Caption text={stepCaption(screen, beat)} />
      </div>
      <div class="stage-side">
        {phase === 'asking' && <AskingSide screen={screen} progress={stage.progress} />}
        {phase === 'revealed' && <RevealedSide screen={screen} work={work} />}
        {phase === 'advanced' && <AdvancedSide screen={screen} told={told} />}
      </div>
    </div>
  );
}

/** All that are drawn at the reveal. */
function arrowsOf(
  { outcomes }: NonNullable<DescentScreen['reveal']>,
  work: ArrowsProps['work'],
): readonly Vec2[] {
  const rules = [outcomes.gradient, outcomes.mean, outcomes.median, outcomes.best];
  return [
    ...(work?.arrows ?? []),
    ...(work?.firstArrows ?? []),
    ...rules.flatMap((outcome) => (outcome ? [outcome.delta] : [])),
  ];
}

/** ms: slow enough to see what comes out of it. */
const LIFT_MS = 3_000;

function Hill({ screen, work, beat }: ArrowsProps) {
  const { width, height } = pictureSize(useStageSize());
  const { moved, reveal, round, surface } = screen;
  const before = moved !== null && beat < STEP_BEATS;
  const path = before ? screen.path.slice(0, -1) : screen.path;
  const here = useRolling(path.at(-1)?.at ?? screen.at);
  const arrows = groundArrows(screen, work, beat);
  const lifts = useLifting(screen);
  const asked = reveal && !moved ? reveal : null;
  const near = useMemo(
    () =>
      surface && asked
        ? nearWindow(surfaceOf(surface), asked.at, arrowsOf(asked, work), width / height)
        : null,
    [surface, asked, work, width, height],
  );
  if (!surface || (lifts && before)) {
    return <FoggedHill screen={screen} work={work} beat={beat} path={path} />;
  }
  return (
    <HillPair
      surface={surfaceOf(surface)}
      near={near}
      width={width}
      height={height}
      label={fill(say(words.map), { point: pointText(screen.at), z: shortNumber(screen.z) })}
      large={moved && !lifts ? 'hill' : 'map'}
      topic={`${round.number} ${round.phase}`}
      captioned={moved !== null}
      keepFree={[...screen.path.map(({ at }) => at), ...(reveal ? [reveal.at] : [])]}
      map={(frame) => (
        <>
          {round.phase === 'asking' && screen.radius !== null && (
            <Reach frame={frame} at={screen.at} radius={screen.radius} />
          )}
          {/* Near a valley −η∇z is shorter than the ball: there the arrows lie upon it. */}
          {asked && <DescentPath frame={frame} path={path} radius={15} />}
          <Arrows frame={frame} screen={screen} work={work} beat={beat} />
          {!asked && <DescentPath frame={frame} path={path} radius={15} />}
          {lifts && <Fog width={width} height={height} lifts={LIFT_MS} />}
        </>
      )}
      hill={(frame) => (
        <>
          <GroundPath
            frame={frame}
            path={[...path.slice(0, -1).map(({ at }) => at), here]}
            tone="class"
            width={5}
          />
          <GroundArrows frame={frame} arrows={arrows} />
          <Tangents frame={frame} screen={screen} beat={beat} />
          <GroundBall frame={frame} at={here} radius={17} />
        </>
      )}
    />
  );
}

function Legend({ screen, tries }: { readonly screen: DescentScreen; readonly tries: 1 | 2 }) {
  const outcomes = screen.reveal?.outcomes;
  if (!outcomes || screen.moved) return null;
  return (
    <ul class="legend">
      {tries === 2 && (
        <li>
          <Key tone="you" thin dashed /> {say(words.firstTry)}
        </li>
      )}
      {outcomes.mean && (
        <>
          <li>
            <Key tone="you" thin /> {say(words.everyone)}
          </li>
          <li>
            <Key tone="you" dashed /> {say(words.bestShort)}
          </li>
          <li>
            <Key tone="class" /> {say(words.mean)}
          </li>
          <li>
            <Key tone="class" dashed /> {say(words.median)}
          </li>
        </>
      )}
      <li>
        <Key tone="truth" /> <Tex tex="-\eta\nabla z" />
      </li>
    </ul>
  );
}

type KeyProps = {
  readonly tone: 'you' | 'class' | 'truth';
  readonly thin?: boolean;
  readonly dashed?: boolean;
};

function Key({ tone, thin = false, dashed = false }: KeyProps) {
  return (
    <svg class={`legend-key ${tone}`} viewBox="0 0 52 20" aria-hidden="true">
      <line
        x1="1"
        y1="10"
        x2="36"
        y2="10"
        stroke-width={thin ? 3 : 6}
        stroke-dasharray={dashed ? '9 6' : undefined}
      />
      <polygon points="51,10 34,2 34,18" />
    </svg>
  );
}
