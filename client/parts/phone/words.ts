/** Texts of a question on a phone, whatever is asked. */
import type { Words } from '../../../shared/protocol/language';

export const words = {
  sendAgain: { ja: '送り直す', en: 'Send again' },
  changeable: { ja: '締め切りまで何度でも変えられます', en: 'You can change it until it closes' },
  safe: { ja: '届いています', en: 'Safe' },
  safeChange: { ja: '締め切りまで変えられます。', en: 'You can still change it until it closes.' },
  changed: { ja: 'まだ送っていない変更があります', en: 'This change is not sent yet' },
  closed: { ja: '締め切りました', en: 'Answers are closed' },
  closedSafe: {
    ja: 'あなたの答えは届いています。もうすぐ答え合わせです。',
    en: 'Your answer is safe. The answers are shown soon.',
  },
  closedNone: {
    ja: '今回は答えがありません。次の問いから参加できます。',
    en: 'No answer this time. Join us in the next question.',
  },
  yourAnswer: { ja: 'あなたの答え', en: 'Your answer' },
  you: { ja: 'あなた', en: 'You' },
  resultTitle: { ja: '答え合わせ', en: 'How it came out' },
  yourResult: { ja: 'あなたの答えと答え合わせ', en: 'Your answer, and how it came out' },
  noAnswerTitle: { ja: '次の問いから参加できます', en: 'You watched this one' },
  hintTitle: { ja: 'ヒント：もう一度どうぞ', en: 'A hint, and another try' },
  firstRight: {
    ja: '1 回目で正しく答えました。みんなを待っています。',
    en: 'You were right at the first try. We wait for the others.',
  },
  firstTry: { ja: '1 回目', en: 'First try' },
  two: { ja: '次の考え方のどれかです', en: 'It could be any of these' },
  twoHint: {
    ja: '次のどの考え方も、この答えに合います。',
    en: 'Each of these fits this answer.',
  },
  unknown: { ja: 'よくある間違いには当てはまりません', en: 'A number that none of the known slips gives' },
  unknownHint: {
    ja: '正しい式にもう一度あなたの数を入れて、見比べてみましょう。',
    en: 'Put your numbers into the right formula once more and compare.',
  },
  left: { ja: '残り', en: 'Time left' },
  moreTime: { ja: 'あなたの時間が延びました', en: 'You have more time' },
} as const satisfies Record<string, Words>;
