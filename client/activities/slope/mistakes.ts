/** Owns what is said of each known slip in Δx on a curve. Judges nothing. */
import type { MoveMistake } from '../../../shared/math/diagnosis/move';
import type { MistakeWords } from '../../phone/mistakes';

export const moveMistakeWords: Readonly<Record<MoveMistake, MistakeWords>> = {
  noStep: {
    label: { ja: '動かない', en: 'No step' },
    hint: {
      ja: 'ここはまだ傾いています。少し動けば、下がれます。',
      en: 'The ground still slopes here: a small step leads down.',
    },
  },
  levelGround: {
    label: { ja: '平らな所で動いた', en: 'Moved on level ground' },
    hint: {
      ja: 'ここでは傾きが 0 です。$\\Delta x = 0$ で、ボールは動きません。',
      en: 'The slope is 0 here: $\\Delta x = 0$, and the ball stays.',
    },
  },
  newPlace: {
    label: { ja: '動いた先の $x$', en: 'The new $x$' },
    hint: {
      ja: 'それは動いた先の $x$ です。聞かれているのは、そこまでの動き $\\Delta x$ です。',
      en: 'That is where the ball arrives. The question is how far it moves: $\\Delta x$.',
    },
  },
  forgotEta: {
    label: { ja: '$\\eta$ をかけ忘れ', en: 'Without $\\eta$' },
    hint: {
      ja: '向きは合っています。$\\eta$ をかけると、谷を飛び越えません。',
      en: 'The direction is right. Times $\\eta$, it does not jump across the valley.',
    },
  },
  uphill: {
    label: { ja: '上り（符号）', en: 'Uphill (sign)' },
    hint: {
      ja: '傾きが正なら左へ、負なら右へ動くと下がります。',
      en: 'Where the slope is positive, left leads down; where it is negative, right does.',
    },
  },
  overshoot: {
    label: { ja: '谷を飛び越えた', en: 'Jumped across the valley' },
    hint: {
      ja: '向きは合っています。行きすぎて、向こう側に上ってしまいました。',
      en: 'The direction is right. It went too far, and up the other side.',
    },
  },
};
