import type { Page } from '@playwright/test';
import { words as descent } from '../../client/activities/descent/words';
import { descentIn20 } from '../../shared/lesson/downTheHill';
import { arrowIsSafe, bigButton, press, sendArrow, takeSeat, teach, typeArrow } from './support/people';
import { expect, test } from './support/test';

/** As a browser's translator works: each text node makes way for an element with the text in it, also those that come later. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const swap = (text: Text) => {
      const { parentElement } = text;
      if (
        !text.data.trim() ||
        !parentElement ||
        parentElement.closest('font, [translate="no"], script, style')
      )
        return;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const all = (root: Node) => {
      if (root instanceof Text) return swap(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      for (const text of found) swap(text);
    };
    all(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) all(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

test('in a browser that translates its pages two rounds are played, and every text is the present one', async ({
  classroom,
}) => {
  const { page: teacher, stage, code } = await teach(classroom, 'en', descentIn20);
  const phone = await takeSeat(classroom, code, 'en', 'Sora');
  for (const page of [teacher, stage, phone]) await translate(page);

  await press(teacher, /^Start/);
  for (const round of [1, 2]) {
    await expect(phone.getByRole('heading', { name: descent.askMap.en })).toBeVisible();
    await expect(bigButton(teacher)).toHaveText('Show everyone’s answers');
    await typeArrow(phone, 'en', ['Shift+ArrowLeft']);
    await sendArrow(phone, 'en');
    await arrowIsSafe(phone, 'en');
    await press(teacher, 'Show everyone’s answers');
    await expect(phone.getByText(descent.askMap.en)).toHaveCount(0);
    await expect(stage.getByText(/^Answers so far/)).toHaveCount(0);
    await press(teacher, /^Step /);
    if (round === 1) await press(teacher, /^Next: ask for step 2/);
  }
  await expect(phone.getByRole('heading', { name: descent.movedTitle.en })).toBeVisible();
});
