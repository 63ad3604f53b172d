/**
 * What is said of each known slip in (Δx, Δy), and of arrows that fit none: a short label for lists, a kind hint
 * for the one who made it. Mathematics stands between dollar signs. Judges nothing.
 */

import type { DescentScreen } from '../../../shared/activities/descent';
import type { StepDirection, StepMistake } from '../../../shared/math/diagnosis/step';
import type { Words } from '../../../shared/protocol/language';

export type MistakeWords = { readonly label: Words; readonly hint: Words };

export const stepWords: Readonly<Record<StepMistake | StepDirection, MistakeWords>> = {
  uphill: {
    label: { ja: '勾配と同じ向き（符号）', en: 'Along the gradient (sign)' },
    hint: {
      ja: '勾配は、足もとで上る向きを指します。下るには、両方の符号を逆にします。',
      en: 'The gradient points uphill from where the point is. To go down, turn both signs round.',
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
    label: { ja: '傾きそのまま（符号と $\\eta$）', en: 'The slope itself (sign and $\\eta$)' },
    hint: {
      ja: 'これは勾配そのものです。符号を逆にして、$\\eta$ をかけます。',
      en: 'That is the gradient itself. Turn its signs round and multiply by $\\eta$.',
    },
  },
  swapped: {
    label: { ja: 'もう一方の傾き（入れ替え）', en: 'The other slope (swapped)' },
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
    label: { ja: '動いた先', en: 'Where it arrives' },
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
      en: 'A minimum lies that way. But the steepest way from here crosses the contour line at a right angle.',
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
    label: { ja: '2 つの傾きを足した', en: 'Sum of the slopes' },
    hint: {
      ja: '2 つの傾きは足しません。$x$ の傾きは $\\Delta x$ に、$y$ の傾きは $\\Delta y$ に使います。',
      en: 'The two slopes are not added: the slope in $x$ makes $\\Delta x$, the slope in $y$ makes $\\Delta y$.',
    },
  },
  alongContour: {
    label: { ja: '等高線に沿った', en: 'Along the contour' },
    hint: {
      ja: '足もとの等高線に沿う向きです。いちばん速く下るのは、等高線に垂直な向きです。',
      en: 'This runs along the contour line here. Crossing it at a right angle leads down fastest.',
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
  newXForSlopeInY: {
    label: {
      ja: '新しい $x$ で $\\partial z/\\partial y$ を計算',
      en: 'New $x$ used for $\\partial z/\\partial y$',
    },
    hint: {
      ja: '$\\partial z/\\partial y$ も、動く前の $x$ と $y$ で計算します。$\\Delta x$ と $\\Delta y$ は同時に動く量です。',
      en: 'Both slopes take the old $x$ and $y$: $\\Delta x$ and $\\Delta y$ are one step, taken at once.',
    },
  },
  coordinatesSwapped: {
    label: { ja: '$x$ と $y$ を入れ替えて代入', en: '$x$ and $y$ put in the other way round' },
    hint: {
      ja: '式の $x$ には点の 1 つめの数、$y$ には 2 つめの数を入れます。',
      en: 'The point’s first number goes in for $x$, its second for $y$.',
    },
  },
  zeroStep: {
    label: { ja: '動かない', en: 'No step' },
    hint: {
      ja: 'ここはまだ傾いています。勾配と逆向きに少し動けば、下がれます。',
      en: 'The ground still slopes here: a small step against the gradient leads down.',
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
      ja: '向きは合っています。長さは、傾きに $\\eta$ をかけて決まります。',
      en: 'The direction is right. The size is the slope times $\\eta$.',
    },
  },
  downhillNotSteepest: {
    label: { ja: '下りだが、いちばん速くない', en: 'Downhill, not the steepest' },
    hint: {
      ja: '下りの向きに出ています。等高線に垂直にすると、いちばん速く下れます。',
      en: 'It starts downhill. Crossing the contour line at a right angle leads down fastest.',
    },
  },
  downhillEndsHigher: {
    label: { ja: '下り始めるが、着く先は高い', en: 'Starts downhill, ends higher' },
    hint: {
      ja: '下りの向きに出ていますが、長すぎて、着く先はもとより高くなります。',
      en: 'It starts downhill, but it is so long that it ends higher than it began.',
    },
  },
  acrossSlope: {
    label: { ja: '斜面を横切る', en: 'Across the slope' },
    hint: {
      ja: '足もとの等高線にほぼ沿った向きです。いちばん速く下るのは、等高線に垂直な向きです。',
      en: 'It starts nearly along the contour line. Crossing it at a right angle leads down fastest.',
    },
  },
  uphillSomehow: {
    label: { ja: '上りの向き', en: 'Starts uphill' },
    hint: {
      ja: '上りの向きに出ています。下りは、等高線をはさんで反対側です。',
      en: 'It starts uphill. The way down is on the other side of the contour line.',
    },
  },
  uphillEndsLower: {
    label: { ja: '上り始めるが、着く先は低い', en: 'Starts uphill, ends lower' },
    hint: {
      ja: '着く先は低いのですが、足もとでは上りの向きです。いちばん速く下るのは、等高線に垂直な下りの向きです。',
      en: 'It ends lower, but it starts uphill. From here the fastest way down crosses the contour line at a right angle.',
    },
  },
};

/** Where no contour line is seen to go by. */
const fogHints: Partial<Record<StepMistake | StepDirection, Words>> = {
  alongContour: {
    ja: '足もとでは、この向きの高さは変わりません。2 つの傾きの符号を、どちらも逆にしてみましょう。',
    en: 'From where the point is, this way is level. Go against the sign of both slopes.',
  },
  downhillNotSteepest: {
    ja: '下りの向きに出ています。急な方へ大きく、ゆるい方へ小さく動くと、いちばん速く下れます。',
    en: 'It starts downhill. Go far along the steeper slope and little along the gentler one: that is fastest.',
  },
  acrossSlope: {
    ja: '足もとでは、この向きの高さはあまり変わりません。2 つの傾きの符号を、どちらも逆にしてみましょう。',
    en: 'From where the point is, this way is nearly level. Go against the sign of both slopes.',
  },
  uphillSomehow: {
    ja: '上りの向きに出ています。傾きが正なら戻り、負なら進みます。',
    en: 'It starts uphill. Go back where a slope is positive, and on where it is negative.',
  },
  uphillEndsLower: {
    ja: '着く先は低いのですが、足もとでは上りの向きです。傾きが正なら戻り、負なら進みます。',
    en: 'It ends lower, but it starts uphill. Go back where a slope is positive, and on where it is negative.',
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
  label: { ja: 'どれか決められない', en: 'Undecided' },
  hint: {
    ja: '次のどの考え方も、この答えに合います。',
    en: 'Each of these fits this answer.',
  },
};
