/** Every reason for which a client can be told no, with the sentence for the person, in each language. */
import type { Language, Words } from './language';

export const refusals = {
  malformed: { ja: '送られた内容を読み取れませんでした。', en: 'That message could not be read.' },
  unknown_command: { ja: 'その操作はありません。', en: 'There is no such command.' },
  wrong_version: {
    ja: '画面が古くなっています。読み込み直してください。',
    en: 'This page is out of date. Please reload it.',
  },
  too_fast: { ja: '少し待ってから、もう一度どうぞ。', en: 'A little too fast. Wait a moment and try again.' },
  unknown_room: { ja: 'そのコードの教室は見つかりません。', en: 'No classroom has that code.' },
  bad_token: { ja: 'この鍵ではこの教室に入れません。', en: 'This key does not open this classroom.' },
  other_site: {
    ja: 'このページのアドレスが、サーバーのアドレスと違います。Kobai が表示したアドレスで開いてください。間にプロキシがあるときは、元のアドレスを渡す設定が必要です。',
    en: 'This page’s address is not the server’s. Open the address that Kobai shows; a proxy in between must be set to pass the address on.',
  },
  other_device: {
    ja: 'これは、Kobai を動かしているコンピューターだけができます。',
    en: 'Only the computer that runs Kobai can do that.',
  },
  not_allowed: { ja: 'その操作は先生だけができます。', en: 'Only the teacher can do that.' },
  only_learners: {
    ja: 'これは生徒のスマホでする操作です。先生の画面からはできません。',
    en: 'That is for learners’ phones; the teacher’s page cannot do it.',
  },
  stage_only_shows: {
    ja: 'スクリーンは映すだけで、操作はできません。',
    en: 'The projector’s page only shows. Nothing can be done from it.',
  },
  not_seated: { ja: 'まず教室に入ってください。', en: 'Please join the class first.' },
  already_seated: { ja: 'もう席についています。', en: 'You already have a seat.' },
  removed: {
    ja: 'この席は先生が取り消しました。もう一度入ってください。',
    en: 'The teacher removed this seat. You can join again.',
  },
  room_full: {
    ja: '教室がいっぱいです。先生に知らせてください。',
    en: 'The classroom is full. Please tell your teacher.',
  },
  practice_full: {
    ja: '練習用の生徒は、そんなに入れません。100 人まで、空いている席の数までです。',
    en: 'There is no room for so many practice learners: 100 at most, and no more than there are free seats.',
  },
  room_locked: {
    ja: 'いまは入れません。先生に開けてもらってください。',
    en: 'The classroom is locked. Please ask your teacher to open it.',
  },
  room_ended: { ja: 'この授業は終わりました。', en: 'This class has ended.' },
  room_resting: {
    ja: 'この教室は、今日はここまでです。',
    en: 'This classroom is closed for today.',
  },
  bad_name: {
    ja: '名前は 20 文字以内で入力してください（空白のみは不可）。',
    en: 'A name needs 1 to 20 visible characters.',
  },
  bad_claim: {
    ja: 'その番号では席に戻れません。新しい番号を先生にもらってください。',
    en: 'That number does not open a seat. Ask your teacher for a new one.',
  },
  stale: {
    ja: '画面が進んでいました。いまの画面を見て、もう一度どうぞ。',
    en: 'The class has moved on. Look at the screen and try again.',
  },
  not_now: { ja: 'いまはその操作はできません。', en: 'That cannot be done right now.' },
  not_this_round: {
    ja: 'その問いは、いまの画面の問いではありません。',
    en: 'That is not the question on the screens now.',
  },
  unknown_round: { ja: 'その問いはまだありません。', en: 'There is no such question yet.' },
  question_exchanged: {
    ja: '答えが届く前に、先生が問いを入れかえました。新しい問いに答えてください。',
    en: 'Your teacher exchanged the question before your answer arrived. Please answer the new one.',
  },
  round_closed: { ja: '締め切りました。', en: 'Answers are closed.' },
  paused: {
    ja: '一時停止中です。書いたものは残っています。',
    en: 'The class is paused. What you wrote is kept.',
  },
  eyes_up: {
    ja: '前を見る時間です。書いたものは残っています。',
    en: 'Eyes up, please. What you wrote is kept.',
  },
  wrong_answer_kind: {
    ja: 'この問いの答えの形ではありません。',
    en: 'That is not the kind of answer this question asks for.',
  },
  too_long: {
    ja: '矢印が長すぎます。円の中まで引けます。',
    en: 'That arrow is too long. It must stay inside the circle.',
  },
  unknown_option: { ja: 'その選択肢はありません。', en: 'There is no such option.' },
  not_each_once: {
    ja: 'どの項目も、ちょうど 1 回ずつ使ってください。',
    en: 'Every item must be used exactly once.',
  },
  already_right: {
    ja: 'あなたの答えはもう正しいので、そのままで大丈夫です。',
    en: 'Your answer is right already, so it stays as it is.',
  },
  off_curve: {
    ja: 'ボールが絵の外に出てしまいます。見えている曲線の上で動かしてください。',
    en: 'The ball would leave the picture. Keep it on the curve that is drawn.',
  },
  off_map: {
    ja: 'その点は地図の外です。地図の中で選んでください。',
    en: 'That point is off the map. Choose one on it.',
  },
  map_edge: {
    ja: '地図はここまでです。別の向きへ一歩進んでください。',
    en: 'The map ends here. Take a step another way.',
  },
  walk_over: {
    ja: 'あなたの散歩はもう終わっています。',
    en: 'Your walk is over already.',
  },
  eta_not_offered: {
    ja: 'その η はこのレースにありません。目盛りから選んでください。',
    en: 'That η is not in this race. Choose one from the scale.',
  },
  bad_function: {
    ja: 'その式からは山を作れません。式と範囲を確かめてください。',
    en: 'No hill can be made of that formula. Check it, and the map’s sides.',
  },
  heavy_function: {
    ja: 'その式は、傾きの式が長くなりすぎます。もっと短い式にしてください。',
    en: 'The formulas of that function’s slopes get too long. Take a simpler one.',
  },
  hole: {
    ja: 'そこには高さがありません（式に値がない所です）。別の点を選んでください。',
    en: 'There is no ground there: the formula has no value. Choose another point.',
  },
  no_hill_here: {
    ja: 'この活動では山を変えられません。',
    en: 'This activity has no hill that could be exchanged.',
  },
  field_not_here: {
    ja: 'この活動では「{field}」は選べません。',
    en: 'In this activity there is no “{field}” to choose.',
  },
  not_your_task: {
    ja: 'これはいまのあなたの担当ではありません。',
    en: 'That is not your parameter at the moment.',
  },
  unknown_seat: { ja: 'その席はありません。', en: 'There is no such seat.' },
  unknown_activity: { ja: 'その活動はありません。', en: 'There is no such activity.' },
  unknown_picture: { ja: 'その画像はありません。', en: 'There is no such picture.' },
  unknown_address: {
    ja: 'そのアドレスはこのパソコンにありません。',
    en: 'This computer does not have that address.',
  },
  no_deadline: {
    ja: 'この問いには時間の区切りがないので、時間は足せません。',
    en: 'This question has no time limit, so there is nothing to add time to.',
  },
  too_late_to_return: {
    ja: '活動の切り替えは、もう取り消せません。活動の一覧から選んでください。',
    en: 'The change of activity can no longer be taken back. Choose one from the list of activities.',
  },
  nothing_to_undo: { ja: '戻せる一歩がありません。', en: 'There is no step to undo.' },
  no_answers: {
    ja: 'まだ答えがないので、クラスの矢印がありません。',
    en: 'No one has answered yet, so the class has no arrow.',
  },
  too_far: {
    ja: 'その一歩は図のはるか外へ出てしまいます。別の矢印を選んでください。',
    en: 'That step would leave the picture far behind. Choose another arrow.',
  },
  step_into_hole: {
    ja: 'その一歩の先には高さがありません（式に値がない所です）。別の矢印を選んでください。',
    en: 'That step would end where there is no ground: the formula has no value. Choose another arrow.',
  },
  unknown_step: { ja: 'その一歩はまだありません。', en: 'There is no such step yet.' },
  not_in_this_activity: {
    ja: 'いまの活動では使えません。',
    en: 'That does not belong to this activity.',
  },
  no_more_help: { ja: 'ヒントはこれで全部です。', en: 'That is all the help there is.' },
  newer_room: {
    ja: 'この教室は、もっと新しいKobaiで保存されています。新しいほうのKobaiで開いてください。',
    en: 'This classroom was saved by a newer Kobai. Start that one to go on with it.',
  },
  unreadable_room: {
    ja: 'この教室の記録が壊れていて、読めません。ほかの教室には影響ありません。',
    en: 'The record of this classroom is damaged and cannot be read. Other classrooms are not touched by that.',
  },
  too_many_rooms: { ja: '開いている教室が多すぎます。', en: 'Too many classrooms are open.' },
  unknown_lesson: { ja: 'その授業はありません。', en: 'There is no such lesson.' },
  failed: { ja: '記録できませんでした。もう一度どうぞ。', en: 'That could not be saved. Please try again.' },
} as const satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusals;

/** `field`: what it is about, where the sentence names that. */
export function refusalSentence(code: RefusalCode, language: Language, field = '…'): string {
  return refusals[code][language].replace('{field}', () => field);
}
