/** What a kind tells of how its payloads were written by earlier versions. */

/** Anything that lay in a log. */
export type Json = Readonly<Record<string, unknown>>;

type Read = (payload: Json) => Json;

export type FromVersion1 = {
  /** Event types that were this kind's alone → the event as it is now. */
  readonly events?: Readonly<Record<string, Read>>;
  /** Names that its answers had. */
  readonly answers?: Readonly<Record<string, Read>>;
  readonly question?: Read;
  readonly reveal?: Read;
};
