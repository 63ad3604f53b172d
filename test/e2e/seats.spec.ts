import { words as descent } from '../../client/activities/descent/words';
import { words as host } from '../../client/host/words';
import { words as join } from '../../client/join/words';
import { descentIn20 } from '../../shared/lesson/downTheHill';
import { phone } from '../support/phoneWords';
import { arrowIsSafe, bigButton, press, sendArrow, takeSeat, teach, typeArrow } from './support/people';
import { expect, test } from './support/test';

test('a learner whose browser lost everything gets seat and answer back by four digits', async ({
  classroom,
}) => {
  const { page: teacher, code } = await teach(classroom, 'ja', descentIn20);
  const lost = await takeSeat(classroom, code, 'ja', 'はると');
  await press(teacher, /^始める/);
  await typeArrow(lost, 'ja', ['Shift+ArrowLeft']);
  await sendArrow(lost, 'ja');
  await arrowIsSafe(lost, 'ja');

  await teacher.getByRole('button', { name: host.tabPeople.ja, exact: true }).click();
  await teacher.getByRole('button', { name: /はると/ }).click();
  await teacher.getByRole('button', { name: host.offer.ja }).click();
  const digits =
    (await teacher.locator('.offer-digits [aria-hidden]').textContent())?.replace(/\D/g, '') ?? '';
  expect(digits).toMatch(/^\d{4}$/);

  const found = await classroom.page({ device: 'phone', lang: 'en' }, `/j/${code}`);
  await found.getByRole('button', { name: join.hadSeat.en }).click();
  await found.getByLabel(join.claimLabel.en).fill(digits);
  await found.getByRole('button', { name: join.claimGo.en }).click();
  await arrowIsSafe(found, 'en');
  await expect(found.getByRole('button', { name: /はると/ })).toBeVisible();
  await expect(lost.getByRole('heading', { name: join.handedOverTitle.ja })).toBeVisible();
});

test('whoever comes late lands in the question that is open, and a pause keeps what is half drawn', async ({
  classroom,
}) => {
  const { page: teacher, code } = await teach(classroom, 'en', descentIn20);
  await press(teacher, /^Start/);
  const late = await classroom.page({ device: 'phone', lang: 'en' }, `/j/${code}`);
  await late.getByRole('button', { name: join.enter.en }).click();
  await expect(late.getByRole('heading', { name: descent.askMap.en })).toBeVisible();
  await typeArrow(late, 'en', ['Shift+ArrowLeft', 'Shift+ArrowDown']);

  await teacher.getByRole('button', { name: host.pause.en, exact: true }).click();
  await expect(late.getByRole('heading', { name: phone.pausedTitle.en })).toBeVisible();
  await late.reload();
  await expect(late.getByRole('heading', { name: phone.pausedTitle.en })).toBeVisible();
  await press(teacher, 'Resume the class');
  await expect(late.locator('.arrow.you')).toHaveAttribute('data-dx', '-0.2');
  await sendArrow(late, 'en');
  await arrowIsSafe(late, 'en');
});

test('Space and Page Down press the one big button; a held key presses it once, and typing never does', async ({
  classroom,
}) => {
  const { page: teacher, code } = await teach(classroom, 'en', descentIn20);
  await takeSeat(classroom, code, 'en', 'Sora');
  await expect(bigButton(teacher)).toHaveText(/^Start/);
  await teacher.getByRole('button', { name: host.tabPeople.en }).click();
  await teacher.getByRole('button', { name: /Sora/ }).click();
  await teacher.getByLabel(host.name.en).press('Space');
  await teacher.keyboard.press('Escape');
  await expect(bigButton(teacher)).toHaveText(/^Start/);

  await teacher.locator('body').click({ position: { x: 1, y: 1 } });
  await teacher.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await teacher.keyboard.down('Space');
  for (let i = 0; i < 5; i++) await teacher.keyboard.down('Space');
  await teacher.keyboard.up('Space');
  await expect(bigButton(teacher)).toHaveText('Show everyone’s answers');
  await teacher.waitForFunction(
    (from) => performance.now() - from > 1_000,
    await teacher.evaluate(() => performance.now()),
  );
  await teacher.keyboard.press('PageDown');
  await expect(bigButton(teacher)).toHaveText(/^Step /);
});
