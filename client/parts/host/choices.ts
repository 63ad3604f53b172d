/**
 * What the host has chosen for the next press of the one big button. Which choices there are, a kind of activity says; here
 * they are kept, one by one under their names, and read back with a schema.
 */
import * as v from 'valibot';
import type { RoomView } from '../../../shared/protocol/views';

type Chosen = Readonly<Record<string, unknown>>;

export type Choices = {
  /** For as long as the class is at this activity. */
  readonly activity: Chosen;
  /** Meant for this one round. */
  readonly round: Chosen;
};
export type Lasting = keyof Choices;

export const nothingChosen: Choices = { activity: {}, round: {} };

/** What was chosen under the name; where nothing was, or nothing that can be read, `first`. */
export function chosen<T>(from: Chosen, name: string, schema: v.GenericSchema<unknown, T>, first: T): T {
  const read = v.safeParse(schema, from[name]);
  return read.success ? read.output : first;
}

/** What was chosen, and at which place of the lesson and in which round. */
export type KeptChoices = { readonly place: string; readonly round: number; readonly choices: Choices };

export function keepChoices(room: RoomView, choices: Choices): KeptChoices {
  return { place: placeOf(room), round: roundOf(room), choices };
}

/** The choices as they stand now: another activity starts from its own, another round from those of the activity. */
export function choicesNow(kept: KeptChoices | null, room: RoomView): Choices {
  if (!kept || kept.place !== placeOf(room)) return nothingChosen;
  return kept.round === roundOf(room) ? kept.choices : { ...kept.choices, round: {} };
}

const placeOf = (room: RoomView): string => `${room.screen.kind} ${room.place?.index ?? '-'}`;
const roundOf = (room: RoomView): number => (room.screen.kind === 'lobby' ? 0 : room.screen.round.number);
