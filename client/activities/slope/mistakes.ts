/** What is said of each known slip in Δx on a curve. Judges nothing. */
import type { MoveMistake } from '../../../shared/math/diagnosis/move';
import type { MistakeWords } from '../../parts/round/mistakes';

export const moveMistakeWords: Readonly<Record<MoveMistake, MistakeWords>> = {
  noStep: {
    label: { ja: '動かない', en: 'No step' },
    hint: {
      ja: 'ここはまだ傾いています。傾きと逆の向きに少し動けば、下がれます。',
      en: 'The ground still slopes here: a small step against the slope leads down.',
    },
  },
  levelGround: {
    label: { ja: '平らな所で動いた', en: 'Moved on level ground' },
    hint: {
      ja: 'ここでは傾きが 0 なので、$-\\eta\\,dy/dx$ も 0 です。',
      en: 'The slope is 0 here, so $-\\eta\\,dy/dx$ is 0, too.',
    },
  },
  newPlace: {
    label: { ja: '$\\Delta x$ ではなく、動いた先の $x$', en: 'The new $x$, not $\\Delta x$' },
    hint: {
      ja: 'それは動いた先の $x$ です。聞かれているのは、そこまでの動き $\\Delta x$ です。',
      en: 'That is where the ball arrives. The question is how far it moves: $\\Delta x$.',
    },
  },
  forgotEta: {
    label: { ja: '$\\eta$ をかけ忘れ', en: 'Without $\\eta$' },
    hint: {
      ja: '向きは合っています。あとは $\\eta$ をかけるだけです。',
      en: 'The direction is right. What is missing is the factor $\\eta$.',
    },
  },
  uphill: {
    label: { ja: '上り（符号）', en: 'Uphill (sign)' },
    hint: {
      ja: '傾きが正なら左へ、負なら右へ動き出すと下ります。',
      en: 'Where the slope is positive, the way down begins to the left; where it is negative, to the right.',
    },
  },
  uphillEndsLower: {
    label: { ja: '上り始めるが、着いた先は低い', en: 'Starts uphill, ends lower' },
    hint: {
      ja: '着いた先は低いのですが、動き出しは上りで、山を越えました。傾きが正なら左へ、負なら右へ動き出すと下ります。',
      en: 'It ends lower, but it first climbs over a hump. Where the slope is positive, the way down begins to the left; where it is negative, to the right.',
    },
  },
  overshoot: {
    label: { ja: '谷を飛びこえた', en: 'Jumped across the valley' },
    hint: {
      ja: '向きは合っています。行きすぎて、向こう側に上ってしまいました。',
      en: 'The direction is right. It went too far, and up the other side.',
    },
  },
  overshootEndsLower: {
    label: { ja: '谷を飛びこえ、着いた先は低い', en: 'Jumped the valley, ends lower' },
    hint: {
      ja: '向きは合っていて、着いた先も低くなりました。けれど、すぐ先の谷を飛びこえています。谷に着くには、もっと短く動きます。',
      en: 'The direction is right, and it ends lower. But it jumped across the valley ahead: a shorter move stays in it.',
    },
  },
};
