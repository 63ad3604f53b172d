/** What became of a command inside the server, before it is worded for a reader. */
import type { Language } from '../../shared/protocol/language';
import { type RefusalCode, refusalSentence } from '../../shared/protocol/refusals';
import type { Accepted, Ack, Refusal } from '../../shared/protocol/wire';

/** Why not: a code, and what it is about where that can be named. */
export type No = Omit<Refusal, 'message'>;
export type Outcome = { readonly ok: true; readonly ack: Omit<Accepted, 'ok'> } | No;

export const accepted = (ack: Omit<Accepted, 'ok'>): Outcome => ({ ok: true, ack });
export const refused = (code: RefusalCode): No => ({ ok: false, code });

export const refusal = (no: No, lang: Language): Refusal => ({
  ...no,
  message: refusalSentence(no.code, lang, no.field),
});

export const ackOf = (outcome: Outcome, lang: Language): Ack =>
  outcome.ok ? { ok: true, ...outcome.ack } : refusal(outcome, lang);
