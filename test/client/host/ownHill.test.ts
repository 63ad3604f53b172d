import { afterEach, describe, expect, it } from 'vitest';
import { troubleText } from '../../../client/host/ownHillWords';
import { language } from '../../../client/ui/language';
import { ownSurface } from '../../../shared/math/ownFunction/surface';

afterEach(() => {
  language.value = 'ja';
});

/** What the teacher reads beside a formula that cannot be read. */
function said(f: string, lang: 'ja' | 'en'): string {
  language.value = lang;
  const made = ownSurface({ f, x: [-4, 4], y: [-3, 3] });
  if (made.ok) throw new Error(`${f} can be read`);
  return troubleText(made, f);
}

describe('A formula that cannot be read', () => {
  it('is said to miss something at its end, not at a place behind its last letter', () => {
    expect(said('x^2 + y^', 'en')).toBe('A number or a letter is missing at the end.');
    expect(said('x^2 + y^ ', 'ja')).toBe('式の終わりに、数か文字が足りません。');
  });

  it('is told the place, counted from 1, where the trouble is within it', () => {
    expect(said('x + * y', 'en')).toContain('at place 5');
    expect(said('x + foo(y)', 'en')).toContain('“foo” at place 5');
  });
});
