/** What each kind of activity brings to the phone, the stage and the host's page. */
import type { ActivityKind, ActivityScreen } from '../../shared/activities';
import type { ClientActivity, ClientActivityOf } from './activity';
import { descent } from './descent';
import { estimate } from './estimate';
import { level } from './level';
import { network } from './network';
import { question } from './question';
import { race } from './race';
import { slope } from './slope';
import { turn } from './turn';
import { walk } from './walk';

const activities: { readonly [K in ActivityKind]: ClientActivityOf<K> } = {
  slope,
  level,
  turn,
  race,
  walk,
  descent,
  network,
  estimate,
  question,
};

/** The parts of a screen's kind take exactly that screen; the type checker cannot follow the kind through the table. */
export const activityOf = ({ kind }: Pick<ActivityScreen, 'kind'>): ClientActivity<ActivityScreen> =>
  activities[kind] as unknown as ClientActivity<ActivityScreen>;

/** One after the other, so that the one which is needed first does not wait for all the others. */
export async function prefetch(part: keyof ClientActivity<ActivityScreen>): Promise<void> {
  for (const activity of Object.values(activities)) await activity[part].prefetch();
}
