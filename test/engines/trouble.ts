/** What shows that a page is not whole, in any engine: a part that failed, a style that never came, a formula left raw. */
import type { Page } from '@playwright/test';

export const troubleIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const unstyled = Array.from(document.styleSheets).filter((sheet) => sheet.cssRules.length === 0);
    return [
      ...Array.from(document.querySelectorAll('.boundary'), (piece) => `failed: ${piece.textContent}`),
      ...unstyled.map((sheet) => `no style from ${sheet.href}`),
      ...Array.from(
        document.querySelectorAll('.katex-error'),
        (formula) => `no formula: ${formula.textContent}`,
      ),
      ...(document.querySelector('#app *') ? [] : ['empty']),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px wider than its window`] : []),
    ];
  });
