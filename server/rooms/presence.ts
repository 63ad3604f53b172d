/**
 * Which seats have an open connection, and says when one has come back or has been away too long. Kept in memory
 * alone: after a restart everyone is away until they return. Knows nothing of what being away means.
 */
import type { SeatId } from '../../shared/protocol/ids';
import type { Clock } from '../ports';

export type Presence = {
  readonly seats: ReadonlySet<SeatId>;
  /** This connection now belongs to this seat, or to none. True: the set of seats present changed. */
  place(peerId: string, seat: SeatId | null): boolean;
  /** These seats count as left `ago` ms ago, unless they are here. */
  missing(seats: Iterable<SeatId>, ago: number): void;
  close(): void;
};

export function createPresence(deps: {
  readonly clock: Clock;
  readonly awayMs: number;
  readonly onBack: (seat: SeatId) => void;
  readonly onAway: (seat: SeatId) => void;
}): Presence {
  const seatOfPeer = new Map<string, SeatId>();
  const connections = new Map<SeatId, number>();
  const seats = new Set<SeatId>();
  /** For each seat that is gone: takes back the timer that will say so. */
  const leaving = new Map<SeatId, () => void>();

  function arrive(seat: SeatId): boolean {
    const open = (connections.get(seat) ?? 0) + 1;
    connections.set(seat, open);
    if (open > 1) return false;
    seats.add(seat);
    leaving.get(seat)?.();
    leaving.delete(seat);
    deps.onBack(seat);
    return true;
  }

  function leave(seat: SeatId): boolean {
    const open = (connections.get(seat) ?? 0) - 1;
    connections.set(seat, open);
    if (open > 0) return false;
    connections.delete(seat);
    seats.delete(seat);
    expectBack(seat, deps.awayMs);
    return true;
  }

  function expectBack(seat: SeatId, ms: number) {
    leaving.get(seat)?.();
    const cancel = deps.clock.after(ms, () => {
      leaving.delete(seat);
      deps.onAway(seat);
    });
    leaving.set(seat, cancel);
  }

  return {
    seats,
    place(peerId, seat) {
      const before = seatOfPeer.get(peerId) ?? null;
      if (before === seat) return false;
      if (seat === null) seatOfPeer.delete(peerId);
      else seatOfPeer.set(peerId, seat);
      const left = before !== null && leave(before);
      const arrived = seat !== null && arrive(seat);
      return left || arrived;
    },
    missing(gone, ago) {
      for (const seat of gone) {
        if (!seats.has(seat)) expectBack(seat, Math.max(0, deps.awayMs - ago));
      }
    },
    close() {
      for (const cancel of leaving.values()) cancel();
      leaving.clear();
    },
  };
}
