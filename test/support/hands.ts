/** How a learner answers each kind of question on a phone, with the keys that a thumb or a keyboard has. */
import { expect, type Page } from '@playwright/test';
import { words as descent } from '../../client/activities/descent/words';
import { words as estimate } from '../../client/activities/estimate/words';
import { words as level } from '../../client/activities/level/words';
import { words as race } from '../../client/activities/race/words';
import { words as slope } from '../../client/activities/slope/words';
import { words as turn } from '../../client/activities/turn/words';
import { words as walk } from '../../client/activities/walk/words';
import type { ActivityScreen } from '../../shared/activities';
import type { QuestionShape } from '../../shared/activities/question/asked';
import type { Language } from '../../shared/protocol/language';
import { phone } from './phoneWords';

type Asked = { readonly page: Page; readonly lang: Language };

async function keys(page: Page, name: string, pressed: readonly string[]): Promise<void> {
  const slider = page.getByRole('slider', { name });
  await slider.focus();
  for (const key of pressed) await page.keyboard.press(key);
  await slider.blur();
}

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);

/** Fills in an answer without sending it; `turn` makes it another one. */
export async function fillIn({ page, lang }: Asked, screen: ActivityScreen, by = 0): Promise<void> {
  switch (screen.kind) {
    case 'slope':
      return keys(page, slope.pad[lang], times(2 + by, 'Shift+ArrowRight'));
    case 'level':
      await keys(page, level.pad[lang], times(3 + by, 'Shift+ArrowLeft'));
      await page
        .getByRole('radio')
        .nth(by % 3)
        .click();
      return;
    case 'estimate':
      return page.getByLabel(estimate.field[lang], { exact: true }).fill(String(0.25 + by));
    case 'descent':
      if (screen.radius !== null) {
        return keys(page, (screen.way === 'fog' ? descent.discLabel : descent.mapLabel)[lang], [
          ...times(3, 'Shift+ArrowLeft'),
          ...times(1 + by, 'Shift+ArrowDown'),
        ]);
      }
      await page.getByLabel('Δx').fill('−η×∂z/∂x');
      await page.getByLabel('Δy').fill(by % 2 === 0 ? '−η×∂z/∂y' : 'η×∂z/∂y');
      return;
    case 'turn':
      return keys(page, turn.pad[lang], times(12 - by, 'Shift+ArrowLeft'));
    case 'race':
      return keys(page, race.scale[lang], times(1 + by, by % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'));
    case 'question':
      return fillInQuestion(page, screen.asked.shape, by);
    default:
      throw new Error(`A ${screen.kind} is not answered here.`);
  }
}

async function fillInQuestion(page: Page, shape: QuestionShape, by: number): Promise<void> {
  switch (shape) {
    case 'choice':
      return page
        .getByRole('radio')
        .nth(by % 3)
        .click();
    case 'number':
      return page.locator('.pad-input').fill(String(-0.25 - by));
    case 'order':
      return page.locator('.order-list button:not(:disabled)').nth(by).click();
    case 'matching': {
      const rights = await page.locator('.matching-right').all();
      for (const right of [...rights.slice(by), ...rights.slice(0, by)]) await right.click();
      return;
    }
    default:
      return shape satisfies never;
  }
}

/** The button that hands the answer in, and the word that it is safe. */
export const sendButton = (page: Page) => page.locator('.ask-foot button, .pad-submit');
export const safeMark = (page: Page) => page.locator('.ask-safe');

/** Answers and hands it in; resolves once it is safe with the server. A walk is one step and a stop. */
export async function answer(asked: Asked, screen: ActivityScreen, by = 0): Promise<void> {
  const { page, lang } = asked;
  if (screen.kind !== 'walk') {
    await fillIn(asked, screen, by);
    await sendButton(page).click();
    await expect(safeMark(page)).toBeVisible();
    return;
  }
  await keys(
    page,
    walk.disc[lang],
    times(2 + by, `Shift+${await downhillKey(page, by % 2 === 0 ? 'x' : 'y')}`),
  );
  await page.getByRole('button', { name: walk.step[lang] }).first().click();
  await expect(page.locator('[data-taken="1"]')).toBeVisible();
  await page.getByRole('button', { name: walk.stop[lang] }).first().click();
  await page.getByRole('button', { name: walk.stopYes[lang] }).click();
  await expect(page.getByRole('heading', { name: walk.overTitle[lang] })).toBeVisible();
}

/** Downhill along one axis: a walk begins anywhere, and straight on might end at the map's edge. */
async function downhillKey(page: Page, axis: 'x' | 'y'): Promise<string> {
  const slope = Number(await page.locator(`.slope-ramp[data-axis="${axis}"]`).getAttribute('data-slope'));
  if (axis === 'x') return slope > 0 ? 'ArrowLeft' : 'ArrowRight';
  return slope > 0 ? 'ArrowDown' : 'ArrowUp';
}

/** What the phone's screen is called once the answers are shown. */
export const resultTitle = ({ kind }: ActivityScreen, lang: Language): string =>
  (kind === 'walk' ? walk.liftedTitle : phone.resultTitle)[lang];
