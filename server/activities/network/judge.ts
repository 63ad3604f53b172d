/** What the class's numbers are worth: each answer's diagnosis and points, and how each parameter came out. */

import type { NetworkStagePart, ParamOutcome } from '../../../shared/activities/network';
import { award } from '../../../shared/math/descent';
import { type PartialDiagnosis, partialJudge } from '../../../shared/math/diagnosis/partial';
import { fromVector, toVector } from '../../../shared/math/layers';
import { gradientTotal } from '../../../shared/math/network';
import { type ParamId, paramId, paramIndex, params, parseParamId } from '../../../shared/math/param';
import { pictures } from '../../../shared/math/pictures';
import type { SeatId } from '../../../shared/protocol/ids';
import { countNames, mistakeNamesOf } from '../findings';
import type { NetworkFacts } from './facts';
import { pictureAt } from './measure';
import { classAnswer, taskOf } from './pool';
import type { NetworkRound, NetworkState } from './state';

export function judge(state: NetworkState, round: NetworkRound): NetworkFacts['reveal'] {
  const net = fromVector(state.sizes, state.params);
  const totals = toVector(gradientTotal(net, pictures));
  const { picture: k, eta } = round.question;
  const answers = params(state.sizes).flatMap((param, index) => {
    const id = paramId(param);
    const task = { net, picture: pictureAt(k), pictures, param, eta, total: totals[index] ?? 0 };
    const given = taskOf(round, id).answers;
    if (given.length === 0) return [];
    const judged = partialJudge(task);
    return given.map(({ seat, value, helped }) => {
      const { right, diagnosis, zeroBecauseOff } = judged(value);
      const named = diagnosis.kind === 'mistake' || diagnosis.kind === 'undecided';
      const points = award({ right, helped: helped > 0, named, zeroBecauseOff });
      return { seat, param: id, value, diagnosis, points };
    });
  });
  return { kind: 'network', answers };
}

/** How the class's number for a parameter came out. */
export function outcomeOf(round: NetworkRound, param: ParamId): ParamOutcome {
  const answer = classAnswer(taskOf(round, param));
  if (!answer) return 'unanswered';
  const judged = round.judgement?.answers.find((each) => each.param === param && each.seat === answer.seat);
  return judged?.diagnosis.kind ?? 'unanswered';
}

/** The class's mistakes over all answers of the round. */
export function mistakesOf(round: NetworkRound): NetworkStagePart['mistakes'] {
  return countNames((round.judgement?.answers ?? []).map(({ diagnosis }) => nameOf(diagnosis)));
}

/** One seat's mistakes, over its tasks of the round. */
export const mistakeNames = (state: NetworkState, seat: SeatId): readonly string[] =>
  mistakeNamesOf(
    (state.round?.judgement?.answers ?? [])
      .filter((answer) => answer.seat === seat)
      .map(({ diagnosis }) => diagnosis),
  );

function nameOf(diagnosis: PartialDiagnosis) {
  return diagnosis.kind === 'mistake' ? diagnosis.rule : diagnosis.kind;
}

/** Where the parameter stands in the fixed order; throws for one that the network does not have. */
export function indexOf(sizes: readonly number[], id: ParamId): number {
  const param = parseParamId(id);
  const index = param ? paramIndex(sizes, param) : -1;
  if (index < 0) throw new RangeError(`no parameter ${id}`);
  return index;
}
