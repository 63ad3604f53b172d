import type { Page } from '@playwright/test';
import { words as stagePage } from '../../client/stage/words';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { turnTheArrow } from '../../shared/lesson/hill/turn';
import { bigButton, press, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return box;
};

const projectors = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
];

test('the code is on every stage: two fifths of its height in the lobby, small afterwards, large at a press', async ({
  classroom,
}) => {
  const { page, stage } = await teach(classroom, 'en', downTheHill);
  for (const size of projectors) {
    await stage.setViewportSize(size);
    const qr = await boxOf(stage, '.lobby-qr .qr');
    expect(qr.height / size.height).toBeGreaterThanOrEqual(0.4);
    expect(qr.y + qr.height).toBeLessThanOrEqual(size.height);
    const largest = await stage
      .locator('.stage-lobby p, .stage-lobby h1, .stage-lobby li')
      .evaluateAll((texts) => {
        const sizeOf = (text: Element) => Number.parseFloat(getComputedStyle(text).fontSize);
        return texts.reduce((most, text) => (sizeOf(text) > sizeOf(most) ? text : most)).className;
      });
    expect(largest).toBe('lobby-letters');
  }

  await press(page, /^Start/);
  await expect(stage.locator('.stage-frame .join-small .qr path')).toBeAttached();
  await expect(stage.locator('.join-small')).toContainText(classroom.address);
  await stage.keyboard.press('c');
  for (const size of projectors) {
    await stage.setViewportSize(size);
    expect((await boxOf(stage, '.join-large .qr')).height / size.height).toBeGreaterThan(0.6);
    const address = await boxOf(stage, '.join-large-address');
    expect(address.y + address.height).toBeLessThanOrEqual(size.height);
  }
  await stage.keyboard.press('Escape');
  await expect(stage.locator('.join-large')).toHaveCount(0);
  await stage.mouse.move(200, 200);
  await stage.getByRole('button', { name: stagePage.largeCode.en }).click();
  await expect(stage.locator('.join-large')).toBeVisible();
});

test('the picture fills its column, whatever the shape of the projector', async ({ classroom }) => {
  const { page, stage } = await teach(classroom, 'en', downTheHill);
  await press(page, /^Start/);
  await expect(stage.locator('.slope-stage')).toBeVisible();
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1280, height: 800 },
    { width: 1304, height: 800 },
    { width: 1280, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await test.step(`at ${(size.width / size.height).toFixed(3)}`, async () => {
      await stage.setViewportSize(size);
      const misfit = async () => {
        const column = await boxOf(stage, '.stage-picture');
        const picture = await boxOf(stage, '.stage-picture svg');
        return Math.max(Math.abs(picture.width - column.width), Math.abs(picture.height - column.height));
      };
      await expect.poll(misfit).toBeLessThan(2);
    });
  }
});

test('sixty long names keep the newest on the lobby’s stage', async ({ classroom }) => {
  const { stage, code } = await teach(classroom, 'ja', downTheHill);
  const host = await classroom.watch(stage.context().pages()[0] as Page, code, 'ja');
  await host.must({ type: 'ShowNames', show: true });
  const names = Array.from({ length: 60 }, (_, index) => `${'とてもながいなまえのせいと'}${index}`);
  for (const name of names) await classroom.learnerMember(code, name);
  for (const size of projectors) {
    await stage.setViewportSize(size);
    const newest = stage.locator('.lobby-names li', { hasText: names.at(-1) ?? '' });
    await expect(newest).toBeVisible();
    const list = await boxOf(stage, '.lobby-names');
    for (const chip of await stage.locator('.lobby-names li').all()) {
      const box = await chip.boundingBox();
      if (!box) throw new Error('a name is not drawn');
      expect(box.y + box.height).toBeLessThanOrEqual(list.y + list.height + 1);
      expect(box.x + box.width).toBeLessThanOrEqual(list.x + list.width + 1);
    }
  }
});

test('a clicker whose focus is on the stage presses the host’s button, once a press', async ({
  classroom,
}) => {
  const { page, stage, code } = await teach(classroom, 'en', downTheHill);
  await takeSeat(classroom, code, 'en', 'Ben');
  await expect(stage.locator('.lobby-letters')).toBeVisible();
  await expect(bigButton(page)).toHaveText(/^Start/);
  await stage.bringToFront();
  // Twice at once, as a worn button does: however slow the machine, the second is the first one's echo.
  await stage.evaluate(() => {
    for (let echo = 0; echo < 2; echo++) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
    }
  });
  await expect(stage.locator('.slope-stage.asking')).toBeVisible();
  await expect(bigButton(page)).toHaveText('Show everyone’s answers');
  await expect(stage.locator('.stage-said')).toHaveCount(0);
  await stage.waitForFunction(
    (since) => performance.now() - since > 700,
    await stage.evaluate(() => performance.now()),
  );
  await stage.keyboard.press('Space');
  await expect(stage.locator('.slope-stage.revealed')).toBeVisible();

  await test.step('without the teacher’s page in this browser the wall says where to press', async () => {
    await page.close();
    await stage.waitForFunction(
      (since) => performance.now() - since > 700,
      await stage.evaluate(() => performance.now()),
    );
    await stage.keyboard.press('PageDown');
    await expect(stage.locator('.stage-said')).toHaveText(stagePage.clickerUnheard.en);
  });
});

test('where motion is reduced the stage tells the same beats at the host’s pace, and what we saw only at their end', async ({
  classroom,
}) => {
  const room = await classroom.open(downTheHill.id);
  const host = await classroom.hostMember(room, 'en');
  const learner = await classroom.learnerMember(room.code, 'Ben');
  const stage = await classroom.page(
    { device: 'stage', lang: 'en' },
    `/stage#${room.code}.${room.stageToken}`,
  );
  expect(await stage.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  const revision = () => host.parts.room?.revision ?? 0;
  await host.must({
    type: 'StartActivity',
    revision: revision(),
    index: downTheHill.activities.indexOf(turnTheArrow),
  });
  await learner.until(({ room: seen }) => seen?.screen.kind === 'turn');
  const { screen } = learner.parts.room ?? {};
  if (screen?.kind !== 'turn') throw new Error('a turn was wanted');
  await learner.must({
    type: 'SubmitAnswer',
    round: screen.round.number,
    answer: { kind: 'turn', theta: 90, tried: [0, 90] },
  });
  await expect(stage.locator('[data-done]')).toHaveAttribute('data-done', '1');
  await stage.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const beat = document.querySelector('.turn-stage')?.getAttribute('data-beat') ?? '0';
      const told = document.querySelector('.stage-told')?.textContent ?? '';
      const text = `${beat} ${told.includes('What we saw')} ${document.querySelector('.stage-page')?.textContent?.includes('found it')}`;
      if (seen.at(-1) !== text) seen.push(text);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await host.must({ type: 'Reveal', revision: revision() });
  await expect(stage.locator('.stage-told')).toContainText('What we saw');
  const seen = await stage.evaluate(() => (window as unknown as { seen: string[] }).seen);
  const beats = [...new Set(seen.map((text) => text[0]))].filter((beat) => beat !== '0');
  expect(beats).toEqual(['1', '2', '3', '4', '5']);
  // 180° is the fourth beat's; what we saw is the end's.
  for (const text of seen) {
    const [beat, saw, angle] = text.split(' ');
    if (Number(beat) > 0 && Number(beat) < 4) expect(text).toBe(`${beat} false false`);
    if (Number(beat) === 4) expect([saw, angle]).toEqual(['false', 'true']);
  }
});
