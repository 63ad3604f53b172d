/** The texts around a question, on the phone, the stage and the host's page; the question brings its own. */
import { words as phone } from '../../parts/phone/words';
import { dictionary } from '../../ui/language';

export const words = {
  ...phone,
  ...dictionary({
    nth: { ja: '第 {n} 問（全 {of} 問）', en: 'Question {n} of {of}' },
    nthAgain: { ja: '第 {n} 問（全 {of} 問）・ もう一度', en: 'Question {n} of {of} · once more' },
    send: { ja: 'この答えを送る', en: 'Send this answer' },
    options: { ja: '選択肢', en: 'Options' },
    chooseFirst: { ja: '1 つ選んでください', en: 'Choose one first' },
    matchAll: { ja: 'すべて組にしてください', en: 'Match all of them first' },
    right: { ja: 'そのとおりです', en: 'That is right' },
    rightShort: { ja: '正解', en: 'Right' },
    rightIs: { ja: '正解', en: 'Right answer' },
    someInPlace: { ja: '{of} つのうち {n} つが合っています', en: '{n} of {of} are where they belong' },
    noneInPlace: { ja: 'どれも、別の場所でした', en: 'All of them belong elsewhere' },
    noneInPlaceHint: {
      ja: 'いちばん自信のあるものを 1 つ決めて、そこから考えてみましょう。',
      en: 'Begin with the one you are surest of, and go on from there.',
    },
    someInPlaceHint: {
      ja: '合っているところを手がかりに、残りを見直してみましょう。',
      en: 'Start from what you are sure of, and look at the others again.',
    },
    notAnswered: { ja: '正解と理由は、こうです。', en: 'This is the answer, and why.' },

    orderHow: {
      ja: '≡ をドラッグするか、矢印のボタンで動かします',
      en: 'Drag by ≡, or use the arrow buttons',
    },
    up: { ja: '「{what}」を上へ', en: 'Move “{what}” up' },
    down: { ja: '「{what}」を下へ', en: 'Move “{what}” down' },
    movedTo: { ja: '「{what}」は {n} 番目です。', en: '“{what}” is number {n} now.' },
    youHad: { ja: 'あなた：{n} 番目', en: 'You: number {n}' },
    youSaid: { ja: 'あなた：', en: 'You:' },
    inPlace: { ja: '合っています', en: 'In place' },

    pickPartner: { ja: '{n} の相手を、右から選んでください', en: 'Choose the partner of {n} at the right' },
    allMatched: {
      ja: 'すべて組になりました。左を選ぶと、変えられます。',
      en: 'All are matched. Choose one at the left to change it.',
    },
    leftAlone: { ja: '{n}：{what}', en: '{n}: {what}' },
    leftMatched: { ja: '{n}：{what}（相手は {partner}）', en: '{n}: {what}, matched with {partner}' },
    rightAlone: { ja: '{letter}：{what}', en: '{letter}: {what}' },
    rightMatched: { ja: '{letter}：{what}（{n} の相手）', en: '{letter}: {what}, matched with {n}' },

    sketchTangent: {
      ja: '曲線の上のボールと接線。傾きは {slope}。',
      en: 'A ball on a curve, with the line that touches it: slope {slope}.',
    },
    sketchArrows: { ja: '方眼紙の上の矢印: {list}', en: 'Arrows on squared paper: {list}' },

    answers: { ja: '集まった答え', en: 'Answers' },
    rightOnes: { ja: '正解した人', en: 'Had it right' },
    why: { ja: 'なぜ？', en: 'Why?' },
    people: { ja: '{n} 人', en: '{n} {n|person|people}' },
    hadIt: { ja: '{n} / {of} 人', en: '{n} / {of} people' },
    line: { ja: 'みんなの答え: {list}', en: 'Everyone’s answers: {list}' },
    truth: { ja: '正解 {value}', en: 'Right: {value}' },
    summary: { ja: '正解は {right}。{of} 人のうち {n} 人。', en: 'The answer is {right}: {n} of {of}.' },

    waiting: { ja: '答えを待っています', en: 'Waiting for answers' },
    answered: { ja: '{done} 人が答えました', en: '{done} {done|person has|people have} answered' },
    revealed: { ja: '正解は {right}', en: 'The answer is {right}' },
    otherNumbers: { ja: '数を変えて、もう一度きく', en: 'Ask it again with other numbers' },
    onceMore: { ja: '並びを変えて、もう一度きく', en: 'Ask it again in another arrangement' },
  }),
};
