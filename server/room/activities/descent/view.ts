/** Owns what may be seen of a descent, and when: nobody's arrow, no truth and no mistake before the reveal. */
import { closestInDirection } from '../../../../shared/math/descent';
import { formatSignificant } from '../../../../shared/math/number';
import type { Vec2 } from '../../../../shared/math/vec';
import type { SeatId } from '../../../../shared/protocol/ids';
import type {
  DescentScreen,
  DescentWall,
  MistakeCount,
  Progress,
  StepWork,
} from '../../../../shared/protocol/views';
import { viewRound } from '../../round';
import type { Class } from '../kind';
import { countFindings } from '../mistakes';
import { groundOf } from './decide';
import { judgeArrow } from './judge';
import type { DescentRound, DescentState } from './state';

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
    surface: question.surface,
    at: here.at,
    z: here.z,
    eta: question.eta,
    radius: question.radius,
    slopes: way === 'formula' ? question.gradient : null,
    path: state.path,
    reveal: judgement && {
      at: question.at,
      gradient: question.gradient,
      outcomes: judgement.outcomes,
      bestIsSteepest: judgement.bestIsSteepest,
    },
    moved,
  };
}

export function work(state: DescentState, seat: SeatId): StepWork {
  const round = roundOf(state);
  const judged = round.judgement?.answers.find((answer) => answer.seat === seat);
  const truth = round.judgement?.outcomes.gradient?.delta;
  return {
    kind: 'step',
    round: round.number,
    answer: round.answers.get(seat) ?? null,
    result:
      judged && truth
        ? { score: judged.score, diagnosis: judged.diagnosis, truth, points: judged.points }
        : null,
  };
}

/** Twelve bins from −∇f (0°) to ∇f (180°). */
const BIN_DEGREES = 15;
const BINS = 180 / BIN_DEGREES;

export function wall(state: DescentState, everyone: Class): DescentWall {
  const { judgement, answers } = roundOf(state);
  if (!judgement) return { kind: 'descent', arrows: null, angles: null, mistakes: [], closest: null };
  const angles = new Array<number>(BINS).fill(0);
  for (const { score } of judgement.answers) {
    if (score.angleDegrees === null) continue;
    const bin = Math.min(BINS - 1, Math.floor(score.angleDegrees / BIN_DEGREES));
    angles[bin] = (angles[bin] ?? 0) + 1;
  }
  return {
    kind: 'descent',
    arrows: [...answers.values()],
    angles,
    mistakes: mistakes(state),
    closest: closest(state, everyone),
  };
}

function closest(state: DescentState, { people, namesShown }: Class): DescentWall['closest'] {
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

/** Those who are here count, and those who answered before they left; never those who are merely gone. */
export function progress(state: DescentState, { present }: Class): Progress {
  const { answers } = roundOf(state);
  return { done: answers.size, of: new Set([...present, ...answers.keys()]).size };
}

/** For the teacher the mistakes are counted while answers still come in. */
export function mistakes(state: DescentState): readonly MistakeCount[] {
  const { judgement, answers, question } = roundOf(state);
  if (judgement) return countFindings(judgement.answers.map(({ diagnosis }) => diagnosis));
  const judge = (delta: Vec2) => judgeArrow(groundOf(state), question, state.activity.way, delta).diagnosis;
  return countFindings([...answers.values()].map(judge));
}

export function answerText(state: DescentState, seat: SeatId): string | null {
  const answer = state.round?.answers.get(seat);
  return answer ? written(answer) : null;
}

const written = ({ x, y }: Vec2) => `(${formatSignificant(x, 3)}, ${formatSignificant(y, 3)})`;
