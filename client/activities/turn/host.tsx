/** What the host of the turned arrow sees, and it as one thing of the table of activities. */

import type { TurnScreen } from '../../../shared/activities/turn';
import type { HostView } from '../../../shared/protocol/views';
import { FindingCounts } from '../../parts/host/FindingCounts';
import type { HostPage } from '../../parts/host/page';
import { fill, say } from '../../ui/language';
import type { HostActivity } from '../activity';
import { turnMistakeWords } from './mistakes';
import { words } from './words';

function headline({ reveal }: TurnScreen, { progress: { done } }: HostView): string {
  if (reveal) return fill(say(words.revealed), { found: reveal.found });
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
}

const Controls = ({ page }: { readonly page: HostPage }) => (
  <FindingCounts host={page.host} table={turnMistakeWords} right={words.rightShort} />
);

export const turnHost: HostActivity<TurnScreen> = {
  onHill: true,
  headline,
  Controls,
  next: () => ({ label: { ja: '次へ：別の点で回す', en: 'Next: turn it at another point' }, options: {} }),
};
