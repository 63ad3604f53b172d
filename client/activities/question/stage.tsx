/** A question on the stage: the prompt and its parts large, so that a class can talk about them, then the answer. */
import type { QuestionScreen, QuestionStagePart } from '../../../shared/activities/question';
import type { QuestionAsked, QuestionSolution } from '../../../shared/activities/question/asked';
import { Mistakes } from '../../parts/stage/Mistakes';
import { fill, say } from '../../ui/language';
import { Progress } from '../../ui/Progress';
import { plainRich, Rich } from '../../ui/Tex';
import type { StageActivity, StageProps } from '../activity';
import { rightText, slipTable } from './parts';
import { Sketch } from './Sketch';
import { StageAsked } from './StageAsked';
import { ChoiceTold, MatchingTold, NumberTold, OrderTold } from './StageRevealed';
import './stage.css';
import { words } from './words';

function Stage({ screen, stage }: StageProps<QuestionScreen>) {
  const { asked, reveal, round } = screen;
  const work = stage.work?.kind === 'question' ? stage.work : null;
  const { done, of } = stage.progress;
  return (
    <div class={`stage-two question-stage ${round.phase}${asked.sketch || reveal ? '' : ' alone'}`}>
      <section class="stage-picture question-sheet">
        <h2>
          <Rich text={say(asked.prompt)} />
        </h2>
        {reveal ? <Told asked={asked} solution={reveal} work={work} /> : <StageAsked asked={asked} />}
      </section>
      <div class="stage-side">
        {!reveal && <Progress label={say(words.answers)} done={done} of={of} />}
        {asked.sketch && (
          <div class="side-sketch">
            <Sketch sketch={asked.sketch} />
          </div>
        )}
        {reveal && work && (
          <div>
            <p class="stage-label">{say(words.rightOnes)}</p>
            <p class="stage-figure" data-figure="right">
              {rightOnes(work)} <small>/ {work.answers}</small>
            </p>
          </div>
        )}
        {reveal && (
          <div class="stage-card side-why">
            <p class="stage-label">{say(words.why)}</p>
            <p>
              <Rich text={say(reveal.why)} />
            </p>
          </div>
        )}
        {reveal && work && (
          <Mistakes mistakes={work.mistakes} first={work.firstMistakes} table={slipTable(reveal.slips)} />
        )}
      </div>
    </div>
  );
}

type ToldProps = {
  readonly asked: QuestionAsked;
  readonly solution: QuestionSolution;
  readonly work: QuestionStagePart | null;
};

/** A question's solution has the question's shape. */
function Told({ asked, solution, work }: ToldProps) {
  if (asked.shape === 'choice' && solution.shape === 'choice') {
    return <ChoiceTold asked={asked} solution={solution} work={work} />;
  }
  if (asked.shape === 'number' && solution.shape === 'number') {
    return <NumberTold asked={asked} solution={solution} work={work} />;
  }
  if (asked.shape === 'order' && solution.shape === 'order') {
    return <OrderTold asked={asked} solution={solution} work={work} />;
  }
  if (asked.shape === 'matching' && solution.shape === 'matching') {
    return <MatchingTold asked={asked} solution={solution} work={work} />;
  }
  return null;
}

/** Right answers are those that are no mistake. */
function rightOnes({ answers, mistakes }: QuestionStagePart): number {
  return (answers ?? 0) - mistakes.reduce((sum, { count }) => sum + count, 0);
}

export const questionStage: StageActivity<QuestionScreen> = {
  Stage,
  subtitle: ({ round, of, repeats }) =>
    fill(say(repeats > 0 ? words.nthAgain : words.nth), { n: round.ordinal, of }),
  summary({ asked, reveal }, { work }) {
    if (!reveal || work?.kind !== 'question') return null;
    const right = plainRich(rightText(asked, reveal));
    return fill(say(words.summary), { right, n: rightOnes(work), of: work.answers ?? 0 });
  },
};
