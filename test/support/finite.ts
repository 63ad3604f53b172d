/** Owns the look for numbers that JSON cannot carry, in what a room has logged and in what it shows. */
import type { SeatId } from '../../shared/protocol/ids';
import type { Room } from './room';

/** Throws at the first NaN or infinity in the log or in any view. */
export function expectFinite(room: Room, seats: readonly SeatId[]): void {
  const viewers = seats.map((seat) => ({ role: 'learner', seat }) as const);
  const views = [{ role: 'host' } as const, { role: 'stage' } as const, ...viewers].map(room.see);
  JSON.stringify([room.log, views], function (this: unknown, key, value) {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new Error(`${key} is ${value} in ${JSON.stringify(this)}`);
    }
    return value;
  });
}
