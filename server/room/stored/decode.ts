/** Between events and what lies in the log: written with their version, and read, whichever version wrote them. */
import * as v from 'valibot';
import type { RoomEvent } from '../events';
import { EVENT_VERSION, eventSchemas, isEventType } from './schemas';
import { upcasts } from './upcasts';

export type Decoded =
  | { readonly ok: true; readonly event: RoomEvent }
  | {
      readonly ok: false;
      /** newer: a later version wrote it; unreadable: it is no event of its version */
      readonly why: 'newer' | 'unreadable';
      /** Its type and what is wrong with it, for whoever runs the server. */
      readonly detail: string;
    };

export const encodeEvent = (event: RoomEvent): object => ({ v: EVENT_VERSION, ...event });

export function decodeEvent(stored: unknown): Decoded {
  if (typeof stored !== 'object' || stored === null) return unreadable('no object');
  // The first version wrote none.
  const { v: version = 1, ...written } = stored as { readonly v?: unknown; readonly type?: unknown };
  if (typeof version !== 'number') return unreadable(`version ${String(version)}`);
  if (version > EVENT_VERSION) return { ok: false, why: 'newer', detail: `version ${version}` };
  let event: Readonly<Record<string, unknown>> = written;
  for (let from = version; from < EVENT_VERSION; from++) event = upcasts[from]?.(event) ?? event;
  const { type } = event;
  if (!isEventType(type)) return unreadable(`unknown type ${String(type)}`);
  const read = v.safeParse(eventSchemas[type], event);
  if (read.success) return { ok: true, event: read.output };
  const [issue] = read.issues;
  return unreadable(`${type}, ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

const unreadable = (detail: string): Decoded => ({ ok: false, why: 'unreadable', detail });
