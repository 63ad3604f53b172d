/** A ball on a curve on a phone once the answers are shown: one's own move beside the slope's, then the class's step. */

import type { SlopeScreen, SlopeWork } from '../../../shared/activities/slope';
import { curves } from '../../../shared/math/curve';
import { formatSignificant } from '../../../shared/math/number';
import { Ask } from '../../parts/phone/Ask';
import { Changes } from '../../parts/phone/Changes';
import { Diagnosed } from '../../parts/phone/Diagnosed';
import { Legend } from '../../parts/phone/Legend';
import { OwnAnswer } from '../../parts/phone/OwnAnswer';
import { CurvePlot, MoveArrow } from '../../plots/CurvePlot';
import { fill, say } from '../../ui/language';
import { Rich, Tex } from '../../ui/Tex';
import { moveMistakeWords } from './mistakes';
import { moveTex } from './moveTex';
import { words } from './words';

type Face = { readonly screen: SlopeScreen; readonly work: SlopeWork | null };

export const PLOT = { width: 344, height: 290, room: 40 } as const;

export const plotLabel = ({ x }: SlopeScreen) => fill(say(words.plot), { x: formatSignificant(x) });

export type OutcomeProps = Face & { readonly reveal: NonNullable<SlopeScreen['reveal']> };

export function Outcome({ screen, work, reveal }: OutcomeProps) {
  const { round } = screen;
  const answer = work?.answer ?? null;
  const truth = reveal.outcomes.gradient?.dx ?? 0;
  return (
    <Ask
      topic={`${round.phase} ${round.number}`}
      title={say(answer === null ? words.noAnswerTitle : words.resultTitle)}
      picture={
        <CurvePlot curve={curves[screen.curve]} {...PLOT} path={screen.path} label={plotLabel(screen)}>
          {(frame) => (
            <>
              <MoveArrow frame={frame} from={reveal.x} dx={truth} tone="truth" width={5} row={1} />
              {answer !== null && (
                <MoveArrow frame={frame} from={reveal.x} dx={answer} tone="you" width={5} />
              )}
            </>
          )}
        </CurvePlot>
      }
    >
      <OwnResult screen={screen} work={work} reveal={reveal} />
    </Ask>
  );
}

function OwnResult({ screen, work, reveal }: OutcomeProps) {
  if (!work?.result) {
    return (
      <>
        <p>{say(words.notAnswered)}</p>
        <Tex block tex={moveTex(screen.eta, reveal.slope)} />
      </>
    );
  }
  const { diagnosis, points, outcome } = work.result;
  return (
    <Diagnosed diagnosis={diagnosis} table={moveMistakeWords} right={say(words.right)} points={points}>
      <p>
        <Rich text={say(words.yourDy)} /> = <b>{formatSignificant(outcome.trueDy)}</b>
      </p>
      <div class="why">
        <p>{say(words.withNumbers)}</p>
        <Tex block tex={moveTex(screen.eta, reveal.slope)} />
      </div>
    </Diagnosed>
  );
}

export type MovedProps = Face & { readonly moved: NonNullable<SlopeScreen['moved']> };

/** The class's step along the axis, from the dot where the ball lay; one's own move below it. */
export function Moved({ screen, work, moved }: MovedProps) {
  const { path, reveal, y } = screen;
  const answer = work?.answer ?? null;
  const place = { before: formatSignificant(moved.from), after: formatSignificant(moved.to) };
  const height = {
    before: formatSignificant(path.at(-2)?.y ?? y - moved.outcome.trueDy),
    after: formatSignificant(y),
  };
  return (
    <Ask
      topic={`${screen.round.phase} ${screen.round.number}`}
      title={say(words.movedTitle)}
      picture={
        <CurvePlot
          curve={curves[screen.curve]}
          {...PLOT}
          path={path}
          label={fill(say(words.movedPlot), {
            from: place.before,
            to: place.after,
            before: height.before,
            after: height.after,
          })}
        >
          {(frame) => (
            <>
              <MoveArrow
                frame={frame}
                from={moved.from}
                dx={moved.to - moved.from}
                tone="class"
                width={7}
                row={1}
              />
              {answer !== null && (
                <MoveArrow frame={frame} from={moved.from} dx={answer} tone="you" width={5} />
              )}
            </>
          )}
        </CurvePlot>
      }
    >
      <Legend
        lines={[
          { tone: 'class', name: <Rich text={say(words[`movedBy_${moved.by}`])} /> },
          ...(answer === null ? [] : [{ tone: 'you', name: say(words.you) } as const]),
        ]}
      />
      <Changes
        rows={[
          { name: <Rich text={say(words.ballAt)} />, ...place },
          { name: <Rich text={say(words.heightY)} />, ...height },
        ]}
      />
      {reveal && work?.result && (
        <OwnAnswer>
          <OwnResult screen={screen} work={work} reveal={reveal} />
        </OwnAnswer>
      )}
    </Ask>
  );
}
