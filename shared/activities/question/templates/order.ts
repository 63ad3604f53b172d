/** The questions in which things are brought in order: the parts of one update, and what happens as η grows. */
import { ONE_SWAP } from '../../../math/diagnosis/question';
import type { Slip } from '../asked';
import { order } from './template';

const oneSwap: Slip & { readonly order: null } = {
  rule: ONE_SWAP,
  order: null,
  label: { ja: '2 つが入れ替わった', en: 'Two exchanged' },
  hint: {
    ja: 'あと少しです。2 つだけが入れ替わっています。',
    en: 'Nearly there: just two of them have changed places.',
  },
};

export const updateOrder = order('updateOrder', {
  prompt: {
    ja: '勾配降下法を、行う順に並べましょう。',
    en: 'Put the parts of gradient descent in order.',
  },
  items: [
    {
      ja: 'いまの点で傾き $\\frac{\\partial z}{\\partial x}$、$\\frac{\\partial z}{\\partial y}$ を求める',
      en: 'Find the slopes $\\frac{\\partial z}{\\partial x}$, $\\frac{\\partial z}{\\partial y}$ at the present point',
    },
    { ja: '傾きに $-\\eta$ をかける', en: 'Multiply the slopes by $-\\eta$' },
    { ja: 'その分だけ点を動かす', en: 'Move the point by that much' },
    { ja: '新しい点で、また同じことをする', en: 'Do the same again at the new point' },
  ],
  wrong: [
    {
      rule: 'movedBeforeScaling',
      order: [0, 2, 1, 3],
      label: { ja: '$-\\eta$ をかける前に動かした', en: 'Moved before multiplying by $-\\eta$' },
      hint: {
        ja: '傾きの分だけ動かすと上りで、しかも一歩が大きすぎます。動かす前に $-\\eta$ をかけます。',
        en: 'Moving by the slopes themselves would go up, and too far. Multiply by $-\\eta$ first.',
      },
    },
    {
      rule: 'scaledBeforeSlopes',
      order: [1, 0, 2, 3],
      label: { ja: '傾きより先に $-\\eta$ をかけた', en: 'Multiplied by $-\\eta$ before there were slopes' },
      hint: {
        ja: 'かける相手の傾きが、まだ求まっていません。',
        en: 'There are no slopes yet to multiply.',
      },
    },
    {
      rule: 'slopesLast',
      order: [1, 2, 3, 0],
      label: { ja: '傾きを最後に求めた', en: 'The slopes found last' },
      hint: {
        ja: 'どちらへ動くかは、傾きが決めます。まず足もとの傾きからです。',
        en: 'The slopes say where to go: begin with those at your feet.',
      },
    },
    oneSwap,
  ],
  why: {
    ja: '傾き → $-\\eta$ 倍 → 動かす。これを繰り返すのが勾配降下法です。',
    en: 'Slopes, times $-\\eta$, move: repeating this is gradient descent.',
  },
});

export const etaOrder = order('etaOrder', {
  prompt: {
    ja: '学習係数 $\\eta$ を、小さい値からだんだん大きくします。起こることを順に並べましょう。',
    en: 'The learning rate $\\eta$ grows from small to large. Put what happens in order.',
  },
  items: [
    { ja: '少しずつしか進まない', en: 'It only crawls' },
    { ja: '谷底にすんなり着く', en: 'It arrives at the bottom smoothly' },
    { ja: '谷をまたいで、行ったり来たりする', en: 'It bounces across the valley' },
    { ja: '谷からどんどん遠ざかる', en: 'It gets further and further from the valley' },
  ],
  wrong: [
    {
      rule: 'reversed',
      order: [3, 2, 1, 0],
      label: { ja: '順序が逆', en: 'The other way round' },
      hint: {
        ja: '並びは合っていますが、向きが逆です。$\\eta$ が小さいと、一歩は短くなります。',
        en: 'The row is right, but the other way round. A small $\\eta$ makes short steps.',
      },
    },
    {
      rule: 'smallestArrives',
      order: [1, 0, 2, 3],
      label: { ja: 'いちばん小さい $\\eta$ で着くと考えた', en: 'The smallest $\\eta$ taken to arrive' },
      hint: {
        ja: '$\\eta$ がとても小さいと、一歩がとても短くて、なかなか着きません。',
        en: 'With a very small $\\eta$ the steps are so short that it hardly gets there.',
      },
    },
    {
      rule: 'bouncesLast',
      order: [0, 1, 3, 2],
      label: { ja: '遠ざかる方を先にした', en: 'Getting away before bouncing' },
      hint: {
        ja: 'またいでも前より谷に近ければ、まだ近づいています。もっと大きい $\\eta$ で遠ざかります。',
        en: 'While each jump lands closer than the last, it still comes nearer. A larger $\\eta$ carries it away.',
      },
    },
    oneSwap,
  ],
  why: {
    ja: '一歩の長さは $\\eta$ に比例します。短すぎると進まず、長すぎると谷を飛び越えます。',
    en: 'The step is as long as $\\eta$ is large: too short and it crawls, too long and it jumps across the valley.',
  },
});
