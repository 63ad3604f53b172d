/** The activity in which everyone chooses η and sees what its size does. */
import type { RaceActivity } from '../../activities/race/settings';

export const etaRace: RaceActivity = {
  id: 'eta-race',
  kind: 'race',
  title: { ja: 'η レース', en: 'The η race' },
  before: {
    ja: '$\\eta$ を 1 人 1 つ選び、同じ点から同じ歩数だけ下ります。',
    en: 'Everyone chooses an $\\eta$, and all balls take the same number of steps from one point.',
  },
  after: {
    ja: '$\\eta$ が小さすぎるとのろのろ、大きすぎると行ったり来たりや、飛んでいくこともあります。',
    en: 'With too small an $\\eta$ the ball crawls; with too large a one it may bounce, or fly away.',
  },
  places: [
    { surface: 'valley', at: { x: -3.5, y: 2.5 } },
    { surface: 'twoMinima', at: { x: 0.5, y: 2.5 } },
  ],
  steps: 15,
  rounds: 2,
  minutes: 6,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: '向きは式で決まっています。みなさんが決めるのは、一歩の大きさ $\\eta$ だけです。',
        en: 'The formula gives the direction. All you choose is the size of the step, $\\eta$.',
      },
    ],
    expect: [
      {
        ja: '大きいほど速く着くと思う人が多いです。',
        en: 'Many expect that larger always means faster.',
      },
    ],
    ask: {
      ja: 'ちょうどよい $\\eta$ は、どの山でも同じでしょうか？',
      en: 'Is the best $\\eta$ the same on every hill?',
    },
  },
};
