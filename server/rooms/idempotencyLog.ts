/**
 * How a command's id lies in the log beside what it caused, and how the first answers are found there again after a
 * restart. Knows nothing of how answers are kept.
 */
import type { Accepted } from '../../shared/protocol/wire';
import type { Cause } from '../ports';
import type { Actor } from '../room/room';
import { actorName, seatName } from '../sockets/identity';
import { accepted, type Outcome } from '../sockets/outcome';
import type { ReadEvent } from './storedEvents';

/** The name of one command, whoever sends it again. */
export const commandKey = ({ actor, commandId }: Cause): string => `${actor} ${commandId}`;

/** Who took a seat by this command is called by the seat from the start: the key behind it stays out of the log. */
export function causeOf(
  by: Actor,
  commandId: string | null,
  ack: Omit<Accepted, 'ok' | 'version'>,
): Cause | null {
  if (commandId === null) return null;
  if (by.role !== 'joining') return { actor: actorName(by), commandId };
  return ack.seat === undefined ? null : { actor: seatName(ack.seat), commandId };
}

/** What the commands behind these events were answered. An offer's secrets are not in the log: asked again, it is made anew. */
export function answersInLog(events: readonly ReadEvent[]): ReadonlyMap<string, Outcome> {
  const answers = new Map<string, Outcome>();
  for (const { cause, event, version } of events) {
    if (!cause || event.type === 'SeatOffered') continue;
    const key = commandKey(cause);
    const gaveSeat = event.type === 'SeatTaken' || event.type === 'SeatHandedOver';
    const known = answers.get(key);
    const seat = gaveSeat ? { seat: event.seat } : known?.ok ? known.ack : {};
    answers.set(key, accepted({ ...seat, version }));
  }
  return answers;
}
