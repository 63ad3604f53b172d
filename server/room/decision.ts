/** How a decision is said: accepted with events, or refused with a code. */
import type { Accepted } from '../../shared/protocol/wire';
import type { Events } from '../activities/contract';
import type { RoomEvent } from './events';
import type { PeopleChange } from './people';
import type { Decision } from './room';

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
