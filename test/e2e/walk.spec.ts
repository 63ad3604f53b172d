import type { Locator, Page } from '@playwright/test';
import { words } from '../../client/activities/walk/words';
import { words as host } from '../../client/host/words';
import { mapFrame } from '../../client/plots/mapFrame';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { inFog } from '../../shared/lesson/hill/fog';
import { surfaces } from '../../shared/math/surface';
import type { Vec2 } from '../../shared/math/vec';
import { type Language, languages } from '../../shared/protocol/language';
import { quickCrowd } from '../support/crowd';
import { Guide } from '../support/guide';
import { walkTour } from '../support/tours/walk';
import { expectKeysInReach } from './support/keysInReach';
import { press, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

const hill = surfaces.twoMinima;

const disc = (page: Page, lang: Language): Locator => page.getByRole('slider', { name: words.disc[lang] });
const taken = (page: Page, n: number): Promise<void> =>
  expect(page.locator(`[data-taken="${n}"]`)).toBeVisible();

/** (∂z/∂x, ∂z/∂y) as the ramps have them. */
async function slopesOf(page: Page): Promise<Vec2> {
  const [x = 0, y = 0] = await page
    .locator('[data-slope]')
    .evaluateAll((ramps) => ramps.map((ramp) => Number(ramp.getAttribute('data-slope'))));
  return { x, y };
}

/** Where the walk's ball ends, read off the drawing's pixels. */
async function endOf(map: Locator): Promise<Vec2> {
  const [width = 0, height = 0] = ((await map.getAttribute('viewBox')) ?? '').split(' ').slice(2).map(Number);
  const drawn = await map.locator('.walk-line .now').evaluate((ball) => ({
    x: Number(ball.getAttribute('cx')),
    y: Number(ball.getAttribute('cy')),
  }));
  return mapFrame(hill, width, height).toMap(drawn);
}

test('two walk down in fog by the slopes alone, and the map appears with both walks on it', async ({
  classroom,
}) => {
  const teacher = await teach(classroom, 'ja', downTheHill);
  const { stage, code, page: hostPage } = teacher;
  const [aoi, ben] = [
    await takeSeat(classroom, code, 'ja', 'あおい'),
    await takeSeat(classroom, code, 'en', 'Ben'),
  ];
  await hostPage.getByRole('button', { name: host.more.ja }).click();
  await hostPage.getByRole('button', { name: inFog.title.ja }).click();

  await test.step('each has two slopes and a blank disc; nowhere is there a map', async () => {
    await expect(aoi.getByRole('heading', { name: words.ask.ja })).toBeVisible();
    await expect(ben.getByRole('heading', { name: words.ask.en })).toBeVisible();
    await expect(aoi.locator('.slope-ramp')).toHaveCount(2);
    await expect(stage.locator('.walk-stage.asking .fog')).toBeVisible();
    for (const page of [aoi, ben, stage]) await expect(page.locator('.ground path')).toHaveCount(0);
  });

  await test.step('one draws a step with a finger, straight against the slopes', async () => {
    const { x, y } = await slopesOf(aoi);
    const box = await disc(aoi, 'ja').boundingBox();
    if (!box) throw new Error('There is no disc.');
    const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
    const long = 50 / Math.hypot(x, y);
    await aoi.mouse.move(cx, cy);
    await aoi.mouse.down();
    await aoi.mouse.move(cx - x * long, cy + y * long);
    await aoi.mouse.up();
    await aoi.getByRole('button', { name: words.step.ja }).click();
    await taken(aoi, 1);
    await expect(aoi.locator('.altitude-change')).toContainText('▼');
    await expect(aoi.getByRole('button', { name: words.step.ja })).toBeDisabled();
    await expect(stage.locator('[data-figure="steps"]')).toContainText('1.0');
  });

  await test.step('the other steps with the keys, then by the same formula again and again', async () => {
    const { x, y } = await slopesOf(ben);
    await disc(ben, 'en').focus();
    for (const key of [x > 0 ? 'ArrowLeft' : 'ArrowRight', y > 0 ? 'ArrowDown' : 'ArrowUp']) {
      await ben.keyboard.press(`Shift+${key}`);
    }
    await ben.getByRole('button', { name: words.step.en }).click();
    await taken(ben, 1);
    await ben.getByRole('radio', { name: words.byFormula.en }).click();
    await ben.getByLabel('Δx').fill('−η×∂z/∂x');
    await ben.getByLabel('Δy').fill('−η×∂z/∂y');
    await expectKeysInReach(ben);
    for (let n = 2; n <= 14; n++) {
      await ben.getByRole('button', { name: words.step.en }).click();
      await taken(ben, n);
    }
    await ben.getByRole('button', { name: words.step.en }).click();
    await expect(ben.getByRole('heading', { name: words.overTitle.en })).toBeVisible();
    await expect(stage.locator('[data-done]')).toHaveAttribute('data-done', '1');
  });

  await test.step('a reload keeps the walk, and to stop asks once more', async () => {
    await aoi.reload();
    await taken(aoi, 1);
    await aoi.getByRole('button', { name: words.stop.ja }).click();
    await aoi.getByRole('button', { name: words.stopYes.ja }).click();
    await expect(aoi.getByRole('heading', { name: words.overTitle.ja })).toBeVisible();
    await expect(stage.locator('[data-done]')).toHaveAttribute('data-done', '2');
  });

  await test.step('the fog lifts: the map, both walks on it, each phone its own', async () => {
    await press(hostPage, 'みんなの答えを見せる');
    const map = stage.locator('.walk-stage.revealed svg.contour-map');
    await expect(map.locator('.walk-line')).toHaveCount(2);
    await expect(stage.locator('.fog')).toHaveCount(0);
    await expect(map.locator('.walk-line.class')).toHaveCount(1);
    const counts = await map
      .locator('[data-valley]')
      .evaluateAll((valleys) => valleys.map((valley) => Number(valley.getAttribute('data-count'))));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);

    await expect(ben.getByRole('heading', { name: words.arrived.en })).toBeVisible();
    const end = await endOf(ben.locator('svg.contour-map'));
    // The valleys lie at ±(√17/2, −√17/8).
    expect(Math.abs(Math.abs(end.x) - 2.0616)).toBeLessThan(0.4);
    expect(Math.sign(end.x)).toBe(-Math.sign(end.y));
    await expect(aoi.locator('svg.contour-map .walk-line')).toHaveCount(1);
    await expect(aoi.locator('.walk-line')).toHaveAttribute('data-steps', '1');
  });
});

for (const lang of languages) {
  test(`no screen of the walk is wider than a narrow phone: ${lang}`, async ({ classroom }) => {
    const room = await classroom.open(downTheHill.id);
    const crowd = quickCrowd();
    const guide = new Guide(classroom, lang, crowd, room, await classroom.hostMember(room, lang));
    guide.phone = await takeSeat(classroom, room.code, lang, 'Robin');
    guide.stage = await classroom.page({ device: 'stage', lang }, `/stage#${room.code}.${room.stageToken}`);
    guide.host = await classroom.page({ device: 'host', lang }, `/host#${room.code}.${room.hostToken}`);
    await crowd.join(classroom, room.code, guide.member);
    const wide: string[] = [];
    for await (const { scene, device, page } of walkTour(guide, downTheHill.activities.indexOf(inFog))) {
      const usual = page.viewportSize();
      if (device !== 'stage') await page.setViewportSize({ width: 320, height: 568 });
      const beside = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (beside > 0) wide.push(`${device} ${scene}: ${beside} px`);
      if (usual) await page.setViewportSize(usual);
    }
    expect(wide).toEqual([]);
  });
}
