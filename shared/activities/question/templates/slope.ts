/** The questions about one slope and about two that are 0: which way is down, and what level ground can be. */

import type { Random } from '../../../math/random';
import { choice, nothing } from './template';
import { signed, tex } from './texts';

const drawSlope = (random: Random) => ({ slope: signed(random, [0.5, 1, 1.5, 2, 2.5, 3]) });

export const slopeWay = choice('slopeWay', drawSlope, ({ slope }) => {
  const rising = slope > 0;
  const larger = { text: { ja: '$x$ を大きくする（右へ）', en: 'Make $x$ larger (to the right)' } };
  const smaller = { text: { ja: '$x$ を小さくする（左へ）', en: 'Make $x$ smaller (to the left)' } };
  return {
    prompt: {
      ja: `ボールのいる所の傾きは $\\frac{dy}{dx} = ${tex(slope)}$ です。$y$ を減らすには、$x$ をどうしますか？`,
      en: `Where the ball lies the slope is $\\frac{dy}{dx} = ${tex(slope)}$. What must $x$ do to make $y$ smaller?`,
    },
    given: [{ symbol: 'slope', tex: null, value: slope }],
    sketch: { kind: 'tangent', slope },
    right: rising ? smaller : larger,
    wrong: [
      {
        ...(rising ? larger : smaller),
        rule: 'uphill',
        label: { ja: '上る向き', en: 'The way up' },
        hint: rising
          ? {
              ja: '傾きが正の所では、右へ行くほど高くなります。下るのは反対の向きです。',
              en: 'Where the slope is positive, going right means going up. Down is the other way.',
            }
          : {
              ja: '傾きが負の所では、左へ行くほど高くなります。下るのは反対の向きです。',
              en: 'Where the slope is negative, going left means going up. Down is the other way.',
            },
      },
      {
        text: { ja: 'どちらへ動かしても $y$ は減る', en: '$y$ gets smaller either way' },
        rule: 'eitherWay',
        label: { ja: 'どちらも下り', en: 'Down both ways' },
        hint: {
          ja: '傾きが $0$ でなければ、片方が下りで、もう片方は上りです。',
          en: 'Where the slope is not $0$, one way is down and the other way is up.',
        },
      },
    ],
    why: rising
      ? {
          ja: '傾きが正なので、右が上り、左が下りです。動く向きは傾きの符号と逆になります。',
          en: 'The slope is positive: right is up, left is down. The move has the opposite sign of the slope.',
        }
      : {
          ja: '傾きが負なので、左が上り、右が下りです。動く向きは傾きの符号と逆になります。',
          en: 'The slope is negative: left is up, right is down. The move has the opposite sign of the slope.',
        },
  };
});

export const levelGround = choice('levelGround', nothing, () => ({
  prompt: {
    ja: 'ある点で $\\frac{\\partial z}{\\partial x} = 0$、$\\frac{\\partial z}{\\partial y} = 0$ でした。この点はどんな所ですか？',
    en: 'At a point $\\frac{\\partial z}{\\partial x} = 0$ and $\\frac{\\partial z}{\\partial y} = 0$. What can this point be?',
  },
  right: {
    text: {
      ja: '極小か、極大か、鞍点か、これだけではわからない',
      en: 'A minimum, a maximum or a saddle: this alone does not tell',
    },
  },
  wrong: [
    {
      text: { ja: '必ず極小', en: 'Surely a minimum' },
      rule: 'surelyMinimum',
      label: { ja: '必ず極小と考えた', en: 'Taken for a sure minimum' },
      hint: {
        ja: '山のてっぺんに立ってみましょう。そこでも 2 つの傾きは $0$ です。',
        en: 'Imagine standing on a hilltop. Both slopes are $0$ there, too.',
      },
    },
    {
      text: { ja: '極小か極大のどちらか', en: 'Either a minimum or a maximum' },
      rule: 'saddleForgotten',
      label: { ja: '鞍点を忘れた', en: 'The saddle forgotten' },
      hint: {
        ja: '峠では、道に沿って見ると山、横に見ると谷です。そこでも 2 つの傾きは $0$ です。',
        en: 'A mountain pass is a top along one way and a bottom across it. Both slopes are $0$ there, too.',
      },
    },
    {
      text: { ja: '坂の途中で、まだ下れる所', en: 'A place on a slope that still goes down' },
      rule: 'onSlope',
      label: { ja: '坂の途中と考えた', en: 'Taken for a slope' },
      hint: {
        ja: '傾き $0$ は、$x$ に動いても $y$ に動いても、その瞬間は高さが変わらないことです。',
        en: 'A slope of $0$ means that the height does not change at that moment, in $x$ nor in $y$.',
      },
    },
  ],
  why: {
    ja: '極小なら傾きは両方 $0$ です。でも逆は言えません。極大でも鞍点でも両方 $0$ になります。',
    en: 'At a minimum both slopes are $0$, but not the other way round: at a maximum and at a saddle they are $0$, too.',
  },
}));
