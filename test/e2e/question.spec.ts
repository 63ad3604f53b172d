import type { Locator, Page } from '@playwright/test';
import { words } from '../../client/activities/question/words';
import { words as host } from '../../client/host/words';
import { hillQuestions } from '../../shared/lesson/downTheHill';
import type { Classroom } from '../support/classroom';
import { bigButton, press, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

/** Of the lesson's activities: slopes, products, steps, signs. */
const steps = hillQuestions.activities[2];
const signs = hillQuestions.activities[3];

async function classOfTwo(classroom: Classroom) {
  const teacher = await teach(classroom, 'ja', hillQuestions);
  const [aoi, ben] = [
    await takeSeat(classroom, teacher.code, 'ja', 'あおい'),
    await takeSeat(classroom, teacher.code, 'en', 'Ben'),
  ];
  return { teacher, stage: teacher.stage, aoi, ben, answers: teacher.stage.locator('[data-done]') };
}

/** From the lobby to an activity further on, by the host's list. */
async function goTo(page: Page, title: string): Promise<void> {
  await press(page, /^始める/);
  await page.getByRole('button', { name: host.more.ja, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: title }).click();
}

const send = (page: Page, lang: 'ja' | 'en') =>
  page.getByRole('button', { name: words.send[lang], exact: true }).click();
const isSafe = (page: Page, lang: 'ja' | 'en') =>
  expect(page.getByRole('status').filter({ hasText: words.safe[lang] })).toBeVisible();

/** Where a drawn arrow points, in squares, y upwards. */
function pointing(option: Locator): Promise<{ x: number; y: number }> {
  return option.locator('.arrow').evaluate((arrow) => ({
    x: Number(arrow.getAttribute('data-dx')),
    y: Number(arrow.getAttribute('data-dy')),
  }));
}

/** The two slopes as the stage has them. */
async function slopesOn(stage: Page): Promise<readonly number[]> {
  const formulas = await stage
    .locator('.question-sheet h2 [data-tex]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-tex') ?? ''));
  return formulas.map((tex) => Number(/= (-?[\d.]+)$/.exec(tex)?.[1]));
}

test('a class chooses an arrow and computes a step, by touch and by keyboard, and again with other numbers', async ({
  classroom,
}) => {
  const { teacher, stage, aoi, ben, answers } = await classOfTwo(classroom);
  await goTo(teacher.page, steps?.title.ja ?? '');
  const options = stage.locator('.question-sheet [data-option]');

  const right =
    await test.step('the wall has the question and every arrow, and says which is none’s', async () => {
      await expect(options).toHaveCount(4);
      await expect(stage.locator('.sheet-bar')).toHaveCount(0);
      const [zx = 0, zy = 0] = await slopesOn(stage);
      const arrows = await Promise.all((await options.all()).map(pointing));
      const index = arrows.findIndex(({ x, y }) => x === -zx && y === -zy);
      expect(index).toBeGreaterThanOrEqual(0);
      return index;
    });

  await test.step('one taps an option, the other goes there with the arrow keys', async () => {
    await aoi.getByRole('radio').nth(right).tap();
    await send(aoi, 'ja');
    await isSafe(aoi, 'ja');
    await expect(answers).toHaveAttribute('data-done', '1');
    const other = (right + 1) % 4;
    await ben.getByRole('radio').first().focus();
    for (let n = 0; n < other || n < 1; n++) await ben.keyboard.press('ArrowDown');
    if (other === 0) await ben.keyboard.press('ArrowUp');
    await expect(ben.getByRole('radio').nth(other)).toBeChecked();
    await send(ben, 'en');
    await isSafe(ben, 'en');
    await expect(answers).toHaveAttribute('data-done', '2');
  });

  await test.step('the reveal marks the right one, counts each, and names the slip to whoever made it alone', async () => {
    await press(teacher.page, 'みんなの答えを見せる');
    await expect(stage.locator('.sheet-rows .is-right')).toHaveAttribute('data-option', String(right));
    const counts = await stage
      .locator('.sheet-count')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-count'))));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(counts[right]).toBe(1);
    await expect(stage.locator('[data-figure="right"]')).toContainText('1');
    await expect(stage.locator('.stage-mistakes .mistake')).toHaveCount(1);
    await expect(stage.getByText('Ben')).toHaveCount(0);
    await expect(aoi.getByText(words.right.ja)).toBeVisible();
    await expect(ben.locator('.finding-sign.slip')).toBeVisible();
    await expect(ben.locator('.answered li')).toHaveCount(2);
  });

  await test.step('the same question comes again with other arrows, and keeps its number', async () => {
    const before = await slopesOn(stage);
    await teacher.page.getByRole('button', { name: words.otherNumbers.ja }).click();
    await expect(stage.locator('.question-stage.asking')).toBeVisible();
    await expect(async () => expect(await slopesOn(stage)).not.toEqual(before)).toPass();
    await expect(aoi.locator('.ask-under')).toContainText('もう一度');
    await press(teacher.page, 'みんなの答えを見せる');
    await press(teacher.page, '次へ：第 2 問');
  });

  await test.step('a number is computed on the pad from the question’s own keys; a named one stands on the wall’s line', async () => {
    await expect(aoi.getByLabel('Δx')).toBeVisible();
    const keys = aoi.locator('.pad-symbol');
    await expect(keys).toHaveCount(3);
    await aoi.getByRole('button', { name: '符号を変える' }).tap();
    await aoi.locator('[data-symbol="η"]').tap();
    await aoi.getByRole('button', { name: 'かける', exact: true }).tap();
    await aoi.locator('[data-symbol="z_x"]').tap();
    await aoi.getByRole('button', { name: words.send.ja }).tap();
    await isSafe(aoi, 'ja');
    await ben.getByLabel('Δx').fill('η×∂z/∂x');
    await ben.getByLabel('Δx').press('Enter');
    await isSafe(ben, 'en');
    await press(teacher.page, 'みんなの答えを見せる');
    await expect(stage.locator('.value-line .mark.truth')).toHaveCount(1);
    await expect(stage.locator('.value-line .mark.slip')).toHaveCount(1);
    await expect(stage.locator('.value-line .dot')).toHaveCount(2);
    await expect(aoi.getByText(words.right.ja)).toBeVisible();
    await expect(ben.getByText('The minus forgotten (uphill)')).toBeVisible();
  });

  await test.step('items are dragged by their handle, or moved with the keyboard, which keeps its place', async () => {
    await press(teacher.page, '次へ：第 3 問');
    const rows = aoi.locator('.order-list li');
    await expect(rows).toHaveCount(4);
    const lastItem = await rows.nth(3).getAttribute('data-item');
    await dragTo(aoi, rows.nth(3).locator('.order-handle'), rows.nth(0));
    await expect(rows.first()).toHaveAttribute('data-item', lastItem ?? '');
    await send(aoi, 'ja');
    await isSafe(aoi, 'ja');

    const benRows = ben.locator('.order-list li');
    const first = await benRows.first().getAttribute('data-item');
    await benRows.first().getByRole('button').last().focus();
    for (let n = 0; n < 3; n++) await ben.keyboard.press('Enter');
    await expect(benRows.nth(3)).toHaveAttribute('data-item', first ?? '');
    // At the end there is no way down any more: the focus waits on the way up.
    await expect(benRows.nth(3).getByRole('button').first()).toBeFocused();
    await expect(ben.locator('[aria-live="polite"]').filter({ hasText: 'is number 4 now' })).toHaveCount(1);
    await send(ben, 'en');
    await isSafe(ben, 'en');
    await press(teacher.page, 'みんなの答えを見せる');
    await expect(stage.locator('.sheet-rows.ordered li')).toHaveCount(4);
    await expect(aoi.locator('.answered li')).toHaveCount(4);
    await expect(bigButton(teacher.page)).toHaveText('次へ：第 4 問');
  });
});

/** With a finger on the handle, up to the middle of another row. */
async function dragTo(page: Page, handle: Locator, target: Locator): Promise<void> {
  const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
  if (!from || !to) throw new Error('There is nothing to drag.');
  const at = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x, (at.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(at.x, to.y + to.height / 4, { steps: 4 });
  await page.mouse.up();
}

/** What the class has learnt of the letters, as the Japanese phone has them. */
const letters: Readonly<Record<string, string>> = {
  '\\eta': 'エータ',
  '\\partial': 'デル（ラウンド）',
  '\\nabla': 'ナブラ',
  '\\Delta': '大文字のデルタ',
  '\\delta': '小文字のデルタ',
  '\\sigma': '小文字のシグマ',
  '\\Sigma': '大文字のシグマ',
  '\\theta': 'シータ',
};

test('a class matches Greek letters with their names; who has two exchanged gets a hint and a second try', async ({
  classroom,
}) => {
  const { teacher, stage, aoi, ben, answers } = await classOfTwo(classroom);
  await goTo(teacher.page, signs?.title.ja ?? '');
  await expect(aoi.getByText('記号と意味を組にしましょう。')).toBeVisible();
  await press(teacher.page, 'みんなの答えを見せる');
  await press(teacher.page, '次へ：第 2 問');
  await expect(aoi.getByText('文字と読み方を組にしましょう。')).toBeVisible();

  const names = await test.step('the phone has five letters and five names', async () => {
    await expect(aoi.locator('.matching-left')).toHaveCount(5);
    const signsShown = await aoi
      .locator('.matching-left [data-tex]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-tex') ?? ''));
    return signsShown.map((tex) => letters[tex] ?? '');
  });

  await test.step('one makes all five pairs, the other changes two of them with the keyboard', async () => {
    for (const name of names) {
      await aoi
        .locator('.matching-right')
        .filter({ hasText: new RegExp(`${name}$`) })
        .tap();
    }
    await expect(aoi.locator('.pair-lines line')).toHaveCount(5);
    await send(aoi, 'ja');
    await isSafe(aoi, 'ja');

    await expect(ben.locator('.matching-left')).toHaveCount(5);
    const rightOf = async (left: number) => {
      const place = await aoi.locator(`.matching-right[data-owner="${left}"]`).getAttribute('style');
      return Number(/(\d+)/.exec(place ?? '')?.[1]) - 1;
    };
    const rights = await Promise.all([0, 1, 2, 3, 4].map(rightOf));
    const swapped = [rights[1], rights[0], ...rights.slice(2)];
    for (const right of swapped) {
      await ben
        .locator('.matching-right')
        .nth(right ?? 0)
        .focus();
      await ben.keyboard.press('Enter');
    }
    await send(ben, 'en');
    await isSafe(ben, 'en');
    await expect(answers).toHaveAttribute('data-done', '2');
    await expect(stage.locator('.pair-lines')).toHaveCount(0);
  });

  await test.step('whoever is right waits, whoever is not has a hint of their own', async () => {
    await teacher.page.getByRole('button', { name: host.secondTry.ja }).click();
    await expect(aoi.getByText(words.firstRight.ja)).toBeVisible();
    await expect(ben.getByText('Two exchanged')).toBeVisible();
    await expect(answers).toHaveAttribute('data-done', '1');
    await ben.locator('.matching-left').first().focus();
    await ben.keyboard.press('Enter');
    const owner = (left: number) => aoi.locator(`.answered li`).nth(left);
    await expect(owner(0)).toBeVisible();
  });

  await test.step('the reveal draws every line and says how many had it', async () => {
    await press(teacher.page, 'みんなの答えを見せる');
    await expect(stage.locator('.pair-lines line')).toHaveCount(5);
    const counts = await stage
      .locator('.sheet-count')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-count'))).sort());
    expect(counts).toEqual([1, 1, 2, 2, 2]);
    await expect(aoi.getByText(words.right.ja)).toBeVisible();
    await expect(ben.locator('.answered li.is-right')).toHaveCount(3);
  });
});
