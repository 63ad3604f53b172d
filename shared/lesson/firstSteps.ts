/** The first lessons: a class walks down a hill by map and by formula, then trains one network together. */

import type { NetworkActivity } from '../activities/network/settings';
import { firstPicture, SHIPPED_SEED } from '../math/startNetwork';
import { byFormula, byMap, manyValleys } from './hill/descent';
import type { Lesson } from './lesson';

const byParameter: NetworkActivity = {
  id: 'network-by-parameter',
  kind: 'network',
  way: 'parameter',
  title: { ja: '47 個の偏微分を、みんなで', en: '47 partial derivatives, all of us' },
  before: {
    ja: '47 個のパラメータの偏微分を、手分けして計算します。',
    en: 'We share out the partial derivatives by all 47 parameters.',
  },
  after: {
    ja: '偏微分が 47 個そろえば、$-\\eta$ をかけて、全部のパラメータを一歩動かせます。これが学習の一歩です。',
    en: 'With all 47 partial derivatives, $-\\eta$ times each moves every parameter: that is one step of learning.',
  },
  eta: 2,
  seed: SHIPPED_SEED,
  picture: firstPicture,
  rounds: 2,
  minutes: 25,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: '1 人が 1 つずつ、重みかバイアスの偏微分 $\\partial C_k/\\partial w$ を計算します。全部そろうと、ネットワークが一歩だけ賢くなります。',
        en: 'Each of you computes one partial derivative $\\partial C_k/\\partial w$. Put together they make the network one step wiser.',
      },
      {
        ja: '困ったら「次の因子を見る」を押してください。1 つずつ出てきます。',
        en: 'Stuck? Press “show me the next factor”. They come one by one.',
      },
    ],
    expect: [
      {
        ja: 'σ′ を 1 つ落とす、通り道を 1 本だけ数える、という間違いが多いです。',
        en: 'Often a σ′ is left out, or only one of the two paths is counted.',
      },
      {
        ja: '同じ答えの人が何人もいます。偶然ではありません。δ です。',
        en: 'Several get the same number. That is no accident: it is δ.',
      },
    ],
    ask: {
      ja: 'この 1 枚のコスト $C_k$ は下がりました。全部の合計 $C_T$ はどうして上がることがあるのでしょう？',
      en: 'The cost $C_k$ of this one picture went down. Why may the total $C_T$ still go up?',
    },
  },
};

export const firstSteps: Lesson = {
  id: 'first-steps',
  title: { ja: '山を下り、ネットワークを育てる', en: 'Down a hill, then train a network' },
  summary: {
    ja: '地図で、式で、そして 47 個の偏微分で。みんなで一歩ずつ進みます。',
    en: 'By map, by formula, then with 47 partial derivatives: one step at a time, together.',
  },
  activities: [byMap, byFormula, manyValleys, byParameter],
};

export const networkOnly: Lesson = {
  id: 'network',
  title: { ja: 'ネットワークを育てる', en: 'Train one network' },
  summary: {
    ja: '12-3-2 のネットワークの偏微分を、1 人 1 つずつ計算します。',
    en: 'One partial derivative each, for one 12-3-2 network.',
  },
  activities: [byParameter],
};
