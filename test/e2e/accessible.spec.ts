import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from '../../shared/protocol/language';
import { quickCrowd } from '../support/crowd';
import { tour } from '../support/tour';
import { expect, test } from './support/test';

// Some forty screens, each recorded, would take longer than looking at them.
test.use({ trace: 'off' });

const grave = new Set(['serious', 'critical']);

async function troubles(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  // Darkness changes the colours and nothing else.
  const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  const all = [
    ...light.violations,
    ...dark.violations.map((found) => ({ ...found, id: `${found.id} in the dark` })),
  ];
  return all
    .filter(({ impact }) => grave.has(impact ?? ''))
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

/** How many pixels of the page lie beside the window: nothing may have to be pushed sideways to be read. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const lang of languages) {
  test(`nothing serious stands in anyone’s way on any screen, light or dark: ${lang}`, async ({
    classroom,
  }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    let screens = 0;
    for await (const { scene, device, page } of tour(classroom, lang, quickCrowd())) {
      screens++;
      for (const trouble of await troubles(page)) found.push(`${device} ${scene}: ${trouble}`);
      const beside = await overhang(page);
      if (beside > 0) found.push(`${device} ${scene}: ${beside} px wider than its window`);
    }
    expect(found).toEqual([]);
    expect(screens).toBeGreaterThan(40);
  });
}
