/** What of formulas and numbers cannot be seen on a page: a number that is cut off reads as another number. */
import type { Page } from '@playwright/test';

/** Each formula or number of which a part lies outside what can be seen of its box, its page or the window. */
export const cutNumbers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** Pixels by which boxes reach over their lines without any ink. */
    const [SIDE, SPILL] = [1.5, 12];

    /** What cuts off anything within: by how much it may be pushed is no matter, since nobody knows that it can be. */
    const clips = (inner: Element) => {
      const found: { readonly box: DOMRect; readonly x: boolean; readonly y: boolean }[] = [];
      for (let part: Element | null = inner; part && part !== document.body; part = part.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(part);
        if (display === 'inline' || display === 'contents') continue;
        const [x, y] = [overflowX !== 'visible', overflowY === 'hidden' || overflowY === 'clip'];
        if (x || y) found.push({ box: part.getBoundingClientRect(), x, y });
      }
      return found;
    };
    const isCut = (inner: Element, boxes: readonly DOMRect[]) => {
      const around = clips(inner);
      return boxes
        .filter(({ width, height }) => width > 0 && height > 0)
        .some(
          ({ left, right, top, bottom }) =>
            left < -SIDE ||
            right > innerWidth + SIDE ||
            around.some(
              ({ box, x, y }) =>
                (x && (left < box.left - SIDE || right > box.right + SIDE)) ||
                (y && (top < box.top - SPILL || bottom > box.bottom + SPILL)),
            ),
        );
    };
    const isSeen = (part: Element) =>
      part.checkVisibility() && !part.closest('.unseen, .katex-mathml, input');

    const formulas = [...document.querySelectorAll('.tex')].filter(isSeen).filter((tex) => {
      const boxes = [...tex.querySelectorAll('.katex-base')].map((base) => base.getBoundingClientRect());
      return tex.matches('.scrolls') || isCut(tex, boxes.length > 0 ? boxes : [tex.getBoundingClientRect()]);
    });

    const numbers: Element[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const holder = text.parentElement;
      if (!holder || !/\d/.test(text.textContent ?? '') || holder.closest('.tex') || !isSeen(holder))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (isCut(holder, [...range.getClientRects()])) numbers.push(holder);
    }
    const named = (part: Element) =>
      `${part.parentElement?.getAttribute('class')} > ${part.getAttribute('class') ?? part.tagName}: ${part.getAttribute('data-tex') ?? part.textContent}`;
    return [...formulas, ...numbers].map(named).slice(0, 4);
  });
