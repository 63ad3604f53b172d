/** What the host of a ball on a curve sees and chooses, and it as one thing of the table of activities. */

import type { stepRules } from '../../../shared/activities/options';
import type { SlopeScreen } from '../../../shared/activities/slope';
import { formatSignificant } from '../../../shared/math/number';
import type { HostView } from '../../../shared/protocol/views';
import { FindingCounts } from '../../parts/host/FindingCounts';
import type { HostPage } from '../../parts/host/page';
import { StepChoice } from '../../parts/host/StepChoice';
import { stepInForce } from '../../parts/host/stepRule';
import { fill, say } from '../../ui/language';
import type { HostActivity } from '../activity';
import { moveMistakeWords } from './mistakes';
import { words } from './words';

function headline(screen: SlopeScreen, { progress: { done } }: HostView): string {
  const { round, moved } = screen;
  if (moved) {
    const before = screen.y - moved.outcome.trueDy;
    return fill(say(words.moved), { from: formatSignificant(before), to: formatSignificant(screen.y) });
  }
  if (round.phase === 'revealed') return fill(say(words.revealed), { done });
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
}

function Controls({ page, screen }: { readonly page: HostPage; readonly screen: SlopeScreen }) {
  const outcomes = screen.reveal?.outcomes ?? null;
  return (
    <>
      <FindingCounts host={page.host} table={moveMistakeWords} right={words.rightShort} />
      {!screen.moved && (
        <StepChoice page={page} outcomes={outcomes} change={(rule) => outcomes?.[rule]?.trueDy} of="y" />
      )}
    </>
  );
}

const stepLabels = {
  gradient: { ja: '傾きと逆向きに一歩進む', en: 'Step against the slope' },
  mean: { ja: 'クラスの平均で一歩進む', en: 'Step by the class’s mean' },
  median: { ja: 'クラスの中央値で一歩進む', en: 'Step by the class’s median' },
  best: { ja: 'いちばん下がる動きで一歩進む', en: 'Step by the move that falls furthest' },
} as const satisfies Record<(typeof stepRules)[number], unknown>;

export const slopeHost: HostActivity<SlopeScreen> = {
  headline,
  Controls,
  advance({ reveal }, host, choices) {
    const by = stepInForce(choices, reveal?.outcomes ?? null, host);
    return { label: stepLabels[by], options: { by } };
  },
  next: ({ path }) => ({
    label: { ja: `次へ：${path.length} 歩目`, en: `Next: ask for step ${path.length}` },
    options: {},
  }),
};
