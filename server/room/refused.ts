/** A refusal: a value with a code, never an exception. */
import type { RefusalCode } from '../../shared/protocol/refusals';

/** `field`: the one field of the command that is out of place. */
export type Refused = { readonly ok: false; readonly code: RefusalCode; readonly field?: string };

export const refuse = (code: RefusalCode, field?: string): Refused => ({
  ok: false,
  code,
  ...(field === undefined ? {} : { field }),
});
