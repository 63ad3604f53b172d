/** The few records and events that tests of the log write. */
import type { NewEvent, RoomRecord } from '../../server/ports';

export const recordOf = (code: string, openedAt = 1_000): RoomRecord => ({
  code,
  openedAt,
  hostHash: `host of ${code}`,
  stageHash: `stage of ${code}`,
});

export const taken = (seat: number): NewEvent => ({
  at: 1_700_000_000_000 + seat,
  cause: { actor: `seat:${seat}`, commandId: `join-${seat}` },
  event: { type: 'SeatTaken', seat, practice: false, at: 1_700_000_000_000 + seat },
});
