import { type ActivityChanged, changed as changedIn } from '../contract';
import type { NetworkFacts } from './facts';

/** Something that happens in a network round alone, as an event. */
export const changed = (
  change: NetworkFacts['change'],
  of: Pick<ActivityChanged, 'seat' | 'means'> = {},
): ActivityChanged<NetworkFacts> => changedIn('network', change, of);
