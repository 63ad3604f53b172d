/** What is said of each known slip in an estimate of Δz. Judges nothing. */
import type { EstimateMistake } from '../../../shared/math/diagnosis/estimate';
import type { MistakeWords } from '../../parts/round/mistakes';

export const estimateMistakeWords: Readonly<Record<EstimateMistake, MistakeWords>> = {
  signFlipped: {
    label: { ja: '符号が逆', en: 'Sign turned round' },
    hint: {
      ja: '大きさは合っています。下ったのか上ったのか、符号をもう一度見てみましょう。',
      en: 'The size is right. Look at the sign once more: does it go down or up?',
    },
  },
  onlyX: {
    label: { ja: '$x$ の分だけ', en: 'Only the part of $x$' },
    hint: {
      ja: '$y$ にも動いています。$\\partial z/\\partial y \\cdot \\Delta y$ も足します。',
      en: 'There is a step in $y$, too: add $\\partial z/\\partial y \\cdot \\Delta y$.',
    },
  },
  onlyY: {
    label: { ja: '$y$ の分だけ', en: 'Only the part of $y$' },
    hint: {
      ja: '$x$ にも動いています。$\\partial z/\\partial x \\cdot \\Delta x$ も足します。',
      en: 'There is a step in $x$, too: add $\\partial z/\\partial x \\cdot \\Delta x$.',
    },
  },
  crossed: {
    label: { ja: '$x$ と $y$ を取り違えた', en: '$x$ and $y$ crossed' },
    hint: {
      ja: '$x$ の傾きには $\\Delta x$、$y$ の傾きには $\\Delta y$ をかけます。',
      en: 'The slope in $x$ goes with $\\Delta x$, the slope in $y$ with $\\Delta y$.',
    },
  },
  subtracted: {
    label: { ja: '足さずに引いた', en: 'Subtracted instead of added' },
    hint: { ja: '2 つの分は足し合わせます。', en: 'The two parts are added.' },
  },
  slopesAdded: {
    label: { ja: '傾きだけを足した', en: 'Only the slopes added' },
    hint: {
      ja: '傾きは「1 進んだら」の変化です。進んだ分 $\\Delta x$、$\\Delta y$ をかけます。',
      en: 'A slope is the change for a step of 1: multiply by the steps $\\Delta x$ and $\\Delta y$.',
    },
  },
  stepAdded: {
    label: { ja: '進んだ分だけを足した', en: 'Only the steps added' },
    hint: {
      ja: 'それは横に進んだ分です。高さの変化にするには、傾きをかけます。',
      en: 'That is how far it went sideways. For the change in height multiply by the slopes.',
    },
  },
  sumTimesSum: {
    label: { ja: '先に足してからかけた', en: 'Added first, then multiplied' },
    hint: {
      ja: '$x$ と $y$ で別々にかけてから、最後に足します。',
      en: 'Multiply for $x$ and for $y$ by themselves, and add at the end.',
    },
  },
  productOfParts: {
    label: { ja: '2 つの分をかけた', en: 'The two parts multiplied' },
    hint: {
      ja: '$x$ の分と $y$ の分は、かけずに足します。',
      en: 'The part of $x$ and the part of $y$ are added, not multiplied.',
    },
  },
  cosineLeftOut: {
    label: { ja: '長さだけをかけた（$\\cos\\theta$ なし）', en: 'Lengths only (no $\\cos\\theta$)' },
    hint: {
      ja: '長さの積は、向きがぴったりそろったときの値です。いまは向きが違います。',
      en: 'The product of the lengths holds only when both point the same way. Here they do not.',
    },
  },
  gaveTrueDz: {
    label: { ja: '本当の $\\Delta z$', en: 'The true $\\Delta z$' },
    hint: {
      ja: '本当の変化をよく計算しました。ここでは、傾きだけで見積もってみます。',
      en: 'You computed the true change: well done. Here the slopes alone are to foretell it.',
    },
  },
};
