/** What may be seen of a network round, and when: no partial, no classmate's number and no mistake before the reveal. */

import type {
  CostPoint,
  NetworkHost,
  NetworkReveal,
  NetworkScreen,
  NetworkStagePart,
  NetworkWork,
  PartialDone,
  PartialTask,
} from '../../../shared/activities/network';
import { formatSignificant } from '../../../shared/math/number';
import { type ParamId, paramId, params } from '../../../shared/math/param';
import type { SeatId } from '../../../shared/protocol/ids';
import type { Progress } from '../../../shared/protocol/round';
import { viewRound } from '../../room/round';
import { factorsOf, pathsOf, symbolsOf } from './factors';
import { indexOf, mistakesOf, outcomeOf } from './judge';
import { classAnswer, disputedAnswers, isOpenDispute, taskOf } from './pool';
import type { NetworkRound, NetworkState } from './state';

/** Points of the cost curve that a view carries at most. */
const MOST_POINTS = 240;

function roundOf(state: NetworkState): NetworkRound {
  if (!state.round) throw new Error('a network without a round is on no screen');
  return state.round;
}

export function screen(state: NetworkState): NetworkScreen {
  const round = roundOf(state);
  const { pictureCost, totalCost, verdicts } = state.measured;
  return {
    kind: 'network',
    way: 'parameter',
    round: viewRound(round),
    sizes: state.sizes,
    params: state.params,
    before: state.before,
    eta: round.question.eta,
    stepsTaken: state.stepsTaken,
    picture: round.question.picture,
    pictureCost,
    totalCost,
    verdicts,
    correct: [...verdicts].filter((each) => each === '1').length,
    costs: thinned(state.costs),
    reveal: round.judgement && revealOf(state, round),
    moved: round.moved,
    autopilot: state.autopilot && {
      done: state.autopilot.done,
      total: state.autopilot.total,
      eta: state.autopilot.eta,
      running: state.autopilot.running,
    },
  };
}

/** Every n-th point, the first and the last always, and every step that the class took by hand. */
function thinned(costs: readonly CostPoint[]): readonly CostPoint[] {
  const stride = Math.ceil(costs.length / (MOST_POINTS / 2));
  if (costs.length <= MOST_POINTS) return costs;
  return costs.filter(
    (point, index) => index % stride === 0 || index === costs.length - 1 || point.by === 'class',
  );
}

function revealOf(state: NetworkState, round: NetworkRound): NetworkReveal {
  const ids = params(state.sizes).map(paramId);
  return {
    truth: round.question.gradient,
    classValue: ids.map((id) => classAnswer(taskOf(round, id))?.value ?? null),
    outcome: ids.map((id) => outcomeOf(round, id)),
    groups: equalPartials(ids, round.question.gradient),
  };
}

/** Partials that are the same number: for a lit pixel ∂C_k/∂w²_im is ∂C_k/∂b²_i, both δ²_i. */
function equalPartials(ids: readonly string[], gradient: readonly number[]): NetworkReveal['groups'] {
  const groups: { params: string[]; value: number }[] = [];
  ids.forEach((id, index) => {
    const value = gradient[index] ?? 0;
    if (value === 0) return;
    const group = groups.find((each) => Math.abs(each.value - value) <= 1e-12 * Math.abs(value));
    if (group) group.params.push(id);
    else groups.push({ params: [id], value });
  });
  return groups.filter((group) => group.params.length > 1);
}

export function work(state: NetworkState, seat: SeatId): NetworkWork {
  const round = roundOf(state);
  const done: PartialDone[] = params(state.sizes).flatMap((param) => {
    const id = paramId(param);
    const answer = taskOf(round, id).answers.find((each) => each.seat === seat);
    if (!answer) return [];
    const judged = round.judgement?.answers.find((each) => each.param === id && each.seat === seat);
    const result = judged
      ? {
          truth: round.question.gradient[indexOf(state.sizes, id)] ?? 0,
          diagnosis: judged.diagnosis,
          points: judged.points,
          paths: pathsOf(state, round, id),
        }
      : null;
    return [{ param: id, value: answer.value, result }];
  });
  return { kind: 'network', round: round.number, task: taskFor(state, round, seat), done };
}

function taskFor(state: NetworkState, round: NetworkRound, seat: SeatId): PartialTask | null {
  const held = round.held.get(seat);
  if (!held) return null;
  const { param, helped } = held;
  const factors = factorsOf(state, round, param);
  const { dispute, answers } = taskOf(round, param);
  const own = answers.find((answer) => answer.seat === seat);
  const other = answers.find((answer) => answer.seat !== seat && dispute?.seats.includes(answer.seat));
  return {
    param,
    symbols: symbolsOf(state, round, param),
    dispute: dispute && own && other ? { yours: own.value, other: other.value } : null,
    help: factors.slice(0, helped),
    helpLeft: factors.length - helped,
  };
}

export function stage(state: NetworkState): NetworkStagePart {
  const round = roundOf(state);
  return {
    kind: 'network',
    answers: params(state.sizes).map((param) => taskOf(round, paramId(param)).answers.length),
    mistakes: mistakesOf(round),
  };
}

/** Of the parameters that are asked, not of the people: 12 learners and 60 both finish the same 47. */
export function progress(state: NetworkState): Progress {
  const answered = [...roundOf(state).tasks.values()].filter(({ answers }) => answers.length > 0);
  return { done: answered.length, of: roundOf(state).question.deal.length };
}

export function host(state: NetworkState): NetworkHost {
  const round = roundOf(state);
  const disputes =
    round.phase === 'advanced' ? [] : round.question.deal.flatMap((param) => openDispute(round, param));
  return { kind: 'network', disputes };
}

function openDispute(round: NetworkRound, param: ParamId): NetworkHost['disputes'] {
  const task = taskOf(round, param);
  if (!isOpenDispute(task)) return [];
  const answers = disputedAnswers(task).map(({ seat, value }) => ({ seat, value }));
  return [{ param, answers, settled: task.dispute?.settled ?? null }];
}

export function hasAnswered(state: NetworkState, seat: SeatId): boolean {
  const round = roundOf(state);
  if (round.held.has(seat)) return false;
  return [...round.tasks.values()].some(({ answers }) => answers.some((answer) => answer.seat === seat));
}

export function answerText(state: NetworkState, seat: SeatId): string | null {
  const given = [...roundOf(state).tasks].flatMap(([param, { answers }]) =>
    answers
      .filter((answer) => answer.seat === seat)
      .map(({ value }) => `${param} = ${formatSignificant(value)}`),
  );
  return given.length > 0 ? given.join(', ') : null;
}
