import { describe, expect, it } from 'vitest';
import { words as joinWords } from '../../client/join/words';
import { words as landingWords } from '../../client/landing/words';
import { clock } from '../../client/parts/phone/Remaining';
import { words as codeFieldWords } from '../../client/ui/codeFieldWords';
import { codeIn, strangerIn } from '../../client/ui/codeText';
import { languages } from '../../shared/protocol/language';
import { phone as phoneWords } from '../support/phoneWords';

describe('a code as people type it', () => {
  it.each([
    'K7Q4MX',
    'k7q4mx',
    ' k7q 4mx ',
    'K7Q-4MX',
    'Ｋ７Ｑ４ＭＸ',
    'http://192.168.1.5:3000/j/K7Q4MX',
    '/j/k7q4mx#x',
  ])('%s is understood', (typed) => {
    expect(codeIn(typed)).toBe('K7Q4MX');
    expect(strangerIn(typed)).toBeNull();
  });

  it('is not one before it is whole', () => {
    expect(codeIn('K7Q4M')).toBeNull();
    expect(strangerIn('K7Q4M')).toBeNull();
  });

  it.each([
    ['K7Q0MX', '0'],
    ['k7qomx', 'O'],
    ['K7Q1MX', '1'],
    ['教室', '教'],
  ])('%s holds a character that no code has: %s', (typed, stranger) => {
    expect(codeIn(typed)).toBeNull();
    expect(strangerIn(typed)).toBe(stranger);
  });
});

describe('the remaining time', () => {
  it.each([
    [83_200, '1:24'],
    [60_000, '1:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-5_000, '0:00'],
    [3_600_000, '60:00'],
  ])('%d ms is said as %s', (ms, said) => {
    expect(clock(ms)).toBe(said);
  });
});

describe('every text on the way in and in the frame', () => {
  const texts = Object.entries({ ...landingWords, ...codeFieldWords, ...joinWords, ...phoneWords });

  it.each(languages)('has words in %s, without stray spaces', (language) => {
    const empty = texts.filter(
      ([, words]) => words[language].trim() !== words[language] || words[language].length === 0,
    );
    expect(empty).toEqual([]);
  });

  it('is not English where it should be Japanese', () => {
    const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
    expect(texts.filter(([, words]) => !japanese.test(words.ja)).map(([name]) => name)).toEqual([]);
    expect(texts.filter(([, words]) => japanese.test(words.en)).map(([name]) => name)).toEqual([]);
  });
});
