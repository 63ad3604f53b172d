/** What is said of each known slip in turning an arrow to the lowest Δz. Judges nothing. */
import type { TurnMistake } from '../../../shared/math/diagnosis/turn';
import type { MistakeWords } from '../../parts/round/mistakes';

export const turnMistakeWords: Readonly<Record<TurnMistake, MistakeWords>> = {
  alongGradient: {
    label: { ja: '勾配と同じ向き（上り）', en: 'Along the gradient (up)' },
    hint: {
      ja: '勾配 $\\nabla z$ はいちばん急に上る向きです。反対側も見てみましょう。',
      en: 'The gradient $\\nabla z$ is the steepest way up. Look at the other side.',
    },
  },
  acrossSlope: {
    label: { ja: '勾配とほぼ直角', en: 'Nearly at a right angle' },
    hint: {
      ja: 'ちょうど直角だと $\\cos\\theta = 0$ で、$\\Delta z \\simeq 0$ です。勾配から離れる側へ回しましょう。',
      en: 'At exactly $90°$, $\\cos\\theta = 0$ and $\\Delta z \\simeq 0$. Turn it further away from the gradient.',
    },
  },
  straightToMinimum: {
    label: { ja: '谷底へまっすぐ', en: 'Straight to the minimum' },
    hint: {
      ja: '谷底の方向です。けれど、$\\Delta z$ が最小になるのは別の向きです。',
      en: 'A minimum lies that way. But $\\Delta z$ is lowest another way.',
    },
  },
  downhillNotLowest: {
    label: { ja: '下りだが、まだ下がる', en: 'Down, but not the lowest' },
    hint: {
      ja: '下りの向きです。勾配から離れる側へもっと回すと、$\\Delta z$ はさらに小さくなります。',
      en: 'It leads down. Turn it further away from the gradient, and $\\Delta z$ gets lower still.',
    },
  },
  uphillSomehow: {
    label: { ja: '上りの向き', en: 'Uphill' },
    hint: {
      ja: '$\\Delta z$ が正なので、上りです。$\\Delta z$ が負になる側へ回しましょう。',
      en: '$\\Delta z$ is positive, so it leads up. Turn it to the side where $\\Delta z$ is negative.',
    },
  },
};
