/** What a phone is shown of one parameter: the numbers that matter, and the factors of every path. */

import type { FactorView, SymbolView } from '../../../shared/activities/network';
import { factorsInOrder, paths, symbolsFor } from '../../../shared/math/chainRule';
import { fromVector } from '../../../shared/math/layers';
import { roundSignificant } from '../../../shared/math/number';
import { type Param, type ParamId, parseParamId } from '../../../shared/math/param';
import { pictureAt } from './measure';
import type { NetworkRound, NetworkState } from './state';

/** The parameters as they were when the round was asked: after the step the screens still explain that question. */
function asked(state: NetworkState, round: NetworkRound) {
  const params = round.phase === 'advanced' ? (paramsBeforeStep(state) ?? state.params) : state.params;
  return { net: fromVector(state.sizes, params), picture: pictureAt(round.question.picture) };
}

function paramsBeforeStep(state: NetworkState): readonly number[] | null {
  return state.turns.filter(({ by }) => by === 'class').at(-1)?.params ?? null;
}

function known(id: ParamId): Param {
  const param = parseParamId(id);
  if (!param) throw new RangeError(`no parameter ${id}`);
  return param;
}

export function symbolsOf(state: NetworkState, round: NetworkRound, id: ParamId): readonly SymbolView[] {
  const { net, picture } = asked(state, round);
  return symbolsFor(net, picture, known(id));
}

export function factorsOf(state: NetworkState, round: NetworkRound, id: ParamId): readonly FactorView[] {
  const { net, picture } = asked(state, round);
  return factorsInOrder(net, picture, known(id)).map((factor) => asShown(factor, factor.path));
}

export function pathsOf(
  state: NetworkState,
  round: NetworkRound,
  id: ParamId,
): readonly (readonly FactorView[])[] {
  const { net, picture } = asked(state, round);
  return paths(net, picture, known(id)).map(({ factors }, path) =>
    factors.map((factor) => asShown(factor, path)),
  );
}

function asShown({ tex, formulaTex, value }: Omit<FactorView, 'path'>, path: number): FactorView {
  return { path, tex, formulaTex, value: roundSignificant(value) };
}
