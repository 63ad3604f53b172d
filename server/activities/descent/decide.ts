/** What may happen in a round of a descent: arrows as answers, a second try, a step by the rule the host chose. */

import type { AnswerOf } from '../../../shared/activities';
import type { StepOutcome } from '../../../shared/activities/descent';
import { bestAndClosest, scoreGuess, trueStep } from '../../../shared/math/descent';
import { isHole } from '../../../shared/math/ownFunction/surface';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import { add, mean, median, norm, type Vec2 } from '../../../shared/math/vec';
import type { SeatId } from '../../../shared/protocol/ids';
import { refuse } from '../../room/refused';
import { type AdvanceOptions, type Events, happened } from '../contract';
import { usualRule } from '../steps';
import { openTries, refusalOfTry } from '../tries';
import type { DescentFacts } from './facts';
import { diagnose, judgeArrows } from './judge';
import { answerOf, arrowOf, type DescentRound, type DescentState } from './state';

/** Screens round to two decimals; an arrow drawn to the very circle must not be refused for it. */
const RADIUS_SLACK = 0.011;

/** Map units from the origin: far off every map, and near enough that no later number overflows. */
const FARTHEST = 10_000;

export function submit(state: DescentState, seat: SeatId, answer: AnswerOf<'descent'>): Events<DescentFacts> {
  const { round } = state;
  const delta = arrowOf(answer);
  if (!round) return refuse('not_now');
  const { radius } = round.question;
  if (radius !== null && norm(delta) > radius + RADIUS_SLACK) return refuse('too_long');
  return refusalOfTry(round, seat) ?? happened({ type: 'AnswerSubmitted', seat, answer });
}

export function openSecondTry(state: DescentState): Events<DescentFacts> {
  const { round } = state;
  if (!round) return refuse('not_now');
  return openTries(round, (delta) => ({ answer: answerOf(delta), finding: diagnose(state, round, delta) }));
}

export function reveal(state: DescentState): Events<DescentFacts> {
  if (!state.round) return refuse('not_now');
  return happened({ type: 'RoundRevealed', reveal: judge(state, state.round) });
}

function judge(state: DescentState, round: DescentRound): DescentFacts['reveal'] {
  const { question } = round;
  const surface = surfaceOf(question.surface);
  const arrows = [...round.answers.values()];
  const outcome = (delta: Vec2): StepOutcome => ({ delta, ...scoreGuess(surface, question.at, delta) });
  const guesses = arrows.map(outcome);
  const { best, differ } = bestAndClosest(guesses);
  const classMean = mean(arrows);
  const classMedian = median(arrows);
  return {
    kind: 'descent',
    outcomes: {
      gradient: outcome(trueStep(surface, question.at, question.eta)),
      mean: classMean && outcome(classMean),
      median: classMedian && outcome(classMedian),
      best: best === null ? null : (guesses[best] ?? null),
    },
    bestIsSteepest: !differ,
    answers: judgeArrows(state, round),
  };
}

export function advance(state: DescentState, options: AdvanceOptions): Events<DescentFacts> {
  const { round } = state;
  if (!round?.judgement) return refuse('not_now');
  const by = options.by ?? usualRule(state.activity.step, round);
  const outcome = round.judgement.outcomes[by];
  if (!outcome) return refuse('no_answers');
  const { at: from } = round.question;
  const surface = surfaceOf(round.question.surface);
  const to = add(from, outcome.delta);
  if (norm(to) > FARTHEST) return refuse('too_far');
  if (isHole(surface, to)) return refuse('step_into_hole');
  return happened({
    type: 'StepTaken',
    step: { kind: 'descent', by, from, to, z: surface.value(to), outcome },
  });
}
