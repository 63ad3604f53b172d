/** Owns the turning of whatever a client sent into the closed union of commands, or a refusal. Knows nothing of who sent it. */
import * as v from 'valibot';
import { type Command, commandSchema, roleOfCommand } from '../shared/protocol/commands';
import type { Language } from '../shared/protocol/language';
import { languages } from '../shared/protocol/language';
import type { RefusalCode } from '../shared/protocol/refusals';
import { envelopeIdSchema, type Handshake, handshakeSchema } from '../shared/protocol/wire';

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: RefusalCode };

const no = (code: RefusalCode) => ({ ok: false, code }) as const;

export function readEnvelope(payload: unknown): Read<{ readonly id: string; readonly command: Command }> {
  if (typeof payload !== 'object' || payload === null) return no('malformed');
  const { id, ...fields } = payload as Record<string, unknown>;
  if (!v.is(envelopeIdSchema, id) || typeof fields.type !== 'string') return no('malformed');
  if (!Object.hasOwn(roleOfCommand, fields.type)) return no('unknown_command');
  const parsed = v.safeParse(commandSchema, fields);
  return parsed.success ? { ok: true, value: { id, command: parsed.output } } : no('malformed');
}

/** What is wrong with a handshake, by the field that is: a code that cannot be one opens no room, and so on. */
const wrongField: Readonly<Record<string, RefusalCode>> = {
  v: 'wrong_version',
  room: 'unknown_room',
  token: 'bad_token',
};

export function readHandshake(auth: unknown): Read<Handshake> {
  const parsed = v.safeParse(handshakeSchema, auth);
  if (parsed.success) return { ok: true, value: parsed.output };
  const field = String(parsed.issues[0].path?.[0]?.key);
  return no(Object.hasOwn(wrongField, field) ? (wrongField[field] ?? 'malformed') : 'malformed');
}

/** The language of somebody whose message may be unreadable otherwise. */
export function readLanguage(message: unknown): Language {
  const said = typeof message === 'object' && message !== null && 'lang' in message ? message.lang : null;
  return languages.find((lang) => lang === said) ?? 'en';
}
