/**
 * Where a Japanese line may break: between phrases, as browsers do that know `word-break: auto-phrase`. For those that do
 * not, but break at a zero-width space alone where the style sheet asks for it (tokens.css), one marks each place.
 *
 * phraseModel.json is the Japanese model of BudouX 0.9.2 (https://github.com/google/budoux), copyright 2021 Google LLC,
 * under the Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0), unchanged. Its package brings a parser of
 * HTML and some sixty more; what a text needs of it is the sum below.
 */
import model from './phraseModel.json';

type Weights = Readonly<Record<string, number>>;

/** Of each feature: from which character, counted from the place, and how many. */
const features: readonly (readonly [weights: Weights, from: number, length: number])[] = [
  [model.UW1, -3, 1],
  [model.UW2, -2, 1],
  [model.UW3, -1, 1],
  [model.UW4, 0, 1],
  [model.UW5, 1, 1],
  [model.UW6, 2, 1],
  [model.BW1, -2, 2],
  [model.BW2, -1, 2],
  [model.BW3, 0, 2],
  [model.TW1, -3, 3],
  [model.TW2, -2, 3],
  [model.TW3, -1, 3],
  [model.TW4, 0, 3],
];

const base =
  -0.5 * features.reduce((sum, [weights]) => sum + Object.values(weights).reduce((a, b) => a + b, 0), 0);

function endsPhrase(text: string, place: number): boolean {
  let score = base;
  for (const [weights, from, length] of features) {
    if (place + from >= 0) score += weights[text.slice(place + from, place + from + length)] ?? 0;
  }
  return score > 0;
}

export const MAY_BREAK = '\u200b';

/** Formulas, places to be filled in, and what stands in Latin letters are never taken apart. */
const WHOLE = /\$(?:\\.|[^$\\])+\$|\{[^}]*\}|[!-~]+/.source;
/** What the model would take apart in our texts. */
const OWN_WORDS =
  '当てはま|みなさ|ひとつ|間違|手がかり|ゆるい|ちがい|ななめ|落とす|見のがす|はたらき|ここまでで|にも(?![うら])';
const KEPT = new RegExp(`${WHOLE}|${OWN_WORDS}`, 'g');

/** The text with a mark at each place between two phrases. */
export function withPhrases(text: string): string {
  const inside = new Set<number>();
  for (const { index, 0: whole } of text.matchAll(KEPT)) {
    for (let place = index + 1; place < index + whole.length; place++) inside.add(place);
  }
  let marked = text.slice(0, 1);
  for (let place = 1; place < text.length; place++) {
    if (!inside.has(place) && mayStandApart(text, place) && endsPhrase(text, place)) marked += MAY_BREAK;
    marked += text.charAt(place);
  }
  return marked;
}

/** No mark beside a space, where lines break anyway, nor before a sign or a word that may not begin a line. */
const mayStandApart = (text: string, place: number): boolean =>
  !/\s/.test(text.slice(place - 1, place + 1)) &&
  !/^(?:[、。，．）］｝」』】〉》・：！？ーへ]|ほど|ずつ|ごと)/.test(text.slice(place, place + 2));

/** Safari 16, told to keep words whole, breaks a line wherever it is full, at no mark. */
export function breaksAtMarks(): boolean {
  const probe = document.createElement('div');
  probe.style.cssText = 'position: absolute; width: 0; word-break: keep-all; overflow-wrap: normal';
  document.body.append(probe);
  const heights = ['あああ', `あ${MAY_BREAK}あああ`].map((text) => {
    probe.textContent = text;
    return probe.offsetHeight;
  });
  probe.remove();
  return (heights[1] ?? 0) > (heights[0] ?? 0);
}
