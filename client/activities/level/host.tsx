/** What the host of a search for level ground sees, and it as one thing of the table of activities. */

import type { LevelScreen } from '../../../shared/activities/level';
import type { HostView } from '../../../shared/protocol/views';
import { FindingCounts } from '../../parts/host/FindingCounts';
import type { HostPage } from '../../parts/host/page';
import { fill, say } from '../../ui/language';
import type { HostActivity } from '../activity';
import { levelMistakeWords } from './mistakes';
import { words } from './words';

function headline({ reveal }: LevelScreen, { progress: { done } }: HostView): string {
  if (reveal) return groundText(reveal);
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
}

function groundText({ points, lines, more }: NonNullable<LevelScreen['reveal']>): string {
  const n = points.length;
  if (n > 0) return fill(say(more || lines.length > 0 ? words.revealedMore : words.revealed), { n });
  return say(lines.length > 0 ? words.revealedLines : words.revealedNone);
}

const Controls = ({ page }: { readonly page: HostPage }) => (
  <FindingCounts host={page.host} table={levelMistakeWords} right={words.rightShort} />
);

export const levelHost: HostActivity<LevelScreen> = {
  onHill: true,
  headline,
  Controls,
  next: ({ round }) => ({
    label: { ja: `次へ：地図 ${round.ordinal + 1}`, en: `Next: map ${round.ordinal + 1}` },
    options: {},
  }),
};
