/** Owns the host's choices across a reload of the page: one classroom's, checked when they are read back. */
import * as v from 'valibot';
import { stepGivens } from '../../shared/activities/descent/settings';
import { stepRules } from '../../shared/activities/options';
import type { RoomCode } from '../../shared/protocol/ids';
import type { KeptChoices } from '../parts/host/choices';
import { type Memory, memory } from '../ui/memory';

const keyName = (code: RoomCode) => `kobai.choices.${code}`;

const schema = v.object({
  place: v.string(),
  round: v.number(),
  choices: v.object({
    by: v.nullable(v.picklist(stepRules)),
    numbers: v.picklist(['asTheyAre', 'corrected']),
    missing: v.picklist(['machine', 'zero']),
    picture: v.nullable(v.number()),
    eta: v.nullable(v.number()),
    given: v.nullable(v.picklist(stepGivens)),
    autopilotEta: v.number(),
  }),
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
