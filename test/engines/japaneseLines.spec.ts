import type { EngineName } from '../support/engines';
import { onlyIn } from '../support/firstLoad';
import { expect, test } from './test';

/** Of a sentence whose box takes eight characters: いりません would have room in the first line, its full stop would not. */
const lines: Readonly<Record<EngineName, readonly string[]>> = {
  'wpe-webkit': ['登録はいりませ', 'ん。教室コードと'],
  webkitgtk: ['登録は', 'いりません。'],
  firefox: ['登録は', 'いりません。'],
};

test('a browser that does not know Japanese phrases breaks lines between them, or else by its own rules', async ({
  classroom,
  engine,
}) => {
  const page = await classroom.page({ device: 'phone', lang: 'ja' });
  await expect.poll(() => page.evaluate(linesWhereNarrow)).not.toEqual([]);
  // By now the page has asked for it, and hears of it before whoever asks later.
  await page.evaluate((file) => import(file).then(() => null), `/${onlyIn('ui/phrases.ts')[0]}`);
  await expect.poll(() => page.evaluate(linesWhereNarrow)).toEqual(lines[engine]);
});

function linesWhereNarrow(): readonly string[] {
  const box = Array.from(document.querySelectorAll('p')).find(({ textContent }) =>
    textContent?.startsWith('登録は'),
  );
  if (!box) return [];
  box.style.width = '8em';
  const found: string[] = [];
  let before = Number.POSITIVE_INFINITY;
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (let index = 0; index < text.length; index++) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const { left } = range.getBoundingClientRect();
      const character = text.data.charAt(index);
      if (character === '\u200b') continue;
      found.push(left > before ? (found.pop() ?? '') + character : character);
      before = left;
    }
  }
  return found.slice(0, 2).map((line) => line.trim());
}
