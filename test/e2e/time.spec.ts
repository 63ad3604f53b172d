import { words as descent } from '../../client/activities/descent/words';
import { words as host } from '../../client/host/words';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { phone } from '../support/phoneWords';
import { arrowIsSafe, press, sendArrow, takeSeat, teach, typeArrow } from './support/people';
import { expect, test } from './support/test';

const [byMap, byFormula] = firstSteps.activities.map(({ title }) => title.en);

test('time is offered where there is some, closed answers are taken again, and a wrong turn is taken back', async ({
  classroom,
}) => {
  const { page: teacher, code } = await teach(classroom, 'en', firstSteps);
  const sora = await takeSeat(classroom, code, 'ja', 'そら');
  await press(teacher, /^Start/);
  const chip = (name: string) => teacher.locator('.flow-chips').getByRole('button', { name, exact: true });
  const button = (name: string) => teacher.getByRole('button', { name, exact: true });

  await test.step('no time to add to in a round without a limit; with one there is', async () => {
    await expect(chip(host.freeze.en)).toBeVisible();
    await expect(chip('+30 s')).toHaveCount(0);
    await button(host.more.en).click();
    await button('Close in 180 s').click();
    await expect(button('+30 s').last()).toBeVisible();
    await expect(sora.getByRole('timer')).toBeVisible();
    await button('Close answers now').click();
  });

  await test.step('a closed round is opened again for everyone', async () => {
    await expect(sora.getByText(phone.closedNone.ja)).toBeVisible();
    await chip(host.reopenRound.en).click();
    await typeArrow(sora, 'ja', ['Shift+ArrowLeft']);
    await sendArrow(sora, 'ja');
    await arrowIsSafe(sora, 'ja');
    await expect(sora.getByRole('timer')).toHaveCount(0);
  });

  await test.step('another activity, pressed by mistake, is taken back: the answer is still there', async () => {
    await teacher.locator('.host-foot-actions').getByRole('button', { name: host.nextActivity.en }).click();
    await expect(teacher.getByText(byFormula ?? '').first()).toBeVisible();
    await teacher.getByRole('button', { name: `Back to “${byMap}”` }).click();
    await expect(sora.getByRole('heading', { name: descent.askMap.ja })).toBeVisible();
    await arrowIsSafe(sora, 'ja');
    await expect(teacher.getByRole('button', { name: /^Back to/ })).toHaveCount(0);
  });
});

test('every phone can say that it is stuck, in every activity, and the host sees whose it is', async ({
  classroom,
}) => {
  const { page: teacher, code } = await teach(classroom, 'en', firstSteps);
  const ben = await takeSeat(classroom, code, 'en', 'Ben');
  const stuck = ben.getByRole('button', { name: phone.stuck.en });
  await expect(stuck).toHaveCount(0);
  await press(teacher, /^Start/);
  for (const _activity of firstSteps.activities) {
    await expect(stuck).toHaveAttribute('aria-pressed', 'false');
    await stuck.click();
    await expect(stuck).toHaveAttribute('aria-pressed', 'true');
    await teacher.getByText('1 stuck').click();
    await expect(teacher.locator('.seat-row').filter({ hasText: 'Ben' })).toContainText('stuck');
    await teacher.getByRole('button', { name: host.tabFlow.en, exact: true }).click();
    await stuck.click();
    await expect(teacher.getByText('1 stuck')).toHaveCount(0);
    await stuck.click();
    const next = teacher.locator('.host-foot-actions').getByRole('button', { name: host.nextActivity.en });
    if (await next.isEnabled()) await next.click();
  }
  await press(teacher, /^Show everyone/);
  await expect(stuck).toHaveCount(0);
  await expect(teacher.getByText('1 stuck')).toHaveCount(0);
});
