import { phone } from '../support/phoneWords';
import { sitDown } from './support/people';
import { expect, test } from './support/test';

test('in a browser without dialogs a panel opens above the page, holds the focus, and closes by Escape and by its ×', async ({
  classroom,
}) => {
  const room = await classroom.open();
  const page = await classroom.page({ device: 'phone', lang: 'en' }, null);
  // As Safari was before 15.4 and Firefox before 98.
  await page.addInitScript(() => {
    for (const name of ['showModal', 'show', 'close', 'open', 'returnValue']) {
      Reflect.deleteProperty(HTMLDialogElement.prototype, name);
    }
    Reflect.deleteProperty(window, 'HTMLDialogElement');
  });
  await page.goto(`${classroom.address}/j/${room.code}`);
  await sitDown(page, 'en', 'Ann');

  const opener = page.getByRole('button', { name: new RegExp(phone.me.en) });
  const heading = page.getByRole('heading', { name: phone.me.en });
  await opener.click();
  await expect(heading).toBeVisible();
  const covered = await page.locator('dialog').evaluate((dialog) => {
    const { left, top, width } = dialog.getBoundingClientRect();
    return dialog.contains(document.elementFromPoint(left + width / 2, top + 30));
  });
  expect(covered).toBe(true);
  expect(await page.locator('dialog').evaluate((dialog) => dialog.contains(document.activeElement))).toBe(
    true,
  );

  await page.keyboard.press('Escape');
  await expect(heading).toBeHidden();
  await opener.click();
  await page.locator('.dialog-close').click();
  await expect(heading).toBeHidden();
  await expect(opener).toBeVisible();
});
