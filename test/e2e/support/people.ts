/** What a host and a learner do with their hands: open, join, press, draw. Knows nothing of what should come of it. */
import type { Locator, Page } from '@playwright/test';
import { words as descent } from '../../../client/activities/descent/words';
import { words as network } from '../../../client/activities/network/words';
import { words as host } from '../../../client/host/words';
import { words as join } from '../../../client/join/words';
import { words as opening } from '../../../client/landing/words';
import { PRESS_GAP } from '../../../client/parts/host/keys';
import type { Lesson } from '../../../shared/lesson/lesson';
import type { Language } from '../../../shared/protocol/language';
import type { Classroom } from '../../support/classroom';
import { Finger } from '../../support/finger';
import { phone } from '../../support/phoneWords';
import { expect } from './test';

/** The pad's own texts lie in a component's file. */
const padKeys = {
  keys: { ja: '電卓', en: 'Calculator' },
  sign: { ja: '符号を変える', en: 'Change the sign' },
} as const;

export type Teacher = { readonly page: Page; readonly stage: Page; readonly code: string };

/** Opens a classroom by the front door, and the stage by the host's own link. */
export async function teach(classroom: Classroom, lang: Language, lesson: Lesson): Promise<Teacher> {
  const page = await classroom.page({ device: 'host', lang });
  await page.getByRole('button', { name: opening.openRoom[lang] }).click();
  await page.getByRole('radio', { name: lesson.title[lang] }).check();
  await page.getByRole('button', { name: opening.openNow[lang] }).click();
  await expect(page.getByText(host.lobbyTitle[lang])).toBeVisible();
  const [stage] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: host.openStage[lang] }).click(),
  ]);
  classroom.listen(stage, `stage ${lang}`);
  await stage.setViewportSize({ width: 1920, height: 1080 });
  const code = new URL(page.url()).hash.slice(1);
  return { page, stage, code };
}

export async function takeSeat(
  classroom: Classroom,
  code: string,
  lang: Language,
  name: string,
): Promise<Page> {
  const page = await classroom.page({ device: 'phone', lang }, `/j/${code}`);
  await sitDown(page, lang, name);
  return page;
}

/** On a phone that stands at a classroom's door. */
export async function sitDown(page: Page, lang: Language, name: string): Promise<void> {
  await page.getByLabel(join.yourName[lang]).fill(name);
  await page.getByRole('button', { name: join.enter[lang] }).click();
  await expect(page.getByText(phone.lobbyTitle[lang])).toBeVisible();
}

/** The one big button, which names what it will do. */
export const bigButton = (page: Page): Locator => page.locator('.host-go');

/** A second press within the gap is taken for the other half of a double click, so the test presses as slowly as a person. */
export async function press(page: Page, names: string | RegExp): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction(([from, gap]) => performance.now() - from > gap, [since, PRESS_GAP] as const);
  await expect(bigButton(page)).toHaveText(names);
  await bigButton(page).click();
}

const pad = (page: Page, lang: Language): Locator =>
  page.getByRole('slider', { name: descent.mapLabel[lang] });

/** Small moves, as a finger makes them: a browser decides only after some of them whether they scroll the page. */
const MOVES = 20;

/** Drags a finger from the ball, by so many pixels of the screen. */
export async function dragArrow(page: Page, lang: Language, byX: number, byY: number): Promise<void> {
  const ball = await pad(page, lang).locator('.ball').boundingBox();
  if (!ball) throw new Error('There is no ball on the map.');
  const from = { x: ball.x + ball.width / 2, y: ball.y + ball.height / 2 };
  const finger = await Finger.over(page);
  await finger.down(from);
  for (let move = 1; move <= MOVES; move++) {
    await finger.move({ x: from.x + (byX * move) / MOVES, y: from.y + (byY * move) / MOVES });
  }
  await finger.up();
}

export async function typeArrow(page: Page, lang: Language, keys: readonly string[]): Promise<void> {
  await pad(page, lang).focus();
  for (const key of keys) await page.keyboard.press(key);
}

export const sendArrow = (page: Page, lang: Language) =>
  page.getByRole('button', { name: descent.sendArrow[lang] }).click();

export const arrowIsSafe = (page: Page, lang: Language) =>
  expect(page.getByRole('status').filter({ hasText: descent.safe[lang] })).toBeVisible();

/** The parameter a phone was dealt: the one that is lit in its drawing. */
export async function dealtParam(page: Page): Promise<string> {
  const lit = page.locator('.network-diagram [data-own]').first();
  // A line straight up has no width, which the browser's tests would call hidden.
  await expect(lit).toBeAttached();
  return (await lit.getAttribute('data-own')) ?? '';
}

/** Presses the pad's own keys, as a thumb does. */
export async function tapNumber(page: Page, lang: Language, value: number): Promise<void> {
  const keys = page.getByRole('group', { name: padKeys.keys[lang] });
  for (const digit of Math.abs(value).toFixed(9)) {
    await keys.getByRole('button', { name: digit, exact: true }).click();
  }
  if (value < 0) await keys.getByRole('button', { name: padKeys.sign[lang], exact: true }).click();
}

export const typeNumber = (page: Page, lang: Language, text: string): Promise<void> =>
  page.getByLabel(network.answer[lang]).fill(text);

export async function sendNumber(page: Page, lang: Language, param: string): Promise<void> {
  await page.getByRole('button', { name: network.send[lang], exact: true }).click();
  await expect(
    page.getByRole('region', { name: network.doneTitle[lang] }).getByRole('listitem'),
  ).not.toHaveCount(0);
  // The next parameter is dealt at once, while there is one that nobody has.
  await expect(page.locator(`[data-own="${param}"]`)).toHaveCount(0);
}
