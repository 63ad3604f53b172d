/** The texts a learner meets on the way into a classroom, and where the way ends. */
import type { Words } from '../../shared/protocol/language';

export const words = {
  knocking: { ja: '教室へ向かっています…', en: 'On the way to the classroom…' },
  knockingLong: {
    ja: 'まだつながりません。Wi-Fi を確かめて、このまま待ってください。',
    en: 'Not there yet. Check the Wi-Fi, and stay on this page.',
  },
  welcome: { ja: 'ようこそ', en: 'Welcome' },
  classroom: { ja: '教室', en: 'Classroom' },
  yourName: { ja: '呼ばれたい名前', en: 'What shall we call you?' },
  nameHint: {
    ja: 'このままでも、変えてもかまいません。本名でなくて大丈夫です。',
    en: 'Keep it or change it. It need not be your real name.',
  },
  nameEmpty: { ja: '名前を 1 文字以上入れてください。', en: 'Please write at least one character.' },
  yourRoll: { ja: '出席番号（なければ空のまま）', en: 'Your roll number (leave it empty if you have none)' },
  rollWrong: {
    ja: '1 から 9999 までの数か、空のままに。',
    en: 'A number from 1 to 9999, or leave it empty.',
  },
  enter: { ja: 'この名前で入る', en: 'Join with this name' },
  entering: { ja: '入っています…', en: 'Joining…' },
  hadSeat: { ja: 'さっきまで席がありました', en: 'I had a seat already' },
  claimTitle: { ja: '席に戻る', en: 'Back to your seat' },
  claimText: {
    ja: '先生に「席に戻りたいです」と伝えて、4 けたの数字をもらってください。',
    en: 'Tell your teacher you want your seat back, and ask for four digits.',
  },
  claimLabel: { ja: '4 けたの数字', en: 'Four digits' },
  claimGo: { ja: '席に戻る', en: 'Take my seat' },
  claimShort: { ja: '数字を 4 つ入れてください。', en: 'Please enter four digits.' },
  claiming: { ja: '席に戻っています…', en: 'Taking your seat…' },
  newSeat: { ja: '新しい席に入る', en: 'Take a new seat' },

  otherSeatTitle: { ja: 'だれの席を使いますか？', en: 'Whose seat is it now?' },
  otherSeatText: {
    ja: 'この端末には {name} さんが座っています。読み取った QR コードは、別の席のものです。',
    en: '{name} sits on this device. The code that was scanned belongs to another seat.',
  },
  otherSeatMove: { ja: '読み取った席に移る', en: 'Go to the scanned seat' },
  otherSeatStay: { ja: '{name} さんのまま続ける', en: 'Stay as {name}' },
  satHere: { ja: 'この端末に座っていた人', en: 'Who sat on this device' },
  sitAgain: { ja: '{name} さんの席に戻る', en: 'Back to {name}’s seat' },

  lockedTitle: { ja: 'いまは入室できません', en: 'The door is closed for now' },
  lockedText: {
    ja: '先生に「入れてください」と声をかけてください。開いたら、この画面が自動で変わります。',
    en: 'Ask your teacher to let you in. When the door opens, this page changes by itself.',
  },
  fullTitle: { ja: '席がいっぱいです', en: 'Every seat is taken' },
  fullText: {
    ja: '先生に知らせてください。席が空いたら、この画面が自動で変わります。となりの人といっしょに見ても大丈夫です。',
    en: 'Please tell your teacher. When a seat is free, this page changes by itself. Sharing a neighbour’s phone is fine too.',
  },
  unknownTitle: { ja: 'そのコードの教室はありません', en: 'No classroom has that code' },
  unknownText: {
    ja: 'スクリーンのコードともう一度比べてください。',
    en: 'Compare it with the code on the wall once more.',
  },
  removedTitle: { ja: '席が取り消されました', en: 'Your seat was cleared' },
  removedText: {
    ja: '先生がこの席を取り消しました。もう一度、入ることができます。',
    en: 'The teacher cleared this seat. You are welcome to join again.',
  },
  joinAgain: { ja: '教室に入り直す', en: 'Join again' },
  handedOverTitle: { ja: '別の端末で開いています', en: 'Open on another device' },
  handedOverText: {
    ja: 'この席は別の端末に移りました。ここで続けるときは、先生に 4 けたの数字をもらってください。',
    en: 'This seat moved to another device. To continue here, ask your teacher for four digits.',
  },
  endedTitle: { ja: 'この授業は終わりました', en: 'This class has ended' },
  endedText: { ja: 'いっしょに歩いてくれて、ありがとうございました。', en: 'Thank you for walking with us.' },
  restingTitle: { ja: 'また次回、会いましょう', en: 'See you next time' },
  restingText: {
    ja: '今日はここまでです。席はそのまま残っています。次回も同じコードで開けば、ここに戻ります。',
    en: 'That is all for today. Your seat is kept: open the same code next time and you are back.',
  },
  oldTitle: { ja: '画面が古くなりました', en: 'This page is out of date' },
  oldText: {
    ja: '読み込み直すと、続きから始まります。',
    en: 'Reload it, and you continue where you were.',
  },
  reload: { ja: '読み込み直す', en: 'Reload' },
  yourPoints: { ja: 'あなたの点', en: 'Your points' },
  toDoor: { ja: '入り口へ', en: 'To the front door' },
  otherTitle: { ja: '教室に入れませんでした', en: 'The classroom did not open' },
} as const satisfies Record<string, Words>;
