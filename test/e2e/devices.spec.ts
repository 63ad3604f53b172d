import { words as walkWords } from '../../client/activities/walk/words';
import { words as join } from '../../client/join/words';
import { descentIn20, downTheHill } from '../../shared/lesson/downTheHill';
import { phone } from '../support/phoneWords';
import { expectKeysInReach } from './support/keysInReach';
import { expect, test } from './support/test';

test('what is chosen is framed where the system has its own colours, and nothing else is', async ({
  classroom,
}) => {
  const room = await classroom.open(downTheHill.id);
  const host = await classroom.hostMember(room, 'en');
  const page = await classroom.page({ device: 'phone', lang: 'en' }, `/j/${room.code}`);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('button', { name: join.enter.en }).click();
  await expect(page.getByText(phone.lobbyTitle.en)).toBeVisible();
  const index = downTheHill.activities.findIndex(({ kind }) => kind === 'walk');
  await host.must({ type: 'StartActivity', revision: host.parts.room?.revision ?? 0, index });
  const chosen = page.getByRole('radio', { name: walkWords.byArrow.en });
  const other = page.getByRole('radio', { name: walkWords.byFormula.en });
  await expect(chosen).toHaveAttribute('aria-checked', 'true');
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  await expect(other).toHaveCSS('outline-style', 'none');
});

test('at a type size of 24 px everything grows, nothing is pushed aside, and the keys stay on the screen', async ({
  classroom,
}) => {
  const room = await classroom.open(descentIn20.id);
  const host = await classroom.hostMember(room, 'ja');
  const page = await classroom.page({ device: 'phone', lang: 'ja' }, null);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
  await page.goto(`${classroom.address}/j/${room.code}`);
  const beside = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect(page.locator('body')).toHaveCSS('font-size', '25.5px');
  expect(await beside()).toBe(0);
  await page.getByRole('button', { name: join.enter.ja }).click();
  await expect(page.getByText(phone.lobbyTitle.ja)).toBeVisible();
  expect(await beside()).toBe(0);
  const index = descentIn20.activities.findIndex(
    (activity) => activity.kind === 'descent' && activity.way === 'formula',
  );
  await host.must({ type: 'StartActivity', revision: host.parts.room?.revision ?? 0, index });
  await expect(page.locator('.pad-key').first()).toBeVisible();
  expect(await beside()).toBe(0);
  await expectKeysInReach(page);
});
