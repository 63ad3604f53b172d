/** The host's choices across a reload of the page: one classroom's, checked when they are read back. */
import * as v from 'valibot';
import type { RoomCode } from '../../../shared/protocol/ids';
import { type Memory, memory } from '../../ui/memory';
import type { KeptChoices } from './choices';

const keyName = (code: RoomCode) => `kobai.choices.${code}`;

const values = v.record(v.string(), v.unknown());
const schema = v.object({
  place: v.string(),
  round: v.number(),
  choices: v.object({ activity: values, round: values }),
});

/** null: nothing was chosen, or not in a form that this page knows. */
export function readChoices(code: RoomCode, from: Memory = memory): KeptChoices | null {
  const text = from.get(keyName(code));
  if (text === null) return null;
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export function writeChoices(code: RoomCode, kept: KeptChoices, to: Memory = memory): void {
  to.set(keyName(code), JSON.stringify(kept));
}
