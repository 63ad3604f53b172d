/**
 * Owns what a learner has typed and not yet sent, kept through reloads: one room's present round only, so nothing piles
 * up. Knows nothing of what the words in a draft mean.
 */
import type { RoomCode } from '../../shared/protocol/ids';
import { type Memory, memory } from '../session';

export type Drafts = {
  read(round: number, field: string): string | null;
  write(round: number, field: string, text: string): void;
};

type Kept = { readonly round: number; readonly fields: Readonly<Record<string, string>> };

export function createDrafts(code: RoomCode, where: Memory = memory): Drafts {
  const place = `kobai.draft.${code}`;
  const kept = (round: number): Kept => {
    const found = parse(where.get(place));
    return found?.round === round ? found : { round, fields: {} };
  };
  return {
    read: (round, field) => kept(round).fields[field] ?? null,
    write(round, field, text) {
      where.set(place, JSON.stringify({ round, fields: { ...kept(round).fields, [field]: text } }));
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
