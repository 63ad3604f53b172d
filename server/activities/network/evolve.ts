/** How a network activity changes by what happened. */
import type { CostPoint } from '../../../shared/activities/network';
import type { NetworkActivity } from '../../../shared/activities/network/settings';
import { type ParamId, paramId, params } from '../../../shared/math/param';
import type { SeatId } from '../../../shared/protocol/ids';
import { freshRound, inRound, nextOrdinal } from '../../room/round';
import type { Happening } from '../contract';
import { autopilotDue } from './autopilot';
import type { NetworkFacts, NetworkMeasure } from './facts';
import { heldInVain, taskOf, withAnswer } from './pool';
import type { Held, NetworkQuestion, NetworkRound, NetworkState, Task, Turn } from './state';

export function begin(activity: NetworkActivity, origin: NetworkFacts['origin']): NetworkState {
  return {
    ...origin,
    activity,
    before: null,
    costs: [{ step: 0, total: origin.measured.totalCost, by: 'start' }],
    stepsTaken: 0,
    turns: [],
    round: null,
    last: null,
    autopilot: null,
  };
}

export function evolve(state: NetworkState, event: Happening<NetworkFacts>): NetworkState {
  switch (event.type) {
    case 'RoundOpened':
      return openRound(state, event.round, event.question);
    case 'AnswerSubmitted':
      return inRound(state, (round) => submitted(round, event.seat, event.answer));
    case 'SeatRemoved':
      return inRound(state, (round) => forget(round, event.seat));
    case 'RoundRevealed':
      return inRound(state, (round) => ({
        ...round,
        phase: 'revealed',
        closed: true,
        held: new Map(),
        judgement: event.reveal,
      }));
    case 'StepTaken':
      return stepped(state, event.step);
    case 'StepUndone':
      return undo(state);
    case 'ActivityChanged':
      return changed(state, event.change, event.seat);
    default:
      return state;
  }
}

function changed(
  state: NetworkState,
  change: NetworkFacts['change'],
  seat: SeatId | undefined,
): NetworkState {
  const ofSeat = (how: (round: NetworkRound, seat: SeatId) => NetworkRound) =>
    seat === undefined ? state : inRound(state, (round) => how(round, seat));
  switch (change.type) {
    case 'TaskDealt':
      return ofSeat((round, of) => hold(round, of, { param: change.param, helped: 0 }));
    case 'TaskReturned':
      return ofSeat(letGo);
    case 'HelpGiven':
      return ofSeat((round, of) => {
        const helped = (round.held.get(of)?.helped ?? 0) + 1;
        return hold(round, of, { param: change.param, helped });
      });
    case 'DisputeSettled':
      return inRound(state, (round) => settled(round, change.param, change.seat));
    case 'AutopilotStarted': {
      const { steps: total, eta, at } = change;
      const autopilot = { done: 0, total, eta, running: true, nextAt: autopilotDue(total, at) };
      return { ...state, turns: [...state.turns, turn(state, 'machine')], autopilot };
    }
    case 'AutopilotPaused':
      return state.autopilot ? { ...state, autopilot: { ...state.autopilot, running: false } } : state;
    case 'AutopilotResumed':
      return state.autopilot
        ? { ...state, autopilot: { ...state.autopilot, running: true, nextAt: change.at } }
        : state;
    case 'AutopilotStopped':
      return { ...state, autopilot: null };
    case 'AutopilotStepped':
      return autopilotStepped(state, change);
    default:
      return change satisfies never;
  }
}

function openRound(state: NetworkState, number: number, question: NetworkQuestion): NetworkState {
  const { ordinal, last } = nextOrdinal(state.round, state.last);
  const round: NetworkRound = {
    ...freshRound(number, ordinal),
    question,
    expected: expectedOf(state, question),
    tasks: new Map(),
    held: new Map(),
    judgement: null,
    moved: null,
  };
  return { ...state, round, last, measured: question.measured, autopilot: null };
}

function expectedOf(
  { sizes }: NetworkState,
  { gradient, widths }: NetworkQuestion,
): NetworkRound['expected'] {
  return new Map(
    params(sizes).map((param, index) => [
      paramId(param),
      { truth: gradient[index] ?? null, width: widths[index] ?? 0 },
    ]),
  );
}

function hold(round: NetworkRound, seat: SeatId, held: Held): NetworkRound {
  return { ...round, held: new Map(round.held).set(seat, held) };
}

function letGo(round: NetworkRound, seat: SeatId): NetworkRound {
  const held = new Map(round.held);
  held.delete(seat);
  return { ...round, held };
}

function withTask(round: NetworkRound, param: ParamId, change: (task: Task) => Task): NetworkRound {
  return { ...round, tasks: new Map(round.tasks).set(param, change(taskOf(round, param))) };
}

function submitted(
  round: NetworkRound,
  seat: SeatId,
  { param, value }: NetworkFacts['answer'],
): NetworkRound {
  const before = taskOf(round, param).answers.find((earlier) => earlier.seat === seat)?.helped ?? 0;
  const helped = Math.max(before, round.held.get(seat)?.helped ?? 0);
  const next = withTask(letGo(round, seat), param, (task) => withAnswer(task, { seat, value, helped }));
  const inVain = [...next.held].filter(
    ([holder, held]) => held.param === param && heldInVain(taskOf(next, param), holder),
  );
  return inVain.reduce((freed, [holder]) => letGo(freed, holder), next);
}

/** An erased learner's answers go too, and so do the disputes in which they were one of the two. */
function forget(round: NetworkRound, seat: SeatId): NetworkRound {
  const tasks = new Map(
    [...round.tasks].map(([param, { expected, answers, dispute }]) => [
      param,
      {
        expected,
        answers: answers.filter((answer) => answer.seat !== seat),
        dispute: dispute?.seats.includes(seat) ? null : dispute,
      },
    ]),
  );
  return { ...letGo(round, seat), tasks };
}

function settled(round: NetworkRound, param: ParamId, seat: SeatId): NetworkRound {
  return withTask(round, param, (task) =>
    task.dispute ? { ...task, dispute: { ...task.dispute, again: new Set(), settled: seat } } : task,
  );
}

function turn(state: NetworkState, by: Turn['by']): Turn {
  const { params, measured, before, costs, stepsTaken } = state;
  return { by, params, measured, before, costs, stepsTaken };
}

function moveTo(
  state: NetworkState,
  params: readonly number[],
  measured: NetworkMeasure,
  by: CostPoint['by'],
): NetworkState {
  const stepsTaken = state.stepsTaken + 1;
  const costs = [...state.costs, { step: stepsTaken, total: measured.totalCost, by }];
  return { ...state, params, before: state.params, measured, costs, stepsTaken };
}

function stepped(state: NetworkState, step: NetworkFacts['step']): NetworkState {
  const { numbers, missing, byClass, corrected, byMachine, params, measured } = step;
  const moved = {
    numbers,
    missing,
    byClass,
    corrected,
    byMachine,
    pictureCost: { before: state.measured.pictureCost, after: measured.pictureCost },
    totalCost: { before: state.measured.totalCost, after: measured.totalCost },
  };
  const next = inRound(state, (round) => ({ ...round, phase: 'advanced', moved }));
  return moveTo({ ...next, turns: [...state.turns, turn(state, 'class')] }, params, measured, 'class');
}

function autopilotStepped(
  state: NetworkState,
  { params, measured, at }: Extract<NetworkFacts['change'], { type: 'AutopilotStepped' }>,
): NetworkState {
  if (!state.autopilot) return state;
  const { done, total, running } = state.autopilot;
  const autopilot = {
    ...state.autopilot,
    done: done + 1,
    running: running && done + 1 < total,
    nextAt: autopilotDue(total, at),
  };
  return moveTo({ ...state, autopilot }, params, measured, 'machine');
}

/** The class's step brings back the round in which it was taken, revealed; a run of the machine goes as a whole. */
function undo(state: NetworkState): NetworkState {
  const back = state.turns.at(-1);
  if (!back) return state;
  const { by, ...then } = back;
  const undone = { ...state, ...then, turns: state.turns.slice(0, -1), autopilot: null };
  const advanced = state.round?.phase === 'advanced' ? state.round : state.last;
  if (!advanced) return undone;
  if (by === 'machine') return { ...undone, round: advanced, last: null };
  return { ...undone, round: { ...advanced, phase: 'revealed', moved: null }, last: null };
}
