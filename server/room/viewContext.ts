/** What every view is made with besides the room's state: who takes part, and at which address people join. */
import type { Participants } from '../activities/contract';
import type { ViewContext } from './room';
import type { RoomState } from './state';

/** Those who still have a seat: a socket may outlive it for a moment. */
export function participantsOf(state: RoomState, { people, present }: ViewContext): Participants {
  return {
    people,
    present: new Set([...present].filter((seat) => state.seats.has(seat))),
    namesShown: state.namesShown,
  };
}

/** At the address the host chose, while this machine still has it. */
export function joinUrl({ address, code }: RoomState, { addresses }: ViewContext): string {
  const at = address !== null && addresses.includes(address) ? address : (addresses[0] ?? '');
  return `${at}/j/${code}`;
}
