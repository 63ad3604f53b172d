/** Owns the kind in which everyone turns an arrow of fixed length to where Δz is lowest, and the class's dots draw the cosine. */

import type { Answer } from '../../../shared/activities';
import type { TurnDot } from '../../../shared/activities/turn';
import { slopesAt } from '../../../shared/math/descent';
import type { Diagnosis } from '../../../shared/math/diagnosis/diagnosis';
import { chooseStart } from '../../../shared/math/diagnosis/stepSeparation';
import { diagnoseTurn, type TurnMistake } from '../../../shared/math/diagnosis/turn';
import { formatSignificant } from '../../../shared/math/number';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { dzAt } from '../../../shared/math/turn';
import { scale } from '../../../shared/math/vec';
import { viewRound } from '../../room/round';
import { hintFor, mistakesByTry, oneAnswerKind, type QuestionOf, wasRightAtFirst } from '../oneAnswer';

type Found = Diagnosis<TurnMistake>;
type Question = QuestionOf<'turn'>;

/** Dots on the wall at the most: beyond that they hide each other. */
const MOST_DOTS = 600;

function turnOf(answer: Answer): { readonly theta: number; readonly tried: readonly number[] } {
  if (answer.kind !== 'turn') throw new Error(`a ${answer.kind} is no turn`);
  return { theta: answer.theta, tried: answer.tried };
}

const dotAt =
  ({ slopes, length }: Question) =>
  (theta: number): TurnDot => ({ theta, dz: dzAt(slopes, length, theta) });

export const turn = oneAnswerKind<'turn'>({
  kind: 'turn',
  wishes: ['hill'],
  hints: true,
  ask({ places }, { ordinal, options, random }) {
    const planned = places[Math.min(ordinal, places.length) - 1];
    const ref = options.hill?.surface ?? planned?.surface;
    if (!ref) return { ok: false, code: 'not_now' };
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
  refusal: (_, answer) => (answer.kind === 'turn' ? null : 'wrong_answer_kind'),
  finding: ({ surface, at }, answer) =>
    diagnoseTurn({ surface: surfaceOf(surface), at }, turnOf(answer).theta),
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
  work(_state, round, seat) {
    const answer = round.answers.get(seat);
    const judged = round.judgement?.answers.find((one) => one.seat === seat);
    return {
      kind: 'turn',
      round: round.number,
      answer: answer ? turnOf(answer) : null,
      hint: hintFor(round, seat) as Found | null,
      rightAtFirst: wasRightAtFirst(round, seat),
      result: judged
        ? {
            diagnosis: judged.finding as Found,
            first: judged.first as Found | null,
            dz: dotAt(round.question)(turnOf(judged.answer).theta).dz,
            points: judged.points,
          }
        : null,
    };
  },
  wall(_state, { judgement, first }) {
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
  answerText: (answer) => `\\theta = ${formatSignificant(turnOf(answer).theta)}^{\\circ}`,
});
