/** The activities in fog: the class's one point, and everyone alone, by the slopes at their feet. */
import type { DescentActivity } from '../../activities/descent/settings';
import type { WalkActivity } from '../../activities/walk/settings';

export const togetherInFog: DescentActivity = {
  id: 'class-in-fog',
  kind: 'descent',
  way: 'fog',
  title: { ja: 'みんなで霧の中を一歩ずつ', en: 'Through fog together' },
  before: {
    ja: '2 つの傾きから、みんなで 1 つの点を下ろします。',
    en: 'From two slopes we bring one point down together.',
  },
  after: {
    ja: '地図がなくても、傾きの符号と大きさから、下る向きがわかります。',
    en: 'Without a map, the signs and sizes of the slopes tell which way is down.',
  },
  surface: 'valley',
  start: { x: -1.5, y: 2.5 },
  eta: 0.1,
  radius: 1,
  rounds: 3,
  step: 'mean',
  minutes: 6,
  skipIfLate: true,
  notes: {
    say: [
      {
        ja: '傾きの符号と大きさを見て、円の中に矢印を引いてください。地図は最後に出ます。',
        en: 'Read the sign and the size of each slope, and draw an arrow inside the circle. The map comes at the end.',
      },
    ],
    expect: [
      {
        ja: '急な方の傾きだけを見て、もう一方を忘れる人がいます。',
        en: 'Some follow the steeper slope alone and forget the other.',
      },
      {
        ja: '傾きが正のとき、そのまま正の向きへ進む人がいます。',
        en: 'Some step forward where the slope is positive, and climb.',
      },
    ],
    ask: {
      ja: '2 つの傾きから、矢印の向きをどう決めましたか？',
      en: 'How did you find the arrow’s direction from the two slopes?',
    },
  },
};

export const inFog: WalkActivity = {
  id: 'walk-in-fog',
  kind: 'walk',
  title: { ja: '霧の中を下る', en: 'Downhill in fog' },
  before: {
    ja: '霧で地図は見えません。わかるのは、自分の足もとの 2 つの傾きだけです。',
    en: 'Fog hides the map. All you know is the two slopes at your own feet.',
  },
  after: {
    ja: '足もとの傾きだけでも下れます。どの谷に近づくかは、出発点と一歩ずつの進み方で決まります。',
    en: 'The slopes at our feet are enough to go down. The start and every step decide towards which valley.',
  },
  surface: 'twoMinima',
  starts: 'own',
  start: { x: 3, y: 1.5 },
  eta: 0.15,
  steps: 15,
  radius: 1.5,
  rounds: 1,
  minutes: 8,
  skipIfLate: true,
  notes: {
    say: [
      {
        ja: '1 人に 1 つずつ自分の点があります。傾きを見て一歩ずつ、低い方へ歩いてください。歩いた一歩は戻せません。',
        en: 'Everyone has a point of their own. Read the slopes and walk down, step by step. A step once taken stays.',
      },
      {
        ja: '「式で」を選ぶと、同じ式のまま何度でも進めます。傾きの値は、一歩ごとに変わります。',
        en: 'With “By formula” the same formula can be sent again and again; its slopes change with every step.',
      },
    ],
    expect: [
      {
        ja: '傾きの符号をそのまま使うと、上ってしまいます。高度計で気づけます。',
        en: 'Some follow the sign of the slope and climb. The altimeter tells them.',
      },
      {
        ja: '谷に近づくと傾きが小さくなり、同じ長さの一歩では谷を飛び越えます。',
        en: 'Near the valley the slopes become small, and a step of the old length jumps across it.',
      },
    ],
    ask: {
      ja: '霧の中で、そこがいちばん低い谷だと確かめられますか？',
      en: 'In fog, can you be sure that your valley is the lowest one?',
    },
  },
};
