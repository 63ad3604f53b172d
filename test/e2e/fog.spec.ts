import { words as onPhone } from '../../client/activities/descent/words';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { togetherInFog } from '../../shared/lesson/hill/fog';
import { surfaces } from '../../shared/math/surface';
import { expectArrows, expectBallAt } from './support/drawn';
import { arrowIsSafe, press, sendArrow, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

/** What fog leaves to see around a place: one and a half of the longest steps, r = 1, to the nearest edge. */
const around = (x: number, y: number) => ({
  ...surfaces.valley,
  domain: { x: [x - 1.5, x + 1.5], y: [y - 1.5, y + 1.5] } as const,
});

test('a class goes down through fog by two slopes, and the map comes at the end with its way on it', async ({
  classroom,
}) => {
  const teacher = await teach(classroom, 'en', downTheHill);
  const { stage, code, page: host } = teacher;
  const phone = await takeSeat(classroom, code, 'en', 'Ben');
  const watcher = await classroom.watch(host, code, 'en');
  const revision = watcher.parts.room?.revision ?? 0;
  const index = downTheHill.activities.indexOf(togetherInFog);
  await watcher.must({ type: 'StartActivity', revision, index });

  const way = [{ x: -1.5, y: 2.5 }];
  for (let round = 1; round <= togetherInFog.rounds; round++) {
    const from = way.at(-1) ?? { x: 0, y: 0 };
    await test.step(`step ${round}: a disc and two slopes, no map`, async () => {
      await expect(phone.getByRole('heading', { name: onPhone.askFog.en })).toBeVisible();
      await expect(phone.locator('[data-slope]')).toHaveCount(2);
      for (const page of [phone, stage]) await expect(page.locator('[data-surface]')).toHaveCount(0);
      await phone.getByRole('slider', { name: onPhone.discLabel.en }).focus();
      for (let key = 0; key < 3; key++) await phone.keyboard.press('Shift+ArrowDown');
      await sendArrow(phone, 'en');
      await arrowIsSafe(phone, 'en');
      await press(host, 'Show everyone’s answers');
      const ground = stage.locator('svg.fogged');
      await expectArrows(ground, around(from.x, from.y), 'learners', from, [{ x: 0, y: -0.6 }]);
      await press(host, 'Step by the class’s mean');
      way.push({ x: from.x, y: Math.round((from.y - 0.6) * 100) / 100 });
    });
    if (round < togetherInFog.rounds) await press(host, /^Next: ask for step/);
  }

  await test.step('the fog lifts: the hill, and the way of three steps on it', async () => {
    const map = stage.locator('svg.contour-map[data-surface="valley"]').first();
    await expect(map).toBeVisible();
    await expect(map.locator('.descent-path .been')).toHaveCount(togetherInFog.rounds);
    await expectBallAt(map, surfaces.valley, way.at(-1) ?? { x: 0, y: 0 });
    await expect(phone.locator('svg.contour-map[data-surface="valley"] .descent-path .been')).toHaveCount(3);
    await expect(host.getByRole('button', { name: 'Replay the walk' })).toBeVisible();
  });
});
