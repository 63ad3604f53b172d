import { afterEach, describe, expect, it } from 'vitest';
import { isSettled, OwnHillDoubts } from '../../../client/host/OwnHillDoubts';
import { doubtText, troubleText } from '../../../client/host/ownHillWords';
import { language } from '../../../client/ui/language';
import { readFunction } from '../../../shared/math/ownFunction/read';
import { ownSurface } from '../../../shared/math/ownFunction/surface';
import { draw } from '../drawing';

afterEach(() => {
  language.value = 'ja';
});

/** What the host reads beside a formula that cannot be read. */
function said(f: string, lang: 'ja' | 'en'): string {
  language.value = lang;
  const made = ownSurface({ f, x: [-4, 4], y: [-3, 3] });
  if (made.ok) throw new Error(`${f} can be read`);
  return troubleText(made, f);
}

describe('A formula that can be read in two ways', () => {
  it.each([
    ['1/2x', 'en', '“1/2x” is read as (1/2)·x. If you mean something else, write brackets.'],
    ['e^2x', 'ja', '「e^2x」は (e^2)·x と読みました。別の意味なら、かっこを書いてください。'],
    ['1,000x', 'en', 'Which number is “1,000”?'],
    ['1,000x', 'ja', '「1,000」はどちらの数ですか？'],
  ] as const)('%s is told how it was read (%s)', (f, lang, text) => {
    language.value = lang;
    const read = readFunction(f);
    expect(read.ok && read.doubts.map(doubtText)).toEqual([text]);
  });

  it('with a comma that could stand between thousands waits until one of both numbers is pressed', () => {
    language.value = 'en';
    const typed: string[] = [];
    const show = (f: string) => {
      const read = readFunction(f);
      const doubts = read.ok ? read.doubts : [];
      const drawing = draw(<OwnHillDoubts f={f} doubts={doubts} onF={(text) => typed.push(text)} />);
      return { drawing, settled: isSettled(doubts) };
    };
    const { drawing, settled } = show('x + 1,000y');
    expect(settled).toBe(false);
    for (const button of drawing.all('button')) button.fire('click');
    expect(typed).toEqual(['x + 1000y', 'x + 1.000y']);
    for (const f of typed) expect(show(f).settled).toBe(true);
  });
});

describe('A formula that cannot be read', () => {
  it.each([
    [
      '0.6.5x',
      '1文字目からの「0.6.5」には、小数点が 2 つあります。',
      '“0.6.5” at place 1 has two decimal points.',
    ],
    ['1e2e3x', '1文字目からの「1e2e3」には、e が 2 つあります。', '“1e2e3” at place 1 has two e’s.'],
    ['𝑥+😀', '3文字目の「😀」が読めません。', '“😀” at place 3 cannot be read.'],
    ['(x+y', '「)」が足りません。', 'A “)” is missing.'],
    ['(x+y]', '5文字目で閉じるのは「)」です。', 'What is open at place 5 is closed by “)”.'],
    [
      'x)',
      '2文字目の「)」で閉じるかっこが、開いていません。',
      'The “)” at place 2 closes a bracket that was not opened.',
    ],
    ['x2', '2文字目の「2」の前に、+ や × や ^ がいります。', 'A +, × or ^ is missing before “2” at place 2.'],
    [
      'x^2+y^2=1',
      '「=」のある式（方程式）は山になりません。z = に続く式だけを書いてください。',
      'An equation makes no hill. Write only what comes after z =.',
    ],
    [
      'max(x)',
      '1文字目の max のかっこには、コンマで区切った 2 つの式がいります：max(x, 0)',
      'max at place 1 needs two parts in its brackets, with a comma between them: max(x, 0)',
    ],
  ])('%s is told what it is, in both languages', (f, ja, en) => {
    expect([said(f, 'ja'), said(f, 'en')]).toEqual([ja, en]);
  });

  it('is said to miss something at its end, not at a place behind its last letter', () => {
    expect(said('x^2 + y^', 'en')).toBe('A number or a letter is missing at the end.');
    expect(said('x^2 + y^ ', 'ja')).toBe('式の終わりに、数か文字が足りません。');
  });

  it('is told the place, counted from 1, where the trouble is within it', () => {
    expect(said('x + * y', 'en')).toContain('at place 5');
    expect(said('x + foo(y)', 'en')).toContain('“foo” at place 5');
  });
});
