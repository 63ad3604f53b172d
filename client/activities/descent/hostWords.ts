/** The texts of a descent on the host's page. */
import { dictionary } from '../../ui/language';

export const words = dictionary({
  answered: { ja: '{done} 人が答えました', en: '{done} {done|person has|people have} answered' },
  waiting: { ja: '答えを待っています', en: 'Waiting for answers' },
  revealed: { ja: '{done} 本の矢印を見せています', en: '{done} {done|arrow is|arrows are} on the wall' },
  revealedNone: { ja: '正解の矢印を見せています', en: 'The true arrow is on the wall' },
  moved: { ja: 'z は {from} から {to} へ', en: 'z went from {from} to {to}' },
  differ: {
    ja: 'いちばん下がった矢印と、向きがいちばん $-\\nabla z$ に近い矢印は、別のものです。クラスに理由を聞くところです。',
    en: 'The arrow that fell furthest is not the one closest in direction to $-\\nabla z$. A good moment to ask the class why.',
  },
  given: { ja: '次の問いで見せるもの', en: 'Given in the next round' },
  onceMore: { ja: 'もう一歩問う', en: 'Ask for one more step' },
});
