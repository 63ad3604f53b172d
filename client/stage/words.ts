/** The texts on the stage that belong to no activity. */
import { dictionary } from '../ui/language';

export const words = dictionary({
  connecting: { ja: '教室につないでいます…', en: 'Connecting to the classroom…' },
  offline: { ja: 'つながり直しています…', en: 'Reconnecting…' },
  refusedTitle: { ja: 'この教室を映せません', en: 'This classroom cannot be shown' },
  refusedText: {
    ja: '先生の画面から「スクリーンを開く」をもう一度押してください。',
    en: 'Please press “Open the projector’s page” on the teacher’s page once more.',
  },

  comeIn: { ja: 'このコードで入ろう', en: 'Come in with this code' },
  scan: { ja: 'カメラで QR コードを読み取る', en: 'Scan the QR with your camera' },
  orType: { ja: 'または、このアドレスでコードを入れる', en: 'or open this address and type the code' },
  qr: { ja: '教室に入る QR コード', en: 'QR code to join the classroom' },
  largeCode: { ja: '教室コードを大きく (C)', en: 'Large code (C)' },
  smallCode: { ja: '教室コードを小さく (C)', en: 'Small code (C)' },
  warmUp: { ja: '水はどこへ流れる？', en: 'Where would water flow?' },
  warmUpHow: { ja: 'スマホの地図をタップ', en: 'Tap the map on your phone' },
  warmUpMap: { ja: '等高線の地図。{n} 人がタップしました。', en: 'Contour map with {n} {n|tap|taps}.' },
  here: { ja: '{n} 人', en: '{n} {n|person|people}' },
  hereLabel: { ja: '参加している人', en: 'In the classroom' },
  andMore: { ja: 'ほか {n} 人', en: 'and {n} more' },
  locked: { ja: 'いまは入室できません', en: 'The door is locked just now' },

  round: { ja: '第 {n} 回', en: 'Round {n}' },
  peopleOf: { ja: '{done} / {of} 人', en: '{done} / {of} people' },
  code: { ja: '教室コード {code}', en: 'Classroom code {code}' },
  closed: { ja: '締め切りました', en: 'Answers are closed' },
  timeLeft: { ja: '残り {time}', en: '{time} left' },
  eyesUp: { ja: '前を見る時間です', en: 'Eyes up, please' },
  pausedTitle: { ja: 'ひと休み', en: 'A short break' },
  pausedText: { ja: '書きかけの答えは残っています', en: 'What you wrote is kept' },
  restingTitle: { ja: '今日はここまで', en: 'That is all for today' },
  restingText: { ja: '席は残っています。また次回。', en: 'Your seats are kept. See you next time.' },
  endedTitle: { ja: '授業はおしまい', en: 'The class is over' },
  endedText: { ja: 'みんな、おつかれさまでした', en: 'Well done, everyone' },

  whatWeSaw: { ja: 'わかったこと：', en: 'What we saw:' },

  clickerUnheard: {
    ja: 'このキーは先生の画面で効きます。先生の画面を押してから、もう一度どうぞ。',
    en: 'That key works on the teacher’s page: click on that page, then press again.',
  },
  clickerBehind: {
    ja: '先生の画面は、もう次へ進んでいるか、別の窓を開いています。先生の画面を見てください。',
    en: 'The teacher’s page has moved on already, or has a dialog open: please look there.',
  },

  toolbar: { ja: 'スクリーンの操作', en: 'The screen’s controls' },
  fullScreen: { ja: '全画面 (F)', en: 'Full screen (F)' },
  theme: { ja: '明るさ (T)', en: 'Light or dark (T)' },

  saidLobby: { ja: '参加を待っています。', en: 'Waiting for everyone to join.' },
  saidAsking: {
    ja: '{title}、第 {n} 回。答えを集めています。',
    en: '{title}, round {n}. Answers are coming in.',
  },
});
