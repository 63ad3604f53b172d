/**
 * Owns what is said of each known slip in (Δx, Δy), and of arrows that fit none: a short label for lists, a kind hint
 * for the one who made it. Mathematics stands between dollar signs. Judges nothing.
 */
import type { StepDirection, StepMistake } from '../../../shared/math/diagnosis/step';
import type { Words } from '../../../shared/protocol/language';
import type { DescentScreen } from '../../../shared/protocol/views';

export type MistakeWords = { readonly label: Words; readonly hint: Words };

export const stepWords: Readonly<Record<StepMistake | StepDirection, MistakeWords>> = {
  uphill: {
    label: { ja: '上り（符号）', en: 'Uphill (sign)' },
    hint: {
      ja: '勾配は上る向きを指します。下るには、両方の符号を逆にします。',
      en: 'The gradient points uphill. To go down, turn both signs round.',
    },
  },
  forgotEta: {
    label: { ja: '$\\eta$ をかけ忘れ', en: 'Without $\\eta$' },
    hint: {
      ja: '向きは合っています。最後に $\\eta$ をかけると、ちょうどよい一歩になります。',
      en: 'The direction is right. Multiply by $\\eta$ at the end, and the step has its size.',
    },
  },
  uphillForgotEta: {
    label: { ja: '勾配そのまま（符号と $\\eta$）', en: 'The gradient itself (sign and $\\eta$)' },
    hint: {
      ja: 'これは勾配そのものです。符号を逆にして、$\\eta$ をかけます。',
      en: 'That is the gradient itself. Turn its signs round and multiply by $\\eta$.',
    },
  },
  swapped: {
    label: {
      ja: '入れ替え（$\\Delta x \\leftrightarrow \\Delta y$）',
      en: 'Swapped ($\\Delta x \\leftrightarrow \\Delta y$)',
    },
    hint: {
      ja: '$\\Delta x$ には $\\partial z/\\partial x$、$\\Delta y$ には $\\partial z/\\partial y$ を使います。',
      en: '$\\Delta x$ takes $\\partial z/\\partial x$, and $\\Delta y$ takes $\\partial z/\\partial y$.',
    },
  },
  oneSignLost: {
    label: { ja: '片方の符号だけ逆', en: 'One sign lost' },
    hint: {
      ja: '片方の符号だけ逆です。マイナスは $\\Delta x$ と $\\Delta y$ の両方にかかります。',
      en: 'Only one of the signs is turned. The minus goes with both $\\Delta x$ and $\\Delta y$.',
    },
  },
  unitVector: {
    label: { ja: '長さを 1 にした', en: 'Made its length 1' },
    hint: {
      ja: '向きは合っています。長さを 1 にそろえず、勾配に $-\\eta$ をかけるだけです。',
      en: 'The direction is right. The length stays as it is: only multiply the gradient by $-\\eta$.',
    },
  },
  etaTimesUnitVector: {
    label: { ja: '長さ 1 にして $\\eta$ 倍', en: 'Length 1, then $\\eta$' },
    hint: {
      ja: '向きは合っています。勾配の長さを 1 にせず、そのまま $-\\eta$ をかけます。急な所ほど大きく動きます。',
      en: 'The direction is right. Keep the gradient’s own length and multiply by $-\\eta$: steep ground gives a long step.',
    },
  },
  newPoint: {
    label: { ja: '動いた先の点', en: 'The new point' },
    hint: {
      ja: 'これは動いた先の点です。聞かれているのは、そこまでの動き $(\\Delta x, \\Delta y)$ です。',
      en: 'That is where the point arrives. The question is how far it moves: $(\\Delta x, \\Delta y)$.',
    },
  },
  minusEtaPosition: {
    label: { ja: '点の座標に $-\\eta$', en: '$-\\eta$ times the position' },
    hint: {
      ja: '点の座標ではなく、その点での傾きに $-\\eta$ をかけます。',
      en: 'Multiply the slopes at the point by $-\\eta$, not its coordinates.',
    },
  },
  straightToMinimum: {
    label: { ja: '谷底へまっすぐ', en: 'Straight to the minimum' },
    hint: {
      ja: '谷底の方向です。けれど足もとでいちばん急なのは、等高線に垂直な向きです。',
      en: 'The minimum is that way. But the steepest way from here crosses the contour line at a right angle.',
    },
  },
  otherVariableZero: {
    label: { ja: 'もう一方を 0 とした', en: 'Other variable taken as 0' },
    hint: {
      ja: '$x$ で偏微分するとき、$y$ は 0 ではなく、いまの値のままです。',
      en: 'When differentiating by $x$, $y$ is not 0: it keeps its present value.',
    },
  },
  sumInBoth: {
    label: { ja: '傾きを足して両方に', en: 'Sum of slopes in both' },
    hint: {
      ja: '2 つの傾きは足しません。$x$ の傾きは $\\Delta x$ に、$y$ の傾きは $\\Delta y$ に使います。',
      en: 'The two slopes are not added: the slope in $x$ makes $\\Delta x$, the slope in $y$ makes $\\Delta y$.',
    },
  },
  alongContour: {
    label: { ja: '等高線に沿った', en: 'Along the contour' },
    hint: {
      ja: '等高線に沿うと、高さはほとんど変わりません。下るには、等高線に垂直に進みます。',
      en: 'Along a contour line the height hardly changes. To go down, cross it at a right angle.',
    },
  },
  dividedBySlope: {
    label: { ja: '傾きで割った', en: 'Divided by the slope' },
    hint: {
      ja: '傾きで割るのではなく、かけます。急な所ほど大きく動きます。',
      en: 'Multiply by the slope instead of dividing: steep ground gives a long step.',
    },
  },
  etaTwice: {
    label: { ja: '$\\eta$ を 2 回', en: '$\\eta$ twice' },
    hint: {
      ja: '向きは合っています。$\\eta$ は 1 回だけかけます。',
      en: 'The direction is right. $\\eta$ goes in only once.',
    },
  },
  zeroStep: {
    label: { ja: '動かない', en: 'No step' },
    hint: {
      ja: 'ここはまだ傾いています。少しでも動けば、下がれます。',
      en: 'The ground still slopes here: even a small step leads down.',
    },
  },
  flatGround: {
    label: { ja: '平らな所', en: 'Level ground' },
    hint: {
      ja: 'ここでは勾配が 0 です。$-\\eta\\nabla z$ は (0, 0) で、点は動きません。',
      en: 'The gradient is 0 here. $-\\eta\\nabla z$ is (0, 0), and the point stays.',
    },
  },
  rightDirectionWrongSize: {
    label: { ja: '向きは正しい・長さが違う', en: 'Right way, other size' },
    hint: {
      ja: '向きはぴったりです。長さは、傾きに $\\eta$ をかけて決まります。',
      en: 'The direction is exactly right. The size is the slope times $\\eta$.',
    },
  },
  downhillNotSteepest: {
    label: { ja: '下りだが、最も急な向きではない', en: 'Downhill, not the steepest' },
    hint: {
      ja: '下りの向きです。等高線に垂直にすると、いちばん速く下れます。',
      en: 'It leads down. Crossing the contour line at a right angle leads down fastest.',
    },
  },
  acrossSlope: {
    label: { ja: '斜面を横切る', en: 'Across the slope' },
    hint: {
      ja: 'ほぼ等高線に沿っていて、高さがあまり変わりません。等高線に垂直に進みます。',
      en: 'This nearly follows the contour line, so the height hardly changes. Cross it at a right angle.',
    },
  },
  uphillSomehow: {
    label: { ja: '上りの向き', en: 'Uphill' },
    hint: {
      ja: '上りの向きです。低い方は、等高線をはさんで反対側です。',
      en: 'This leads up. Lower ground is on the other side of the contour line.',
    },
  },
};

/** Where no contour line is seen to go by. */
const fogHints: Partial<Record<StepMistake | StepDirection, Words>> = {
  alongContour: {
    ja: 'この向きでは高さがほとんど変わりません。2 つの傾きの符号を、どちらも逆にしてみましょう。',
    en: 'This way the height hardly changes. Go against the sign of both slopes.',
  },
  downhillNotSteepest: {
    ja: '下りの向きです。急な方へ大きく、ゆるい方へ小さく動くと、いちばん速く下れます。',
    en: 'It leads down. Go far along the steeper slope and little along the gentler one: that is fastest.',
  },
  acrossSlope: {
    ja: 'この向きでは高さがあまり変わりません。2 つの傾きの符号を、どちらも逆にしてみましょう。',
    en: 'This way the height hardly changes. Go against the sign of both slopes.',
  },
  uphillSomehow: {
    ja: '上りの向きです。傾きが正なら戻り、負なら進みます。',
    en: 'This leads up. Go back where a slope is positive, and on where it is negative.',
  },
};

export const hintOf = (rule: StepMistake | StepDirection, way: DescentScreen['way']): Words =>
  (way === 'fog' && fogHints[rule]) || stepWords[rule].hint;

export const stepRightWords = {
  map: { ja: '正しい向き（10° 以内）', en: 'Right way (within 10°)' },
  formula: { ja: '正しい', en: 'Right' },
  fog: { ja: '正しい向き（10° 以内）', en: 'Right way (within 10°)' },
} as const satisfies Record<string, Words>;

export const undecidedWords: MistakeWords = {
  label: { ja: 'どちらか決められない', en: 'Undecided' },
  hint: {
    ja: '次のどちらの考え方でも、同じ数になります。',
    en: 'Either of these would give the same number.',
  },
};
