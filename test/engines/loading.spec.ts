import type { Page } from '@playwright/test';
import { words as join } from '../../client/join/words';
import { words as waiting } from '../../client/phone/words';
import { firstSteps } from '../../shared/lesson/firstSteps';
import type { Classroom } from '../support/classroom';
import { FilteringProxy } from '../support/filteringProxy';
import { expect, test as inClassroom } from './test';
import { troubleIn } from './trouble';

const lang = 'en';
const lobby = (phone: Page) => phone.getByRole('heading', { name: waiting.lobbyTitle[lang] });
const question = (phone: Page) => phone.locator('.ask h1');
const again = (phone: Page) => phone.getByRole('button', { name: 'Try again' });

const test = inClassroom.extend<{ filter: FilteringProxy }>({
  filter: async ({ classroom }, use) => {
    const filter = await FilteringProxy.start(classroom.server.port, 'refused');
    await use(filter);
    await filter.close();
  },
});

async function takeSeat(classroom: Classroom, filter: FilteringProxy) {
  const room = await classroom.open(firstSteps.id);
  const host = await classroom.hostMember(room, lang);
  const phone = await classroom.page({ device: 'phone', lang }, null);
  await phone.goto(`http://127.0.0.1:${filter.port}/j/${room.code}`);
  await phone.getByRole('button', { name: join.enter[lang] }).click();
  return {
    phone,
    ask: () => host.must({ type: 'StartActivity', revision: host.parts.room?.revision ?? 0, index: 0 }),
  };
}

/** Notes at every change of the page whether the pad that is to be touched lacks its style. */
const watchPad = (phone: Page) =>
  phone.evaluate(() => {
    const notes = document.body.dataset;
    notes.pad = '';
    new MutationObserver(() => {
      const pad = document.querySelector('.ask .arrow-pad');
      if (pad && getComputedStyle(pad).touchAction !== 'none') notes.pad += 'bare ';
    }).observe(document.body, { childList: true, subtree: true });
  });

test('a question whose style sheet is long on its way waits for it, and is then styled and has the focus', async ({
  classroom,
  filter,
}) => {
  const arrive = filter.hold(/\/questions-.*\.css$/);
  const { phone, ask } = await takeSeat(classroom, filter);
  await expect(lobby(phone)).toBeVisible();
  await watchPad(phone);
  await ask();
  await expect(phone.getByText('Opening…')).toBeVisible();

  arrive();
  await expect(question(phone)).toBeFocused();
  await expect(phone.locator('.arrow-pad')).toBeVisible();
  expect(await phone.evaluate(() => document.body.dataset.pad)).toBe('');
  expect(await troubleIn(phone)).toEqual([]);
});

test('a question is styled and has the focus while another piece’s style sheet is still on its way', async ({
  classroom,
  filter,
}) => {
  const arrive = filter.hold(/\/typeset-.*\.css$/);
  const { phone, ask } = await takeSeat(classroom, filter);
  await expect(lobby(phone)).toBeVisible();
  await watchPad(phone);
  await ask();
  await expect(question(phone)).toBeFocused();
  await expect(phone.locator('.tex.plain').first()).toBeVisible();
  expect(await phone.evaluate(() => document.body.dataset.pad)).toBe('');

  arrive();
  await expect(phone.locator('.tex .katex').first()).toBeVisible();
  await expect(question(phone)).toBeFocused();
  expect(await troubleIn(phone)).toEqual([]);
});

test('a script that was cut off comes at one press, on the seat that the phone has', async ({
  classroom,
  filter,
}) => {
  const free = filter.cut(/\/Phone-.*\.js$/);
  const { phone, ask } = await takeSeat(classroom, filter);
  await expect(again(phone)).toBeVisible();
  free();
  await again(phone).click();
  await expect(lobby(phone)).toBeVisible();
  await ask();
  await expect(question(phone)).toBeVisible();
  expect(await troubleIn(phone)).toEqual([]);
});
