/** What the host of an η race sees, and it as one thing of the table of activities. */

import type { RaceScreen } from '../../../shared/activities/race';
import type { HostView } from '../../../shared/protocol/views';
import { FindingCounts } from '../../parts/host/FindingCounts';
import type { HostPage } from '../../parts/host/page';
import { fill, say } from '../../ui/language';
import type { HostActivity } from '../activity';
import { verdictWords, words } from './words';

function headline({ reveal }: RaceScreen, { progress: { done } }: HostView): string {
  if (reveal) return fill(say(words.revealed), { arrives: reveal.verdicts.arrives });
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
}

const Controls = ({ page }: { readonly page: HostPage }) => (
  <FindingCounts host={page.host} table={verdictWords} right={verdictWords.arrives.label} />
);

export const raceHost: HostActivity<RaceScreen> = {
  onHill: true,
  headline,
  Controls,
  next: ({ round }) => ({
    label: { ja: `次へ：レース ${round.ordinal + 1}`, en: `Next: race ${round.ordinal + 1}` },
    options: {},
  }),
};
