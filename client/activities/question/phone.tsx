/** A question on a phone: asked in its shape while it is open, then the own answer alone, then beside the right one. */

import type { QuestionAnswer, QuestionScreen, QuestionWork } from '../../../shared/activities/question';
import type { QuestionSolution } from '../../../shared/activities/question/asked';
import { inPlace } from '../../../shared/activities/question/templates/inPlace';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { OneAnswer, Settled, type Topic } from '../../parts/phone/OneAnswer';
import { say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { Answered } from './Answered';
import { AskNumber } from './AskNumber';
import { AskParts } from './AskParts';
import './Question.css';
import { QuestionFinding } from './QuestionFinding';
import { words } from './words';

export function QuestionPhone(props: ActivityProps<QuestionScreen>) {
  const { screen, you } = props;
  const { asked, round } = screen;
  const work = you.work?.kind === 'question' && you.work.round === round.number ? you.work : null;
  return (
    <OneAnswer
      {...props}
      work={work}
      asking={() =>
        asked.shape === 'number' ? (
          <AskNumber {...props} work={work} tex={asked.tex} />
        ) : (
          <AskParts {...props} work={work} asked={asked} />
        )
      }
      settled={(topic) => <Shown screen={screen} answer={work?.answer ?? null} topic={topic} />}
      revealed={() => screen.reveal && <Revealed screen={screen} work={work} solution={screen.reveal} />}
    />
  );
}

const Prompt = ({ screen }: { readonly screen: QuestionScreen }) => (
  <p class="question-again">
    <Rich text={say(screen.asked.prompt)} />
  </p>
);

type ShownProps = {
  readonly screen: QuestionScreen;
  readonly answer: QuestionAnswer | null;
  readonly topic: Topic;
};

function Shown({ screen, answer, topic }: ShownProps) {
  return (
    <Settled topic={topic} round={screen.round} answered={answer !== null} right={say(words.right)}>
      <Prompt screen={screen} />
      {answer && <Answered asked={screen.asked} answer={answer} solution={null} />}
    </Settled>
  );
}

type RevealedProps = {
  readonly screen: QuestionScreen;
  readonly work: QuestionWork | null;
  readonly solution: QuestionSolution;
};

function Revealed({ screen, work, solution }: RevealedProps) {
  const { result = null, answer = null } = work ?? {};
  const { asked, round } = screen;
  const why = (
    <p class="why">
      <Rich text={say(solution.why)} />
    </p>
  );
  return (
    <Ask
      topic={`revealed ${round.number}`}
      title={say(answer === null ? words.noAnswerTitle : words.resultTitle)}
    >
      <Prompt screen={screen} />
      {result && answer ? (
        <QuestionFinding
          asked={asked}
          diagnosis={result.diagnosis}
          slips={solution.slips}
          inPlace={inPlace(solution, answer)}
          points={result.points}
        >
          {why}
        </QuestionFinding>
      ) : (
        <>
          <p>{say(words.notAnswered)}</p>
          {why}
        </>
      )}
      <Answered asked={asked} answer={answer} solution={solution} />
    </Ask>
  );
}
