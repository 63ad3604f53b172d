/**
 * What a learner has typed or drawn and not yet sent, kept through reloads: of one seat's present round only, so nothing
 * piles up. Knows nothing of what the words in a draft mean.
 */
import { type Memory, memory } from '../../ui/memory';

export type Drafts = {
  read(round: number, field: string): string | null;
  write(round: number, field: string, text: string): void;
};

type Kept = { readonly round: number; readonly fields: Readonly<Record<string, string>> };

/** Calls back soon, once. */
export type Soon = (task: () => void) => void;

/** ms: a drag changes a draft at every frame, and a phone's storage takes a good part of one. */
const REST = 200;

/** After a rest, or at once where the page may be about to go. */
const afterRest: Soon = (task) => {
  const leaving: readonly (readonly [EventTarget, string])[] = [
    [window, 'pagehide'],
    [document, 'visibilitychange'],
  ];
  const run = () => {
    clearTimeout(timer);
    for (const [target, name] of leaving) target.removeEventListener(name, run);
    task();
  };
  const timer = setTimeout(run, REST);
  for (const [target, name] of leaving) target.addEventListener(name, run);
};

export function createDrafts(whose: string, where: Memory = memory, soon: Soon = afterRest): Drafts {
  const place = `kobai.draft.${whose}`;
  /** Newer than what is stored. */
  let unwritten: Kept | null = null;
  const kept = (round: number): Kept => {
    const found = unwritten ?? parse(where.get(place));
    return found?.round === round ? found : { round, fields: {} };
  };
  const store = () => {
    where.set(place, JSON.stringify(unwritten));
    unwritten = null;
  };
  return {
    read: (round, field) => kept(round).fields[field] ?? null,
    write(round, field, text) {
      const waits = unwritten !== null;
      unwritten = { round, fields: { ...kept(round).fields, [field]: text } };
      if (!waits) soon(store);
    },
  };
}

function parse(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return null;
    const { round, fields } = found as { round?: unknown; fields?: unknown };
    if (typeof round !== 'number' || typeof fields !== 'object' || fields === null) return null;
    return { round, fields: fields as Record<string, string> };
  } catch {
    return null;
  }
}
