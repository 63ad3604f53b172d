import { words as onPhone } from '../../client/activities/descent/words';
import { words as host } from '../../client/host/words';
import { descentIn20 } from '../../shared/lesson/downTheHill';
import { arrowIsSafe, press, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

/** The lesson's second activity: z = (x−1)² + 2(y+1)² + xy at (4, 0.5), η = 0.1; its true step ends at (3.35, −0.5). */
test('the host gives less in the next round: the formulas of the slopes, then only f', async ({
  classroom,
}) => {
  const teacher = await teach(classroom, 'en', descentIn20);
  const phone = await takeSeat(classroom, teacher.code, 'en', 'Ann');
  await press(teacher.page, /^Start/);
  await teacher.page.getByRole('button', { name: host.nextActivity.en }).click();
  await expect(phone.getByRole('button', { name: '∂z/∂x = 6.5' })).toBeVisible();

  await press(teacher.page, 'Show everyone’s answers');
  await press(teacher.page, 'Step against the gradient');
  await teacher.page.getByRole('radio', { name: 'Their formulas' }).click();
  await press(teacher.page, 'Next: ask for step 2');

  const pad = phone.getByRole('group', { name: 'Numbers to use' });
  await expect(pad.getByRole('button')).toHaveCount(3);
  await expect(pad.getByRole('button', { name: 'x = 3.35' })).toBeVisible();
  await expect(phone.locator('.given .tex-lines .tex')).toHaveCount(2);
  // ∂z/∂x = 2(3.35 − 1) − 0.5 = 4.2, ∂z/∂y = 4(−0.5 + 1) + 3.35 = 5.35
  await phone.getByLabel('Δx').fill('−η×(2(x−1)+y)');
  await phone.getByLabel('Δy').fill('-0.535');
  await phone.getByRole('button', { name: onPhone.sendNumbers.en }).click();
  await arrowIsSafe(phone, 'en');
  await press(teacher.page, 'Show everyone’s answers');
  await expect(phone.getByRole('heading', { name: onPhone.right.en })).toBeVisible();
  await expect(phone.locator('.finding .tex-lines .tex').first()).toHaveAttribute('data-tex', /= 4\.2$/);

  await press(teacher.page, 'Step against the gradient');
  await teacher.page.getByRole('radio', { name: /^Only(?! the end)/ }).click();
  await teacher.page.getByRole('button', { name: 'Ask for one more step' }).click();
  await expect(phone.getByText(onPhone.differentiate.en)).toBeVisible();
  await expect(phone.locator('.given .tex-lines .tex')).toHaveCount(1);
  await expect(teacher.stage.locator('.side-slopes')).toContainText('The hill');
});
