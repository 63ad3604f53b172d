/** Owns what is said of how a walk in fog went. Judges nothing. */
import type { WalkMistake } from '../../../shared/math/diagnosis/walk';
import type { MistakeWords } from '../../phone/mistakes';

export const walkMistakeWords: Readonly<Record<WalkMistake, MistakeWords>> = {
  wanderedAcross: {
    label: { ja: '斜面を横切った', en: 'Across the slope' },
    hint: {
      ja: '等高線に沿って歩いたので、あまり下がりませんでした。$-\\nabla z$ の向きに進むと、下れます。',
      en: 'You followed the contour lines, so you lost little height. Along $-\\nabla z$ the ground goes down.',
    },
  },
  jumpedAround: {
    label: { ja: '谷を飛び越えた', en: 'Jumped across the valley' },
    hint: {
      ja: '行っては戻る一歩が多くありました。傾きが小さくなったら、一歩も小さくします。',
      en: 'Many steps turned back. Where the slopes become small, let the steps become small, too.',
    },
  },
  wentUp: {
    label: { ja: '出発点より高い', en: 'Ended higher' },
    hint: {
      ja: '傾きが正の向きは上りです。符号を逆にした向きへ進むと、下れます。',
      en: 'A positive slope leads up. Turn both signs round, and the step leads down.',
    },
  },
  stepsTooShort: {
    label: { ja: '一歩が短い', en: 'Short steps' },
    hint: {
      ja: '向きは下りでした。急な所ではもっと大きく進めば、谷まで届きます。',
      en: 'The way was down. With longer steps where it is steep, you would reach the valley.',
    },
  },
  stoppedEarly: {
    label: { ja: 'まだ下れた', en: 'Could go further down' },
    hint: {
      ja: 'よい下り方でした。そこからもう少し進めば、もっと低い所に出ます。',
      en: 'You were on your way down: from there a few more steps lead lower.',
    },
  },
};
