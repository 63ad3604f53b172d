/** The kind that asks one question after the other: a choice, a number, an order or a matching, drawn from templates. */

import type { Slip } from '../../../shared/activities/question/asked';
import { inPlace } from '../../../shared/activities/question/templates/inPlace';
import { drawQuestion } from '../../../shared/activities/question/templates/questions';
import type { MistakeCount } from '../../../shared/protocol/round';
import { refuse } from '../../room/refused';
import { viewRound } from '../../room/round';
import { hintFor, mistakesByTry, type OneAnswerRound, oneAnswerKind, wasRightAtFirst } from '../oneAnswer';
import { type QuestionFacts, questionFacts } from './facts';
import { fromVersion1 } from './fromVersion1';
import { countsOf, diagnose, refusalOf, slipsNamed, textOf, valuesOf } from './judge';
import { thinkOfQuestion } from './practice';

const kind = oneAnswerKind<'question', QuestionFacts>({
  kind: 'question',
  practice: thinkOfQuestion,
  facts: questionFacts,
  fromVersion1,
  ask({ questions }, { previous, options, random }) {
    const again = options.repeat === true && previous !== null;
    const place = previous === null ? 0 : again ? previous.place : (previous.place + 1) % questions.length;
    const id = questions[place];
    const content = id === undefined ? null : drawQuestion(id, random, previous?.asked ?? null);
    if (!content) return refuse('not_now');
    return {
      ok: true,
      question: { kind: 'question', place, repeats: again ? previous.repeats + 1 : 0, ...content },
    };
  },
  refusal: ({ asked }, answer) => refusalOf(asked, answer),
  finding: ({ solution }, answer) => diagnose(solution, answer),
  judge: (_round, answers) => ({ kind: 'question', answers }),
  screen({ activity }, round) {
    const { asked, solution, repeats } = round.question;
    return {
      kind: 'question',
      round: viewRound(round),
      of: activity.questions.length,
      repeats,
      asked,
      reveal: round.judgement && solution,
    };
  },
  work(round, seat) {
    const { solution } = round.question;
    const hint = hintFor(round, seat);
    const first = round.first?.get(seat);
    const judged = round.judgement?.answers.find((one) => one.seat === seat);
    return {
      kind: 'question',
      round: round.number,
      answer: round.answers.get(seat) ?? null,
      hint:
        hint && first
          ? {
              diagnosis: hint,
              slips: slipsNamed(solution, hint),
              inPlace: inPlace(solution, first.answer),
            }
          : null,
      rightAtFirst: wasRightAtFirst(round, seat),
      result: judged ? { diagnosis: judged.finding, first: judged.first, points: judged.points } : null,
    };
  },
  stage({ question: { asked, solution }, judgement, first }) {
    if (!judgement) {
      return {
        kind: 'question',
        answers: null,
        counts: null,
        values: null,
        mistakes: [],
        firstMistakes: null,
      };
    }
    const counted = mistakesByTry(judgement);
    const answers = judgement.answers.map(({ answer }) => answer);
    return {
      kind: 'question',
      answers: answers.length,
      counts: countsOf(asked, solution, answers),
      values: valuesOf(asked, answers),
      mistakes: counted.last,
      firstMistakes: first && counted.first,
    };
  },
  answerText: textOf,
});

export const question: typeof kind = {
  ...kind,
  mistakes: (state) => labelled(state.round, kind.mistakes(state)),
  hints: {
    ...kind.hints,
    firstMistakes(state) {
      const first = kind.hints.firstMistakes(state);
      return first && labelled(state.round, first);
    },
  },
  /** A question that is repeated stays the same one of the lesson's: its place in the list is its ordinal. */
  evolve(state, event) {
    const next = kind.evolve(state, event);
    if (event.type !== 'RoundOpened' || !next.round) return next;
    return { ...next, round: { ...next.round, ordinal: next.round.question.place + 1 } };
  },
};

/** The host reads the slips' names while the class still answers, when no screen has them yet. */
function labelled(
  round: OneAnswerRound<QuestionFacts> | null,
  mistakes: readonly MistakeCount[],
): readonly MistakeCount[] {
  const slips: readonly Slip[] = round?.question.solution.slips ?? [];
  return mistakes.map((mistake) => {
    const label = slips.find(({ rule }) => rule === mistake.rule)?.label;
    return label ? { ...mistake, label } : mistake;
  });
}
