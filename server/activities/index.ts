/** The rules of every kind of activity. */
import type { ActivityKind } from '../../shared/activities';
import type { ActivityRules, ActivityState, Facts } from './contract';
import { descent } from './descent';
import { estimate } from './estimate';
import { level } from './level';
import { network } from './network';
import { question } from './question';
import { race } from './race';
import { slope } from './slope';
import { turn } from './turn';
import { walk } from './walk';

const activities = { slope, level, race, turn, descent, walk, network, estimate, question } satisfies {
  readonly [K in ActivityKind]: { readonly kind: K };
};

/** Rules that take the activities of any kind: `rulesOf` gives those which fit. */
export type AnyRules = ActivityRules<ActivityKind, Facts, ActivityState>;

/** The rules of a kind take exactly its own activities; the type checker cannot follow the tag through the table. */
export const rulesOf = ({ kind }: { readonly kind: ActivityKind }): AnyRules =>
  activities[kind] as unknown as AnyRules;

export const allRules: readonly AnyRules[] = Object.values(activities) as unknown as readonly AnyRules[];
