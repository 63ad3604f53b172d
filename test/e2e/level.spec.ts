import { ownHillWords } from '../../client/host/ownHillWords';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { expect, test } from './support/test';

const INDEX = downTheHill.activities.findIndex(({ id }) => id === 'level-ground');

test('the preview of a typed hill says how much of its map has no ground, and refuses what is too heavy', async ({
  classroom,
}) => {
  const room = await classroom.open(downTheHill.id);
  const teacher = await classroom.hostMember(room, 'en');
  await teacher.must({
    type: 'StartActivity',
    revision: teacher.parts.room?.revision ?? 0,
    index: INDEX,
  });
  const page = await classroom.page({ device: 'host', lang: 'en' }, null);
  await page.addInitScript(([code, token]) => localStorage.setItem(`kobai.host.${code}`, token ?? ''), [
    room.code,
    room.hostToken,
  ] as const);
  await page.goto(`${classroom.address}/host#${room.code}`);
  await page.getByRole('button', { name: ownHillWords.open.en }).click();
  const f = page.getByLabel(ownHillWords.f.en);
  const preview = page.locator('.own-hill');
  await f.fill('sqrt(x)+y^2');
  await expect(preview).toContainText('About 50 % of the map has no height or no slope');
  await f.fill('sin(xy)cos(xy)'.repeat(9));
  await expect(page.locator('#own-hill-said')).toContainText('too long');
  await expect(page.getByRole('button', { name: ownHillWords.go.en })).toBeDisabled();
  await f.fill('(x^2+y^2-1)^2');
  await expect(page.getByRole('button', { name: ownHillWords.go.en })).toBeEnabled();
  await page.getByRole('button', { name: ownHillWords.go.en }).click();
});
