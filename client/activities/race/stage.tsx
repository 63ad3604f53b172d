/** An η race on the stage: all balls run on one map, their heights grow beside it, then the histogram of η. */

import type { RaceRun, RaceScreen } from '../../../shared/activities/race';
import { formatSignificant } from '../../../shared/math/number';
import { raceVerdicts } from '../../../shared/math/race';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { StageView } from '../../../shared/protocol/views';
import { beatMs } from '../../parts/stage/beats';
import { Caption } from '../../parts/stage/Caption';
import { useBeats } from '../../parts/stage/useBeats';
import { pictureSize, useStageSize } from '../../parts/stage/useStageSize';
import { Ball } from '../../plots/Arrow';
import { ContourMap } from '../../plots/ContourMap';
import { EtaScale, verdictSigns } from '../../plots/EtaScale';
import type { MapFrame } from '../../plots/mapFrame';
import { RunCurves } from '../../plots/RunCurves';
import { svgPoints } from '../../plots/svgPoints';
import { useRolling } from '../../plots/useRolling';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { Rich, Tex } from '../../ui/Tex';
import type { StageActivity, StageProps } from '../activity';
import './stage.css';
import { verdictWords, words } from './words';

/** A step of all balls lasts a fifth of a beat. */
const STEPS_A_BEAT = 5;

function Stage({ screen, stage, room }: StageProps<RaceScreen>) {
  const { width, height } = pictureSize(useStageSize());
  const runs = (stage.work?.kind === 'race' && stage.work.runs) || [];
  const { reveal, round, steps } = screen;
  const ms = Math.round(beatMs[room.pace] / STEPS_A_BEAT);
  const beat = useBeats(reveal ? `race ${round.number}` : null, steps + 1, room.pace, STEPS_A_BEAT);
  // The first beat is the start.
  const step = Math.max(0, beat - 1);
  const over = reveal !== null && step >= steps;
  return (
    <div class={`stage-two race-stage ${round.phase}`} data-step={step}>
      <div class="stage-picture">
        <ContourMap surface={surfaceOf(screen.surface)} width={width} height={height} label={say(words.map)}>
          {(frame) => (
            <>
              {runs.map((run) => (
                <Runner key={run.eta} frame={frame} run={run} step={step} over={over} ms={ms} />
              ))}
              {runs.length === 0 && <Ball frame={frame} at={screen.at} radius={15} />}
            </>
          )}
        </ContourMap>
        <Caption text={reveal && !over ? fill(say(words.step), { step }) : null} />
      </div>
      <Side screen={screen} stage={stage} runs={runs} step={step} over={over} />
    </div>
  );
}

type RunnerProps = {
  readonly frame: MapFrame;
  readonly run: RaceRun;
  readonly step: number;
  readonly over: boolean;
  readonly ms: number;
};

/** One ball a chosen η, as large as many chose it; once the race is over it carries the sign of how it went. */
function Runner({ frame, run, step, over, ms }: RunnerProps) {
  const path = run.path.slice(0, step + 1);
  const here = path.at(-1)?.at ?? { x: 0, y: 0 };
  const { x, y } = frame.toPixels(useRolling(here, ms));
  const radius = 17 + 4 * Math.sqrt(run.count);
  return (
    <g class={`runner ${over ? run.verdict : ''}`} data-eta={run.eta} data-verdict={over ? run.verdict : ''}>
      <polyline points={svgPoints(path.map(({ at }) => frame.toPixels(at)))} />
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y} dy="0.35em" font-size={radius * 1.15}>
        {over ? verdictSigns[run.verdict] : run.count}
      </text>
    </g>
  );
}

type SideProps = {
  readonly screen: RaceScreen;
  readonly stage: StageView;
  readonly runs: readonly RaceRun[];
  readonly step: number;
  readonly over: boolean;
};

function Side({ screen, stage, runs, step, over }: SideProps) {
  const { reveal, steps, etas } = screen;
  const { done, of } = stage.progress;
  if (!reveal) {
    return (
      <div class="stage-side">
        <p class="side-task">
          <Rich text={fill(say(words.ask), { steps })} />
        </p>
        <Progress label={say(words.answers)} done={done} of={of} />
        <div class="stage-card">
          <Tex block tex={surfaceOf(screen.surface).tex} />
          <Tex block tex={'\\Delta = -\\eta\\,\\nabla z'} />
        </div>
      </div>
    );
  }
  const bars = runs.map(({ eta, count, verdict }) => ({ eta, count, verdict: over ? verdict : null }));
  return (
    <div class="stage-side">
      <p class="stage-label">
        <Rich text={say(words.heights)} />
      </p>
      <RunCurves
        curves={runs.map(({ eta, path, verdict }) => ({
          name: String(eta),
          heights: path.map(({ z }) => z),
          tone: over && verdict === 'arrives' ? 'class' : 'you',
          dashed: over && verdict !== 'arrives',
        }))}
        steps={steps}
        until={step}
        label={say(words.heightsLabel)}
        height={290}
      />
      <p class="stage-label">
        <Rich text={say(words.histogram)} />
      </p>
      <EtaScale
        etas={etas}
        bars={bars}
        label={fill(say(words.histogramLabel), {
          list: bars.map(({ eta, count }) => `${formatSignificant(eta)}: ${count}`).join(', '),
        })}
        width={620}
        height={260}
      />
      {over && (
        <ul class="stage-card race-counts">
          {raceVerdicts.map((verdict) => (
            <li key={verdict} data-verdict={verdict} data-count={reveal.verdicts[verdict]}>
              <span>
                <span aria-hidden="true">{verdictSigns[verdict]}</span> {say(verdictWords[verdict].label)}
              </span>
              <strong>{fill(say(words.people), { n: reveal.verdicts[verdict] })}</strong>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export const raceStage: StageActivity<RaceScreen> = {
  Stage,
  subtitle: ({ round, steps }) => fill(say(words.sub), { n: round.ordinal, steps }),
  summary: ({ reveal }) => reveal && fill(say(words.summary), { ...reveal.verdicts }),
};
