import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fill, firstLanguage, formatNumber, language, say, setLanguage } from '../../../client/ui/language';

const before = language.value;
beforeEach(() => {
  language.value = 'en';
});
afterEach(() => {
  language.value = before;
});

describe('The language of a device', () => {
  test.each([
    ['en', ['ja-JP'], 'en'],
    [null, ['ja-JP', 'en'], 'ja'],
    [null, ['fr-FR', 'ja'], 'ja'],
    [null, ['EN-us'], 'en'],
    [null, ['de'], 'en'],
    [null, [], 'en'],
    ['xx', ['ja'], 'ja'],
  ] as const)('kept as %j, with a browser that prefers %j, is %s', (kept, preferred, wanted) => {
    expect(firstLanguage(kept, preferred)).toBe(wanted);
  });

  test('changes every text at once', () => {
    const words = { ja: '勾配', en: 'gradient' };
    expect(say(words)).toBe('gradient');
    setLanguage('ja');
    expect(say(words)).toBe('勾配');
  });
});

describe('A text with a place for numbers', () => {
  test('writes them as the language does, with the minus of mathematics', () => {
    expect(fill('{n} people', { n: 1234 })).toBe('1,234 people');
    expect(fill('{a} and {b}', { a: -0.5, b: 'x' })).toBe('−0.5 and x');
    expect(formatNumber(-0.07253, { maximumSignificantDigits: 2 })).toBe('−0.073');
  });

  test('knows one from many', () => {
    const text = '{n} {n|person|people} waiting';
    expect([0, 1, 2].map((n) => fill(text, { n }))).toEqual([
      '0 people waiting',
      '1 person waiting',
      '2 people waiting',
    ]);
  });

  test('leaves a place without a value to be seen, not empty', () => {
    expect(fill('{n} of {m}', { n: 3 })).toBe('3 of {m}');
  });
});
