/** Owns whether a pad's keys can be touched where they are seen: nothing lies over them, none is below the screen's edge. */
import type { Page } from '@playwright/test';
import { expect } from './test';

/** The names of the keys whose middle a finger would miss. */
const missed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    return [...document.querySelectorAll('.pad-key, .pad-symbol')]
      .filter((key) => key.checkVisibility())
      .filter((key) => {
        const { left, top, width, height } = key.getBoundingClientRect();
        const touched = document.elementFromPoint(left + width / 2, top + height / 2);
        return !touched || !key.contains(touched);
      })
      .map((key) => key.textContent ?? '');
  });

export async function expectKeysInReach(page: Page): Promise<void> {
  await expect(page.locator('.pad-key').first()).toBeVisible();
  expect(await missed(page)).toEqual([]);
}
