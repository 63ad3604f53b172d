/** What the schemas of commands are built of. */
import * as v from 'valibot';

export const count = (max: number, min = 0) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

/** The room's count of turns in the flow; a host's command names the one it was looking at, or it is refused as stale. */
export const revision = count(Number.MAX_SAFE_INTEGER);
/** The room's running number of rounds. */
export const round = count(Number.MAX_SAFE_INTEGER, 1);
export const seat = count(1e6, 1);

/** @param fields beyond `type`; any other is refused. */
export const command = <T extends string, F extends v.ObjectEntries>(type: T, fields: F) =>
  v.strictObject({ type: v.literal(type), ...fields });
