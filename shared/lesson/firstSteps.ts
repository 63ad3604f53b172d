/** Owns the first lessons: a class walks down a hill by map and by formula, then trains one network together. */
import { firstPicture, SHIPPED_SEED } from '../math/startNetwork';
import type { DescentActivity, Lesson, NetworkActivity } from './lesson';

const byMap: DescentActivity = {
  id: 'valley-by-map',
  kind: 'descent',
  way: 'map',
  title: { ja: 'いちばん速く下るには？', en: 'Which way is steepest down?' },
  surface: 'valley',
  start: { x: 3, y: 1 },
  eta: 0.1,
  radius: 1,
  rounds: 3,
  step: 'mean',
  minutes: 12,
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
        ja: '等高線にそって引く人がいます。高さは変わりません。',
        en: 'Some follow a contour line. The height stays the same.',
      },
    ],
    ask: {
      ja: 'いちばん急な向きの矢印は、等高線とどんな角度で交わっていますか？',
      en: 'At what angle does the steepest arrow cross the contour line?',
    },
  },
};

const byFormula: DescentActivity = {
  id: 'tilted-by-formula',
  kind: 'descent',
  way: 'formula',
  title: { ja: '式で一歩：−η × 傾き', en: 'One step by formula: −η × slope' },
  surface: 'tilted',
  start: { x: 4, y: 0.5 },
  eta: 0.1,
  radius: 1,
  rounds: 2,
  step: 'gradient',
  minutes: 10,
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
      { ja: 'η をかけ忘れると、谷を飛びこえます。', en: 'Without η the ball jumps across the valley.' },
    ],
    ask: {
      ja: 'η を 10 倍にしたら、何が起こると思いますか？',
      en: 'What would happen if η were ten times larger?',
    },
  },
};

const manyValleys: DescentActivity = {
  id: 'himmelblau-by-map',
  kind: 'descent',
  way: 'map',
  title: { ja: '谷がいくつもある山', en: 'A hill with several valleys' },
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

const byParameter: NetworkActivity = {
  id: 'network-by-parameter',
  kind: 'network',
  way: 'parameter',
  title: { ja: '47 個の偏微分を、みんなで', en: '47 partial derivatives, all of us' },
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

export const hillOnly: Lesson = {
  id: 'hill',
  title: { ja: '山を下る', en: 'Down the hill' },
  summary: { ja: '勾配降下法を、地図と式で体験します。', en: 'Gradient descent by map and by formula.' },
  activities: [byMap, byFormula, manyValleys],
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
