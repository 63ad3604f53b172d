import { words as onPhone } from '../../client/activities/descent/words';
import { words as host } from '../../client/host/words';
import { descentIn20 } from '../../shared/lesson/downTheHill';
import { surfaces } from '../../shared/math/surface';
import { expectArrows } from './support/drawn';
import { expectKeysInReach } from './support/keysInReach';
import { arrowIsSafe, bigButton, press, sendArrow, takeSeat, teach, typeArrow } from './support/people';
import { expect, test } from './support/test';

/** The lesson's first activity: z = x² + xy + 2y² at (3, 1), where −∇z points along (−1, −1). */
const hill = surfaces.valley;
const start = { x: 3, y: 1 };

test('by map whoever is off has a hint of their own and draws once more; first and second are kept apart', async ({
  classroom,
}) => {
  const teacher = await teach(classroom, 'en', descentIn20);
  const { stage, code } = teacher;
  const stagePage = stage.locator('svg.contour-map').first();
  const right = await takeSeat(classroom, code, 'ja', 'あおい');
  const uphill = await takeSeat(classroom, code, 'en', 'Ben');
  await press(teacher.page, /^Start/);

  await typeArrow(right, 'ja', ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowDown', 'Shift+ArrowDown']);
  await sendArrow(right, 'ja');
  await arrowIsSafe(right, 'ja');
  await expect(teacher.page.getByRole('button', { name: host.secondTry.en })).toBeHidden();
  await typeArrow(uphill, 'en', ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowUp']);
  await sendArrow(uphill, 'en');
  await arrowIsSafe(uphill, 'en');

  await test.step('the teacher gives hints: one has a slip named, the other is told to wait', async () => {
    await teacher.page.getByRole('button', { name: host.secondTry.en }).click();
    await expect(uphill.getByRole('heading', { name: onPhone.hintTitle.en })).toBeVisible();
    await expect(uphill.getByRole('heading', { name: 'Along the gradient (sign)' })).toBeVisible();
    await expect(right.getByText(onPhone.firstRight.ja)).toBeVisible();
    await expect(stage.locator('[data-done]')).toHaveAttribute('data-done', '1');
    await expect(stagePage.locator('.arrow')).toHaveCount(0);
  });

  await test.step('the first arrow stays beside the new one, also over a reload', async () => {
    const map = uphill.locator('svg.contour-map');
    await expectArrows(map, hill, 'first', start, [{ x: 0.4, y: 0.4 }]);
    await expect(map.getByText('first try')).toBeVisible();
    await typeArrow(uphill, 'en', ['Shift+ArrowLeft', 'Shift+ArrowDown']);
    await uphill.reload();
    await expectArrows(map, hill, 'first', start, [{ x: 0.4, y: 0.4 }]);
    await expectArrows(map, hill, 'you', start, [{ x: -0.2, y: -0.2 }]);
    await sendArrow(uphill, 'en');
    await arrowIsSafe(uphill, 'en');
    await expect(stage.locator('[data-done]')).toHaveAttribute('data-done', '2');
  });

  await test.step('the reveal shows both tries, and what became of each slip', async () => {
    await press(teacher.page, 'Show everyone’s answers');
    await expectArrows(stagePage, hill, 'learners', start, [
      { x: -0.4, y: -0.4 },
      { x: -0.2, y: -0.2 },
    ]);
    await expectArrows(stagePage, hill, 'first', start, [{ x: 0.4, y: 0.4 }]);
    await expect(stage.locator('.mistake[data-rule=uphill]')).toHaveAttribute('data-count', '0');
    await expect(stage.locator('.mistake[data-rule=uphill]')).toContainText('at first 1');
    await expect(uphill.getByText('+2 points')).toBeVisible();
    await expect(right.getByText('＋3 点')).toBeVisible();
    await expect(teacher.page.locator('.counts')).toContainText('first try → second');
  });
});

test('by formula the hint puts the point’s numbers into the formula and leaves the result open', async ({
  classroom,
}) => {
  const teacher = await teach(classroom, 'ja', descentIn20);
  const phone = await takeSeat(classroom, teacher.code, 'ja', 'あおい');
  await press(teacher.page, /^始める/);
  await teacher.page.getByRole('button', { name: host.nextActivity.ja }).click();
  await expect(phone.getByRole('heading', { name: onPhone.askFormula.ja })).toBeVisible();

  await phone.getByLabel('Δx').fill('6.5');
  await phone.getByLabel('Δy').fill('10');
  await phone.getByRole('button', { name: onPhone.sendNumbers.ja }).click();
  await arrowIsSafe(phone, 'ja');
  await teacher.page.getByRole('button', { name: host.secondTry.ja }).click();

  await expect(phone.getByRole('heading', { name: '傾きそのまま' })).toBeVisible();
  const formulas = phone.locator('.finding .tex-lines .tex');
  await expect(formulas.first()).toHaveAttribute('data-tex', /-0\.1 \\times 6\.5 = \\;\?$/);
  await expect(formulas.last()).toHaveAttribute('data-tex', /-0\.1 \\times 10 = \\;\?$/);
  await expect(phone.locator('.first-answer')).toContainText('(6.5, 10)');
  await expect(phone.getByLabel('Δx')).toHaveValue('');
  await phone.getByText('Δx').last().tap();
  await expectKeysInReach(phone);

  await phone.getByLabel('Δx').fill('−η×∂z/∂x');
  await phone.getByLabel('Δy').fill('−1');
  await phone.getByLabel('Δy').press('Enter');
  await arrowIsSafe(phone, 'ja');
  await press(teacher.page, 'みんなの答えを見せる');
  await expect(phone.getByText('＋2 点')).toBeVisible();
  await expect(phone.locator('.first-answer')).toContainText('傾きそのまま');
  await expect(bigButton(teacher.page)).toHaveText('勾配と逆向きに一歩進む');
});
