import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../client/ui/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first block after a selector. */
function block(selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf('{', css.indexOf(selector));
  const body = css.slice(start + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const light = block(':root {');
const preferred = block(':root:not([data-theme="light"])');
const forced = block(':root[data-theme="dark"]');
const themes = { light, dark: { ...light, ...forced } };

/** WCAG 2 relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(themes))('In the %s', (_, tokens) => {
  const colour = (name: string) => {
    const value = tokens[name] ?? '';
    expect(value).toMatch(/^#[0-9a-f]{6}$/);
    return value;
  };
  const between = (a: string, b: string) => contrast(colour(a), colour(b));

  test.each([
    ['ink', 'paper'],
    ['ink', 'card'],
    ['ink', 'line'],
    ['soft', 'paper'],
    ['soft', 'card'],
    ['you', 'paper'],
    ['you', 'card'],
    ['class', 'paper'],
    ['class', 'card'],
    ['go-ink', 'go'],
    ['on-you', 'you'],
    ['on-class', 'class'],
    ['paper', 'ink'],
  ])('%s can be read on %s: 4.5 to 1', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ...['you', 'class', 'truth'].flatMap((line) =>
      ['paper', 'card', 'height-low', 'height-middle', 'height-high'].map((ground) => [line, ground]),
    ),
    ...['negative', 'positive', 'edge', 'class'].flatMap((line) => [
      [line, 'paper'],
      [line, 'card'],
    ]),
  ] as [string, string][])('a line of %s is seen on %s: 3 to 1', (line, ground) => {
    expect(between(line, ground)).toBeGreaterThanOrEqual(3);
  });

  test('negative and positive differ in brightness too, or in the dashes alone', () => {
    expect(between('negative', 'positive')).toBeGreaterThan(1.1);
  });
});

describe('The dark', () => {
  test('is the same whether the device prefers it or the stage was told to', () => {
    expect(preferred).toEqual(forced);
  });

  test('renames every colour that has one', () => {
    const ours = Object.entries(light).filter(([, value]) => /^#|^rgb/.test(value));
    for (const [name] of ours) expect(Object.keys(forced)).toContain(name);
  });
});
