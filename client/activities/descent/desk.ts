/** Owns what the teacher's big button does in a descent, and a descent as one thing of the table of desks. */

import type { DescentScreen } from '../../../shared/activities/descent';
import type { StepRule } from '../../../shared/activities/options';
import type { Words } from '../../../shared/protocol/language';
import { stepInForce } from '../../parts/host/choices';
import type { DeskFace } from '../desks';
import { givenWish } from './GivenChoice';
import { DescentControls, descentHeadline } from './HostControls';

const stepLabels: Readonly<Record<StepRule, Words>> = {
  gradient: { ja: '勾配と逆向きに一歩進む', en: 'Step against the gradient' },
  mean: { ja: 'クラスの平均で一歩進む', en: 'Step by the class’s mean' },
  median: { ja: 'クラスの中央値で一歩進む', en: 'Step by the class’s median' },
  best: { ja: 'いちばん下がる矢印で一歩進む', en: 'Step by the arrow that falls furthest' },
};

export const descentDesk: DeskFace<DescentScreen> = {
  headline: descentHeadline,
  Controls: DescentControls,
  advance(screen, host, choices) {
    const by = stepInForce(choices, screen.reveal?.outcomes ?? null, host);
    return { label: stepLabels[by], wish: { by } };
  },
  next({ way, path }, choices) {
    const n = path.length;
    const label = { ja: `次へ：${n} 歩目`, en: `Next: ask for step ${n}` };
    return { label, wish: way === 'formula' ? givenWish(choices) : {} };
  },
};
