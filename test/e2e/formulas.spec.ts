import { words as join } from '../../client/join/words';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { answer } from '../support/hands';
import { phone } from '../support/phoneWords';
import { cutNumbers } from './support/cutNumbers';
import { expect, test } from './support/test';

test('no formula of a move on a curve and of an estimate is cut off, on stages and phones of several sizes', async ({
  classroom,
}) => {
  test.setTimeout(300_000);
  const room = await classroom.open(downTheHill.id);
  const host = await classroom.hostMember(room, 'ja');
  const page = await classroom.page({ device: 'phone', lang: 'ja' }, `/j/${room.code}`);
  const stage = await classroom.page(
    { device: 'stage', lang: 'ja' },
    `/stage#${room.code}.${room.stageToken}`,
  );
  await page.getByRole('button', { name: join.enter.ja }).click();
  await expect(page.getByText(phone.lobbyTitle.ja)).toBeVisible();
  const revision = () => host.parts.room?.revision ?? 0;
  const on = async (command: Parameters<typeof host.must>[0]) => {
    const before = revision();
    await host.must(command);
    await host.until(({ room: now }) => (now?.revision ?? 0) > before);
  };
  for (const [index, activity] of downTheHill.activities.entries()) {
    if (!['slope', 'estimate'].includes(activity.kind)) continue;
    await on({ type: 'StartActivity', revision: revision(), index });
    const screen = host.parts.room?.screen;
    if (!screen || screen.kind === 'lobby') throw new Error('Nothing is asked.');
    await answer({ page, lang: 'ja' }, screen, 1);
    await on({ type: 'Reveal', revision: revision() });
    await expect(page.locator('.finding').first()).toBeVisible();
    await expect(stage.locator(`.${activity.kind}-stage.revealed`)).toBeVisible();
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await expect.poll(() => cutNumbers(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
      [1024, 768],
    ] as const) {
      await stage.setViewportSize({ width, height });
      await expect.poll(() => cutNumbers(stage)).toEqual([]);
    }
    await stage.setViewportSize({ width: 1920, height: 1080 });
  }
});
