import type { Page } from '@playwright/test';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { expect, test } from './support/test';

/** Every request for such a file fails until the way is said to be free. */
const cut = async (page: Page, files: string) => {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
};

for (const [name, device, files] of [
  ['a style sheet of the stage', 'stage', '**/assets/stage-*.css'],
  ['a style sheet of the host’s page', 'host', '**/assets/host-*.css'],
  ['a style sheet of every page', 'phone', '**/assets/styles-*.css'],
  ['a script of the stage', 'stage', '**/assets/Stage-*.js'],
] as const) {
  test(`${name} that did not come is said to be missing, and asked for again`, async ({ classroom }) => {
    const { code, hostToken, stageToken } = await classroom.open(firstSteps.id);
    const path = {
      stage: `/stage#${code}.${stageToken}`,
      host: `/host#${code}.${hostToken}`,
      phone: `/j/${code}`,
    }[device];
    const page = await classroom.page({ device, lang: 'en' }, null);
    const free = await cut(page, files);
    await page.goto(`${classroom.address}${path}`);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.click();
    await expect(again).toBeVisible();
    await free();
    await again.click();
    await expect(again).toBeHidden();
    await expect(page.getByText(code).first()).toBeVisible();
    const rules = await page.evaluate(() =>
      [...document.styleSheets].map((sheet) => sheet.cssRules.length > 0),
    );
    expect(rules).not.toContain(false);
  });
}
