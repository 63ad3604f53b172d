/** Owns the machine's turn: steps of −η ∂C_T/∂θ, paced so that the class can watch them. */
import { fromVector, toVector } from '../../../shared/math/layers';
import { gradientTotal, step } from '../../../shared/math/network';
import { pictures } from '../../../shared/math/pictures';
import type { CommandOf } from '../../../shared/protocol/commands';
import { type Events, happened, refuse } from '../../room/decision';
import { measure } from './measure';
import type { NetworkState } from './state';

/** ms between steps: a run of ten is followed number by number, one of a hundred as a moving curve. */
const PACE = { few: 500, many: 100 } as const;

export function autopilotDue(total: number, at: number): number {
  return at + (total <= 10 ? PACE.few : PACE.many);
}

export function run(state: NetworkState, { steps, eta }: CommandOf<'RunAutopilot'>, now: number): Events {
  if (state.round?.phase !== 'advanced' || state.autopilot?.running) return refuse('not_now');
  return happened({ type: 'AutopilotStarted', steps, eta, at: now });
}

export function pause(state: NetworkState): Events {
  return state.autopilot?.running ? happened({ type: 'AutopilotPaused' }) : refuse('not_now');
}

export function resume(state: NetworkState, now: number): Events {
  const { autopilot } = state;
  if (!autopilot || autopilot.running || autopilot.done >= autopilot.total) return refuse('not_now');
  return happened({ type: 'AutopilotResumed', at: now });
}

export function stop(state: NetworkState): Events {
  return state.autopilot ? happened({ type: 'AutopilotStopped' }) : refuse('not_now');
}

/** One step for all parameters at once, from the old values. Nothing, where the tick was meant for an earlier step. */
export function tick(state: NetworkState, done: number, now: number): Events {
  const { autopilot } = state;
  if (!autopilot?.running || autopilot.done !== done) return happened();
  const net = fromVector(state.sizes, state.params);
  const next = step(net, gradientTotal(net, pictures), autopilot.eta);
  const measured = measure(next, state.round?.question.picture ?? 0);
  return happened({ type: 'AutopilotStepped', params: toVector(next), measured, at: now });
}
