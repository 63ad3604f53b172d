import { describe, expect, test } from 'vitest';
import { nameWords, suggestName } from '../../shared/lesson/names';
import { languages } from '../../shared/protocol/language';

describe.each(languages)('the friendly names offered in %s', (lang) => {
  const { first, second, joint } = nameWords[lang];

  test('are made from forty kind adjectives and forty animals, none twice', () => {
    expect(new Set(first).size).toBe(40);
    expect(first).toHaveLength(40);
    expect(new Set(second).size).toBe(40);
    expect(second).toHaveLength(40);
  });

  test('all have between 1 and 20 visible characters, so that the room accepts each of them', () => {
    for (const a of first) {
      for (const b of second) {
        const name = a + joint + b;
        expect([...name].length).toBeLessThanOrEqual(20);
        expect(name).toMatch(lang === 'ja' ? /^[\p{L}ー]+$/u : /^[A-Z][a-z]+ [A-Z][a-z]+$/);
      }
    }
  });

  test('reach every word as chance goes from 0 to just below 1', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 40; i++) seen.add(suggestName(() => (i + 0.5) / 40, lang));
    expect(seen.size).toBe(40);
    expect(suggestName(() => 0, lang)).toBe(`${first[0]}${joint}${second[0]}`);
    expect(suggestName(() => 1 - Number.EPSILON, lang)).toBe(`${first[39]}${joint}${second[39]}`);
  });
});
