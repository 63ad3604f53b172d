/** What may be a name on a seat: something people can see, short, and told apart from the others. */
import type { SeatId } from '../../shared/protocol/ids';
import type { Person } from './people';

const LONGEST = 20;

/**
 * Letters, marks, numbers, punctuation, symbols and plain spaces; no controls, no zero-width or direction marks that
 * would make a name nobody can see or click. Emoji keep their joiners.
 */
const invisible =
  /(?!\u200D(?=\p{Extended_Pictographic}))[\p{C}\u115F\u1160\u3164\uFFA0\u2800\p{Zl}\p{Zp}]/gu;

/** What was typed → the name as it is shown, or null where nothing visible or too much is left. Counts what a reader sees as one character as one. */
export function cleanName(text: string): string | null {
  const name = text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim();
  const seen = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name)];
  const bounded = seen.length > 0 && seen.length <= LONGEST && name.length <= LONGEST * 8;
  return bounded && /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : null;
}

/** The same name on two seats is allowed to people and confusing to the host: the later one gets a number. */
export function distinctName(name: string, people: ReadonlyMap<SeatId, Person>, own: SeatId | null): string {
  const taken = new Set([...people.values()].filter(({ seat }) => seat !== own).map((person) => person.name));
  if (!taken.has(name)) return name;
  for (let n = 2; ; n++) {
    if (!taken.has(`${name} ${n}`)) return `${name} ${n}`;
  }
}
