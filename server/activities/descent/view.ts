/** What may be seen of a descent, and when: nobody's arrow, no truth and no mistake before the reveal. */

import type { DescentScreen, DescentStagePart, DescentWork } from '../../../shared/activities/descent';
import { type BestReason, bestReason, closestInDirection } from '../../../shared/math/descent';
import type { StepDiagnosis } from '../../../shared/math/diagnosis/step';
import { formatSignificant } from '../../../shared/math/number';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import type { SeatId } from '../../../shared/protocol/ids';
import type { MistakeCount, Progress } from '../../../shared/protocol/round';
import { viewRound } from '../../room/round';
import type { Participants } from '../contract';
import { mistakeNamesOf } from '../findings';
import { hintFor, mistakesByTry, progressOf } from '../tries';
import type { DescentFacts } from './facts';
import { judgeArrows } from './judge';
import { arrowOf, type DescentRound, type DescentState, isFogged } from './state';

function roundOf(state: DescentState): DescentRound {
  if (!state.round) throw new Error('a descent without a round is on no screen');
  return state.round;
}

export function screen(state: DescentState): DescentScreen {
  const round = roundOf(state);
  const { question, judgement, moved } = round;
  const { way } = state.activity;
  const here = state.path.at(-1) ?? question;
  return {
    kind: 'descent',
    way,
    round: viewRound(round),
    surface: isFogged(state) ? null : question.surface,
    at: here.at,
    z: here.z,
    eta: question.eta,
    radius: question.radius,
    given: question.given,
    slopes: way === 'fog' || question.given === 'slopes' ? question.gradient : null,
    path: state.path,
    reveal: judgement && {
      at: question.at,
      gradient: question.gradient,
      outcomes: judgement.outcomes,
      bestIsSteepest: judgement.bestIsSteepest,
      whyBest: whyBest(round, judgement),
    },
    moved,
    replay: state.replay,
  };
}

function whyBest({ question, answers }: DescentRound, judgement: DescentFacts['reveal']): BestReason | null {
  const { best } = judgement.outcomes;
  const index = closestInDirection(judgement.answers.map(({ score }) => score));
  const nearest = index === null ? undefined : judgement.answers[index];
  const closest = nearest && answers.get(nearest.seat);
  if (judgement.bestIsSteepest || !best || !closest) return null;
  return bestReason(surfaceOf(question.surface), question.at, best.delta, closest);
}

export function work(state: DescentState, seat: SeatId): DescentWork {
  const round = roundOf(state);
  const judged = round.judgement?.answers.find((answer) => answer.seat === seat);
  const truth = round.judgement?.outcomes.gradient?.delta;
  const hint = hintFor(round, seat);
  const first = round.first?.get(seat);
  const answer = round.answers.get(seat) ?? null;
  return {
    kind: 'descent',
    round: round.number,
    answer: hint && !round.again.has(seat) ? null : answer,
    firstAnswer: first ? arrowOf(first.answer) : null,
    hint: hint && withoutCosine(hint),
    result:
      judged && truth
        ? {
            score: judged.score,
            diagnosis: judged.diagnosis,
            first: judged.first,
            truth,
            points: judged.points,
          }
        : null,
  };
}

/** By how much an arrow is off would tell where the right one points. */
const withoutCosine = (hint: StepDiagnosis): StepDiagnosis =>
  hint.kind === 'direction' ? { ...hint, cosine: null } : hint;

/** Twelve bins from −∇f (0°) to ∇f (180°). */
const BIN_DEGREES = 15;
const BINS = 180 / BIN_DEGREES;

export function stage(state: DescentState, everyone: Participants): DescentStagePart {
  const round = roundOf(state);
  const { judgement, answers } = round;
  if (!judgement) return unrevealed;
  const angles = new Array<number>(BINS).fill(0);
  for (const { score } of judgement.answers) {
    if (score.angleDegrees === null) continue;
    const bin = Math.min(BINS - 1, Math.floor(score.angleDegrees / BIN_DEGREES));
    angles[bin] = (angles[bin] ?? 0) + 1;
  }
  return {
    kind: 'descent',
    arrows: [...answers.values()],
    firstArrows: round.first && firstArrows(round),
    angles,
    mistakes: mistakes(state),
    firstMistakes: firstMistakes(state),
    closest: closest(state, everyone),
  };
}

const unrevealed: DescentStagePart = {
  kind: 'descent',
  arrows: null,
  firstArrows: null,
  angles: null,
  mistakes: [],
  firstMistakes: null,
  closest: null,
};

/** Of those who drew another since: the others' are among the answers. */
const firstArrows = ({ first, again, answers }: DescentRound): readonly Vec2[] =>
  [...(first ?? [])].flatMap(([seat, { answer }]) => {
    const delta = again.has(seat) && answers.has(seat) ? arrowOf(answer) : null;
    return delta ? [delta] : [];
  });

function closest(state: DescentState, { people, namesShown }: Participants): DescentStagePart['closest'] {
  const { judgement, answers } = roundOf(state);
  const index = closestInDirection(judgement?.answers.map(({ score }) => score) ?? []);
  const nearest = index === null ? undefined : judgement?.answers[index];
  const delta = nearest && answers.get(nearest.seat);
  if (!nearest || !delta || nearest.score.cosine === null) return null;
  return {
    name: namesShown ? (people.get(nearest.seat)?.name ?? null) : null,
    cosine: nearest.score.cosine,
    outcome: { delta, ...nearest.score },
  };
}

export const progress = (state: DescentState, { present }: Participants): Progress =>
  progressOf(roundOf(state), present);

/** For the host the mistakes are counted while answers still come in. */
export const mistakes = (state: DescentState): readonly MistakeCount[] => byTry(state).last;

export const firstMistakes = (state: DescentState): readonly MistakeCount[] | null =>
  roundOf(state).first && byTry(state).first;

/** Judged once a round as it stands, not once for every seat that the host sees. */
const judgedRounds = new WeakMap<DescentRound, DescentFacts['reveal']['answers']>();

function judgedArrows(state: DescentState): DescentFacts['reveal']['answers'] {
  const round = roundOf(state);
  const judged = judgedRounds.get(round) ?? round.judgement?.answers ?? judgeArrows(state, round);
  judgedRounds.set(round, judged);
  return judged;
}

function byTry(state: DescentState) {
  const judged = judgedArrows(state);
  return mistakesByTry({
    answers: judged.map(({ diagnosis, first }) => ({ finding: diagnosis, first })),
  });
}

export function mistakeNames(state: DescentState, seat: SeatId): readonly string[] {
  return mistakeNamesOf(
    judgedArrows(state)
      .filter((answer) => answer.seat === seat)
      .map(({ diagnosis }) => diagnosis),
  );
}

export function answerText(state: DescentState, seat: SeatId): string | null {
  const answer = state.round?.answers.get(seat);
  return answer ? written(answer) : null;
}

const written = ({ x, y }: Vec2) => `(${formatSignificant(x)}, ${formatSignificant(y)})`;
