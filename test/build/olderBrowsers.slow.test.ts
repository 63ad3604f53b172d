import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tooNewInScript } from '../support/compat/script';
import { tooNewInSheet } from '../support/compat/sheet';
import { builtClient } from '../support/firstLoad';

const assets = `${builtClient}assets/`;
const built = (ending: string) =>
  readdirSync(assets)
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, readFileSync(assets + file, 'utf8')] as const);

/** Too new, and yet no one is shut out by it: why. */
const scriptsMayUse: Readonly<Record<string, string>> = {
  '.at()': 'client/olderBrowsers.ts adds it',
  '.hasOwn()': 'client/olderBrowsers.ts adds it',
  '.showModal()': 'client/ui/modal.ts fetches what adds it',
  HTMLDialogElement: 'what adds it asks first',
  '.requestFullscreen()': 'useWall.ts asks first, and knows Safari’s own name',
  '.exitFullscreen()': 'useWall.ts asks first, and knows Safari’s own name',
  requestIdleCallback: 'phone/Phone.tsx asks first',
  cancelIdleCallback: 'phone/Phone.tsx asks first',
  BroadcastChannel: 'clicker.ts asks first, and has storage in its stead',
  WebTransport: 'the realtime client asks first, and has two other ways',
  '.moveBefore()': 'Preact asks first',
  '.opened()': 'the store’s own',
  '.inspect()': 'the typed hill’s own',
  '.take()': 'the expressions’ own reader',
  '.command()': 'the expressions’ own reader',
  '.fallback()': 'the validating library’s own',
  '.range()': 'the typesetting’s own',
  '.dispose()': 'the drawing library’s own',
};
const sheetsMayUse: Readonly<Record<string, string>> = {
  ':backdrop': 'comes with the dialog of the browser; its stand-in has a backdrop of its own',
  ':focus-visible': 'the browser’s own ring stands',
  'accent-color': 'a box has the colour of the system',
  'scroll-behavior': 'it jumps',
  'overscroll-behavior': 'the page scrolls on at the end of a list',
  'overscroll-behavior-x': 'the page scrolls on at the end of a line',
  'scrollbar-width': 'a bar is seen',
  'text-wrap': 'lines are as long as they come',
  'word-break: auto-phrase': 'a line breaks within a phrase',
  // In a grid they are known for long; only flex boxes took them late, and the one row that has them is as high as its items.
  'align-self: start': 'known in a grid',
  'align-self: end': 'known in a grid',
  'place-items: start': 'known in a grid',
};

/** A phone has no pointer whose shape could matter, and no Chromium lacks one of ours. */
const isCursor = (finding: string): boolean => finding.startsWith('cursor:');

describe('The oldest browsers that are let in', () => {
  test('are given no script that they cannot run', () => {
    const found = built('.js').flatMap(([file, code]) =>
      [...tooNewInScript(code)]
        .filter((finding) => !Object.hasOwn(scriptsMayUse, finding))
        .map((finding) => `${finding} in ${file}`),
    );
    expect(found).toEqual([]);
  });

  test('are given no style without which a screen is not whole', () => {
    const found = built('.css').flatMap(([file, css]) =>
      [...tooNewInSheet(css)]
        .filter((finding) => !Object.hasOwn(sheetsMayUse, finding) && !isCursor(finding))
        .map((finding) => `${finding} in ${file}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['const f = /(?<!a)b/;', 'lookbehind'],
    ['const f = RegExp("(?<=a)b", "g");', 'lookbehind'],
    ['const f = new RegExp(`(?<!a)b`);', 'lookbehind'],
    ['const f = /a/v;', 'flag v'],
    ['const f = new RegExp("a", "d");', 'flag d'],
    ['const f = /(?i:a)b/;', 'modifier in an expression'],
    ['class A { static { f(); } }', 'static block'],
    ['await f();', 'await at the top'],
    ['list.at(-1);', '.at()'],
    ['Object.hasOwn(a, b);', '.hasOwn()'],
    ['list.findLast(f);', '.findLast()'],
    ['list["toSorted"]();', '.toSorted()'],
    ['list.toReversed();', '.toReversed()'],
    ['Object.groupBy(list, f);', '.groupBy()'],
    ['structuredClone(a);', 'structuredClone'],
    ['crypto.randomUUID();', '.randomUUID()'],
    ['fetch(a, { signal: AbortSignal.timeout(1) });', 'AbortSignal.timeout'],
    ['dialog.showModal();', '.showModal()'],
    ['page.requestFullscreen();', '.requestFullscreen()'],
    ['page.checkVisibility();', '.checkVisibility()'],
    ['Promise.withResolvers();', '.withResolvers()'],
    ['new Set().union(b);', '.union()'],
    ['new URLPattern(a);', 'URLPattern'],
  ])('would be shut out by %s', (code, finding) => {
    expect([...tooNewInScript(code)]).toContain(finding);
  });

  test.each([
    'const at = 1; point.at; point.at.x;',
    'dialog.showModal?.();',
    'const { at } = point;',
    'function structuredClone() {} structuredClone();',
    'const g = /(?<name>a)/u;',
    'list.map(f).flat().includes(a); text.replaceAll(a, b);',
    'async () => { await f(); }',
    'socket.timeout(1);',
  ])('can run %s', (code) => {
    expect([...tooNewInScript(code)]).toEqual([]);
  });

  test.each([
    ['a:has(b) { color: red }', ':has'],
    ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { --mixed: red; --mixed: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['a { height: 100dvh }', '100dvh'],
    ['a { b { color: red } }', 'a rule within a rule'],
    ['@layer a { b { color: red } }', '@layer'],
    ['@container (width > 1px) { b { color: red } }', '@container'],
    ['a { container-type: size }', 'container-type'],
    ['a { width: 10cqw }', '10cqw'],
    ['a { color: oklch(1 1 1) }', 'oklch()'],
    ['a { color: light-dark(red, blue) }', 'light-dark()'],
    ['a::backdrop, b { color: red }', ':backdrop beside older selectors'],
    ['a { overflow-wrap: anywhere }', 'overflow-wrap: anywhere'],
    ['a { overflow: clip }', 'overflow: clip'],
  ])('would not draw %s', (css, finding) => {
    expect([...tooNewInSheet(css)]).toContain(finding);
  });

  test.each([
    'a { color: red; color: color-mix(in srgb, red, blue) }',
    'a { height: 100vh } @supports (height: 100dvh) { a { height: 100dvh } }',
    'a { inset: 0; aspect-ratio: 1; gap: 1px; width: min(1px, 2px) }',
    'a { -webkit-mask-image: none; mask-image: none }',
    '@media (min-width: 1px) { a { margin-inline: 1px; padding-inline-end: 1px } }',
  ])('draw %s', (css) => {
    expect([...tooNewInSheet(css)]).toEqual([]);
  });
});
