/**
 * The friendly names offered to those who join: a kind adjective and a well-liked animal, in each language.
 * Knows nothing of who takes one: two people may be offered the same, since no seat is known by its name.
 */
import type { Random } from '../math/random';
import type { Language } from '../protocol/language';

type NameWords = {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly joint: string;
};

/** Words are kept out that tease when a class reads them aloud: no size, speed of mind, greed or slyness. */
export const nameWords: Readonly<Record<Language, NameWords>> = {
  ja: {
    joint: '',
    first: [
      ...['のんびり', 'わくわく', 'きらきら', 'にこにこ', 'ぽかぽか', 'ふわふわ', 'すやすや', 'いきいき'],
      ...['ほのぼの', 'うきうき', 'ゆったり', 'しっかり', 'ぴかぴか', 'さわやか', 'おだやか', 'はれやか'],
      ...['にこやか', 'すこやか', 'やさしい', 'あかるい', 'たのしい', 'うれしい', 'かしこい', 'りりしい'],
      ...['まじめな', 'げんきな', 'すてきな', 'ゆかいな', 'しずかな', 'きままな', 'ものしり', 'はやおき'],
      ...['ひなたの', 'そよかぜ', 'あおぞら', 'こもれび', 'ほしぞら', 'あさやけ', 'はるかぜ', 'ひだまり'],
    ],
    second: [
      ...['雷鳥', 'カモシカ', 'リス', 'ヤマネ', 'ウサギ', 'シカ', 'フクロウ', 'ツバメ'],
      ...['メジロ', 'ヒバリ', 'カワセミ', '白鳥', 'ツル', 'ペンギン', 'アザラシ', 'ラッコ'],
      ...['イルカ', 'カメ', 'ヒツジ', 'ヒヨコ', 'ネコ', 'パンダ', 'コアラ', 'カピバラ'],
      ...['アルパカ', 'キリン', 'カワウソ', 'ハリネズミ', 'モモンガ', 'オコジョ', 'シマエナガ', 'ルリビタキ'],
      ...['ウグイス', 'コマドリ', 'ユキヒョウ', 'クラゲ', 'ホタル', 'マンボウ', 'タンチョウ', '子馬'],
    ],
  },
  en: {
    joint: ' ',
    first: [
      ...['Able', 'Agile', 'Alert', 'Bold', 'Brave', 'Breezy', 'Bright', 'Calm'],
      ...['Cheerful', 'Clever', 'Cosy', 'Curious', 'Daring', 'Eager', 'Friendly', 'Generous'],
      ...['Gentle', 'Graceful', 'Happy', 'Honest', 'Hopeful', 'Jolly', 'Keen', 'Kind'],
      ...['Lively', 'Lucky', 'Merry', 'Nimble', 'Patient', 'Peaceful', 'Playful', 'Polite'],
      ...['Radiant', 'Steady', 'Sunny', 'Swift', 'Thoughtful', 'Warm', 'Wise', 'Witty'],
    ],
    second: [
      ...['Alpaca', 'Avocet', 'Badger', 'Beaver', 'Chamois', 'Crane', 'Curlew', 'Deer'],
      ...['Dolphin', 'Dormouse', 'Ermine', 'Falcon', 'Finch', 'Gecko', 'Hare', 'Hedgehog'],
      ...['Heron', 'Ibex', 'Kestrel', 'Kitten', 'Koala', 'Lapwing', 'Lark', 'Lynx'],
      ...['Marmot', 'Otter', 'Owl', 'Panda', 'Penguin', 'Plover', 'Pony', 'Ptarmigan'],
      ...['Puffin', 'Robin', 'Seal', 'Squirrel', 'Swallow', 'Swan', 'Turtle', 'Wren'],
    ],
  },
};

/** A name such as のんびり雷鳥 or Calm Ptarmigan: one of 1,600 in each language, never longer than 20 characters. */
export function suggestName(random: Random, lang: Language): string {
  const { first, second, joint } = nameWords[lang];
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  return one(first) + joint + one(second);
}
