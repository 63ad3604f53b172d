/** An estimate of Δz on the stage: the step on the map, then everyone's estimates on one line with both Δz. */

import type { EstimateScreen } from '../../../shared/activities/estimate';
import { formatSignificant } from '../../../shared/math/number';
import { Mistakes } from '../../parts/stage/Mistakes';
import { pictureSize, useStageSize } from '../../parts/stage/useStageSize';
import { ValueLine } from '../../plots/ValueLine';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { pointText } from '../../ui/pointText';
import { Rich, Tex } from '../../ui/Tex';
import type { StageActivity, StageProps } from '../activity';
import { estimateTex, givenTex } from './formula';
import { GivenStep } from './GivenStep';
import { estimateMistakeWords } from './mistakes';
import './stage.css';
import { words } from './words';

function Stage({ screen, stage }: StageProps<EstimateScreen>) {
  const { width, height } = pictureSize(useStageSize());
  const work = stage.work?.kind === 'estimate' ? stage.work : null;
  const { done, of } = stage.progress;
  const { reveal, round } = screen;
  return (
    <div class={`stage-two estimate-stage ${round.phase}`}>
      <div class="stage-picture">
        <GivenStep screen={screen} width={width} height={height} ball={18} />
      </div>
      <div class="stage-side">
        {!reveal && (
          <p class="side-task">
            <Rich text={say(words.ask)} />
          </p>
        )}
        <Tex block tex={reveal ? estimateTex(screen, reveal.linearDz) : givenTex(screen)} />
        {reveal && work?.estimates ? (
          <>
            <ValueLine
              values={work.estimates}
              marks={[
                { value: reveal.linearDz, label: say(words.bySlopes), tone: 'truth' },
                { value: reveal.trueDz, label: say(words.inTruth), tone: 'class' },
              ]}
              label={fill(say(words.line), {
                list: work.estimates.map((dz) => formatSignificant(dz)).join(', '),
              })}
            />
            <Mistakes mistakes={work.mistakes} first={work.firstMistakes} table={estimateMistakeWords} />
          </>
        ) : (
          <Progress label={say(words.answers)} done={done} of={of} />
        )}
      </div>
    </div>
  );
}

export const estimateStage: StageActivity<EstimateScreen> = {
  Stage,
  subtitle: ({ round, at }) => fill(say(words.sub), { n: round.ordinal, point: pointText(at) }),
  summary: ({ reveal }) =>
    reveal &&
    fill(say(words.summary), {
      linear: formatSignificant(reveal.linearDz),
      truth: formatSignificant(reveal.trueDz),
    }),
};
