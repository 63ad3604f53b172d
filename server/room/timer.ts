/** When time next brings something about in a room, so that a restarted server knows it too. */
import { rulesOf } from '../activities';
import type { ClockCommand } from './room';
import { currentActivity, type RoomState } from './state';

/** The next thing time brings about, and when (ms since 1970, perhaps past); null: nothing. */
export function nextTimer(state: RoomState): { readonly at: number; readonly command: ClockCommand } | null {
  const activity = currentActivity(state);
  if (!activity || state.status !== 'open' || state.pausedAt !== null) return null;
  const next = rulesOf(activity).timer?.next(activity);
  if (next) return { at: next.at, command: { type: 'ActivityTick', tick: next.tick } };
  const deadline = activity.round?.deadline ?? null;
  return deadline === null ? null : { at: deadline, command: { type: 'DeadlinePassed', deadline } };
}
