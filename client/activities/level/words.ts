/** The texts of a search for level ground, on the phone, the stage and the host's page. */
import type { StationaryPoint } from '../../../shared/math/surface';
import type { Words } from '../../../shared/protocol/language';
import { words as phone } from '../../parts/phone/words';
import { dictionary } from '../../ui/language';

export const levelNames: Readonly<Record<StationaryPoint['is'], Words>> = {
  minimum: { ja: '極小', en: 'Minimum' },
  maximum: { ja: '極大', en: 'Maximum' },
  saddle: { ja: '鞍点', en: 'Saddle' },
  undecided: { ja: '平ら（種類は未定）', en: 'Level (kind not decided)' },
};

export const words = {
  ...phone,
  ...dictionary({
    ask: { ja: '平らな所をタップしよう', en: 'Tap where the ground is level' },
    pad: {
      ja: '等高線の地図。矢印キーで印を動かせます。',
      en: 'Contour map. The arrow keys move your mark.',
    },
    what: { ja: 'そこは？', en: 'What is it?' },
    send: { ja: 'この印を送る', en: 'Send this mark' },
    markFirst: { ja: '地図をタップして、下から種類を選んでください', en: 'Tap the map, then choose a name' },
    map: { ja: '等高線の地図', en: 'Contour map' },
    right: { ja: '見つけました', en: 'You found one' },
    rightShort: { ja: '見つけて、名前も正しい', en: 'Found and named' },
    undecided: {
      ja: 'ここは平らです。3 つのどれなのかは、ここでは決められません。',
      en: 'The ground is level here. Which of the three it is, is not decided here.',
    },
    along: {
      ja: '平らな所は、ここ 1 点だけではなく、続いています。',
      en: 'The level ground is not this one point: it goes on.',
    },
    firstMark: {
      ja: '破線の印は、あなたの 1 回目です。',
      en: 'The dashed mark is your first one.',
    },
    slopesHere: { ja: 'あなたの印の所の傾き', en: 'The slopes at your mark' },
    notAnswered: {
      ja: '両方の傾きが 0 になる所が、平らな所です。次はいっしょに探しましょう。',
      en: 'Level ground is where both slopes are 0. Look for it with us next time.',
    },
    truthKey: { ja: '本当に平らな所', en: 'Truly level' },

    sub: { ja: '第 {n} 回', en: 'Round {n}' },
    answers: { ja: '集まった印', en: 'Marks' },
    found: { ja: '{n} 人が印を付けた', en: 'marked by {n}' },
    foundAt: { ja: '{name}（印 {n}）', en: '{name} (marked by {n})' },
    foundHere: { ja: '印 {n}', en: 'marked by {n}' },
    lineX: {
      ja: 'この線の上では $\\partial z/\\partial x = 0$',
      en: '$\\partial z/\\partial x = 0$ on this line',
    },
    lineY: {
      ja: 'この線の上では $\\partial z/\\partial y = 0$',
      en: '$\\partial z/\\partial y = 0$ on this line',
    },
    cross: {
      ja: '2 本の線が交わる所が平らな所です。でも、すべてが極小とは限りません。',
      en: 'Where the two lines cross, the ground is level. Yet not every such place is a minimum.',
    },
    summary: { ja: '平らな所は {list}。', en: 'Level points: {list}.' },
    kindCount: { ja: '{name} {n}', en: '{name}: {n}' },
    alongLines: {
      ja: '点線の上はどこも平らです（{n} 人が印を付けた）。',
      en: 'The ground is level all along the dotted places (marked by {n}).',
    },
    more: {
      ja: '平らな所は、地図に描いたほかにもあるかもしれません。',
      en: 'There may be more level ground than the map shows.',
    },

    waiting: { ja: '印を待っています', en: 'Waiting for marks' },
    answered: { ja: '{done} 人が印を付けました', en: '{done} {done|person has|people have} set a mark' },
    revealed: { ja: '平らな所は {n} か所', en: '{n} level {n|point|points}' },
    revealedMore: { ja: '平らな所は {n} か所以上', en: 'At least {n} level {n|point|points}' },
    revealedLines: { ja: '平らな所が続いています', en: 'Level ground along whole lines' },
    revealedNone: { ja: '平らな所は見つかりません', en: 'No level ground was found' },
  }),
};
