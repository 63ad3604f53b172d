import { describe, expect, test } from 'vitest';
import { questionTemplates } from '../../shared/activities/question/templates/questions';
import { diagnoseNumber } from '../../shared/math/diagnosis/question';
import { formatSignificant } from '../../shared/math/number';
import { seeded } from '../../shared/math/random';
import { workedExactly } from '../support/oracle/exactQuestions';

const DRAWS = 3000;

const numbers = questionTemplates.filter(({ shape }) => shape === 'number');

describe.each(numbers)('the numbers of $id, drawn 3,000 times', ({ id, make }) => {
  const random = seeded(`exact ${id}`);
  const drawn = Array.from({ length: DRAWS }, () => make(random)).map(({ asked, solution }) => {
    if (solution.shape !== 'number') throw new Error('a number was wanted');
    return { solution, exact: workedExactly(id, asked.prompt.en) };
  });

  test('are those of exact fractions to the last digit: key, slips, and the end of the explanation', () => {
    for (const { solution, exact } of drawn) {
      expect(solution.value).toBe(exact.right);
      const own = Object.fromEntries(solution.slips.map(({ rule, value }) => [rule, value]));
      expect(own).toEqual(exact.wrong);
      const said = formatSignificant(exact.right).replace('−', '-');
      expect(solution.why.en.endsWith(`= ${said}$`), `${solution.why.en} does not end in ${said}`).toBe(true);
    }
  });

  test('are accepted as they are typed, 0 too, and no slip of 0 is anything but 0', () => {
    for (const { solution, exact } of drawn) {
      expect(diagnoseNumber(solution.value, solution.slips, exact.right).kind).toBe('right');
      for (const [rule, value] of Object.entries(exact.wrong)) {
        const found = diagnoseNumber(solution.value, solution.slips, Number(value.toPrecision(4)));
        const names =
          found.kind === 'mistake'
            ? [found.rule]
            : found.kind === 'undecided'
              ? found.rules
              : found.kind === 'right'
                ? found.cannotShow
                : [];
        if (found.kind !== 'right') expect(names).toContain(rule);
      }
    }
  });
});

test.each(questionTemplates)('no text of $id shows what binary leaves of a sum', ({ id, make }) => {
  const random = seeded(`residue ${id}`);
  for (let i = 0; i < DRAWS; i++) {
    const content = JSON.stringify(make(random));
    expect(content).not.toMatch(/\de-\d|\d\.\d*(?:0{6}|9{6})\d|(?<![\d.])-0(?![.\d])/);
  }
});
