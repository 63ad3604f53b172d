/** The activity in which the class foretells Δz from the two slopes. */
import type { EstimateActivity } from '../../activities/estimate/settings';

export const foretellDz: EstimateActivity = {
  id: 'estimate-dz',
  kind: 'estimate',
  title: { ja: '傾きから高さの変化を見積もる', en: 'Foretell the change in height' },
  before: {
    ja: '2 つの傾きと進む分から、高さが変わる量 $\\Delta z$ を見積もります。',
    en: 'From the two slopes and the step we foretell the change in height, $\\Delta z$.',
  },
  after: {
    ja: '同じ向きなら、一歩が小さいほど、傾きからの見積もりは本当の $\\Delta z$ に近くなります。',
    en: 'In one direction, the smaller the step, the closer the estimate by the slopes is to the true $\\Delta z$.',
  },
  surface: 'valley',
  rounds: 2,
  minutes: 5,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: '$x$ に少し進むと $\\partial z/\\partial x$ 倍、$y$ に少し進むと $\\partial z/\\partial y$ 倍だけ高さが変わります。両方を足します。',
        en: 'A small step in $x$ changes the height by $\\partial z/\\partial x$ times as much, one in $y$ by $\\partial z/\\partial y$ times. Add both.',
      },
    ],
    expect: [
      {
        ja: '$x$ の分だけで止める人、符号を落とす人がいます。',
        en: 'Some stop after the part of $x$, some lose a sign.',
      },
    ],
    ask: {
      ja: '見積もりと本当の $\\Delta z$ が違うのは、どうしてでしょう？',
      en: 'Why do the estimate and the true $\\Delta z$ differ?',
    },
  },
};
