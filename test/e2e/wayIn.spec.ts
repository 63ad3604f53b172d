import type { Page } from '@playwright/test';
import { words as join } from '../../client/join/words';
import { words as codeField } from '../../client/ui/codeFieldWords';
import { descentIn20 } from '../../shared/lesson/downTheHill';
import { firstLoad, waysIn } from '../support/firstLoad';
import { phone } from '../support/phoneWords';
import { teach } from './support/people';
import { expect, test } from './support/test';

/** Bytes in gzip, which is what plain HTTP gets; the size limit of the build counts the same files in brotli. */
const LIMIT = 60_000;

/** Every script and style sheet a page has asked for, with the bytes that travelled. */
function loads(page: Page): Map<string, { readonly bytes: number; readonly encoding: string | undefined }> {
  const seen = new Map<string, { bytes: number; encoding: string | undefined }>();
  page.on('requestfinished', async (request) => {
    const path = new URL(request.url()).pathname;
    if (!/\.(?:js|css)$/.test(path)) return;
    const response = await request.response();
    const { responseBodySize } = await request.sizes();
    seen.set(path.slice(1), { bytes: responseBodySize, encoding: response?.headers()['content-encoding'] });
  });
  return seen;
}

for (const [name, pieces] of Object.entries(waysIn)) {
  test(`before the first tap a phone loads what the size limit counts, compressed: ${name}`, async ({
    classroom,
  }) => {
    const room = await classroom.open();
    const page = await classroom.page({ device: 'phone', lang: 'ja' }, null);
    const loaded = loads(page);
    const counted = firstLoad(pieces);

    await page.goto(`${classroom.address}${name === 'the front door' ? '/' : `/j/${room.code}`}`);
    await expect.poll(() => [...loaded.keys()].sort()).toEqual([...counted]);

    const files = [...loaded.values()];
    // On plain HTTP browsers ask for gzip alone; brotli is for those who put HTTPS in front.
    expect(files.filter(({ encoding }) => encoding !== 'gzip')).toEqual([]);
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(LIMIT);
  });
}

test('a phone on plain HTTP types the code, takes the name it is offered, and is in', async ({
  classroom,
}) => {
  const room = await classroom.open();
  const page = await classroom.page({ device: 'phone', lang: 'ja' });
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);

  await page
    .getByLabel(codeField.codeLabel.ja)
    .fill(` ${room.code.toLowerCase().slice(0, 3)}-${room.code.slice(3)}`);
  await page.getByRole('button', { name: codeField.enter.ja }).click();
  const name = await page.getByLabel(join.yourName.ja).inputValue();
  expect(name).not.toBe('');
  await page.getByRole('button', { name: join.enter.ja }).click();

  await expect(page.getByText(phone.lobbyTitle.ja)).toBeVisible();
  await expect(page.getByText(name)).toBeVisible();
});

test('the address on the stage is one that a phone reaches, and leads straight into the room', async ({
  classroom,
}) => {
  const { stage, code } = await teach(classroom, 'en', descentIn20);
  await expect(stage.locator('.lobby-address')).toHaveText(classroom.address);
  const page = await classroom.page({ device: 'phone', lang: 'ja' }, null);
  await page.goto(`${await stage.locator('.lobby-address').textContent()}/j/${code}`);
  await expect(page.getByRole('heading', { name: join.welcome.ja })).toBeVisible();
});

test('two phones with one name have two seats, and a reload keeps each in its own', async ({ classroom }) => {
  const room = await classroom.open();
  const host = await classroom.hostMember(room, 'en');
  const pages = [];
  for (const lang of ['ja', 'en'] as const) {
    const page = await classroom.page({ device: 'phone', lang }, `/j/${room.code}`);
    await page.getByLabel(join.yourName[lang]).fill('Sora');
    await page.getByRole('button', { name: join.enter[lang] }).click();
    await expect(page.getByText(phone.lobbyTitle[lang])).toBeVisible();
    pages.push(page);
  }
  await host.until((parts) => parts.host?.seats.length === 2);

  for (const [i, page] of pages.entries()) {
    await page.reload();
    await expect(page.getByText(phone.lobbyTitle[i === 0 ? 'ja' : 'en'])).toBeVisible();
  }
  expect(host.parts.host?.seats.map(({ seat }) => seat)).toEqual([1, 2]);
});

test('a code that no classroom has ends on a page with a next step', async ({ classroom }) => {
  const page = await classroom.page({ device: 'phone', lang: 'en' }, '/j/AAAAAA');
  await expect(page.getByText(join.unknownTitle.en)).toBeVisible();
  await expect(page.getByLabel(codeField.codeLabel.en)).toBeVisible();
});
