import { describe, expect, test } from 'vitest';
import { drawQuestion, questionTemplates } from '../../shared/activities/question/templates/questions';
import type { Diagnosis } from '../../shared/math/diagnosis/diagnosis';
import { diagnoseEstimate, linearDz } from '../../shared/math/diagnosis/estimate';
import { partialJudge, truthOf } from '../../shared/math/diagnosis/partial';
import { diagnoseNumber } from '../../shared/math/diagnosis/question';
import { getParam, gradientTotal } from '../../shared/math/network';
import { pictures } from '../../shared/math/pictures';
import { pick, type Random, seeded } from '../../shared/math/random';
import { drawing, flat, placeOf } from '../support/diagnosis/translate';
import { workedEstimate } from '../support/oracle/estimates';
import { workedExactly } from '../support/oracle/exactQuestions';
import { onKey, truth as plainTruth, seenOnKeys, wrong } from '../support/oracle/wrongPartials';
import { all, net, trained } from './tasks';

const ANSWERS = 10_000;
/** So many of one task, of which half lie near a number that some slip gives. */
const A_TASK = 50;

const namesOf = (found: Diagnosis<string>): readonly string[] =>
  found.kind === 'mistake' ? [found.rule] : found.kind === 'undecided' ? found.rules : [];

/** Half a unit of the last digit of a number as it was sent, of two digits at least. */
function halfUnitOf(answer: number): number {
  const [mantissa = '', exponent = '0'] = answer.toExponential().split('e');
  const digits = Math.max(2, mantissa.replace(/[-.]/g, '').length);
  return 0.5 * 10 ** (Number(exponent) - digits + 1);
}

function answersTo(random: Random, truth: number, numbers: readonly number[]): readonly number[] {
  return Array.from({ length: A_TASK }, () => {
    const about = random() < 0.5 ? truth : (pick(random, numbers) ?? truth);
    const value = about * (random() < 0.5 ? 0.7 + 0.6 * random() : 0.99 + 0.02 * random());
    return Number(value.toPrecision(pick(random, [2, 3, 4, 16])));
  });
}

/** Every name that is said of these answers is that of a slip whose number, by the second formulas, the answer is. */
function expectTrue(
  random: Random,
  truth: number,
  numbersOf: Readonly<Record<string, readonly number[]>>,
  diagnose: (answer: number) => Diagnosis<string>,
  slackOf: (number: number, rule: string) => number,
): number {
  let said = 0;
  for (const answer of answersTo(random, truth, Object.values(numbersOf).flat())) {
    const found = diagnose(answer);
    if (found.kind === 'right') continue;
    for (const rule of namesOf(found)) {
      const near = (numbersOf[rule] ?? []).some(
        (number) => Math.abs(answer - number) <= halfUnitOf(answer) * (1 + 1e-9) + slackOf(number, rule),
      );
      expect(near, `${answer} is called ${rule}, which gives ${numbersOf[rule]}`).toBe(true);
      said++;
    }
  }
  return said;
}

const twice = (...task: Parameters<typeof plainTruth>): number => 2 * plainTruth(...task);

const grouped = (pairs: readonly (readonly [string, number])[]): Record<string, number[]> => {
  const groups: Record<string, number[]> = {};
  for (const [rule, number] of pairs) groups[rule] = [...(groups[rule] ?? []), number];
  return groups;
};

describe('Every slip that is named is the one that gives the number beside it, in 10,000 answers', () => {
  test('to estimates of Δz', () => {
    const random = seeded('true estimates');
    let said = 0;
    for (let n = 0; n < ANSWERS / A_TASK; n++) {
      const about = (size: number) => (random() - 0.5) * size;
      const decimal = () => Number(((random() < 0.5 ? -1 : 1) * (0.1 + 0.4 * random())).toFixed(1));
      const task = {
        slopes: { x: Number(about(12).toFixed(2)), y: Number(about(12).toFixed(2)) },
        delta: { x: decimal(), y: decimal() },
        trueDz: about(4),
      };
      const worked = (['nothing', 'products'] as const).flatMap(
        (round) => workedEstimate(task.slopes, task.delta, task.trueDz, round).wrong,
      );
      said += expectTrue(
        random,
        linearDz(task),
        grouped(worked.map(({ rule, number }) => [rule, number])),
        (answer) => diagnoseEstimate(task, answer),
        (number, rule) =>
          rule === 'slopesAdded' || rule === 'stepAdded' ? 1e-9 : 1e-3 + 1e-3 * Math.abs(number),
      );
    }
    expect(said).toBeGreaterThan(1000);
  });

  test('to questions for a number', () => {
    const random = seeded('true questions');
    const templates = questionTemplates.filter(({ shape }) => shape === 'number');
    let said = 0;
    for (let n = 0; n < ANSWERS / A_TASK; n++) {
      const id = pick(random, templates)?.id ?? 'linearChange';
      const content = drawQuestion(id, random, null);
      if (content?.solution.shape !== 'number') throw new Error(id);
      const { value, slips } = content.solution;
      const { right, wrong: numbers } = workedExactly(id, content.asked.prompt.en);
      said += expectTrue(
        random,
        right,
        grouped(Object.entries(numbers)),
        (answer) => diagnoseNumber(value, slips, answer),
        () => 1e-8,
      );
    }
    expect(said).toBeGreaterThan(1000);
  });

  test('to partial derivatives', () => {
    const random = seeded('true partials');
    let said = 0;
    const totals = [net, trained].map((one) => gradientTotal(one, pictures));
    for (let n = 0; n < ANSWERS / A_TASK; n++) {
      const which = random() < 0.5 ? 0 : 1;
      const own = which === 0 ? net : trained;
      const [picture, param] = [pick(random, pictures), pick(random, all)];
      const total = totals[which];
      if (!picture || !param || !total) throw new Error('nothing to ask');
      const task = { net: own, picture, pictures, param, eta: 2, total: getParam(total, param) };
      const place = placeOf(param);
      const seen = seenOnKeys(flat(own), drawing(picture));
      const ways = [seen.d, { ...seen.d, round: onKey.number }, drawing(picture)];
      const overAll = pictures.reduce((sum, each) => sum + plainTruth(flat(own), drawing(each), place), 0);
      const numbers = grouped([
        ...Object.entries(wrong).flatMap(([rule, formulas]) =>
          [formulas].flat().flatMap((formula) =>
            ways.flatMap((d): [string, number][] => {
              const number = formula(seen.net, d, place);
              return number === null ? [] : [[rule, number]];
            }),
          ),
        ),
        ['summedOverAll', overAll],
        ['averagedOverAll', overAll / pictures.length],
        ...ways.map((d): [string, number] => ['gaveUpdate', -2 * plainTruth(seen.net, d, place)]),
      ]);
      // What rounding moves is as large as each path by itself, however nearly two of them cancel.
      const sizeOf = (rule: string) => {
        const formulas = [rule === 'gaveUpdate' ? twice : (wrong[rule] ?? [])].flat();
        const alone = (
          rule === 'weightLeftOut' ? [wrong.onlyPath1 ?? [], wrong.onlyPath2 ?? []].flat() : formulas
        ).flatMap((formula) =>
          [0, 1].map((row) => {
            const by = (j: number) =>
              rule === 'weightLeftOut' ? [1, 1, 1] : j === row ? [0, 0, 0] : (seen.net.w3[j] ?? []);
            return Math.abs(formula({ ...seen.net, w3: [by(0), by(1)] }, seen.d, place) ?? 0);
          }),
        );
        return Math.max(0, ...alone);
      };
      const judge = partialJudge(task);
      said += expectTrue(
        random,
        truthOf(task),
        numbers,
        (answer) => judge(answer).diagnosis,
        (number, rule) => 2e-3 * Math.max(Math.abs(number), 2 * sizeOf(rule)),
      );
    }
    expect(said).toBeGreaterThan(500);
  });
});
