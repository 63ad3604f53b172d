/** The phone once a descent's answers are shown: one's own arrow beside the true one, and what it did. */

import type { DescentScreen, DescentWork } from '../../../shared/activities/descent';
import type { Vec2 } from '../../../shared/math/vec';
import { Ask } from '../../parts/phone/Ask';
import { Legend } from '../../parts/phone/Legend';
import { Arrow, Ball } from '../../plots/Arrow';
import type { MapFrame } from '../../plots/mapFrame';
import { say } from '../../ui/language';
import { Tex } from '../../ui/Tex';
import { sameArrow } from './arrowDraft';
import { DzTable } from './DzTable';
import { NearMap } from './NearMap';
import { StepFinding, StepName } from './StepFinding';
import { FirstAnswer } from './StepHint';
import { Closed } from './Waiting';
import { words } from './words';

export type OutcomeProps = { readonly screen: DescentScreen; readonly work: DescentWork | null };

export function Revealed({ screen, work }: OutcomeProps) {
  const { reveal } = screen;
  return reveal ? (
    <Result screen={screen} work={work} reveal={reveal} />
  ) : (
    <Closed screen={screen} work={work} />
  );
}

type ResultProps = OutcomeProps & { readonly reveal: NonNullable<DescentScreen['reveal']> };

function Result({ screen, work, reveal }: ResultProps) {
  const answer = work?.answer ?? null;
  const truth = reveal.outcomes.gradient?.delta ?? null;
  const first = changedFrom(work);
  return (
    <Ask
      topic={`revealed ${screen.round.number}`}
      title={say(answer ? words.resultTitle : words.noAnswerTitle)}
      picture={
        <NearMap surface={screen.surface} at={reveal.at} arrows={[answer, first, truth]}>
          {(frame, near) => (
            <Arrows frame={frame} near={near} at={reveal.at} truth={truth} first={first} answer={answer} />
          )}
        </NearMap>
      }
    >
      <Legend
        lines={[
          ...(first ? [{ tone: 'first', name: say(words.firstTry) } as const] : []),
          ...(answer ? [{ tone: 'you', name: say(words.you) } as const] : []),
          { tone: 'truth', name: <Tex tex="-\eta\nabla z" /> },
        ]}
      />
      <OwnResult screen={screen} work={work} />
    </Ask>
  );
}

/** The first try's arrow, where another was drawn after the hint. */
function changedFrom(work: DescentWork | null): Vec2 | null {
  const { answer = null, firstAnswer = null } = work ?? {};
  return answer && firstAnswer && !sameArrow(answer, firstAnswer) ? firstAnswer : null;
}

type ArrowsProps = {
  readonly frame: MapFrame;
  /** How much nearer the map is drawn: lines grow with it, so they are made as much thinner. */
  readonly near: number;
  readonly at: Vec2;
  readonly truth: Vec2 | null;
  readonly first: Vec2 | null;
  readonly answer: Vec2 | null;
};

/** The learner's arrow lies on the true one, which is wider: where they agree, both are seen. */
const Arrows = ({ frame, near, at, truth, first, answer }: ArrowsProps) => (
  <>
    {first && <Arrow frame={frame} from={at} delta={first} tone="first" width={2.5 / near} dashed />}
    {truth && <Arrow frame={frame} from={at} delta={truth} tone="truth" width={9 / near} animate />}
    {answer && <Arrow frame={frame} from={at} delta={answer} tone="you" width={4 / near} />}
    <Ball frame={frame} at={at} radius={9 / near} />
  </>
);

export function OwnResult({ screen, work }: OutcomeProps) {
  const { reveal } = screen;
  if (!reveal) return null;
  if (!work?.answer || !work.result) return <p>{say(words.noAnswerText)}</p>;
  const { first } = work.result;
  const before = changedFrom(work);
  return (
    <>
      {before && first && (
        <FirstAnswer answer={before}>
          <StepName diagnosis={first} way={screen.way} />
        </FirstAnswer>
      )}
      <StepFinding screen={screen} reveal={reveal} answer={work.answer} result={work.result} />
      <DzTable
        own={work.result.score}
        best={reveal.outcomes.gradient}
        angle={work.result.score.angleDegrees}
      />
    </>
  );
}
