import type { ActivityChanged } from '../contract';
import type { NetworkFacts } from './facts';

type Changed = ActivityChanged<NetworkFacts>;

/** Something that happens in a network round alone, as an event. */
export const changed = (
  change: NetworkFacts['change'],
  of: Pick<Changed, 'seat' | 'means'> = {},
): Changed => ({
  type: 'ActivityChanged',
  kind: 'network',
  change,
  ...of,
});
