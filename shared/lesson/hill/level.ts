/** The activity in which the class finds level ground and learns that it need not be a minimum. */
import type { LevelActivity } from '../../activities/level/settings';

export const levelGround: LevelActivity = {
  id: 'level-ground',
  kind: 'level',
  title: { ja: '平らな所はどこ？', en: 'Where is it level?' },
  before: {
    ja: '$x$ にも $y$ にも傾いていない所を、地図の上で探します。',
    en: 'We look on the map for places that slope neither in $x$ nor in $y$.',
  },
  after: {
    ja: '極小なら両方の傾きが 0。でも傾きが 0 でも、極大や鞍点のことがあります。',
    en: 'At a minimum both slopes are 0. Yet where both are 0, it may be a maximum or a saddle.',
  },
  surfaces: ['twoMinima', 'himmelblau'],
  rounds: 2,
  minutes: 5,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: 'そこに立つと、どちらへも転がらない所をタップして、極小・極大・鞍点のどれかを選んでください。',
        en: 'Tap a place where a ball would not roll either way, and say: minimum, maximum or saddle.',
      },
    ],
    expect: [
      {
        ja: '低い所だけを探して、鞍点や頂上を見のがす人が多いです。',
        en: 'Many look for low ground only, and miss the saddles and the hilltop.',
      },
    ],
    ask: {
      ja: '$\\partial z/\\partial x = 0$ かつ $\\partial z/\\partial y = 0$ なら、そこは必ずいちばん低い所ですか？',
      en: 'If $\\partial z/\\partial x = 0$ and $\\partial z/\\partial y = 0$, must it be a lowest place?',
    },
  },
};
