/** Owns what may happen in a network round: a picture, a pool of partial derivatives, one step with the class's numbers. */

import type { Answer } from '../../../shared/activities';
import type { NetworkActivity } from '../../../shared/activities/network/settings';
import { isComputable, shownWidthOf } from '../../../shared/math/diagnosis/partial';
import { fromVector, toVector } from '../../../shared/math/layers';
import { gradientOne, type Network } from '../../../shared/math/network';
import { paramId, params, parseParamId } from '../../../shared/math/param';
import { pictures } from '../../../shared/math/pictures';
import { type Random, shuffled } from '../../../shared/math/random';
import { choosePicture, startNetwork } from '../../../shared/math/startNetwork';
import type { CommandOf } from '../../../shared/protocol/commands';
import type { SeatId } from '../../../shared/protocol/ids';
import { type Events, happened, refuse } from '../../room/decision';
import type { RoomEvent } from '../../room/events';
import type { NetworkStep, Origin } from '../../room/facts';
import { isOpenFor } from '../../room/round';
import type { Asked, RoundOptions } from '../kind';
import { factorsOf } from './factors';
import { judge, outcomeOf } from './judge';
import { measure, pictureAt } from './measure';
import { classAnswer, nextTask, taskOf } from './pool';
import type { NetworkRound, NetworkState } from './state';

const networkOf = (state: NetworkState): Network => fromVector(state.sizes, state.params);

export function origin(activity: NetworkActivity): Extract<Origin, { kind: 'network' }> {
  const net = startNetwork(activity.seed);
  const measured = measure(net, activity.picture ?? 0);
  return { kind: 'network', sizes: net.sizes, params: toVector(net), measured };
}

export function ask(state: NetworkState, options: RoundOptions, random: Random): Asked {
  const net = networkOf(state);
  const picture = options.picture ?? plannedPicture(state) ?? choosePicture(net, pictures, random);
  if (!pictures[picture]) return refuse('unknown_picture');
  // Adding 0 turns −0 into 0, which is what the log on disk makes of it.
  const gradient = toVector(gradientOne(net, pictureAt(picture))).map((slope) => slope + 0);
  const ids = params(state.sizes).map(paramId);
  const widths = params(state.sizes).map((param) =>
    shownWidthOf({ net, picture: pictureAt(picture), param }),
  );
  const zeros = ids.filter((_, index) => gradient[index] === 0);
  // Where two paths all but cancel, four digits do not lead to the answer: nobody is asked for it.
  const telling = ids.filter((_, index) => isComputable(gradient[index] ?? 0, widths[index] ?? 0));
  const deal = [...shuffled(random, telling), ...shuffled(random, zeros)];
  const eta = options.eta ?? state.round?.question.eta ?? state.activity.eta;
  return {
    ok: true,
    question: {
      kind: 'network',
      picture,
      eta,
      deal,
      zeros,
      gradient,
      widths,
      measured: measure(net, picture),
    },
  };
}

/** The lesson may name the first round's picture; later ones are chosen at the network as it is then. */
function plannedPicture(state: NetworkState): number | null {
  return state.round ? null : state.activity.picture;
}

export function submit(state: NetworkState, seat: SeatId, answer: Answer): Events {
  if (answer.kind !== 'partial' || !state.round) return refuse('wrong_answer_kind');
  if (state.round.held.get(seat)?.param !== answer.param) return refuse('not_your_task');
  return happened({ type: 'AnswerSubmitted', seat, answer });
}

export function help(state: NetworkState, seat: SeatId): Events {
  const held = state.round?.held.get(seat);
  if (!state.round || !held) return refuse('not_now');
  if (held.helped >= factorsOf(state, state.round, held.param).length) return refuse('no_more_help');
  return happened({ type: 'HelpGiven', seat, param: held.param });
}

export function settle(state: NetworkState, { param, seat }: CommandOf<'SettleDispute'>): Events {
  const { round } = state;
  if (!round || round.phase === 'advanced' || !parseParamId(param)) return refuse('not_now');
  if (!taskOf(round, param).dispute?.seats.includes(seat)) return refuse('not_now');
  return happened({ type: 'DisputeSettled', param, seat });
}

export function reveal(state: NetworkState): Events {
  if (!state.round) return refuse('not_now');
  return happened({ type: 'NetworkRevealed', reveal: judge(state, state.round) });
}

export function advance(state: NetworkState, command: CommandOf<'Advance'>): Events {
  if (!state.round?.judgement) return refuse('not_now');
  return happened({
    type: 'NetworkStepped',
    step: stepOf(state, state.round, command.numbers ?? 'asTheyAre', command.missing ?? 'machine'),
  });
}

/** θ ← θ − η g, with g the class's numbers, put right or not, and the machine's or 0 where nobody answered. */
function stepOf(
  state: NetworkState,
  round: NetworkRound,
  numbers: NetworkStep['numbers'],
  missing: NetworkStep['missing'],
): NetworkStep {
  const { question } = round;
  const count = { byClass: 0, corrected: 0, byMachine: 0 };
  const applied = params(state.sizes).map((param, index) => {
    const truth = question.gradient[index] ?? 0;
    const answer = classAnswer(taskOf(round, paramId(param)));
    if (!answer) {
      if (missing === 'machine') count.byMachine++;
      return missing === 'machine' ? truth : 0;
    }
    if (numbers === 'corrected' && outcomeOf(round, paramId(param)) !== 'right') {
      count.corrected++;
      return truth;
    }
    count.byClass++;
    return answer.value;
  });
  const values = state.params.map((value, index) => value - question.eta * (applied[index] ?? 0));
  const measured = measure(fromVector(state.sizes, values), question.picture);
  return { numbers, missing, ...count, applied, params: values, measured };
}

export function deal(state: NetworkState, seats: Iterable<SeatId>, now: number): readonly RoomEvent[] {
  let { round } = state;
  if (!round) return [];
  const dealt: RoomEvent[] = [];
  for (const seat of seats) {
    if (round.held.has(seat) || !isOpenFor(round, seat, now)) continue;
    const param = nextTask(round, seat, now);
    if (param === null) continue;
    dealt.push({ type: 'TaskDealt', seat, param });
    round = { ...round, held: new Map(round.held).set(seat, { param, helped: 0 }) };
  }
  return dealt;
}

export function giveBack(state: NetworkState, seat: SeatId): readonly RoomEvent[] {
  const held = state.round?.held.get(seat);
  return held ? [{ type: 'TaskReturned', seat, param: held.param }] : [];
}

export function canUndo(state: NetworkState): boolean {
  const stepIsOnTheScreens = state.round?.phase === 'advanced' || state.last?.phase === 'advanced';
  return state.turns.length > 0 && stepIsOnTheScreens && !state.autopilot?.running;
}
