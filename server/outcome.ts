/** Owns what became of a command inside the house, before it is worded for a reader. */
import type { Language } from '../shared/protocol/language';
import { type RefusalCode, refusalSentence } from '../shared/protocol/refusals';
import type { Accepted, Ack, Refusal } from '../shared/protocol/wire';

export type Outcome =
  | { readonly ok: true; readonly ack: Omit<Accepted, 'ok'> }
  | { readonly ok: false; readonly code: RefusalCode };

export const accepted = (ack: Omit<Accepted, 'ok'> = {}): Outcome => ({ ok: true, ack });
export const refused = (code: RefusalCode): Outcome => ({ ok: false, code });

export const refusal = (code: RefusalCode, lang: Language): Refusal => ({
  ok: false,
  code,
  message: refusalSentence(code, lang),
});

export const ackOf = (outcome: Outcome, lang: Language): Ack =>
  outcome.ok ? { ok: true, ...outcome.ack } : refusal(outcome.code, lang);
