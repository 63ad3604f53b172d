import { words as onPhone } from '../../client/activities/descent/words';
import { descentIn20 } from '../../shared/lesson/downTheHill';
import { surfaces } from '../../shared/math/surface';
import type { Vec2 } from '../../shared/math/vec';
import { phone } from '../support/phoneWords';
import { expectArrows, expectBallAt } from './support/drawn';
import {
  arrowIsSafe,
  bigButton,
  dragArrow,
  press,
  sendArrow,
  takeSeat,
  teach,
  typeArrow,
} from './support/people';
import { expect, test } from './support/test';

/** The lesson's first activity: z = x² + xy + 2y² from (3, 1). */
const hill = surfaces.valley;
const start: Vec2 = { x: 3, y: 1 };
const slopes: Vec2 = { x: 2 * 3 + 1, y: 3 + 4 * 1 };
const eta = 0.1;
const trueStep: Vec2 = { x: -eta * slopes.x, y: -eta * slopes.y };

test('a class takes one step down the hill, through a crash, a reload and a lost line', async ({
  classroom,
}) => {
  const teacher = await teach(classroom, 'ja', descentIn20);
  const { stage, code } = teacher;
  const map = stage.locator('svg.contour-map').first();
  const answersOnStage = stage.locator('[data-done]');
  const [aoi, ben, chika] = [
    await takeSeat(classroom, code, 'ja', 'あおい'),
    await takeSeat(classroom, code, 'en', 'Ben'),
    await takeSeat(classroom, code, 'ja', 'ちか'),
  ];
  await expect(stage.getByText('あおい')).toBeVisible();

  await test.step('the question reaches every page', async () => {
    await press(teacher.page, /^始める/);
    await expect(aoi.getByText(onPhone.askMap.ja)).toBeVisible();
    await expect(ben.getByText(onPhone.askMap.en)).toBeVisible();
    await expect(chika.getByText(onPhone.askMap.ja)).toBeVisible();
    await expectBallAt(map, hill, start);
    await expectBallAt(ben.locator('svg.contour-map'), hill, start);
  });

  const aoisArrow =
    await test.step('one draws with a finger, one with the keys; the wall shows how many, never what', async () => {
      await dragArrow(aoi, 'ja', -30, 18);
      const [dx, dy] = await aoi
        .locator('.arrow.you')
        .evaluate((arrow) => [Number(arrow.getAttribute('data-dx')), Number(arrow.getAttribute('data-dy'))]);
      const drawn: Vec2 = { x: dx ?? 0, y: dy ?? 0 };
      // As far as the finger went: the browser did not take the drag for scrolling halfway.
      const width = (await aoi.locator('svg.contour-map').boundingBox())?.width ?? Number.NaN;
      const perPixel = (hill.domain.x[1] - hill.domain.x[0]) / width;
      expect(drawn.x).toBeCloseTo(-30 * perPixel, 1);
      expect(drawn.y).toBeCloseTo(-18 * perPixel, 1);
      await expectArrows(aoi.locator('svg.contour-map'), hill, 'you', start, [drawn]);
      await sendArrow(aoi, 'ja');
      await arrowIsSafe(aoi, 'ja');
      await expect(answersOnStage).toHaveAttribute('data-done', '1');

      await typeArrow(ben, 'en', ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'ArrowDown']);
      await sendArrow(ben, 'en');
      await arrowIsSafe(ben, 'en');
      await expect(answersOnStage).toHaveAttribute('data-done', '2');
      await expect(answersOnStage).toHaveAttribute('data-of', '3');
      await expect(map.locator('.arrow')).toHaveCount(0);
      return drawn;
    });

  await test.step('the server is killed without a warning, and comes back where it was', async () => {
    await classroom.server.kill9();
    await expect(chika.getByText(phone.offlineKept.ja)).toBeVisible();
    await typeArrow(chika, 'ja', ['Shift+ArrowLeft', 'Shift+ArrowDown']);
    await classroom.server.start();
    await expect(chika.getByText(phone.offlineKept.ja)).toBeHidden();
    await sendArrow(chika, 'ja');
    await arrowIsSafe(chika, 'ja');
    await expect(answersOnStage).toHaveAttribute('data-done', '3');
    await arrowIsSafe(aoi, 'ja');
    await arrowIsSafe(ben, 'en');
  });

  await test.step('a phone that reloads has its answer, one that lost its line sends what it kept', async () => {
    await aoi.reload();
    await arrowIsSafe(aoi, 'ja');
    await expectArrows(aoi.locator('svg.contour-map'), hill, 'you', start, [aoisArrow]);

    await ben.context().setOffline(true);
    await expect(ben.getByText(phone.offlineKept.en)).toBeVisible();
    await typeArrow(ben, 'en', ['Shift+ArrowDown', 'Shift+ArrowDown']);
    await ben.getByRole('button', { name: onPhone.sendAgain.en }).click();
    await expect(ben.getByText(phone.offlineAnswer.en)).toBeVisible();
    await ben.context().setOffline(false);
    await arrowIsSafe(ben, 'en');
  });

  const answers = [aoisArrow, { x: -0.4, y: -0.42 }, { x: -0.2, y: -0.2 }];

  await test.step('the reveal draws everyone’s arrow beside the true step', async () => {
    await press(teacher.page, 'みんなの答えを見せる');
    await expectArrows(map, hill, 'learners', start, answers);
    await expectArrows(map, hill, 'truth', start, [trueStep]);
    await expectBallAt(map, hill, start);
    await expect(aoi.getByRole('heading', { name: onPhone.resultTitle.ja })).toBeVisible();
    await expect(ben.getByRole('heading', { name: onPhone.resultTitle.en })).toBeVisible();
  });

  await test.step('the teacher lets the gradient step, and every page has the point where it moved', async () => {
    await teacher.page.getByRole('radio', { name: '−η∇z' }).click();
    await press(teacher.page, '勾配と逆向きに一歩進む');
    const moved: Vec2 = { x: start.x + trueStep.x, y: start.y + trueStep.y };
    await expectBallAt(map, hill, moved);
    for (const page of [aoi, ben, chika]) await expectBallAt(page.locator('svg.contour-map'), hill, moved);
    await expect(ben.getByText(onPhone.movedTitle.en)).toBeVisible();
    await expect(ben.locator('.ask-picture')).toBeInViewport({ ratio: 1 });
    await expect(ben.locator('dl.moved')).toBeInViewport({ ratio: 1 });
    await expect(bigButton(teacher.page)).toHaveText('次へ：2 歩目');
  });
});
