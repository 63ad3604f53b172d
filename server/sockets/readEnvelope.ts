/** The turning of whatever a client sent into the closed union of commands, or a refusal. Knows nothing of who sent it. */
import * as v from 'valibot';
import { type Command, commandSchema, roleOfCommand } from '../../shared/protocol/commands';
import { COMMAND_ID_PATTERN } from '../../shared/protocol/ids';
import type { Language } from '../../shared/protocol/language';
import { languages } from '../../shared/protocol/language';
import { envelopeIdSchema, type Handshake, handshakeSchema } from '../../shared/protocol/wire';
import { type No, refused } from './outcome';

type Read<T> = { readonly ok: true; readonly value: T } | No;

type Issues = readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]];

/** The first field that is wrong, by its path, and what it should have been. */
export function malformed([issue]: Issues): No {
  const field = v.getDotPath(issue);
  return {
    ok: false,
    code: 'malformed',
    ...(field === null ? {} : { field }),
    expected: expectedOf(issue),
  };
}

function expectedOf({ expected, type, received }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'no such field';
  // A schema of an object says of a field that is not there what its name is.
  if (type === 'strict_object' && received === 'undefined') return 'a value';
  return expected ?? type;
}

const wrong = (field: string, expected: string): No => ({ ok: false, code: 'malformed', field, expected });

export function readEnvelope(payload: unknown): Read<{ readonly id: string; readonly command: Command }> {
  if (typeof payload !== 'object' || payload === null) {
    return { ok: false, code: 'malformed', expected: 'Object' };
  }
  const { id, ...fields } = payload as Record<string, unknown>;
  if (!v.is(envelopeIdSchema, id)) return wrong('id', COMMAND_ID_PATTERN.source);
  if (typeof fields.type !== 'string') return wrong('type', 'string');
  if (!Object.hasOwn(roleOfCommand, fields.type)) return refused('unknown_command');
  const parsed = v.safeParse(commandSchema, fields);
  return parsed.success ? { ok: true, value: { id, command: parsed.output } } : malformed(parsed.issues);
}

/** What is wrong with a handshake, by the field that is: a code that cannot be one opens no room, and so on. */
const wrongField = {
  v: 'wrong_version',
  room: 'unknown_room',
  token: 'bad_token',
} as const;

const isOwn = (field: string | null): field is keyof typeof wrongField =>
  field !== null && Object.hasOwn(wrongField, field);

export function readHandshake(auth: unknown): Read<Handshake> {
  const parsed = v.safeParse(handshakeSchema, auth);
  if (parsed.success) return { ok: true, value: parsed.output };
  const field = v.getDotPath(parsed.issues[0]);
  return isOwn(field) ? refused(wrongField[field]) : malformed(parsed.issues);
}

/** The language of somebody whose message may be unreadable otherwise. */
export function readLanguage(message: unknown): Language {
  const said = typeof message === 'object' && message !== null && 'lang' in message ? message.lang : null;
  return languages.find((lang) => lang === said) ?? 'en';
}
