/** The texts of an estimate of Δz, on the phone, the stage and the host's page. */
import { words as phone } from '../../parts/phone/words';
import { dictionary } from '../../ui/language';

export const words = {
  ...phone,
  ...dictionary({
    ask: { ja: '$\\Delta z$ を見積もろう', en: 'Estimate $\\Delta z$' },
    field: { ja: 'Δz', en: 'Δz' },
    send: { ja: 'この見積もりを送る', en: 'Send this estimate' },
    given: { ja: 'いまの点 {at} から {delta} だけ動きます', en: 'From {at} the ball moves by {delta}' },
    right: { ja: '傾きから正しく見積もれました', en: 'Just what the slopes foretell' },
    rightShort: { ja: '正しい見積もり', en: 'Right' },
    yours: { ja: 'あなた', en: 'You' },
    bySlopes: { ja: '傾きから', en: 'By the slopes' },
    inTruth: { ja: '本当の変化', en: 'In truth' },
    withNumbers: { ja: 'あなたの数で計算すると', en: 'With your numbers' },
    notAnswered: {
      ja: '傾きに進んだ分をかけて足すと、高さの変化が見積もれます。',
      en: 'Slope times step, added up, foretells the change in height.',
    },

    sub: { ja: '第 {n} 回 ・ 点 {point}', en: 'Round {n} · point {point}' },
    answers: { ja: '集まった見積もり', en: 'Estimates' },
    map: {
      ja: '等高線の地図。点 {at} から {delta} だけ動く矢印。',
      en: 'Contour map: an arrow of {delta} from {at}.',
    },
    line: { ja: 'みんなの見積もり: {list}', en: 'Everyone’s estimates: {list}' },
    summary: {
      ja: '傾きからの見積もりは {linear}、本当の変化は {truth}。',
      en: 'By the slopes {linear}, in truth {truth}.',
    },

    waiting: { ja: '見積もりを待っています', en: 'Waiting for estimates' },
    answered: { ja: '{done} 人が見積もりました', en: '{done} {done|person has|people have} estimated' },
    revealed: {
      ja: '傾きから {linear}、本当は {truth}',
      en: 'By the slopes {linear}, in truth {truth}',
    },
  }),
};
