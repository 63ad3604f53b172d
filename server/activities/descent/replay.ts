/** The class's walk seen again: at which step, and what the formula alone would have done from there with another η. */
import { runFrom } from '../../../shared/math/race';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { CommandOf } from '../../../shared/protocol/commands';
import { refuse } from '../../room/refused';
import { type ActivityEvent, changed as changedIn, type Events, happened } from '../contract';
import type { DescentFacts } from './facts';
import { type DescentState, isFogged } from './state';

const changed = (change: DescentFacts['change']) => changedIn<DescentFacts>('descent', change);

/** While the class draws or computes, and while fog lies, nothing shows it the way; a walk of no step has nothing to show. */
const canReplay = (state: DescentState): boolean => {
  const { round, path } = state;
  return round !== null && round.phase !== 'asking' && path.length > 1 && !isFogged(state);
};

export function show(state: DescentState, { step }: CommandOf<'ShowReplay'>): Events<DescentFacts> {
  if (!canReplay(state)) return refuse('not_now');
  if (step !== null && step > lastStep(state)) return refuse('unknown_step');
  return step === (state.replay?.step ?? null)
    ? happened()
    : happened(changed({ type: 'ReplayShown', step }));
}

/** The walk's last step, or the branch's where that goes on for longer. */
function lastStep({ path, replay }: DescentState): number {
  const branch = replay?.branch;
  return Math.max(path.length - 1, branch ? branch.from + branch.path.length - 1 : 0);
}

export function branch(
  state: DescentState,
  { from, eta, steps }: CommandOf<'BranchReplay'>,
): Events<DescentFacts> {
  const start = state.path[from];
  if (!canReplay(state) || !state.round) return refuse('not_now');
  if (!start) return refuse('unknown_step');
  const { path } = runFrom(surfaceOf(state.round.question.surface), start.at, eta, steps);
  return happened(changed({ type: 'ReplayBranched', from, eta, path }));
}

/** What ends a replay when the class turns to something else. */
export const leave = ({ replay }: DescentState): readonly ActivityEvent<DescentFacts>[] =>
  replay ? [changed({ type: 'ReplayShown', step: null })] : [];
