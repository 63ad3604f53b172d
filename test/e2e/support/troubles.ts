/** What may stand in anyone's way on a screen: found by axe, too wide for its window, too small for a thumb. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Result } from 'axe-core';
import type { Stop } from '../../support/guide';
import { cutNumbers } from './cutNumbers';

const grave = new Set(['serious', 'critical']);

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly impact: Result['impact'] | undefined;
  readonly nodes: readonly { readonly target: string }[];
};

/**
 * What axe finds against these rules, or against all. Its adapter for Playwright opens a page anew for every look and
 * collects what is in order too, which takes five times as long.
 */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  await page.evaluate(markAlike);
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { readonly axe: typeof import('axe-core') };
    axe.configure({ rules: [{ id: 'color-contrast', selector: '*:not([data-alike])' }] });
    const found = await axe.run(document, {
      resultTypes: ['violations'],
      ...(runOnly && { runOnly: [...runOnly] }),
    });
    return found.violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.map(({ target }) => ({ target: target.join(' ') })),
    }));
  }, rules);
}

/**
 * Marks what looks like an earlier part of its own formula, so that contrast is measured once for each look: a formula
 * is hundreds of boxes in one or two colours, and measuring them all takes most of the time on a page of formulas.
 */
function markAlike(): void {
  for (const formula of document.querySelectorAll('.katex')) {
    const looks = new Set<string>();
    const mark = (part: Element, around: string) => {
      const { color, backgroundColor, opacity, fontSize, fontWeight } = getComputedStyle(part);
      const ground = `${around} ${backgroundColor} ${opacity}`;
      const text = [...part.childNodes]
        .map((node) => (node instanceof Text ? node.data.trim() : ''))
        .join('');
      const hasText = text !== '';
      // axe gives no verdict on a single letter, which therefore does not stand for longer parts.
      const look = `${ground} ${color} ${fontSize} ${fontWeight} ${[...text].length > 1}`;
      part.toggleAttribute('data-alike', hasText && looks.has(look));
      if (hasText) looks.add(look);
      for (const inner of part.children) mark(inner, ground);
    };
    for (const drawn of formula.querySelectorAll('.katex-html')) mark(drawn, '');
  }
}

/** Screens that axe has looked at in this process. */
const seen = new Set<string>();

/**
 * What a screen is made of, without what it says: elements, classes, roles and names of states. Two stops with the same
 * differ in numbers and words alone, which axe's rules do not read.
 */
const makeOf = (page: Page) =>
  page.evaluate(() => {
    const attributes = (part: Element) =>
      [...part.attributes]
        .filter(({ name }) =>
          /^(?:class|role|type|disabled|hidden|open|lang|tabindex)$|^aria-(?!label$)/.test(name),
        )
        .map(({ name, value }) => `${name}=${/^aria-/.test(name) ? '' : value}`)
        .join(' ');
    return [...document.querySelectorAll('html, body *')]
      .filter((part) => !part.closest('.katex-html, script, style'))
      .map((part) => `${part.tagName} ${attributes(part)} ${part.hasAttribute('aria-label')}`)
      .join('\n');
  });

/** @param dark whether its colours in the dark are looked at, too: they hang on no language */
async function troubles(page: Page, dark: boolean): Promise<readonly string[]> {
  const made = `${dark} ${page.viewportSize()?.width} ${await makeOf(page)}`;
  if (seen.has(made)) return [];
  seen.add(made);
  await page.emulateMedia({ colorScheme: 'light' });
  const found = [...(await violations(page))];
  if (dark) {
    await page.emulateMedia({ colorScheme: 'dark' });
    // Darkness changes the colours and nothing else.
    const inTheDark = await violations(page, ['color-contrast']);
    await page.emulateMedia({ colorScheme: 'light' });
    found.push(...inTheDark.map((one) => ({ ...one, id: `${one.id} in the dark` })));
  }
  return found
    .filter(({ impact }) => grave.has(impact ?? ''))
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join('; ')}`);
}

/** How many pixels of the page lie beside the window: nothing may have to be pushed sideways to be read. */
const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What of a stage's side column is cut off: below its end, or within a formula that was pressed together. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const side = document.querySelector('.stage-side');
    if (!side) return [];
    /** Pixels by which the boxes of typeset fractions reach over their lines without any ink. */
    const SPILL = 12;
    const bottomOf = (part: Element | null) => part?.getBoundingClientRect().bottom ?? 0;
    const end = bottomOf(side);
    return [...side.querySelectorAll<HTMLElement>('*')]
      .filter((part) => part.checkVisibility() && !part.closest('.unseen, .katex-mathml'))
      .filter(
        (part) =>
          bottomOf(part) > end + 2 ||
          (part.matches('.tex.block') &&
            bottomOf(part.querySelector('.katex-html')) > bottomOf(part) + SPILL),
      )
      .map((part) => `${part.className || part.tagName}: ${part.textContent?.slice(0, 40)}`)
      .slice(0, 3);
  });

/** What a thumb is meant to hit and is smaller than 44 px either way. Links within a sentence are read, not hit. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [role="slider"]')]
      .filter((target) => target.checkVisibility() && !target.matches('p a'))
      .map((target) => ({
        target: target.closest('label') ?? target,
        name: target.className || target.tagName,
      }))
      .map(({ target, name }) => ({ name, box: target.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 43.5)
      .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );

/** The narrowest phone that is still in use, held upright. */
const NARROW = { width: 320, height: 568 };

/** Formulas are fitted to a new width in the frame that follows it. */
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

async function narrowTroubles(page: Page): Promise<readonly string[]> {
  const usual = page.viewportSize();
  await page.setViewportSize(NARROW);
  await settled(page);
  const beside = await overhang(page);
  const cut = await cutNumbers(page);
  if (usual) {
    await page.setViewportSize(usual);
    await settled(page);
  }
  return [
    ...(beside > 0 ? [`${beside} px too wide for a narrow phone`] : []),
    ...cut.map((part) => `cut off on a narrow phone: ${part}`),
  ];
}

/** Everything at one stop of a tour, each in a line. */
export async function troublesAt(
  { scene, device, page }: Stop,
  { dark = true } = {},
): Promise<readonly string[]> {
  const here = [...(await troubles(page, dark))];
  if ((await overhang(page)) > 0) here.push('wider than its window');
  here.push(...(await cutNumbers(page)).map((part) => `cut off: ${part}`));
  if (device === 'stage') {
    here.push(...(await cutOff(page)).map((part) => `cut off: ${part}`));
  } else {
    here.push(...(await narrowTroubles(page)));
    here.push(...(await smallTargets(page)).map((target) => `too small for a thumb: ${target}`));
  }
  return here.map((trouble) => `${device} ${scene}: ${trouble}`);
}
