/** The activities with a ball on a curve: which way, how far, and that a valley need not be the lowest. */
import type { SlopeActivity } from '../../activities/slope/settings';

export const ballOnCurve: SlopeActivity = {
  id: 'ball-on-curve',
  kind: 'slope',
  title: { ja: 'ボールはどちらへ動く？', en: 'Which way does the ball move?' },
  before: {
    ja: '曲線の上のボールを、低い方へ動かします。どちらへ、どれだけ？',
    en: 'We move a ball on a curve downhill. Which way, and how far?',
  },
  after: {
    ja: '下る向きは、傾きが正なら左、負なら右。$\\Delta x = -\\eta\\,dy/dx$ なら、傾きが急なほど大きく動きます。',
    en: 'Down is left where the slope is positive, right where it is negative. By $\\Delta x = -\\eta\\,dy/dx$, the steeper, the farther.',
  },
  curve: 'parabola',
  start: -2.5,
  eta: 0.3,
  rounds: 3,
  step: 'mean',
  minutes: 5,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: 'ボールを指で動かして、低い所へ近づけてください。色のついた短い線が、そこでの傾きです。',
        en: 'Drag the ball towards lower ground. The short coloured line is the slope there.',
      },
    ],
    expect: [
      {
        ja: '谷を飛び越える人がいます。動かしすぎると、向こう側に上ります。',
        en: 'Some jump across the valley: too far, and the ball climbs the other side.',
      },
    ],
    ask: {
      ja: '曲線を見ずに、傾きの数だけを聞いたら、どちらへ動かしますか？',
      en: 'If you heard only the number of the slope, which way would you move?',
    },
  },
};

export const twoValleys: SlopeActivity = {
  id: 'two-valleys',
  kind: 'slope',
  title: { ja: '谷が 2 つあったら', en: 'If there are two valleys' },
  before: {
    ja: '谷が 2 つある曲線です。傾きだけを頼りに下ります。',
    en: 'A curve with two valleys. We go down by the slope alone.',
  },
  after: {
    ja: '傾きだけで下りて着く谷は、いちばん低い谷とは限りません。出発点しだいです。',
    en: 'The valley that the slope leads to need not be the lowest: it depends on where we begin.',
  },
  curve: 'twoValleys',
  start: 0.6,
  eta: 0.3,
  rounds: 2,
  step: 'gradient',
  minutes: 3,
  skipIfLate: true,
  notes: {
    say: [
      {
        ja: 'もっと低い谷が左にあります。足もとの傾きは、どちらへ下っていますか？',
        en: 'There is a lower valley on the left. Which way does the slope lead from here?',
      },
    ],
    expect: [
      {
        ja: '低い方の谷をめざして、いったん上る人がいます。',
        en: 'Some climb first, because they see the lower valley.',
      },
    ],
    ask: {
      ja: '霧で遠くが見えなかったら、どちらの谷に着くでしょう？',
      en: 'In fog, with nothing to be seen far off, which valley would we reach?',
    },
  },
};
