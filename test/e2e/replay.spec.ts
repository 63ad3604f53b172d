import { words as replay } from '../../client/activities/descent/replayText';
import { words as onPhone } from '../../client/activities/descent/words';
import { descentIn20 } from '../../shared/lesson/downTheHill';
import { surfaces } from '../../shared/math/surface';
import type { Vec2 } from '../../shared/math/vec';
import { expectBallAt } from './support/drawn';
import { press, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

/** The lesson's first activity: z = x² + xy + 2y² from (3, 1), η = 0.1; by −η∇z to (2.3, 0.3) and (1.81, −0.05). */
const hill = surfaces.valley;
const walk: readonly Vec2[] = [
  { x: 3, y: 1 },
  { x: 2.3, y: 0.3 },
  { x: 1.81, y: -0.05 },
];

test('the host scrubs through the class’s walk, tries another η from its start, and comes back', async ({
  classroom,
}) => {
  const teacher = await teach(classroom, 'en', descentIn20);
  const { page, stage, code } = teacher;
  const phone = await takeSeat(classroom, code, 'ja', 'あおい');
  const stagePage = stage.locator('svg.contour-map').first();
  const slider = page.getByRole('slider', { name: replay.step.en });
  await press(page, /^Start/);
  for (const step of [1, 2]) {
    if (step > 1) await press(page, /^Next: ask for step/);
    await press(page, 'Show everyone’s answers');
    await page.getByRole('radio', { name: '−η∇z' }).click();
    await press(page, 'Step against the gradient');
  }
  await expect(phone.getByRole('heading', { name: onPhone.movedTitle.ja })).toBeVisible();

  await test.step('by the keyboard, step by step, on the wall and on every phone', async () => {
    await page.getByRole('button', { name: replay.open.en }).click();
    await expectBallAt(stagePage, hill, walk[0] as Vec2);
    await expect(phone.getByRole('heading', { name: replay.phoneTitle.ja })).toBeVisible();
    await slider.focus();
    for (const place of walk.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await expectBallAt(stagePage, hill, place);
      await expectBallAt(phone.locator('svg.contour-map'), hill, place);
    }
    await expect(slider).toHaveAttribute('aria-valuetext', 'Step 2, z = 3.191.');
    // From the end, one press plays it all again, from the start to the end.
    await page.getByRole('button', { name: replay.play.en }).click();
    await expectBallAt(stagePage, hill, walk[0] as Vec2);
    await expect(slider).toHaveAttribute('aria-valuetext', 'Step 2, z = 3.191.');
    await expect(page.getByRole('button', { name: replay.play.en })).toHaveAttribute('aria-pressed', 'false');
    await slider.focus();
    await page.keyboard.press('Home');
    await expectBallAt(stagePage, hill, walk[0] as Vec2);
    await expect(stage.locator('.two-curves .walk .now')).toHaveAttribute('data-step', '0');
  });

  await test.step('another η from here: both ways and both curves, played to the end by itself', async () => {
    await page.getByRole('button', { name: 'η: larger' }).click();
    await expect(page.locator('.replay output')).toContainText('0.3');
    await page.getByRole('button', { name: /from here/ }).click();
    await expect(stagePage.locator('.way.branch')).toBeVisible();
    await expect(stagePage.getByText('η = 0.3')).toBeVisible();
    // Its first step: −0.3 (7, 7) from (3, 1).
    const first = stagePage.locator('.way.branch circle').nth(1);
    expect(Number(await first.getAttribute('data-x'))).toBeCloseTo(0.9, 9);
    expect(Number(await first.getAttribute('data-y'))).toBeCloseTo(-1.1, 9);
    await expect(stage.locator('.two-curves .branch .point')).toHaveCount(21);
    // Played: the steps go on without a hand.
    await expect(stage.locator('.replay-stage')).toHaveAttribute('data-step', '2');
    await page.getByRole('button', { name: replay.pause.en }).click();
    await slider.focus();
    await page.keyboard.press('End');
    await expect(stage.locator('.two-curves .branch .now')).toHaveAttribute('data-step', '20');
    await expectBallAt(stagePage, hill, walk[2] as Vec2);
    await expect(phone.locator('.way.branch')).toBeVisible();
  });

  await test.step('back to the class, which is where it was; the next question ends it, too', async () => {
    await page.getByRole('button', { name: replay.back.en }).click();
    await expect(phone.getByRole('heading', { name: onPhone.movedTitle.ja })).toBeVisible();
    await expect(stage.locator('.replay-stage')).toHaveCount(0);
    await expectBallAt(stagePage, hill, walk[2] as Vec2);
    await page.getByRole('button', { name: replay.open.en }).click();
    await expect(phone.getByRole('heading', { name: replay.phoneTitle.ja })).toBeVisible();
    await page.getByRole('button', { name: 'Ask for one more step' }).click();
    await expect(phone.getByRole('heading', { name: onPhone.askMap.ja })).toBeVisible();
    await expectBallAt(stagePage, hill, walk[2] as Vec2);
  });
});
