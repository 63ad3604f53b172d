/** Owns what is said of a function that the host types: each trouble in a sentence that names it and says where. */
import type { OwnSurface } from '../../shared/math/ownFunction/surface';
import type { Words } from '../../shared/protocol/language';
import { dictionary, fill, say } from '../ui/language';

type Trouble = Extract<OwnSurface, { ok: false }>;

const troubles: Readonly<Record<Trouble['code'], Words>> = {
  empty: { ja: 'x と y の式を入れてください。', en: 'Write a formula in x and y.' },
  too_long: {
    ja: '式が長すぎます。200 字までにしてください。',
    en: 'That is too long: 200 characters at most.',
  },
  too_deep: { ja: 'かっこが深すぎます。', en: 'Too many brackets inside each other.' },
  unexpected: {
    ja: '{place}文字目の「{name}」が読めません。',
    en: '“{name}” at place {place} cannot be read.',
  },
  bad_number: {
    ja: '{place}文字目からの数が読めません。',
    en: 'The number at place {place} cannot be read.',
  },
  unknown_name: {
    ja: '{place}文字目の「{name}」という名前は知りません。使えるのは x、y、e、π と sin、cos、exp、log、sqrt、abs です。',
    en: 'The name “{name}” at place {place} is not known. There are x, y, e, π and sin, cos, exp, log, sqrt, abs.',
  },
  missing_brackets: {
    ja: '{place}文字目の {name} には、かっこがいります：{name}(x)',
    en: '{name} at place {place} needs brackets: {name}(x)',
  },
  missing_operator: {
    ja: '{place}文字目の「{name}」の前に、+ や × がいります。',
    en: 'A + or × is missing before “{name}” at place {place}.',
  },
  missing_operand: {
    ja: '{place}文字目に、数か文字が足りません。',
    en: 'A number or a letter is missing at place {place}.',
  },
  unclosed: { ja: 'かっこ「)」が足りません。', en: 'A bracket is still open.' },
  no_variable: {
    ja: 'x も y もない式では、平らな地面になります。',
    en: 'Without x or y the ground is level everywhere.',
  },
  bad_domain: {
    ja: '地図の範囲は、左より右を大きく、幅を 0.001 から 10000 にしてください。',
    en: 'The map’s sides must go from a smaller to a larger number, 0.001 to 10,000 long.',
  },
  no_ground: {
    ja: 'この範囲には、高さと傾きのある所が見つかりません。',
    en: 'No place on this map has a height and a slope.',
  },
};

/** A place behind the last letter is none that people can count. */
const missingAtEnd: Words = {
  ja: '式の終わりに、数か文字が足りません。',
  en: 'A number or a letter is missing at the end.',
};

/** A sentence; places are counted from 1, as people count. */
export const troubleText = ({ code, at, name }: Trouble, f: string): string =>
  code === 'missing_operand' && at >= f.trimEnd().length
    ? say(missingAtEnd)
    : fill(say(troubles[code]), { place: at + 1, name });

export const ownHillWords = dictionary({
  open: { ja: '別の山で出題（自分の式も）', en: 'Ask on another hill (or your own formula)' },
  title: { ja: '山を選ぶ', en: 'Choose a hill' },
  builtIn: { ja: '用意された山', en: 'Hills that are here' },
  own: { ja: '自分の式', en: 'Your own formula' },
  f: { ja: 'z = f(x, y)', en: 'z = f(x, y)' },
  fHint: {
    ja: '+ − × ÷ ^、sin cos exp log sqrt abs、e、π が使えます。2xy のように × は省けます。',
    en: '+ − × ÷ ^, sin cos exp log sqrt abs, e, π. The × may be left out, as in 2xy.',
  },
  left: { ja: 'x の範囲（左端）', en: 'x from' },
  right: { ja: 'x の範囲（右端）', en: 'x to' },
  low: { ja: 'y の範囲（下端）', en: 'y from' },
  high: { ja: 'y の範囲（上端）', en: 'y to' },
  pad: {
    ja: '地図をタップすると出発点を選べます。矢印キーでも動かせます。',
    en: 'Tap the map to choose where to begin. The arrow keys move it, too.',
  },
  start: { ja: '出発点', en: 'Begin at' },
  startByServer: { ja: '出発点はおまかせ', en: 'Kobai chooses where to begin' },
  hole: {
    ja: 'そこには高さがありません。別の点にしてください。',
    en: 'There is no ground there. Choose another point.',
  },
  go: { ja: 'この山で出題', en: 'Ask on this hill' },
});
