/** What is said of a function that the host types: each trouble in a sentence that names it and says where. */
import type { Doubt } from '../../shared/math/expressionDoubts';
import type { Words } from '../../shared/protocol/language';
import { dictionary, fill, say } from '../ui/language';
import type { Inspected } from './inspectHill';

type Trouble = Extract<Inspected, { ok: false }>;

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
    ja: '{place}文字目からの数「{name}」は、大きすぎて読めません。',
    en: 'The number “{name}” at place {place} is too large to be read.',
  },
  two_points: {
    ja: '{place}文字目からの「{name}」には、小数点が 2 つあります。',
    en: '“{name}” at place {place} has two decimal points.',
  },
  two_exponents: {
    ja: '{place}文字目からの「{name}」には、e が 2 つあります。',
    en: '“{name}” at place {place} has two e’s.',
  },
  unsure_comma: {
    ja: '{place}文字目の「{name}」のコンマは、小数点ですか？ 小数点なら「.」、数の区切りなら「;」で書いてください。',
    en: 'Is the comma in “{name}” at place {place} a decimal point? Then write “.”; between two numbers write “;”.',
  },
  unknown_name: {
    ja: '{place}文字目の「{name}」という名前は知りません。使えるのは x、y、e、π と一覧の関数です。',
    en: 'The name “{name}” at place {place} is not known. There are x, y, e, π and the functions of the list.',
  },
  missing_brackets: {
    ja: '{place}文字目の {name} には、何の {name} かがいります：{name}(x)',
    en: '{name} at place {place} does not say of what: {name}(x)',
  },
  missing_argument: {
    ja: '{place}文字目の {name} のかっこには、コンマで区切った 2 つの式がいります：{name}(x, 0)',
    en: '{name} at place {place} needs two parts in its brackets, with a comma between them: {name}(x, 0)',
  },
  missing_operator: {
    ja: '{place}文字目の「{name}」の前に、+ や × や ^ がいります。',
    en: 'A +, × or ^ is missing before “{name}” at place {place}.',
  },
  missing_operand: {
    ja: '{place}文字目の「{name}」の前に、数か文字が足りません。',
    en: 'A number or a letter is missing before “{name}” at place {place}.',
  },
  unclosed: { ja: '「{name}」が足りません。', en: 'A “{name}” is missing.' },
  wrong_bracket: {
    ja: '{place}文字目で閉じるのは「{name}」です。',
    en: 'What is open at place {place} is closed by “{name}”.',
  },
  extra_bracket: {
    ja: '{place}文字目の「{name}」で閉じるかっこが、開いていません。',
    en: 'The “{name}” at place {place} closes a bracket that was not opened.',
  },
  equation: {
    ja: '「=」のある式（方程式）は山になりません。z = に続く式だけを書いてください。',
    en: 'An equation makes no hill. Write only what comes after z =.',
  },
  no_variable: {
    ja: 'x も y もない式では、平らな地面になります。',
    en: 'Without x or y the ground is level everywhere.',
  },
  bad_domain: {
    ja: '地図の範囲は数で入れ、左より右を大きく、幅を 0.001 から 10000 にしてください。1,000 は 1000 と書きます。',
    en: 'The map’s sides must be numbers, from a smaller to a larger one, 0.001 to 10000 long. Write 1000, not 1,000.',
  },
  no_ground: {
    ja: 'この範囲には、高さと傾きのある所が見つかりません。',
    en: 'No place on this map has a height and a slope.',
  },
  too_heavy: {
    ja: 'この式は、傾きの式が長くなりすぎます。もっと短い式にしてください。',
    en: 'The formulas of its slopes get too long. Take a simpler formula.',
  },
  too_slow: {
    ja: 'この式は計算に時間がかかりすぎます。もっと短い式にしてください。',
    en: 'This formula takes too long to compute. Take a simpler one.',
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
    : fill(say(troubles[code]), { place: [...f.slice(0, at)].length + 1, name });

const readAs: Words = {
  ja: '「{text}」は {read} と読みました。別の意味なら、かっこを書いてください。',
  en: '“{text}” is read as {read}. If you mean something else, write brackets.',
};
const whichNumber: Words = {
  ja: '「{text}」はどちらの数ですか？',
  en: 'Which number is “{text}”?',
};

const naturalLog: Words = {
  ja: '「{text}」は自然対数（底は e）と読みました。常用対数なら log10 と書いてください。',
  en: '“{text}” is read as the natural logarithm (base e). For base 10, write log10.',
};
const sentences: Readonly<Record<Doubt['is'], Words>> = {
  product: readAs,
  argument: readAs,
  comma: whichNumber,
  base: naturalLog,
};

/** How a part was read that can be read in two ways; of a comma a question. */
export const doubtText = ({ is, text, read }: Doubt): string => fill(say(sentences[is]), { text, read });

/** How much of the map has no ground, in words; `bare` is more than 0. */
export function bareText(bare: number): string {
  if (bare < 0.01) return say(ownHillWords.bareLittle);
  return bare > 0.99
    ? say(ownHillWords.bareNearlyAll)
    : fill(say(ownHillWords.bare), { n: Math.round(100 * bare) });
}

export const ownHillWords = dictionary({
  answered: {
    ja: '答えが届き始めました。別の山は、答えを見せたあとで出題できます。',
    en: 'Answers are coming in. Another hill can be asked once they are shown.',
  },
  open: { ja: '別の山で出題（自分の式も）', en: 'Ask on another hill (or your own formula)' },
  title: { ja: '山を選ぶ', en: 'Choose a hill' },
  builtIn: { ja: '用意された山', en: 'Hills that are here' },
  own: { ja: '自分の式', en: 'Your own formula' },
  f: { ja: 'z = f(x, y)', en: 'z = f(x, y)' },
  fHint: {
    ja: '+ − × ÷ ^、√、|x|、e、π、sin cos tan、asin acos atan、sinh cosh tanh、exp、log（= ln）、log10、max min、sign が使えます。2xy のように × は省けます。',
    en: '+ − × ÷ ^, √, |x|, e, π, sin cos tan, asin acos atan, sinh cosh tanh, exp, log (= ln), log10, max min, sign. The × may be left out, as in 2xy.',
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
  bare: {
    ja: '地図の約 {n} % には、高さや傾きがありません（白い所）。',
    en: 'About {n} % of the map has no height or no slope (the blank part).',
  },
  bareLittle: {
    ja: '地図のごく一部（1 % 未満）には、高さや傾きがありません。',
    en: 'A little of the map (less than 1 %) has no height or no slope.',
  },
  bareNearlyAll: {
    ja: '地図のほとんど（99 % より多く）に、高さや傾きがありません。',
    en: 'Nearly all of the map (more than 99 %) has no height or no slope.',
  },
  hole: {
    ja: 'そこには高さがありません。別の点にしてください。',
    en: 'There is no ground there. Choose another point.',
  },
  go: { ja: 'この山で出題', en: 'Ask on this hill' },
});
