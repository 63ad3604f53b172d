/** What the host of an estimate sees, and an estimate as one thing of the table of activities. */

import type { EstimateScreen } from '../../../shared/activities/estimate';
import { formatSignificant } from '../../../shared/math/number';
import type { HostView } from '../../../shared/protocol/views';
import { FindingCounts } from '../../parts/host/FindingCounts';
import type { HostPage } from '../../parts/host/page';
import { fill, say } from '../../ui/language';
import type { HostActivity } from '../activity';
import { estimateMistakeWords } from './mistakes';
import { words } from './words';

function headline({ reveal }: EstimateScreen, { progress: { done } }: HostView): string {
  if (reveal) {
    return fill(say(words.revealed), {
      linear: formatSignificant(reveal.linearDz),
      truth: formatSignificant(reveal.trueDz),
    });
  }
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
}

function Controls({ page }: { readonly page: HostPage }) {
  return <FindingCounts host={page.host} table={estimateMistakeWords} right={words.rightShort} />;
}

export const estimateHost: HostActivity<EstimateScreen> = {
  onHill: true,
  headline,
  Controls,
  next: ({ round }) => ({
    label: { ja: `次へ：${round.ordinal + 1} つ目の見積もり`, en: `Next: estimate ${round.ordinal + 1}` },
    options: {},
  }),
};
