/** What may be seen of a ball on a curve, and when: nobody's move and no mistake before the reveal. */

import type { SlopeScreen, SlopeStagePart, SlopeWork } from '../../../shared/activities/slope';
import { diagnoseMove } from '../../../shared/math/diagnosis/move';
import { formatSignificant } from '../../../shared/math/number';
import type { SeatId } from '../../../shared/protocol/ids';
import type { MistakeCount, Progress } from '../../../shared/protocol/round';
import { viewRound } from '../../room/round';
import type { Participants } from '../contract';
import { countFindings, mistakeNamesOf } from '../findings';
import { curveOf } from './decide';
import type { SlopeRound, SlopeState } from './state';

function roundOf(state: SlopeState): SlopeRound {
  if (!state.round) throw new Error('a ball without a round is on no screen');
  return state.round;
}

export function screen(state: SlopeState): SlopeScreen {
  const round = roundOf(state);
  const { question, judgement, moved } = round;
  const here = state.path.at(-1) ?? question;
  return {
    kind: 'slope',
    round: viewRound(round),
    curve: state.activity.curve,
    x: here.x,
    y: here.y,
    eta: question.eta,
    path: state.path,
    reveal: judgement && { x: question.x, slope: question.slope, outcomes: judgement.outcomes },
    moved,
  };
}

export function work(state: SlopeState, seat: SeatId): SlopeWork {
  const round = roundOf(state);
  const judged = round.judgement?.answers.find((answer) => answer.seat === seat);
  const truth = round.judgement?.outcomes.gradient?.dx;
  return {
    kind: 'slope',
    round: round.number,
    answer: round.answers.get(seat) ?? null,
    result:
      judged && truth !== undefined
        ? { outcome: judged.outcome, diagnosis: judged.diagnosis, truth, points: judged.points }
        : null,
  };
}

export function stage(state: SlopeState): SlopeStagePart {
  const { judgement, answers } = roundOf(state);
  return {
    kind: 'slope',
    moves: judgement && [...answers.values()].sort((a, b) => a - b),
    mistakes: judgement ? mistakes(state) : [],
  };
}

/** Those who are here count, and those who answered before they left. */
export function progress(state: SlopeState, { present }: Participants): Progress {
  const { answers } = roundOf(state);
  return { done: answers.size, of: new Set([...present, ...answers.keys()]).size };
}

/** For the host the mistakes are counted while answers still come in. */
export function mistakes(state: SlopeState): readonly MistakeCount[] {
  const { judgement, answers, question } = roundOf(state);
  if (judgement) return countFindings(judgement.answers.map(({ diagnosis }) => diagnosis));
  const task = { curve: curveOf(state), x: question.x, eta: question.eta };
  return countFindings([...answers.values()].map((dx) => diagnoseMove(task, dx)));
}

export function mistakeNames(state: SlopeState, seat: SeatId): readonly string[] {
  const { judgement, answers, question } = roundOf(state);
  const judged = judgement?.answers.find((answer) => answer.seat === seat)?.diagnosis;
  const dx = answers.get(seat);
  if (judged || dx === undefined) return mistakeNamesOf(judged ? [judged] : []);
  return mistakeNamesOf([diagnoseMove({ curve: curveOf(state), x: question.x, eta: question.eta }, dx)]);
}

export function answerText(state: SlopeState, seat: SeatId): string | null {
  const answer = state.round?.answers.get(seat);
  return answer === undefined ? null : formatSignificant(answer);
}
