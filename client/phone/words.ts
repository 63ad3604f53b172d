/** The texts of a seated learner's frame: the head, the lobby, pauses, the menu. The activities own theirs. */
import type { Words } from '../../shared/protocol/language';

export const words = {
  online: { ja: 'つながっています', en: 'Connected' },
  offline: { ja: 'つなぎ直しています', en: 'Reconnecting' },
  offlineKept: {
    ja: 'つなぎ直しています。書いたものは残っています。',
    en: 'Reconnecting. What you wrote is kept.',
  },
  offlineAnswer: {
    ja: 'つなぎ直しています。答えは預かっていて、つながったら送ります。',
    en: 'Reconnecting. Your answer is kept, and is sent when we are back.',
  },
  me: { ja: 'あなたの席', en: 'Your seat' },
  name: { ja: '名前', en: 'Name' },
  rename: { ja: '名前を変える', en: 'Change my name' },
  renamed: { ja: '名前を変えました。', en: 'Your name is changed.' },
  language: { ja: '言語', en: 'Language' },
  points: { ja: 'これまでの点', en: 'Points so far' },
  roomCode: { ja: '教室コード', en: 'Classroom code' },
  somebodyElse: { ja: '別の人が使う', en: 'I am somebody else' },
  somebodyElseHint: {
    ja: 'いまの席は残ります。この端末からいつでも戻れます。',
    en: 'This seat is kept. You can come back to it on this device at any time.',
  },
  seatNumber: { ja: '席の番号', en: 'Seat number' },

  stuck: { ja: '困っています', en: 'I am stuck' },
  stuckSaid: {
    ja: '先生だけに伝わりました。もう一度押すか、答えを送ると消えます。',
    en: 'Only your teacher can see this. Press again, or send an answer, when you are fine.',
  },

  lobbyTitle: { ja: 'まもなく始まります', en: 'We start soon' },
  warmUpTitle: { ja: '水はどこにたまる？', en: 'Where will the water gather?' },
  warmUpText: {
    ja: '丸い線は同じ高さの場所です。水が流れていく先をタップしてください。',
    en: 'Each line joins places of the same height. Tap where the water will flow to.',
  },
  warmUpMap: {
    ja: '等高線の地図。右上に水が湧く所があります。矢印キーで印を動かし、Enter で決めます。',
    en: 'A contour map with a spring at the top right. Move the mark with the arrow keys, Enter sets it.',
  },
  warmUpDone: {
    ja: '水は、いつもいちばん急な向きに下ります。この授業は、ずっとその話です。',
    en: 'Water always takes the steepest way down. That is what this whole lesson is about.',
  },
  warmUpAgain: {
    ja: '何度でもタップできます。あなたの印はスクリーンにも出ています。',
    en: 'Tap as often as you like. Your mark is on the wall, too.',
  },
  startsHere: {
    ja: 'このまま待っていてください。始まると画面が変わります。',
    en: 'Just stay here. The page changes when we start.',
  },

  whatWeSaw: { ja: 'わかったこと', en: 'What we saw' },

  pausedTitle: { ja: 'ひと休み', en: 'A short break' },
  pausedText: {
    ja: '時間は止まっています。書いたものは残っています。',
    en: 'The clock has stopped. What you wrote is kept.',
  },
  frozenTitle: { ja: '前を見る時間です', en: 'Eyes up, please' },
  frozenText: {
    ja: 'スクリーンと先生の方を見てください。書いたものは残っています。',
    en: 'Look at the wall and your teacher. What you wrote is kept.',
  },

  saidQuestion: { ja: '新しい問いです。', en: 'A new question.' },
  saidClosed: { ja: '締め切りました。', en: 'Answers are closed.' },
  saidRevealed: { ja: '答え合わせです。', en: 'Here are the answers.' },
  saidAdvanced: { ja: 'クラスが一歩進みました。', en: 'The class has taken a step.' },
  saidLobby: { ja: '授業の開始を待っています。', en: 'The lobby.' },
} as const satisfies Record<string, Words>;
