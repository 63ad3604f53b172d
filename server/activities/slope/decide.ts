/** What may happen to a ball on a curve: moves as answers, and one move by the rule the host chose. */

import type { AnswerOf } from '../../../shared/activities';
import type { MoveOutcome } from '../../../shared/activities/slope';
import { type Curve, curves } from '../../../shared/math/curve';
import { award } from '../../../shared/math/descent';
import { diagnoseMove, rise, trueMove } from '../../../shared/math/diagnosis/move';
import { mean, median } from '../../../shared/math/vec';
import type { SeatId } from '../../../shared/protocol/ids';
import { refuse } from '../../room/refused';
import { type AdvanceOptions, type Asked, type AskOptions, type Events, happened } from '../contract';
import { usualRule } from '../steps';
import type { SlopeFacts } from './facts';
import type { SlopeRound, SlopeState } from './state';

/** Screens round to two decimals; a ball at the picture's very edge must not be refused for it. */
const SLACK = 0.011;

export const curveOf = (state: SlopeState): Curve => curves[state.activity.curve];

export const placeOn = (curve: Curve, x: number) => ({ x, y: curve.value(x) });

export function ask(state: SlopeState, options: AskOptions): Asked<SlopeFacts> {
  const curve = curveOf(state);
  const here = state.path.at(-1) ?? placeOn(curve, state.activity.start);
  const eta = options.eta ?? state.round?.question.eta ?? state.activity.eta;
  return { ok: true, question: { kind: 'slope', ...here, slope: curve.slope(here.x), eta } };
}

export function submit(state: SlopeState, seat: SeatId, answer: AnswerOf<'slope'>): Events<SlopeFacts> {
  if (!state.round) return refuse('not_now');
  if (!isDrawn(curveOf(state), state.round.question.x + answer.dx)) return refuse('off_curve');
  return happened({ type: 'AnswerSubmitted', seat, answer });
}

const isDrawn = ({ domain: [low, high] }: Curve, x: number): boolean => x >= low - SLACK && x <= high + SLACK;

export function reveal(state: SlopeState): Events<SlopeFacts> {
  if (!state.round) return refuse('not_now');
  return happened({ type: 'RoundRevealed', reveal: judge(state, state.round) });
}

function judge(state: SlopeState, round: SlopeRound): SlopeFacts['reveal'] {
  const curve = curveOf(state);
  const { x, slope, eta } = round.question;
  const outcome = (dx: number): MoveOutcome => ({
    dx,
    linearDy: slope * dx,
    trueDy: rise(curve, x, dx),
  });
  const moves = [...round.answers.values()];
  const along = moves.map((dx) => ({ x: dx, y: 0 }));
  const [middle, half] = [mean(along), median(along)];
  const lowest = [...moves].sort((a, b) => outcome(a).trueDy - outcome(b).trueDy)[0];
  return {
    kind: 'slope',
    outcomes: {
      gradient: outcome(trueMove({ curve, x, eta })),
      mean: middle && outcome(middle.x),
      median: half && outcome(half.x),
      best: lowest === undefined ? null : outcome(lowest),
    },
    answers: [...round.answers].map(([seat, dx]) => {
      const diagnosis = diagnoseMove({ curve, x, eta }, dx);
      const right = diagnosis.kind === 'right';
      const named = diagnosis.kind === 'mistake';
      return {
        seat,
        outcome: outcome(dx),
        diagnosis,
        points: award({ right, helped: false, named, zeroBecauseOff: false }),
      };
    }),
  };
}

export function advance(state: SlopeState, options: AdvanceOptions): Events<SlopeFacts> {
  const { round } = state;
  if (!round?.judgement) return refuse('not_now');
  const by = options.by ?? usualRule(state.activity.step, round);
  const outcome = round.judgement.outcomes[by];
  if (!outcome) return refuse('no_answers');
  const from = round.question.x;
  const to = from + outcome.dx;
  const curve = curveOf(state);
  if (!isDrawn(curve, to)) return refuse('too_far');
  return happened({
    type: 'StepTaken',
    step: { kind: 'slope', by, from, to, y: curve.value(to), outcome },
  });
}
