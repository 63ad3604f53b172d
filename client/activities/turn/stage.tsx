/** The turned arrow on the stage: the class's dots draw the cosine, its bounds and its minimum, told in five beats. */

import type { TurnScreen, TurnStagePart } from '../../../shared/activities/turn';
import { formatSignificant } from '../../../shared/math/number';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { dzAt } from '../../../shared/math/turn';
import { Caption } from '../../parts/stage/Caption';
import { Mistakes } from '../../parts/stage/Mistakes';
import { useBeats } from '../../parts/stage/useBeats';
import { pictureSize, useStageSize } from '../../parts/stage/useStageSize';
import { ContourMap } from '../../plots/ContourMap';
import { CosinePlot } from '../../plots/CosinePlot';
import { TurnPicture } from '../../plots/TurnPad';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { pointText } from '../../ui/pointText';
import { Rich, Tex } from '../../ui/Tex';
import { texNumber } from '../../ui/texNumber';
import type { StageActivity, StageProps } from '../activity';
import { turnMistakeWords } from './mistakes';
import './stage.css';
import { words } from './words';

/** The dots, the curve, the bounds, the minimum, what follows. */
const BEATS = [words.beat1, words.beat2, words.beat3, words.beat4, words.beat5] as const;
/** The one in which the minimum is told; what the mistakes are called would give it away before. */
const LOWEST = 4;

function Stage({ screen, stage, room }: StageProps<TurnScreen>) {
  const { width, height } = pictureSize(useStageSize());
  const work = stage.work?.kind === 'turn' ? stage.work : null;
  const { reveal, round, slopes, length } = screen;
  const beat = useBeats(reveal ? `turn ${round.number}` : null, BEATS.length, room.pace);
  const caption = beat === 1 && work?.dots?.length === 0 ? words.beat1None : BEATS[beat - 1];
  return (
    <div class={`stage-two turn-stage ${round.phase}`} data-beat={beat}>
      <div class="stage-picture">
        <CosinePlot
          bound={dzAt(slopes, length, 0)}
          dots={work?.dots ?? []}
          chosen={work?.chosen ?? []}
          curve={beat >= 2}
          bounds={beat >= 3}
          lowest={beat >= LOWEST}
          label={say(words.plot)}
          width={width}
          height={height - 104}
          text={30}
        />
        <Caption text={caption ? fill(say(caption), { found: reveal?.found ?? 0 }) : null} />
      </div>
      <Side screen={screen} stage={stage} work={work} beat={beat} />
    </div>
  );
}

type SideProps = Pick<StageProps<TurnScreen>, 'screen' | 'stage'> & {
  readonly work: TurnStagePart | null;
  readonly beat: number;
};

function Side({ screen, stage, work, beat }: SideProps) {
  const { at, slopes, length, reveal } = screen;
  const { done, of } = stage.progress;
  return (
    <div class="stage-side">
      <ContourMap
        surface={surfaceOf(screen.surface)}
        width={620}
        height={400}
        label={fill(say(words.map), { at: pointText(at) })}
      >
        {(frame) => (
          <TurnPicture
            frame={frame}
            at={at}
            slopes={slopes}
            length={length}
            theta={beat >= LOWEST ? 180 : null}
            size={1.6}
          />
        )}
      </ContourMap>
      {!reveal && (
        <>
          <p class="side-task">
            <Rich text={say(words.task)} />
          </p>
          <Progress label={say(words.answers)} done={done} of={of} />
        </>
      )}
      {beat >= 3 && (
        <div class="stage-card">
          <p class="stage-label">{say(words.schwarz)}</p>
          <Tex block tex={'-\\|a\\|\\|b\\| \\le \\langle a, b\\rangle \\le \\|a\\|\\|b\\|'} />
        </div>
      )}
      {beat >= 5 && reveal && (
        <div class="stage-card">
          <Tex
            block
            tex={`\\begin{bmatrix} \\Delta x \\\\ \\Delta y \\end{bmatrix} = -\\eta \\begin{bmatrix} \\partial z/\\partial x \\\\ \\partial z/\\partial y \\end{bmatrix} = \\begin{bmatrix} ${texNumber(reveal.step.x)} \\\\ ${texNumber(reveal.step.y)} \\end{bmatrix}`}
          />
        </div>
      )}
      {beat === LOWEST && (
        <Mistakes
          mistakes={work?.mistakes ?? []}
          first={work?.firstMistakes ?? null}
          table={turnMistakeWords}
          most={2}
        />
      )}
    </div>
  );
}

export const turnStage: StageActivity<TurnScreen> = {
  Stage,
  subtitle: ({ round, at }) => fill(say(words.sub), { n: round.ordinal, point: pointText(at) }),
  summary: ({ reveal }) =>
    reveal && fill(say(words.summary), { lowest: formatSignificant(reveal.lowest), found: reveal.found }),
};
