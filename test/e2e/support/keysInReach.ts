/** Whether a pad's keys can be touched where they are seen: nothing lies over them, none is beside or below the screen. */
import type { Page } from '@playwright/test';
import { expect } from './test';

/** What phones have: a small one, one with its browser’s bars, small ones of today and of ten years ago, one on its side. */
const windows = [
  { width: 360, height: 740 },
  { width: 390, height: 664 },
  { width: 360, height: 640 },
  { width: 375, height: 553 },
  { width: 740, height: 360 },
] as const;

/** The names of the keys, with the field they write and the button that sends, whose middle or corners a finger would miss. */
const missed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    return [...document.querySelectorAll('.pad-key, .pad-symbol, .pad-submit, .pad-line')]
      .filter((key) => key.checkVisibility())
      .filter((key) => {
        const { left, right, top, bottom } = key.getBoundingClientRect();
        if (left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5) return true;
        const touched = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return !touched || !(key.contains(touched) || touched.matches('.pad-input, .pad-field'));
      })
      .map((key) => key.textContent || key.className);
  });

export async function expectKeysInReach(page: Page): Promise<void> {
  await expect(page.locator('.pad-key').first()).toBeVisible();
  // Until formulas and fonts have come, keys still move.
  await expect.poll(() => missed(page)).toEqual([]);
}

/** Without scrolling, whatever stands above them. */
export async function expectKeysInReachEverywhere(page: Page, when: string): Promise<void> {
  const usual = page.viewportSize();
  await expect(page.locator('.pad-key').first()).toBeVisible();
  for (const size of windows) {
    await page.setViewportSize(size);
    const message = `${when}, ${size.width}×${size.height}`;
    await expect.poll(() => missed(page), { message }).toEqual([]);
  }
  if (usual) await page.setViewportSize(usual);
}
