/** Walks in fog on the stage: fog while everyone walks, then the map under it and all walks, step by step together. */

import type { WalkScreen, WalkStagePart } from '../../../shared/activities/walk';
import { formatSignificant } from '../../../shared/math/number';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import type { StageView } from '../../../shared/protocol/views';
import { beatMs } from '../../parts/stage/beats';
import { Caption } from '../../parts/stage/Caption';
import { Mistakes } from '../../parts/stage/Mistakes';
import { useBeats } from '../../parts/stage/useBeats';
import { pictureSize, useStageSize } from '../../parts/stage/useStageSize';
import { Ball } from '../../plots/Arrow';
import { ContourMap } from '../../plots/ContourMap';
import { Fog } from '../../plots/Fog';
import { FoggedMap } from '../../plots/FoggedMap';
import type { MapFrame } from '../../plots/mapFrame';
import { RunCurves } from '../../plots/RunCurves';
import { WalkLine } from '../../plots/WalkLine';
import { fill, formatNumber, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { Rich, Tex } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import type { StageActivity, StageProps } from '../activity';
import { walkMistakeWords } from './mistakes';
import { shownHeight } from './shownHeight';
import './stage.css';
import { words } from './words';

/** A step of all walks lasts a fifth of a beat; the fog takes a whole one to lift. */
const STEPS_A_BEAT = 5;
const FOG_STEPS = STEPS_A_BEAT;

type Reveal = NonNullable<WalkScreen['reveal']>;
type Walks = NonNullable<WalkStagePart['walks']>;

function Stage({ screen, stage, room }: StageProps<WalkScreen>) {
  const { width, height } = pictureSize(useStageSize());
  const { reveal, round, surface } = screen;
  const walks = (stage.work?.kind === 'walk' && stage.work.walks) || [];
  const longest = Math.max(0, ...walks.map(({ path }) => path.length - 1));
  const ms = Math.round(beatMs[room.pace] / STEPS_A_BEAT);
  const last = FOG_STEPS + longest;
  const beat = useBeats(reveal ? `walks ${round.number}` : null, last + 1, room.pace, STEPS_A_BEAT);
  // The first beat is the fog.
  const told = Math.max(0, beat - 1);
  const step = Math.max(0, told - FOG_STEPS);
  const over = reveal !== null && told >= last;
  return (
    <div class={`stage-two walk-stage ${round.phase}`} data-step={step}>
      <div class="stage-picture">
        {reveal && surface ? (
          <ContourMap surface={surfaceOf(surface)} width={width} height={height} label={say(words.walksMap)}>
            {(frame) => (
              <>
                {walks.map(({ path, arrived }, index) => (
                  <WalkLine
                    key={index}
                    frame={frame}
                    path={path}
                    until={step}
                    ms={ms}
                    radius={9}
                    tone={over && arrived ? 'class' : 'you'}
                  />
                ))}
                {over && <Valleys frame={frame} reveal={reveal} />}
                {told < FOG_STEPS && <Fog width={width} height={height} lifts={ms * FOG_STEPS} />}
              </>
            )}
          </ContourMap>
        ) : (
          <FoggedMap at={origin} radius={1} width={width} height={height} label={say(words.fogged)}>
            {(frame) => <Ball frame={frame} at={origin} radius={20} />}
          </FoggedMap>
        )}
        <Caption text={captionOf(reveal !== null, told, over)} />
      </div>
      {reveal ? (
        <Outcome screen={screen} stage={stage} reveal={reveal} walks={walks} step={step} over={over} />
      ) : (
        <Asking stage={stage} />
      )}
    </div>
  );
}

function captionOf(revealed: boolean, told: number, over: boolean): string | null {
  if (!revealed || over) return null;
  return told <= FOG_STEPS ? say(words.lifting) : fill(say(words.beat), { step: told - FOG_STEPS });
}

/** Everyone's own point, wherever it is: nobody can see more of it. */
const origin: Vec2 = { x: 0, y: 0 };

/** A, B, C … as on the map, so in the list. */
const valleyName = (index: number): string => String.fromCharCode(65 + (index % 26));

/** Each minimum with how many ended near it. */
function Valleys({ frame, reveal }: { readonly frame: MapFrame; readonly reveal: Reveal }) {
  return (
    <g class="valleys">
      {reveal.minima.map(({ at, count }, index) => {
        const { x, y } = frame.toPixels(at);
        const text = fill(say(words.valleyMark), { name: valleyName(index), n: count });
        return (
          <g key={index} data-valley={index} data-count={count}>
            <circle cx={x} cy={y} r={40} />
            <text x={x} y={y + 84}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Asking({ stage }: { readonly stage: StageView }) {
  const { done, of } = stage.progress;
  const mean = stage.work?.kind === 'walk' ? stage.work.meanSteps : null;
  return (
    <div class="stage-side">
      <p class="side-task">{say(words.stageTask)}</p>
      <p class="stage-label">{say(words.answers)}</p>
      <Progress label={say(words.answers)} done={done} of={of} />
      <div class="stage-card walk-figure" data-figure="steps">
        <p class="stage-label">{say(words.meanSteps)}</p>
        <p class="stage-number">
          {mean === null ? '–' : formatNumber(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
        </p>
      </div>
      <div class="stage-card">
        <Tex
          block
          tex="\dfrac{\partial z}{\partial x},\ \dfrac{\partial z}{\partial y} \;\longrightarrow\; \Delta x,\ \Delta y"
        />
      </div>
    </div>
  );
}

type OutcomeProps = {
  readonly screen: WalkScreen;
  readonly stage: StageView;
  readonly reveal: Reveal;
  readonly walks: Walks;
  readonly step: number;
  readonly over: boolean;
};

function Outcome({ screen, stage, reveal, walks, step, over }: OutcomeProps) {
  const { minima, elsewhere, lowest, byGradient } = reveal;
  const mistakes = stage.work?.kind === 'walk' ? stage.work.mistakes : [];
  return (
    <div class="stage-side">
      <p class="stage-label">
        <Rich text={say(words.heights)} />
      </p>
      <RunCurves
        curves={walks.map(({ path, arrived }, index) => ({
          name: String(index),
          heights: path.map(({ z }) => z),
          tone: over && arrived ? 'class' : 'you',
          width: 2,
        }))}
        steps={screen.steps}
        until={step}
        label={say(words.heightsLabel)}
        height={270}
      />
      {over && (
        <>
          <dl class="stage-card walk-counts">
            {minima.map(({ z, count }, index) => (
              <Row
                key={index}
                name={fill(say(words.valley), { name: valleyName(index), z: texNumber(z) })}
                count={count}
              />
            ))}
            <Row name={say(words.elsewhere)} count={elsewhere} />
            <Row name={say(words.byGradient)} count={byGradient} figure="byGradient" />
          </dl>
          {lowest && (
            <p class="walk-lowest" data-lowest={lowest.z}>
              {say(words.lowest)} <strong>{shownHeight(lowest.z)}</strong>
            </p>
          )}
          <Mistakes mistakes={mistakes} first={null} table={walkMistakeWords} />
        </>
      )}
    </div>
  );
}

type RowProps = { readonly name: string; readonly count: number; readonly figure?: string };

const Row = ({ name, count, figure }: RowProps) => (
  <div data-figure={figure} data-count={count}>
    <dt>
      <Rich text={name} />
    </dt>
    <dd>{fill(say(words.people), { n: count })}</dd>
  </div>
);

function summary({ reveal }: WalkScreen): string | null {
  if (!reveal) return null;
  const { walks, elsewhere, lowest, minima } = reveal;
  return fill(say(words.summary), {
    walks,
    elsewhere,
    z: lowest ? formatSignificant(lowest.z) : '–',
    list:
      minima
        .map(({ z, count }, index) => `${valleyName(index)} (z = ${shownHeight(z)}): ${count}`)
        .join(', ') || '–',
  });
}

export const walkStage: StageActivity<WalkScreen> = {
  Stage,
  subtitle: ({ round, steps, reveal }) =>
    fill(say(reveal ? words.subLifted : words.sub), { n: round.ordinal, steps }),
  summary,
  counts: words.walksOf,
};
