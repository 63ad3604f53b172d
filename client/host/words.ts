/** The texts of the host's page, in every language. An activity's own texts lie in its folder. */
import type { PracticeSkill } from '../../shared/protocol/commands';
import type { Words } from '../../shared/protocol/language';
import { dictionary } from '../ui/language';
import type { Doing, SeatFilter } from './people';

export const words = dictionary({
  secondTry: { ja: 'ヒントを出して、もう一度答えてもらう', en: 'Give hints, and let them try again' },
  secondTryNow: { ja: '2 回目の答え', en: 'second try' },
  page: { ja: '先生の画面', en: 'Teacher’s page' },
  connecting: { ja: '教室につないでいます…', en: 'Connecting to the classroom…' },
  offline: {
    ja: 'つながり直しています。押したものは、つながりしだい送ります。',
    en: 'Reconnecting. What you press is sent as soon as the line is back.',
  },
  refusedTitle: { ja: 'この教室を開けません', en: 'This classroom cannot be opened' },
  toDoor: { ja: '新しい教室を開く', en: 'Open a new classroom' },

  // lobby
  lobbyTitle: { ja: 'みんなを待っています', en: 'Waiting for the class' },
  lobbyNone: {
    ja: '教室コードか QR コードで入ってもらってください。',
    en: 'Ask everyone to type the code or scan the QR.',
  },
  lobbyCount: { ja: '{n} 人がいます', en: '{n} {n|person is|people are} here' },
  roomCode: { ja: '教室コード', en: 'Classroom code' },
  qrJoin: { ja: '教室に入る QR コード', en: 'QR code to join the classroom' },
  openStage: { ja: 'スクリーンを開く', en: 'Open the projector’s page' },
  openStageHint: {
    ja: '新しいタブが開きます。プロジェクターに映して F で全画面に。',
    en: 'Opens a new tab. Put it on the projector and press F for full screen.',
  },
  noStage: {
    ja: 'スクリーンの鍵は、教室を開いた端末だけにあります。スクリーンはその端末から開いてください。',
    en: 'Only the device that opened this classroom holds the projector’s key. Please open the projector’s page there.',
  },
  address: { ja: 'みんなに見せるアドレス', en: 'The address to show' },
  addressHint: {
    ja: 'みんなのスマホと同じ Wi-Fi のものを選んでください。',
    en: 'Choose the one on the same Wi-Fi as the phones.',
  },

  alone: {
    ja: 'このコンピューターはネットワークにつながっていないので、スマホからは入れません。Wi-Fi につなぐと、ここのアドレスが変わります。',
    en: 'This computer is on no network, so phones cannot come in. Once it joins a Wi-Fi, the address here changes.',
  },

  // practice learners
  practice: { ja: '練習用の生徒', en: 'Practice learners' },
  practiceHint: {
    ja: 'ひとりで授業を試せます。本物と同じ入り口から入ります。',
    en: 'Try the lesson on your own. They come in by the same door as people.',
  },
  practiceCount: { ja: '人数', en: 'How many' },
  practiceSkill: { ja: '生徒のタイプ', en: 'What kind' },
  practiceAdd: { ja: '{n} 人追加', en: 'Add {n}' },
  practiceRemove: { ja: '練習用の {n} 人を退出させる', en: 'Remove the {n} practice {n|learner|learners}' },

  // where we are
  tabFlow: { ja: '進める', en: 'Lesson' },
  tabPeople: { ja: 'みんな', en: 'People' },
  tabNotes: { ja: 'メモ', en: 'Notes' },
  tabs: { ja: '画面の切り替え', en: 'Parts of this page' },
  place: { ja: '{n} / {of}', en: '{n} of {of}' },
  round: { ja: '第 {n} 回', en: 'Round {n}' },
  people: { ja: '{n} 人', en: '{n} {n|person|people}' },
  peopleAway: { ja: '{n} 人 ・ {away} 人オフライン', en: '{n} {n|person|people} · {away} offline' },
  progress: { ja: '集まった答え', en: 'Answers so far' },
  saidAsking: { ja: '答えを集めています。', en: 'Answers are coming in.' },
  stillWorking: { ja: '取り組み中 {n} 人', en: '{n} still at work' },
  areStuck: { ja: '困っている {n} 人', en: '{n} stuck' },
  closed: { ja: '締め切りました', en: 'Answers are closed' },
  closedButFor: {
    ja: '締め切りました（あと {n} 人は延長中）',
    en: 'Closed, but {n} still {n|has|have} time',
  },
  timeLeft: { ja: '残り {time}', en: '{time} left' },
  timeKept: { ja: '残り {time}（停止中）', en: '{time} left (paused)' },
  paused: {
    ja: '一時停止中です。みんなの書きかけは残っています。',
    en: 'The class is paused. Everyone’s work is kept.',
  },
  frozen: { ja: '「前を見て」の表示中です。', en: 'The phones say “eyes up”.' },
  nothingNext: {
    ja: 'いまは待つだけで大丈夫です。',
    en: 'Nothing to press just now.',
  },
  keys: {
    ja: 'スペース、Page Down、クリッカーでも押せます',
    en: 'Space, Page Down or a clicker press it too',
  },

  // what is rarely needed
  more: { ja: 'そのほか', en: 'More' },
  moreTitle: { ja: 'そのほかの操作', en: 'More controls' },
  groupRound: { ja: 'この問い', en: 'This round' },
  groupClass: { ja: 'クラス', en: 'The class' },
  groupScreens: { ja: '画面', en: 'Screens' },
  groupEnd: { ja: '終了', en: 'Finish' },
  undo: { ja: '一歩戻す', en: 'Undo' },
  pause: { ja: '一時停止', en: 'Pause' },
  resume: { ja: '再開', en: 'Resume' },
  nextActivity: { ja: '次の活動', en: 'Next activity' },
  activities: { ja: '活動の一覧', en: 'All activities' },
  activityNow: { ja: 'いまここ', en: 'You are here' },
  activityAgain: { ja: 'この活動をはじめからやり直す', en: 'Start this activity again' },
  minutes: { ja: '{n} 分', en: '{n} min' },
  skipIfLate: { ja: '時間がなければ飛ばす', en: 'skip if late' },
  reopenRound: { ja: '締め切りを取り消す', en: 'Take answers again' },
  undoActivity: { ja: '「{title}」に戻す', en: 'Back to “{title}”' },
  undoStart: { ja: '待合室に戻す', en: 'Back to the lobby' },
  closeRound: { ja: 'いま締め切る', en: 'Close answers now' },
  deadline: { ja: '時間を区切る', en: 'Time limit' },
  addTime: { ja: '＋{n} 秒', en: '+{n} s' },
  setTime: { ja: '{n} 秒で締め切る', en: 'Close in {n} s' },
  noTime: { ja: '時間を区切らない', en: 'No time limit' },
  showNames: { ja: '名前を見せる', en: 'Show names' },
  hideNames: { ja: '名前を隠す', en: 'Hide names' },
  namesHint: {
    ja: '見せるのは、入った人の名前と、いちばん近かった人だけです。',
    en: 'Only who has joined, and who came closest, are ever named on the wall.',
  },
  lock: { ja: '入室を締め切る', en: 'Lock the door' },
  lockHint: { ja: '締め切ると、新しい人は入れません。', en: 'Locked, nobody new can join.' },
  askRoll: { ja: '入るときに出席番号を聞く', en: 'Ask for a roll number at the door' },
  returning: {
    ja: '{n} 人が、前と同じ名前か番号で入り直しています。',
    en: '{n} {n|learner has|learners have} joined again under the name or number of before.',
  },
  returningGo: { ja: '{n} 人を元の席に戻す', en: 'Give {n} {n|its seat|their seats} back' },
  returningDone: { ja: '{n} 人を元の席に戻しました。', en: '{n} {n|seat is|seats are} theirs again.' },
  minutesHere: { ja: 'この活動 {n} / {of} 分', en: 'This activity {n} of {of} min' },
  minutesAll: { ja: '授業 {n} / {of} 分', en: 'lesson {n} of {of} min' },
  freeze: { ja: '前を見てもらう', en: 'Eyes up' },
  unfreeze: { ja: 'スマホに戻る', en: 'Back to the phones' },
  language: { ja: 'この画面の言語', en: 'This page’s language' },
  joining: { ja: '教室コードと QR コード', en: 'Code and QR' },
  move: { ja: '別の端末で操作する', en: 'Move me to another device' },
  moveHint: {
    ja: 'この QR コードは先生の鍵です。みんなに見えないところで、自分の端末だけで読み取ってください。',
    en: 'This QR is the teacher’s key. Scan it with your own device, out of everyone’s sight.',
  },
  moveSave: { ja: 'この鍵をファイルに保存する', en: 'Save this key as a file' },
  moveSaveHint: {
    ja: '保存したファイルは、開いても印刷しても先生の画面に戻れます。',
    en: 'The file leads back to this page, opened or printed.',
  },
  moveFile: {
    ja: '先生の画面への入り口です。自分だけで使ってください。',
    en: 'The way back to the teacher’s page. Keep it to yourself.',
  },
  moveQr: { ja: '先生の画面を開く QR コード', en: 'QR code of the teacher’s page' },
  endToday: { ja: '今日はここまで', en: 'End for today' },
  endTodayHint: {
    ja: '教室と席は残ります。次回ここから続けられます。',
    en: 'The room and the seats are kept. You can go on from here next time.',
  },
  endClass: { ja: '授業を終える', en: 'End the class' },
  endClassTitle: { ja: '授業を終えますか？', en: 'End the class?' },
  endClassText: {
    ja: 'この教室はもう開けません。また続けるなら「今日はここまで」を選んでください。',
    en: 'This classroom cannot be opened again. To go on another day, choose “End for today”.',
  },
  on: { ja: 'オン', en: 'on' },
  off: { ja: 'オフ', en: 'off' },
  cancel: { ja: 'やめる', en: 'Cancel' },
  save: { ja: '保存', en: 'Save' },

  // people
  peopleTitle: { ja: 'みんな', en: 'People' },
  peopleNone: { ja: 'まだ誰もいません。', en: 'Nobody is here yet.' },
  filterNone: { ja: '当てはまる人はいません。', en: 'Nobody fits.' },
  filter: { ja: '絞り込み', en: 'Show' },
  practiceMark: { ja: '練習', en: 'practice' },
  rollOf: { ja: '{n} 番', en: 'No. {n}' },
  points: { ja: '{n} 点', en: '{n} {n|point|points}' },
  seatOpen: { ja: '{name} の席を開く', en: 'Open {name}’s seat' },
  name: { ja: '名前', en: 'Name' },
  roll: { ja: '出席番号（なくてもよい）', en: 'Roll number (optional)' },
  rollWrong: {
    ja: '1 から 9999 までの数か、空のままに。',
    en: 'A number from 1 to 9999, or leave it empty.',
  },
  moreTime: { ja: '60 秒延長', en: 'Give 60 s more' },
  moreTimeGiven: { ja: '{name} の時間を 60 秒延ばしました。', en: '{name} has 60 s more.' },
  offer: { ja: '席に戻れるようにする', en: 'Give the seat back' },
  offerHint: {
    ja: 'スマホを変えた人や、席をなくした人のために。',
    en: 'For someone who changed phones or lost the seat.',
  },
  offerTitle: { ja: '{name} の席に戻る', en: 'Back to {name}’s seat' },
  offerText: {
    ja: 'この数字を伝えるか、QR コードを本人のスマホで読み取ってもらってください。一度だけ使えます。',
    en: 'Read these digits out, or let their phone scan the QR. It works once.',
  },
  offerDigits: { ja: '4 けたの数字', en: 'Four digits' },
  offerQr: { ja: '席に戻る QR コード', en: 'QR code back to the seat' },
  offerOver: { ja: '時間切れです。もう一度出してください。', en: 'Too late. Please make a new one.' },
  offerAgain: { ja: '新しい数字を出す', en: 'Make new digits' },
  offerUsed: {
    ja: 'この数字は使われました。席に戻っています。',
    en: 'These digits were used: the seat is taken again.',
  },
  remove: { ja: '席を取り消す', en: 'Remove from the class' },
  removeTitle: { ja: '{name} の席を取り消しますか？', en: 'Remove {name} from the class?' },
  removeText: {
    ja: '名前と鍵が消えます。出した答えは名前なしで残ります。また入ることはできます。',
    en: 'The name and the key are erased. The answers stay, without a name. They can join again.',
  },
  removeSure: { ja: '取り消す', en: 'Remove' },

  // notes
  notesTitle: { ja: '先生のメモ', en: 'Notes for you' },
  notesNone: { ja: 'この活動にはメモがありません。', en: 'There are no notes for this activity.' },
  notesNext: { ja: '次の活動：', en: 'Next: ' },
  say: { ja: '話すこと', en: 'Say' },
  expect: { ja: 'よくある間違い', en: 'Expect' },
  ask: { ja: '問いかけ', en: 'Ask' },

  // the end of a day
  restingTitle: { ja: '今日はここまで', en: 'That is all for today' },
  restingText: {
    ja: '教室 {code} と {n} 人の席は残っています。開けば続きから始まります。',
    en: 'Classroom {code} and {n} {n|seat|seats} are kept. Open it to go on from here.',
  },
  endedTitle: { ja: '授業が終わりました', en: 'The class has ended' },
  endedText: {
    ja: 'おつかれさまでした。新しい授業は、新しい教室で。',
    en: 'Well done. A new lesson gets a new classroom.',
  },
});

export const doings: Readonly<Record<Doing, { readonly sign: string; readonly word: Words }>> = {
  answered: { sign: '✓', word: { ja: '答えた', en: 'answered' } },
  working: { sign: '✎', word: { ja: '考え中', en: 'working' } },
  stuck: { sign: '?', word: { ja: '困っている', en: 'stuck' } },
  waiting: { sign: '・', word: { ja: '待ち', en: 'waiting' } },
  away: { sign: '○', word: { ja: 'オフライン', en: 'offline' } },
};

export const filterWords: Readonly<Record<SeatFilter, Words>> = {
  all: { ja: '全員 {n}', en: 'All {n}' },
  stuck: { ja: '困っている {n}', en: 'Stuck {n}' },
  notYet: { ja: 'まだ {n}', en: 'Not yet {n}' },
  away: { ja: 'オフライン {n}', en: 'Offline {n}' },
};

export const skillWords: Readonly<Record<PracticeSkill, Words>> = {
  mixed: { ja: 'いろいろ', en: 'A mixed class' },
  exact: { ja: '正確', en: 'Exact' },
  sloppy: { ja: 'おおざっぱ', en: 'Sloppy' },
  slow: { ja: 'ゆっくり', en: 'Slow' },
  signFlipper: { ja: '符号を逆にする', en: 'Flips signs' },
  forgetsEta: { ja: 'η を忘れる', en: 'Forgets η' },
  swapper: { ja: '入れ替える', en: 'Swaps the two' },
  onePath: { ja: '通り道を 1 つ落とす', en: 'Sees one path only' },
  oneOfEach: { ja: '間違いを 1 人に 1 つ', en: 'One of each mistake' },
  silent: { ja: '答えない', en: 'Never answers' },
};
