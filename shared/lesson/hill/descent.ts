/** The descents of the built-in lessons: by map, by formula, and on a hill with several valleys. */
import type { DescentActivity } from '../../activities/descent/settings';

export const byMap: DescentActivity = {
  id: 'valley-by-map',
  kind: 'descent',
  way: 'map',
  title: { ja: 'いちばん速く下るには？', en: 'Which way is steepest down?' },
  before: {
    ja: '足もとからいちばん速く下る向きを、地図の上で探します。',
    en: 'We look for the way that goes down fastest from where the ball stands.',
  },
  after: {
    ja: 'いちばん急な下りは、谷底の向きではなく、等高線に垂直な向きでした。',
    en: 'The steepest way down crosses the contour line at a right angle; it need not point at the lowest place.',
  },
  surface: 'valley',
  start: { x: 3, y: 1 },
  eta: 0.1,
  radius: 1,
  rounds: 3,
  step: 'mean',
  minutes: 9,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: 'この地図は山を真上から見たものです。線の上は同じ高さ、青緑が低いところです。',
        en: 'This map is the hill seen from above. Along a line the height is the same; blue-green is low.',
      },
      {
        ja: '丸の中で、いちばん速く下る向きに矢印を引いてください。正解はまだ誰も知りません。',
        en: 'Inside the circle, drag an arrow the way that goes down fastest. Nobody knows the answer yet.',
      },
    ],
    expect: [
      {
        ja: '谷底へまっすぐ引く人が多いはずです。足もとでいちばん急な向きとは違います。',
        en: 'Many will point straight at the lowest place. That is not the steepest way where the ball stands.',
      },
      {
        ja: '等高線に沿って引く人がいます。高さは変わりません。',
        en: 'Some follow a contour line. The height stays the same.',
      },
    ],
    ask: {
      ja: 'いちばん急な向きの矢印は、等高線とどんな角度で交わっていますか？',
      en: 'At what angle does the steepest arrow cross the contour line?',
    },
  },
};

export const byFormula: DescentActivity = {
  id: 'tilted-by-formula',
  kind: 'descent',
  way: 'formula',
  title: { ja: '式で一歩：−η × 傾き', en: 'One step by formula: −η × slope' },
  before: {
    ja: '傾きと $\\eta$ だけで一歩を計算します。',
    en: 'We compute the step from the slopes and $\\eta$ alone.',
  },
  after: {
    ja: '$(\\Delta x, \\Delta y) = -\\eta\\,(\\partial z/\\partial x, \\partial z/\\partial y)$ を繰り返すのが、勾配降下法です。',
    en: 'Repeating $(\\Delta x, \\Delta y) = -\\eta\\,(\\partial z/\\partial x, \\partial z/\\partial y)$ is gradient descent.',
  },
  surface: 'tilted',
  start: { x: 4, y: 0.5 },
  eta: 0.1,
  radius: 1,
  rounds: 2,
  step: 'gradient',
  minutes: 9,
  skipIfLate: false,
  notes: {
    say: [
      {
        ja: '傾きがわかれば地図はいりません。$(\\Delta x, \\Delta y) = -\\eta\\,(\\partial z/\\partial x, \\partial z/\\partial y)$ です。',
        en: 'With the slopes no map is needed: $(\\Delta x, \\Delta y) = -\\eta\\,(\\partial z/\\partial x, \\partial z/\\partial y)$.',
      },
      {
        ja: '電卓の記号キーを使えば、書き写さずに計算できます。',
        en: 'The symbol keys of the pad let you compute without copying numbers.',
      },
    ],
    expect: [
      { ja: 'マイナスを忘れると、坂を上ります。', en: 'Without the minus sign the ball climbs.' },
      { ja: 'η をかけ忘れると、谷を飛び越えます。', en: 'Without η the ball jumps across the valley.' },
    ],
    ask: {
      ja: 'η を 10 倍にしたら、何が起こると思いますか？',
      en: 'What would happen if η were ten times larger?',
    },
  },
};

export const manyValleys: DescentActivity = {
  id: 'himmelblau-by-map',
  kind: 'descent',
  way: 'map',
  title: { ja: '谷がいくつもある山', en: 'A hill with several valleys' },
  before: {
    ja: '谷が 4 つある山を、同じやり方で下ります。',
    en: 'We go down a hill with four valleys in the same way.',
  },
  after: {
    ja: '$-\\eta\\nabla z$ で下りると、どの谷へ向かうかは出発点で決まります。いちばん低い谷とは限りません。',
    en: 'Stepping by $-\\eta\\nabla z$, the start decides which valley we head for; it need not be the lowest one.',
  },
  surface: 'himmelblau',
  start: { x: 0, y: 1 },
  eta: 0.2,
  radius: 1.5,
  rounds: 3,
  step: 'median',
  minutes: 8,
  skipIfLate: true,
  notes: {
    say: [
      {
        ja: 'この山には谷が 4 つあります。どこに着くかは、出発点と一歩ずつの向きで決まります。',
        en: 'This hill has four valleys. Where we end depends on where we begin and on every step.',
      },
    ],
    expect: [
      {
        ja: 'いちばん近い谷へ引く人と、足もとの傾きで引く人に分かれます。',
        en: 'Some aim at the nearest valley, some follow the slope at their feet.',
      },
    ],
    ask: {
      ja: '着いた谷は、いちばん低い谷ですか？どうすればわかりますか？',
      en: 'Is the valley we reached the lowest? How could we know?',
    },
  },
};
