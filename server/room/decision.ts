/** Owns how a decision is said: accepted with events, or refused with a code. */
import type { RefusalCode } from '../../shared/protocol/refusals';
import type { Accepted } from '../../shared/protocol/wire';
import type { RoomEvent } from './events';
import type { PeopleChange } from './people';
import type { Decision } from './room';

/** `field`: the one field of the command that is out of place. */
export type Refused = { readonly ok: false; readonly code: RefusalCode; readonly field?: string };
/** What an activity decides: it knows nothing of people or of acks' contents. */
export type Events = { readonly ok: true; readonly events: readonly RoomEvent[] } | Refused;

export const refuse = (code: RefusalCode, field?: string): Refused => ({
  ok: false,
  code,
  ...(field === undefined ? {} : { field }),
});

export const happened = (...events: readonly RoomEvent[]): Events => ({ ok: true, events });

export function accept(
  events: readonly RoomEvent[] = [],
  people: readonly PeopleChange[] = [],
  ack: Omit<Accepted, 'ok' | 'version'> = {},
): Decision {
  return { ok: true, events, people, ack };
}

/** An activity's events as the room's decision. */
export function asDecision(outcome: Events): Decision {
  return outcome.ok ? accept(outcome.events) : outcome;
}
