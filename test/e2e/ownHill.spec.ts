import { words as descent } from '../../client/activities/descent/words';
import { ownHillWords } from '../../client/host/ownHillWords';
import { descentIn20 } from '../../shared/lesson/downTheHill';
import { press, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

test('a formula typed as by hand is told how it was read, asks about its comma, and stands typeset on the phone', async ({
  classroom,
}) => {
  const { page, stage, code } = await teach(classroom, 'en', descentIn20);
  const phone = await takeSeat(classroom, code, 'en', 'Ben');
  await press(page, /^Start/);
  await page.getByRole('button', { name: ownHillWords.open.en }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByLabel(ownHillWords.f.en);
  const go = dialog.getByRole('button', { name: ownHillWords.go.en });

  await test.step('what can be read in two ways is said in words, and no raw command stands anywhere', async () => {
    await field.fill('z = ½𝑥² + sin(πx) + 1/2y');
    await expect(dialog.getByText('“1/2y” is read as (1/2)·y.')).toBeVisible();
    await expect(dialog.locator('.katex-html', { hasText: '\\' })).toHaveCount(0);
    await expect(dialog.locator('.katex-error')).toHaveCount(0);
  });

  await test.step('what cannot be read is named whole', async () => {
    await field.fill('x^2 + 😀');
    await expect(dialog.getByText('“😀” at place 7 cannot be read.')).toBeVisible();
    await field.fill('x^2 + 0.6.5y');
    await expect(dialog.getByText('“0.6.5” at place 7 has two decimal points.')).toBeVisible();
  });

  await test.step('1,000 is asked about before the class is', async () => {
    await field.fill('y^2 + 1,000x + sin(πx)');
    await expect(go).toBeDisabled();
    await dialog.getByRole('button', { name: '1000', exact: true }).click();
    await expect(field).toHaveValue('y^2 + 1000x + sin(πx)');
    await expect(go).toBeEnabled();
  });

  await go.click();
  await expect(dialog).toBeHidden();
  for (const screen of [phone, stage])
    await expect(screen.locator('.katex-html', { hasText: '\\' })).toHaveCount(0);
});

test('what a host is typing stays while answers come in, and says until when it has to wait', async ({
  classroom,
}) => {
  const { page, code } = await teach(classroom, 'en', descentIn20);
  const phone = await takeSeat(classroom, code, 'en', 'Ben');
  await press(page, /^Start/);
  await page.getByRole('button', { name: ownHillWords.open.en }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(ownHillWords.f.en).fill('x^2 + 3y^2');
  const go = dialog.getByRole('button', { name: ownHillWords.go.en });
  await expect(go).toBeEnabled();

  await phone.getByRole('slider', { name: descent.mapLabel.en }).press('Shift+ArrowLeft');
  await phone.getByRole('button', { name: descent.sendArrow.en }).click();
  await expect(dialog.getByText(ownHillWords.answered.en)).toBeVisible();
  await expect(go).toBeDisabled();
  await expect(dialog.getByLabel(ownHillWords.f.en)).toHaveValue('x^2 + 3y^2');
});
