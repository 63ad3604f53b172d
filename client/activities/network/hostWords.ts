/** The texts of a network round on the host's page. */
import { dictionary } from '../../ui/language';

export const words = dictionary({
  answered: { ja: '{of} 個の偏微分のうち {done} 個に答え', en: '{done} of {of} partials are computed' },
  revealed: {
    ja: '答えのある偏微分 {done} 個のうち {right} 個が正しい',
    en: '{right} of the {done} partials computed are right',
  },
  revealedNone: { ja: '正しい偏微分を見せています', en: 'The true partial derivatives are on the wall' },
  moved: { ja: '$C_k$ は {from} から {to} へ', en: '$C_k$ went from {from} to {to}' },
  machine: { ja: '機械の {done} 歩目 / {total}', en: 'The machine: step {done} of {total}' },
  machineCame: { ja: '機械で $C_T = {cost}$ まで来ました', en: 'The machine came to $C_T = {cost}$' },
  about: { ja: '画像 {picture} ・ $\\eta = {eta}$', en: 'Picture {picture} · $\\eta = {eta}$' },
  notAsked: {
    ja: 'ほかの {n} 個は、2 つの通り道がほとんど打ち消し合い、4 けたの数では求められません。機械にまかせます。',
    en: 'The other {n} are not asked: their two paths all but cancel, so four digits cannot give them. They are left to the machine.',
  },
  counts: { ja: '間違いの数（答えの件数）', en: 'Mistakes (number of answers)' },
  countsLater: {
    ja: '間違いの名前は、答えを見せたときに出ます。',
    en: 'Mistakes are named once the answers are shown.',
  },
  costs: { ja: 'コスト', en: 'Costs' },
  right: { ja: '正しく読めた画像', en: 'Pictures read rightly' },

  dispute: {
    ja: '2 人の答えが違うパラメータ {n} 個',
    en: '{n} {n|parameter|parameters} with two answers that differ',
  },
  disputeHint: { ja: 'どちらの数を使うか選べます。', en: 'You may choose whose number counts.' },
  disputeMore: { ja: 'ほかに {n} 件', en: '{n} more' },
  chosen: { ja: '採用', en: 'chosen' },
  gone: { ja: '席 {n}', en: 'Seat {n}' },

  numbers: { ja: '一歩に使う数', en: 'Step with the class’s numbers' },
  asTheyAre: { ja: 'クラスの数のまま', en: 'As they are' },
  corrected: { ja: '正しい数に直して', en: 'Corrected' },
  missing: { ja: 'まだの {n} 個は', en: 'The {n} nobody computed' },
  byMachine: { ja: '機械が計算', en: 'By machine' },
  asZero: { ja: '0 とする', en: 'Left at zero' },

  next: { ja: '次の回', en: 'The next round' },
  picture: { ja: '画像', en: 'Picture' },
  pictureAuto: { ja: '画像はおまかせ', en: 'Let it choose a picture' },
  pictureNumber: { ja: '画像 {n}', en: 'Picture {n}' },
  pictureChange: { ja: '画像を選ぶ', en: 'Choose the picture' },
  pictureTitle: { ja: '次の画像', en: 'The next picture' },
  pictureRight: { ja: '正しく読めている', en: 'read rightly' },
  pictureWrong: { ja: 'まだ読めない', en: 'not yet read rightly' },
  pictureHint: {
    ja: '点線は、まだ読めない画像です。',
    en: 'Dashed: not yet read rightly.',
  },
  onceMore: { ja: 'もう一回、{n} 個の偏微分', en: 'Once more: {n} partial derivatives' },

  autopilot: { ja: '機械にまかせる', en: 'Let the machine step' },
  autopilotHint: {
    ja: '同じ式 $-\\eta\\,\\partial C_T/\\partial\\theta$ で、47 個をいちどに動かします。',
    en: 'The same formula, $-\\eta\\,\\partial C_T/\\partial\\theta$, moves all parameters at once.',
  },
  etaRound: { ja: '次の回の η', en: 'η of the next round' },
  etaMachine: { ja: '機械の η', en: 'η of the machine' },
  steps: { ja: '{n} 歩', en: '{n} {n|step|steps}' },
  autopilotProgress: { ja: '機械の歩み', en: 'The machine’s steps' },
  hold: { ja: '止めて見る', en: 'Hold' },
  goOn: { ja: '続ける', en: 'Go on' },
  stop: { ja: 'ここでやめる', en: 'Stop here' },
});
