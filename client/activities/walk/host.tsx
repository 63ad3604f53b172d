/** What the host of walks in fog sees, and it as one thing of the table of activities. */

import type { WalkScreen } from '../../../shared/activities/walk';
import type { HostView } from '../../../shared/protocol/views';
import { FindingCounts } from '../../parts/host/FindingCounts';
import type { HostPage } from '../../parts/host/page';
import { fill, say } from '../../ui/language';
import type { HostActivity } from '../activity';
import { walkMistakeWords } from './mistakes';
import { words } from './words';

function headline({ reveal }: WalkScreen, { progress: { done }, seats, mistakes }: HostView): string {
  if (reveal) {
    const { walks } = reveal;
    const elsewhere = mistakes.reduce((sum, { count }) => sum + count, 0);
    return fill(say(words.revealed), { arrived: walks - elsewhere, walks });
  }
  const anyone = seats.some(({ answer }) => answer !== null);
  return anyone ? fill(say(words.walking), { done }) : say(words.waiting);
}

/** A walk that goes on is neither right nor a mistake yet. */
function Controls({ page: { host } }: { readonly page: HostPage }) {
  const over = host.seats.filter(({ doing }) => doing === 'answered');
  return (
    <FindingCounts host={{ ...host, seats: over }} table={walkMistakeWords} right={words.arrivedShort} />
  );
}

export const walkHost: HostActivity<WalkScreen> = {
  onHill: true,
  headline,
  Controls,
  next: () => ({ label: { ja: '次へ：もう一度、霧の中へ', en: 'Next: into the fog again' }, options: {} }),
};
