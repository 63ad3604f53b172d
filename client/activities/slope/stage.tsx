/** A ball on a curve on the stage: the curve large, everyone's places falling onto it, the ball that rolls. */

import type { SlopeScreen, SlopeStagePart } from '../../../shared/activities/slope';
import { curves } from '../../../shared/math/curve';
import { formatSignificant } from '../../../shared/math/number';
import { Mistakes } from '../../parts/stage/Mistakes';
import { pictureSize, useStageSize } from '../../parts/stage/useStageSize';
import { CurvePlot, MoveArrow } from '../../plots/CurvePlot';
import type { CurveFrame } from '../../plots/curveFrame';
import { RollingNumber } from '../../plots/RollingNumber';
import { ZCurve } from '../../plots/ZCurve';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { Rich, Tex } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import type { StageActivity, StageProps } from '../activity';
import { moveMistakeWords } from './mistakes';
import { moveTex } from './moveTex';
import { words } from './words';

const short = (value: number) => formatSignificant(value);

function Stage({ screen, stage }: StageProps<SlopeScreen>) {
  const { width, height } = pictureSize(useStageSize());
  const work = stage.work?.kind === 'slope' ? stage.work : null;
  return (
    <div class={`stage-two slope-stage ${screen.round.phase}`}>
      <div class="stage-picture">
        <CurvePlot
          curve={curves[screen.curve]}
          width={width}
          height={height}
          room={84}
          path={screen.path}
          label={fill(say(words.plot), { x: short(screen.x) })}
        >
          {(frame) => <Revealed frame={frame} screen={screen} work={work} />}
        </CurvePlot>
      </div>
      <Side screen={screen} stage={stage} work={work} />
    </div>
  );
}

type RevealedProps = {
  readonly frame: CurveFrame;
  readonly screen: SlopeScreen;
  readonly work: SlopeStagePart | null;
};

/** Every learner's ball where it landed, stacked where they meet; on the axis the class's mean and what the slope says. */
function Revealed({ frame, screen, work }: RevealedProps) {
  const { reveal, moved } = screen;
  if (!reveal || !work?.moves) return null;
  const curve = curves[screen.curve];
  const { gradient, mean } = reveal.outcomes;
  const heights = new Map<number, number>();
  return (
    <>
      {work.moves.map((dx, index) => {
        const column = Math.round(frame.toX(reveal.x + dx) / 14);
        const rank = heights.get(column) ?? 0;
        heights.set(column, rank + 1);
        return (
          <circle
            key={index}
            class="landed falls"
            style={{ animationDelay: `${Math.min(index, 40) * 15}ms` }}
            cx={frame.toX(reveal.x + dx)}
            cy={frame.toY(curve.value(reveal.x + dx)) - 14 - rank * 13}
            r={9}
            stroke-width={2}
            opacity={moved ? 0.45 : 1}
            data-dx={dx}
          />
        );
      })}
      {gradient && (
        <MoveArrow frame={frame} from={reveal.x} dx={gradient.dx} tone="truth" width={9} row={1} />
      )}
      {mean && <MoveArrow frame={frame} from={reveal.x} dx={mean.dx} tone="class" width={9} />}
    </>
  );
}

type SideProps = Pick<StageProps<SlopeScreen>, 'screen' | 'stage'> & { readonly work: SlopeStagePart | null };

function Side({ screen, stage, work }: SideProps) {
  const { reveal } = screen;
  const curve = curves[screen.curve];
  const heights = screen.path.map(({ y }) => y);
  const { done, of } = stage.progress;
  return (
    <div class="stage-side">
      {!reveal && <p class="side-task">{say(words.ask)}</p>}
      {!reveal && <Progress label={say(words.answers)} done={done} of={of} />}
      <div>
        <p class="stage-label">
          <Rich text={say(words.height)} />
        </p>
        <p class="stage-figure">
          <RollingNumber value={screen.y} format={short} />
        </p>
      </div>
      <div class="stage-card">
        <Tex block tex={curve.tex} />
        {reveal && (
          <>
            <p class="stage-label">
              <Rich
                text={fill(say(screen.moved ? words.slopeThen : words.slopeAsked), { x: short(reveal.x) })}
              />
            </p>
            <Tex block tex={`${curve.slopeTex} = ${texNumber(reveal.slope)}`} />
            <Tex block tex={moveTex(screen.eta, reveal.slope)} />
          </>
        )}
      </div>
      {reveal && (
        <p class="side-keys">
          <span class="key-mean">{say(words.mean)}</span>
          <span class="key-truth">
            <Rich text={say(words.bySlope)} />
          </span>
        </p>
      )}
      {reveal && !screen.moved && (
        <Mistakes mistakes={work?.mistakes ?? []} first={null} table={moveMistakeWords} />
      )}
      {heights.length > 1 && (!reveal || screen.moved) && (
        <figure class="side-figure">
          <figcaption class="stage-label">
            <Rich text={say(words.heights)} />
          </figcaption>
          <ZCurve
            heights={heights}
            height={240}
            label={fill(say(words.heightsLabel), { list: heights.map(short).join(', ') })}
          />
        </figure>
      )}
    </div>
  );
}

export const slopeStage: StageActivity<SlopeScreen> = {
  Stage,
  subtitle: ({ round, reveal, moved, x }) =>
    fill(say(moved ? words.subMoved : words.sub), { n: round.ordinal, x: short(reveal?.x ?? x) }),
  summary({ reveal, moved, y }) {
    if (moved) return fill(say(words.summary), { from: short(moved.from), to: short(moved.to), y: short(y) });
    if (!reveal) return null;
    return fill(say(words.revealedSaid), {
      slope: short(reveal.slope),
      dx: short(reveal.outcomes.gradient?.dx ?? 0),
    });
  },
};
