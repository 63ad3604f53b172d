import type { DescentScreen } from '../../../shared/activities/descent';
import type { StepRule } from '../../../shared/activities/options';
import type { Words } from '../../../shared/protocol/language';
import { stepInForce } from '../../parts/host/stepRule';
import type { HostActivity } from '../activity';
import { givenOption } from './GivenChoice';
import { DescentControls, descentHeadline } from './HostControls';

const stepLabels: Readonly<Record<StepRule, Words>> = {
  gradient: { ja: '勾配と逆向きに一歩進む', en: 'Step against the gradient' },
  mean: { ja: 'クラスの平均で一歩進む', en: 'Step by the class’s mean' },
  median: { ja: 'クラスの中央値で一歩進む', en: 'Step by the class’s median' },
  best: { ja: 'いちばん下がる矢印で一歩進む', en: 'Step by the arrow that falls furthest' },
};

export const descentHost: HostActivity<DescentScreen> = {
  onHill: true,
  headline: descentHeadline,
  Controls: DescentControls,
  advance(screen, host, choices) {
    const by = stepInForce(choices, screen.reveal?.outcomes ?? null, host);
    return { label: stepLabels[by], options: { by } };
  },
  next({ way, path }, choices) {
    const n = path.length;
    const label = { ja: `次へ：${n} 歩目`, en: `Next: ask for step ${n}` };
    return { label, options: way === 'formula' ? givenOption(choices) : {} };
  },
};
