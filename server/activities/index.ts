/** Owns the list of kinds. A new kind is one folder beside this file and one line in the table. */
import type { Activity } from '../../shared/activities';
import type { Origin } from '../room/facts';
import type { ActivityState } from '../room/state';
import { descent } from './descent';
import { estimate } from './estimate';
import type { Kind } from './kind';
import { level } from './level';
import { network } from './network';
import { question } from './question';
import { race } from './race';
import { slope } from './slope';
import { turn } from './turn';
import { walk } from './walk';

type KindName = ActivityState['kind'];
type KindFor<K extends KindName> = Kind<Extract<Activity, { kind: K }>, Extract<ActivityState, { kind: K }>>;

const kinds: { readonly [K in KindName]: KindFor<K> } = {
  slope,
  level,
  race,
  turn,
  descent,
  walk,
  network,
  estimate,
  question,
};

/** The kind of a state takes exactly that state; the type checker cannot follow the tag through the table, so it is told. */
export function kindOf<S extends { readonly kind: KindName }>(of: S): Kind<Activity, ActivityState> {
  return kinds[of.kind] as unknown as Kind<Activity, ActivityState>;
}

export function begin(activity: Activity, origin: Origin): ActivityState {
  return kindOf(activity).begin(activity, origin);
}
