/** What may happen in a network round: a picture, a pool of partial derivatives, one step with the class's numbers. */

import type { AnswerOf } from '../../../shared/activities';
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
import { refuse } from '../../room/refused';
import { isOpenFor } from '../../room/round';
import {
  type ActivityEvent,
  type AdvanceOptions,
  type Asked,
  type AskOptions,
  type Events,
  happened,
} from '../contract';
import { changed } from './changed';
import { factorsOf } from './factors';
import type { NetworkFacts } from './facts';
import { judge, outcomeOf } from './judge';
import { measure, pictureAt } from './measure';
import { classAnswer, nextTask, taskOf } from './pool';
import type { NetworkRound, NetworkState } from './state';

const networkOf = (state: NetworkState): Network => fromVector(state.sizes, state.params);

export function origin(activity: NetworkActivity): NetworkFacts['origin'] {
  const net = startNetwork(activity.seed);
  const measured = measure(net, activity.picture ?? 0);
  return { kind: 'network', sizes: net.sizes, params: toVector(net), measured };
}

export function ask(state: NetworkState, options: AskOptions, random: Random): Asked<NetworkFacts> {
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

export function submit(state: NetworkState, seat: SeatId, answer: AnswerOf<'network'>): Events<NetworkFacts> {
  if (!state.round) return refuse('not_now');
  if (state.round.held.get(seat)?.param !== answer.param) return refuse('not_your_task');
  return happened({ type: 'AnswerSubmitted', seat, answer });
}

export function help(state: NetworkState, seat: SeatId): Events<NetworkFacts> {
  const held = state.round?.held.get(seat);
  if (!state.round || !held) return refuse('not_now');
  if (held.helped >= factorsOf(state, state.round, held.param).length) return refuse('no_more_help');
  return happened(changed({ type: 'HelpGiven', param: held.param }, { seat }));
}

export function settle(
  state: NetworkState,
  { param, seat }: CommandOf<'SettleDispute'>,
): Events<NetworkFacts> {
  const { round } = state;
  if (!round || round.phase === 'advanced' || !parseParamId(param)) return refuse('not_now');
  if (!taskOf(round, param).dispute?.seats.includes(seat)) return refuse('not_now');
  return happened(changed({ type: 'DisputeSettled', param, seat }, { seat, means: 'settled' }));
}

export function reveal(state: NetworkState): Events<NetworkFacts> {
  if (!state.round) return refuse('not_now');
  return happened({ type: 'RoundRevealed', reveal: judge(state, state.round) });
}

export function advance(state: NetworkState, options: AdvanceOptions): Events<NetworkFacts> {
  if (!state.round?.judgement) return refuse('not_now');
  return happened({
    type: 'StepTaken',
    step: stepOf(state, state.round, options.numbers ?? 'asTheyAre', options.missing ?? 'machine'),
  });
}

/** θ ← θ − η g, with g the class's numbers, put right or not, and the machine's or 0 where nobody answered. */
function stepOf(
  state: NetworkState,
  round: NetworkRound,
  numbers: NetworkFacts['step']['numbers'],
  missing: NetworkFacts['step']['missing'],
): NetworkFacts['step'] {
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
  return { kind: 'network', numbers, missing, ...count, applied, params: values, measured };
}

export function deal(
  state: NetworkState,
  seats: Iterable<SeatId>,
  now: number,
): readonly ActivityEvent<NetworkFacts>[] {
  let { round } = state;
  if (!round) return [];
  const dealt: ActivityEvent<NetworkFacts>[] = [];
  for (const seat of seats) {
    if (round.held.has(seat) || !isOpenFor(round, seat, now)) continue;
    const param = nextTask(round, seat, now);
    if (param === null) continue;
    dealt.push(changed({ type: 'TaskDealt', param }, { seat }));
    round = { ...round, held: new Map(round.held).set(seat, { param, helped: 0 }) };
  }
  return dealt;
}

/** A disagreement that an answer opens gives its other owner something to do, who may be waiting. */
export function waiting({ round }: NetworkState): readonly SeatId[] {
  if (!round) return [];
  const owners = [...round.tasks.values()].flatMap(({ answers }) => answers.map(({ seat }) => seat));
  return [...new Set(owners)].filter((seat) => !round.held.has(seat));
}

export function giveBack(state: NetworkState, seat: SeatId): readonly ActivityEvent<NetworkFacts>[] {
  const held = state.round?.held.get(seat);
  return held ? [changed({ type: 'TaskReturned', param: held.param }, { seat })] : [];
}

export function canUndo(state: NetworkState): boolean {
  const stepIsOnTheScreens = state.round?.phase === 'advanced' || state.last?.phase === 'advanced';
  return state.turns.length > 0 && stepIsOnTheScreens && !state.autopilot?.running;
}
