/** The texts of an η race, on the phone, the stage and the host's page. */
import type { RaceVerdict } from '../../../shared/math/race';
import { words as phone } from '../../parts/phone/words';
import type { MistakeWords } from '../../parts/round/mistakes';
import { dictionary } from '../../ui/language';

export const verdictWords: Readonly<Record<RaceVerdict, MistakeWords>> = {
  crawls: {
    label: { ja: 'のろのろ', en: 'Crawls' },
    hint: {
      ja: 'まだ谷に着いていません。$\\eta$ が大きいほど、一歩は長くなります。',
      en: 'It has not come to a valley yet. A larger $\\eta$ takes longer steps.',
    },
  },
  arrives: {
    label: { ja: '着いた', en: 'Arrives' },
    hint: { ja: 'ちょうどよい $\\eta$ です。', en: 'A good size for $\\eta$.' },
  },
  bounces: {
    label: { ja: '行ったり来たり', en: 'Bounces' },
    hint: {
      ja: '一歩が長くて、途中のいちばん低い所を飛び越えました。$\\eta$ が小さいほど、一歩は短くなります。',
      en: 'Some steps were so long that they jumped over the lowest place on their way. A smaller $\\eta$ takes shorter ones.',
    },
  },
  diverges: {
    label: { ja: '飛んでいった', en: 'Diverges' },
    hint: {
      ja: '最後は、一歩ごとに高くなるか、地図や地面の外へ出ました。$\\eta$ が小さいほど、一歩は短くなります。',
      en: 'Its last steps climbed higher and higher, or it left the map or the ground. A smaller $\\eta$ takes shorter steps.',
    },
  },
};

export const words = {
  ...phone,
  ...dictionary({
    ask: {
      ja: '{steps} 歩で谷に着く $\\eta$ を選ぼう',
      en: 'Choose $\\eta$ to reach the valley in {steps} steps',
    },
    scale: { ja: '学習係数 η', en: 'Learning rate η' },
    firstStep: { ja: '最初の一歩はこうなります', en: 'Your first step would be this' },
    send: { ja: 'この η で走る', en: 'Race with this η' },
    chooseFirst: { ja: '目盛りを動かして η を選んでください', en: 'Move the slider to choose η' },
    map: { ja: '等高線の地図', en: 'Contour map' },
    heights: { ja: '一歩ごとの高さ $z$', en: 'Height $z$ after each step' },
    heightsLabel: { ja: '高さ z の移り変わり', en: 'Height z after each step' },
    yourEta: { ja: 'あなたの $\\eta$', en: 'Your $\\eta$' },
    notAnswered: {
      ja: '$\\eta$ が小さいとのろのろ、大きいと飛び越えます。次はいっしょに走りましょう。',
      en: 'Small $\\eta$ crawls, large $\\eta$ jumps. Race with us next time.',
    },

    sub: { ja: '第 {n} 回 ・ {steps} 歩', en: 'Round {n} · {steps} steps' },
    answers: { ja: '集まった η', en: 'Choices of η' },
    step: { ja: '{step} 歩目', en: 'Step {step}' },
    people: { ja: '{n} 人', en: '{n} {n|person|people}' },
    histogram: { ja: '選ばれた $\\eta$（人数）', en: 'The $\\eta$ we chose (people)' },
    histogramLabel: { ja: '選ばれた η と人数: {list}', en: 'People at each η: {list}' },
    summary: {
      ja: '着いた {arrives} 人、のろのろ {crawls} 人、行ったり来たり {bounces} 人、飛んでいった {diverges} 人。',
      en: '{arrives} arrive, {crawls} crawl, {bounces} bounce, {diverges} diverge.',
    },

    waiting: { ja: 'η を待っています', en: 'Waiting for η' },
    answered: { ja: '{done} 人が η を選びました', en: '{done} {done|person has|people have} chosen η' },
    revealed: { ja: '{arrives} 人が着きました', en: '{arrives} {arrives|ball|balls} arrived' },
  }),
};
