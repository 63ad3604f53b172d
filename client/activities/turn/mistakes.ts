/** Owns what is said of each known slip in turning an arrow to the lowest Δz. Judges nothing. */
import type { TurnMistake } from '../../../shared/math/diagnosis/turn';
import type { MistakeWords } from '../../phone/mistakes';

export const turnMistakeWords: Readonly<Record<TurnMistake, MistakeWords>> = {
  alongGradient: {
    label: { ja: '勾配と同じ向き（上り）', en: 'Along the gradient (up)' },
    hint: {
      ja: '勾配 $\\nabla z$ はいちばん急に上る向きです。反対側も見てみましょう。',
      en: 'The gradient $\\nabla z$ is the steepest way up. Look at the other side.',
    },
  },
  acrossSlope: {
    label: { ja: '勾配と直角（$\\Delta z \\simeq 0$）', en: 'At a right angle ($\\Delta z \\simeq 0$)' },
    hint: {
      ja: '直角だと $\\cos\\theta = 0$ で、高さはほとんど変わりません。',
      en: 'At a right angle $\\cos\\theta = 0$, and the height hardly changes.',
    },
  },
  straightToMinimum: {
    label: { ja: '谷底へまっすぐ', en: 'Straight to the minimum' },
    hint: {
      ja: '谷底の方向です。けれど $\\Delta z$ が最小になる向きとは、少し違います。',
      en: 'The minimum is that way. But it is not quite the way with the lowest $\\Delta z$.',
    },
  },
  downhillNotLowest: {
    label: { ja: '下りだが、まだ下がる', en: 'Down, but not the lowest' },
    hint: {
      ja: '下りの向きです。もう少し回すと、$\\Delta z$ はもっと小さくなります。',
      en: 'It leads down. Turn it a little more, and $\\Delta z$ gets lower still.',
    },
  },
  uphillSomehow: {
    label: { ja: '上りの向き', en: 'Uphill' },
    hint: {
      ja: '$\\Delta z$ が正なので、上っています。$\\Delta z$ が負になる側へ回しましょう。',
      en: '$\\Delta z$ is positive, so it leads up. Turn it to the side where $\\Delta z$ is negative.',
    },
  },
};
