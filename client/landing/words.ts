/** The texts of the opening page and of the screens for people who came to no classroom. */
import type { Words } from '../../shared/protocol/language';

export const words = {
  tagline: {
    ja: 'みんなで坂を下り、ひとつのネットワークを育てる授業',
    en: 'A class walks down a hill, and trains one network together',
  },
  teacher: { ja: '先生の方へ', en: 'For teachers' },
  openRoom: { ja: '教室を開く', en: 'Open a classroom' },
  openHint: {
    ja: '登録はいりません。教室コードと QR コードがすぐに出ます。',
    en: 'No account. You get a code and a QR code at once.',
  },
  ownRooms: { ja: 'ここから続けられる教室', en: 'Classrooms you can go on with' },
  ownSeats: { ja: '{n} 人', en: '{n} {n|seat|seats}' },
  ownResting: { ja: 'お休み中', en: 'resting' },
  chooseLesson: { ja: '授業を選ぶ', en: 'Choose a lesson' },
  minutes: { ja: '{n} 分', en: '{n} min' },
  skippable: {
    ja: '時間があれば：{names}（全部で {n} 分）',
    en: 'If time is left: {names} ({n} min in all)',
  },
  openNow: { ja: 'この授業で教室を開く', en: 'Open a classroom with this lesson' },
  opening: { ja: '開いています…', en: 'Opening…' },
  back: { ja: '戻る', en: 'Back' },
  noServer: {
    ja: 'サーバーにつながりません。少し待って、もう一度どうぞ。',
    en: 'The server cannot be reached. Wait a moment and try again.',
  },
  notFoundTitle: { ja: 'このページはありません', en: 'There is no such page' },
  notFoundText: {
    ja: 'アドレスが少し違うようです。コードがあれば、入り口から入れます。',
    en: 'The address is a little off. With a code you can come in by the front door.',
  },
  toDoor: { ja: '入り口へ', en: 'To the front door' },
  looking: { ja: '鍵を探しています…', en: 'Looking for the key…' },
  noKeyTitle: { ja: 'この画面には鍵がいります', en: 'This screen needs its key' },
  noKeyHost: {
    ja: '先生の画面は、教室を開いた端末でだけ開きます。その端末の「別の端末で操作する」から QR コードを読むか、保存した入り口のファイルを開いてください。Kobai を動かしているコンピューターなら、入り口の一覧から開けます。',
    en: 'The teacher’s page opens on the device that opened the classroom. There, choose “Move me to another device” and scan the QR code, or open the way back that you saved. The computer that runs Kobai lists its classrooms on the front page.',
  },
  noKeyStage: {
    ja: 'スクリーン用の画面は、先生の画面にあるリンクから開いてください。',
    en: 'Open the wall’s screen from the link on the teacher’s page.',
  },
} as const satisfies Record<string, Words>;
