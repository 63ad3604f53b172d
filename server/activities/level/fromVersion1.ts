import type { FromVersion1 } from '../upcast';

export const fromVersion1: FromVersion1 = {
  // Rounds that were judged before lines of level ground were known have none.
  reveal: (reveal) => ({ lines: [], alongLines: 0, more: false, found: [], ...reveal }),
};
