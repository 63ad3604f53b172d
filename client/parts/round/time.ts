/** The arithmetic of deadlines as the host sets them. Pure: the server's clock is an argument. */
import type { RoundView } from '../../../shared/protocol/round';

/** ms left on the server's clock; null where there is no deadline. */
export function msLeft(round: RoundView, now: number): number | null {
  return round.deadline === null ? round.pausedLeft : Math.max(0, round.deadline - now);
}

/** 83,200 ms → '1:24': whole seconds rounded up, so that 0:00 means over. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
