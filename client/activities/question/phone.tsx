/** A question on a phone: asked in its shape while it is open, then the own answer alone, then beside the right one. */

import type { QuestionAnswer, QuestionScreen, QuestionWork } from '../../../shared/activities/question';
import type { QuestionSolution } from '../../../shared/activities/question/asked';
import { inPlace } from '../../../shared/activities/question/templates/inPlace';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { useIsOpen } from '../../parts/phone/isOpen';
import { say } from '../../ui/language';
import { Rich } from '../../ui/Tex';
import { Answered } from './Answered';
import { AskNumber } from './AskNumber';
import { AskParts } from './AskParts';
import './Question.css';
import { QuestionFinding } from './QuestionFinding';
import { words } from './words';

export function QuestionPhone(props: ActivityProps<QuestionScreen>) {
  const { store, screen, you } = props;
  const { asked, round } = screen;
  const work = you.work?.kind === 'question' && you.work.round === round.number ? you.work : null;
  const answer = work?.answer ?? null;
  const open = useIsOpen(store, round, you);
  if (screen.reveal) return <Revealed screen={screen} work={work} solution={screen.reveal} />;
  if (!open) return <Closed screen={screen} answer={answer} />;
  if (work?.rightAtFirst && answer !== null) {
    return <FirstRight screen={screen} answer={answer} />;
  }
  // A second try is another question to whoever answers it, with the hint above it.
  return asked.shape === 'number' ? (
    <AskNumber key={round.attempt} {...props} work={work} tex={asked.tex} />
  ) : (
    <AskParts key={round.attempt} {...props} work={work} asked={asked} />
  );
}

const Prompt = ({ screen }: { readonly screen: QuestionScreen }) => (
  <p class="question-again">
    <Rich text={say(screen.asked.prompt)} />
  </p>
);

type OwnProps = { readonly screen: QuestionScreen; readonly answer: QuestionAnswer };

function FirstRight({ screen, answer }: OwnProps) {
  return (
    <Ask topic={`right ${screen.round.number}`} title={say(words.right)}>
      <Prompt screen={screen} />
      <Answered asked={screen.asked} answer={answer} solution={null} />
      <p>{say(words.firstRight)}</p>
    </Ask>
  );
}

function Closed({ screen, answer }: Pick<OwnProps, 'screen'> & { readonly answer: QuestionAnswer | null }) {
  return (
    <Ask topic={`closed ${screen.round.number}`} title={say(words.closed)}>
      <Prompt screen={screen} />
      {answer && <Answered asked={screen.asked} answer={answer} solution={null} />}
      <p>{say(answer === null ? words.closedNone : words.closedSafe)}</p>
    </Ask>
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
