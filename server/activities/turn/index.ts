/** The kind in which everyone turns an arrow of fixed length to where Δz is lowest, and the class's dots draw the cosine. */

import type { TurnDot } from '../../../shared/activities/turn';
import { slopesAt } from '../../../shared/math/descent';
import { chooseStart } from '../../../shared/math/diagnosis/stepSeparation';
import { diagnoseTurn } from '../../../shared/math/diagnosis/turn';
import { formatSignificant } from '../../../shared/math/number';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { dzAt } from '../../../shared/math/turn';
import { scale } from '../../../shared/math/vec';
import { refuse } from '../../room/refused';
import { viewRound } from '../../room/round';
import { hintFor, mistakesByTry, oneAnswerKind, wasRightAtFirst } from '../oneAnswer';
import { type TurnFacts, turnFacts } from './facts';
import { thinkOfTurn } from './practice';

type Question = TurnFacts['question'];

/** Dots on the stage at the most: beyond that they hide each other. */
const MOST_DOTS = 600;

type Answer = TurnFacts['answer'];

const turnOf = ({ theta, tried }: Answer) => ({ theta, tried });

const dotAt =
  ({ slopes, length }: Question) =>
  (theta: number): TurnDot => ({ theta, dz: dzAt(slopes, length, theta) });

export const turn = oneAnswerKind<'turn', TurnFacts>({
  kind: 'turn',
  practice: thinkOfTurn,
  facts: turnFacts,
  ask({ places }, { ordinal, options, random }) {
    const planned = places[Math.min(ordinal, places.length) - 1];
    const ref = options.hill?.surface ?? planned?.surface;
    if (!ref) return refuse('not_now');
    const surface = surfaceOf(ref);
    const chosen = options.hill ? options.hill.start : planned?.at;
    const at = chosen ?? chooseStart([{ surface, eta: surface.eta }], 'map')(random).at;
    return {
      ok: true,
      question: {
        kind: 'turn',
        surface: ref,
        at,
        slopes: slopesAt(surface, at),
        length: surface.radius,
        eta: surface.eta,
      },
    };
  },
  finding: ({ surface, at }, answer) => diagnoseTurn({ surface: surfaceOf(surface), at }, answer.theta),
  judge({ question }, answers) {
    const turns = answers.map(({ answer }) => turnOf(answer));
    const tried = turns.flatMap(({ tried }) => tried);
    const every = Math.max(1, Math.ceil(tried.length / MOST_DOTS));
    return {
      kind: 'turn',
      answers,
      dots: tried.filter((_, index) => index % every === 0).map(dotAt(question)),
      chosen: turns.map(({ theta }) => dotAt(question)(theta)),
      lowest: dzAt(question.slopes, question.length, 180),
      step: scale(question.slopes, -question.eta),
    };
  },
  screen(_state, round) {
    const { judgement, question } = round;
    const { surface, at, slopes, length, eta } = question;
    return {
      kind: 'turn',
      round: viewRound(round),
      surface,
      at,
      slopes,
      length,
      reveal: judgement && {
        found: judgement.answers.filter(({ finding }) => finding.kind === 'right').length,
        lowest: judgement.lowest,
        step: judgement.step,
        eta,
      },
    };
  },
  work(round, seat) {
    const answer = round.answers.get(seat);
    const judged = round.judgement?.answers.find((one) => one.seat === seat);
    return {
      kind: 'turn',
      round: round.number,
      answer: answer ? turnOf(answer) : null,
      hint: hintFor(round, seat),
      rightAtFirst: wasRightAtFirst(round, seat),
      result: judged
        ? {
            diagnosis: judged.finding,
            first: judged.first,
            dz: dotAt(round.question)(turnOf(judged.answer).theta).dz,
            points: judged.points,
          }
        : null,
    };
  },
  stage({ judgement, first }) {
    if (!judgement) return { kind: 'turn', dots: null, chosen: null, mistakes: [], firstMistakes: null };
    const counted = mistakesByTry(judgement);
    return {
      kind: 'turn',
      dots: judgement.dots,
      chosen: judgement.chosen,
      mistakes: counted.last,
      firstMistakes: first && counted.first,
    };
  },
  answerText: (answer) => `\\theta = ${formatSignificant(answer.theta)}^{\\circ}`,
});
