/** The machine's turn: steps of −η ∂C_T/∂θ, paced so that the class can watch them. */
import { fromVector, toVector } from '../../../shared/math/layers';
import { gradientTotal, step } from '../../../shared/math/network';
import { pictures } from '../../../shared/math/pictures';
import type { CommandOf } from '../../../shared/protocol/commands';
import { refuse } from '../../room/refused';
import { type ActivityEvent, type Events, happened } from '../contract';
import { changed } from './changed';
import type { NetworkFacts } from './facts';
import { measure } from './measure';
import type { NetworkState } from './state';

/** ms between steps: a run of ten is followed number by number, one of a hundred as a moving curve. */
const PACE = { few: 500, many: 100 } as const;

export function autopilotDue(total: number, at: number): number {
  return at + (total <= 10 ? PACE.few : PACE.many);
}

export function run(
  state: NetworkState,
  { steps, eta }: CommandOf<'RunAutopilot'>,
  now: number,
): Events<NetworkFacts> {
  if (state.round?.phase !== 'advanced' || state.autopilot?.running) return refuse('not_now');
  return happened(changed({ type: 'AutopilotStarted', steps, eta, at: now }, { means: 'turn' }));
}

export function pause(state: NetworkState): Events<NetworkFacts> {
  return state.autopilot?.running ? happened(changed({ type: 'AutopilotPaused' })) : refuse('not_now');
}

export function resume(state: NetworkState, now: number): Events<NetworkFacts> {
  const { autopilot } = state;
  if (!autopilot || autopilot.running || autopilot.done >= autopilot.total) return refuse('not_now');
  return happened(changed({ type: 'AutopilotResumed', at: now }, { means: 'settled' }));
}

export function stop(state: NetworkState): Events<NetworkFacts> {
  return state.autopilot
    ? happened(changed({ type: 'AutopilotStopped' }, { means: 'turn' }))
    : refuse('not_now');
}

/** One step for all parameters at once, from the old values. Nothing, where the tick was meant for an earlier step. */
export function tick(state: NetworkState, done: number, now: number): Events<NetworkFacts> {
  const { autopilot } = state;
  if (!autopilot?.running || autopilot.done !== done) return happened();
  const net = fromVector(state.sizes, state.params);
  const next = step(net, gradientTotal(net, pictures), autopilot.eta);
  const measured = measure(next, state.round?.question.picture ?? 0);
  return happened(changed({ type: 'AutopilotStepped', params: toVector(next), measured, at: now }));
}

/** When the machine's next step is due; null: it does not run. */
export const next = ({ autopilot }: NetworkState): { readonly at: number; readonly tick: number } | null =>
  autopilot?.running ? { at: autopilot.nextAt, tick: autopilot.done } : null;

/** The machine does not go on behind the class's back. */
export const leave = ({ autopilot }: NetworkState): readonly ActivityEvent<NetworkFacts>[] =>
  autopilot?.running ? [changed({ type: 'AutopilotPaused' })] : [];
