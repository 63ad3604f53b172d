/** What is said of how a walk in fog went. Judges nothing. */
import type { WalkMistake } from '../../../shared/math/diagnosis/walk';
import type { MistakeWords } from '../../parts/round/mistakes';

export const walkMistakeWords: Readonly<Record<WalkMistake, MistakeWords>> = {
  wanderedAcross: {
    label: { ja: '斜面を横切った', en: 'Across the slope' },
    hint: {
      ja: '半分以上の一歩が、斜面を横切る向きでした。$-\\nabla z$ の向きへの短い一歩なら、下れます。',
      en: 'At least half of your steps went across the slope. A short step along $-\\nabla z$ leads down.',
    },
  },
  jumpedAround: {
    label: { ja: '低い所を飛びこえた', en: 'Jumped over the lowest place' },
    hint: {
      ja: '半分以上の一歩が、その途中のいちばん低い所を通りこしました。傾きが小さくなったら、一歩も小さくします。',
      en: 'At least half of your steps went past the lowest place on their way. Where the slopes become small, let the steps become small, too.',
    },
  },
  wentUp: {
    label: { ja: '出発点より高い', en: 'Ended higher' },
    hint: {
      ja: '着いた所は、出発点より高い所です。2 つの傾きの符号をどちらも逆にした、短い一歩なら下れます。',
      en: 'You ended higher than you began. Go against the sign of both slopes, and a short step leads down.',
    },
  },
  stepsTooShort: {
    label: { ja: '一歩が短い', en: 'Short steps' },
    hint: {
      ja: '谷に着く前に、歩数がなくなりました。半分以上の一歩で、その先もまだ下りでした。もっと長い一歩なら、もっと下れました。',
      en: 'Your steps ran out before a valley. After at least half of them the ground still fell the same way: longer, they would have led lower.',
    },
  },
  stoppedEarly: {
    label: { ja: 'まだ下れた', en: 'Could go further down' },
    hint: {
      ja: '歩数は残っていました。止まった所の近くに、もっと低い所があります。',
      en: 'You had steps left, and there is lower ground close to where you stopped.',
    },
  },
  outOfSteps: {
    label: { ja: '歩数がなくなった', en: 'Steps ran out' },
    hint: {
      ja: '谷に着く前に、歩数がなくなりました。2 つの傾きの符号をどちらも逆にした向きが、いちばん急な下りです。',
      en: 'Your steps ran out before a valley. Against the sign of both slopes the ground falls most steeply.',
    },
  },
};
