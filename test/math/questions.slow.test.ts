import { describe, expect, test } from 'vitest';
import type { QuestionAsked, QuestionSolution } from '../../shared/activities/question/asked';
import {
  drawQuestion,
  type QuestionId,
  questionTemplates,
} from '../../shared/activities/question/templates/questions';
import { lessons } from '../../shared/lesson/lessons';
import { seeded } from '../../shared/math/random';
import { workedOut } from '../support/oracle/questions';

const SEEDS = 300;

type Content = NonNullable<ReturnType<typeof drawQuestion>>;
/** The same seed draws the same question (which a test below shows): each is drawn once for all tests. */
const known = new Map<string, Content>();

function drawn(id: QuestionId, seed: number): Content {
  const content = known.get(`${id} ${seed}`) ?? drawQuestion(id, seeded(`${id} ${seed}`), null);
  if (!content) throw new Error(`no template ${id}`);
  known.set(`${id} ${seed}`, content);
  return content;
}

const seeds = Array.from({ length: SEEDS }, (_, seed) => seed);
const of = (shape: QuestionAsked['shape']) =>
  questionTemplates.filter((one) => one.shape === shape).map(({ id }) => id);

/** Within a fiftieth of each other, whichever is taken for the truth: one of them would be accepted as the other. */
const near = (a: number, b: number) => Math.abs(a - b) <= 0.02 * Math.max(Math.abs(a), Math.abs(b));

const indices = (count: number) => Array.from({ length: count }, (_, index) => index);

describe.each(questionTemplates.map(({ id }) => id))('the question %s, drawn 300 times', (id) => {
  test('is of the shape that its template says, knows its own name, and travels as JSON as it is', () => {
    const shape = questionTemplates.find((one) => one.id === id)?.shape;
    for (const seed of seeds) {
      const content = drawn(id, seed);
      expect([content.asked.shape, content.solution.shape]).toEqual([shape, shape]);
      expect(content.asked.template).toBe(id);
      expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    }
  });

  test('has numbers a head can hold: at most 400 in size and no more than four digits behind the point', () => {
    for (const seed of seeds) {
      JSON.stringify(drawn(id, seed).asked.given, (_, value) => {
        if (typeof value === 'number') {
          expect(Math.abs(value)).toBeLessThanOrEqual(400);
          expect(Number(value.toFixed(4))).toBe(value);
        }
        return value;
      });
    }
  });

  test('has slips with names of their own', () => {
    for (const seed of seeds) {
      const rules = drawn(id, seed).solution.slips.map(({ rule }) => rule);
      expect(rules.length).toBeGreaterThan(0);
      expect(new Set(rules).size).toBe(rules.length);
      for (const rule of rules) expect(rule).toMatch(/^[a-z][A-Za-z]+$/);
    }
  });

  test('asked again is another one', () => {
    for (const seed of seeds.slice(0, 50)) {
      const before = drawn(id, seed).asked;
      const again = drawQuestion(id, seeded(`${id} ${seed}`), before);
      expect(again?.asked).not.toEqual(before);
    }
  });

  test('comes out the same from the same seed', () => {
    for (const seed of seeds.slice(0, 50)) {
      expect(drawQuestion(id, seeded(`${id} ${seed}`), null)).toEqual(drawn(id, seed));
    }
  });
});

describe.each(of('choice'))('the choice %s', (id) => {
  test('has two to five different options, one of them right, and each of the others its own slip', () => {
    for (const seed of seeds) {
      const { asked, solution } = drawn(id, seed);
      if (asked.shape !== 'choice' || solution.shape !== 'choice') throw new Error('a choice was wanted');
      const count = asked.options.length;
      expect(count).toBeGreaterThanOrEqual(2);
      expect(count).toBeLessThanOrEqual(5);
      const told = asked.options.map((option) => JSON.stringify(option));
      expect(new Set(told).size).toBe(count);
      for (const lang of ['ja', 'en'] as const) {
        expect(new Set(asked.options.map(({ text }) => text[lang])).size).toBe(count);
      }
      const answers = [solution.option, ...solution.slips.map(({ option }) => option)];
      expect([...answers].sort()).toEqual(indices(count));
    }
  });

  test('does not always have the right one at the same place', () => {
    const places = seeds.map((seed) => {
      const { solution } = drawn(id, seed);
      return solution.shape === 'choice' ? solution.option : -1;
    });
    expect(new Set(places).size).toBeGreaterThanOrEqual(3);
  });
});

describe.each(of('number'))('the number %s', (id) => {
  test('is what the prompt says when it is read and computed by somebody else, and so are its slips', () => {
    for (const seed of seeds) {
      const { asked, solution } = drawn(id, seed);
      if (solution.shape !== 'number') throw new Error('a number was wanted');
      const { right, wrong } = workedOut(id, asked.prompt.en);
      expect(solution.value).toBeCloseTo(right, 9);
      const own = Object.fromEntries(solution.slips.map(({ rule, value }) => [rule, value]));
      expect(Object.keys(own).sort()).toEqual(Object.keys(wrong).sort());
      for (const [rule, value] of Object.entries(wrong)) expect(own[rule]).toBeCloseTo(value, 9);
    }
  });

  test('has the same numbers in both languages', () => {
    const numbers = (text: string) => (text.match(/-?\d+(\.\d+)?/g) ?? []).sort();
    for (const seed of seeds) {
      const { ja, en } = drawn(id, seed).asked.prompt;
      expect(numbers(ja)).toEqual(numbers(en));
    }
  });

  test('never has two numbers that would be taken for each other', () => {
    for (const seed of seeds) {
      const { solution } = drawn(id, seed);
      if (solution.shape !== 'number') throw new Error('a number was wanted');
      const all = [solution.value, ...solution.slips.map(({ value }) => value)];
      all.forEach((one, i) => {
        for (const other of all.slice(i + 1)) expect(near(one, other), `${one} and ${other}`).toBe(false);
      });
      for (const value of all) expect(Math.abs(value)).toBeLessThanOrEqual(1_000);
    }
  });
});

describe.each(of('order'))('the order %s', (id) => {
  test('has three to five different items, never shown in the right order, and slips that are other orders', () => {
    for (const seed of seeds) {
      const { asked, solution } = drawn(id, seed);
      if (asked.shape !== 'order' || solution.shape !== 'order') throw new Error('an order was wanted');
      const all = indices(asked.items.length);
      expect(all.length).toBeGreaterThanOrEqual(3);
      expect(all.length).toBeLessThanOrEqual(5);
      expect(new Set(asked.items.map(({ ja }) => ja)).size).toBe(all.length);
      expect([...solution.order].sort()).toEqual(all);
      expect(solution.order).not.toEqual(all);
      const orders = [solution.order, ...solution.slips.flatMap(({ order }) => (order ? [order] : []))];
      for (const order of orders) expect([...order].sort()).toEqual(all);
      expect(new Set(orders.map(String)).size).toBe(orders.length);
    }
  });
});

describe.each(of('matching'))('the matching %s', (id) => {
  test('has three to five pairs, each once, never shown side by side from top to bottom', () => {
    for (const seed of seeds) {
      const { asked, solution } = drawn(id, seed);
      if (asked.shape !== 'matching' || solution.shape !== 'matching') throw new Error('pairs were wanted');
      const all = indices(asked.left.length);
      expect(all.length).toBeGreaterThanOrEqual(3);
      expect(all.length).toBeLessThanOrEqual(5);
      expect(asked.right).toHaveLength(all.length);
      for (const side of [asked.left, asked.right]) {
        expect(new Set(side.map(({ ja }) => ja)).size).toBe(all.length);
        expect(new Set(side.map(({ en }) => en)).size).toBe(all.length);
      }
      expect([...solution.pairs].sort()).toEqual(all);
      expect(solution.pairs).not.toEqual(all);
    }
  });
});

// ── worked out by hand, three of each ──────────────────────────────────────

type Literal = readonly [QuestionId, number, string, number, Readonly<Record<string, number>>];

const literals: readonly Literal[] = [
  [
    'partialAt',
    1,
    'f(x, y) = -2x^2 + xy - 2y^2',
    -13,
    { otherVariable: 7, otherAsZero: -12, bothAdded: -6, notDifferentiated: -23 },
  ],
  [
    'partialAt',
    2,
    'f(x, y) = -x^2 - 4xy + 3y^2',
    8,
    { otherVariable: -26, otherAsZero: -4, bothAdded: -18, notDifferentiated: 47 },
  ],
  [
    'partialAt',
    3,
    'f(x, y) = -3x^2 + 4xy - y^2',
    10,
    { otherVariable: -6, otherAsZero: 6, bothAdded: 4, notDifferentiated: -8 },
  ],
  [
    'linearChange',
    1,
    '(0.5,\\, 0.3)',
    3.5,
    { onlyX: 2, onlyY: 1.5, crossed: 3.7, subtracted: 0.5, slopesAdded: 9 },
  ],
  [
    'linearChange',
    2,
    '(0.5,\\, -0.3)',
    -2.2,
    { onlyX: -1, onlyY: -1.2, crossed: 2.6, subtracted: 0.2, slopesAdded: 2 },
  ],
  [
    'linearChange',
    3,
    '(-0.3,\\, -0.5)',
    -1.9,
    { onlyX: -0.9, onlyY: -1, crossed: -2.1, subtracted: 0.1, slopesAdded: 5 },
  ],
  [
    'dotProduct',
    1,
    'a = (5,\\, 2)$ and $b = (-3,\\, -4)',
    -23,
    { added: 0, crossed: -26, lengthsOnly: 26.9258, signLost: 23 },
  ],
  [
    'dotProduct',
    2,
    'a = (-2,\\, 5)$ and $b = (-4,\\, -3)',
    -7,
    { added: -4, crossed: -14, lengthsOnly: 26.9258, signLost: 23 },
  ],
  [
    'dotProduct',
    3,
    'a = (1,\\, -4)$ and $b = (-5,\\, -2)',
    3,
    { added: -10, crossed: 18, lengthsOnly: 22.2036, signLost: 13 },
  ],
  ['vectorLength', 1, '(-8,\\, 15)', 17, { sidesAdded: 23, partsAdded: 7, rootForgotten: 289 }],
  ['vectorLength', 2, '(-3,\\, 4)', 5, { sidesAdded: 7, partsAdded: 1, rootForgotten: 25 }],
  ['vectorLength', 3, '(-12,\\, -9)', 15, { sidesAdded: 21, partsAdded: -21, rootForgotten: 225 }],
  ['smallestProduct', 1, '= 4$ and', -12, { largest: 12, zeroIsSmallest: 0, lengthsAdded: -7 }],
  ['smallestProduct', 2, '= 4$ and', -12, { largest: 12, zeroIsSmallest: 0, lengthsAdded: -7 }],
  ['smallestProduct', 3, '= 2$ and', -6, { largest: 6, zeroIsSmallest: 0, lengthsAdded: -5 }],
  ['descentStep', 1, 'x = -2', -0.25, { uphill: 0.25, etaForgotten: -5, slopeItself: 5, newPoint: -2.25 }],
  ['descentStep', 2, 'x = 2', 0.25, { uphill: -0.25, etaForgotten: 5, slopeItself: -5, newPoint: 2.25 }],
  ['descentStep', 3, 'x = 2', -0.25, { uphill: 0.25, etaForgotten: -5, slopeItself: 5, newPoint: 1.75 }],
];

describe('worked out by hand', () => {
  test.each(literals)('%s from seed %i (%s) is %d', (id, seed, part, value, wrong) => {
    const { asked, solution } = drawn(id, seed);
    expect(asked.prompt.en).toContain(part);
    if (solution.shape !== 'number') throw new Error('a number was wanted');
    expect(solution.value).toBe(value);
    for (const { rule, value: own } of solution.slips)
      expect(own, rule).toBeCloseTo(wrong[rule] ?? Number.NaN, 3);
    expect(solution.slips).toHaveLength(Object.keys(wrong).length);
  });

  test.each([
    ['larger', 'Make $x$ smaller (to the left)', (slope: number) => slope > 0],
    ['smaller', 'Make $x$ larger (to the right)', (slope: number) => slope < 0],
  ])('where a %s x means a larger y, down is: %s', (_, down, holds) => {
    const found = seeds.map((seed) => drawn('slopeWay', seed)).filter(({ asked }) => holds(slopeIn(asked)));
    expect(found.length).toBeGreaterThan(100);
    for (const { asked, solution } of found) expect(rightOption(asked, solution)).toBe(down);
  });

  test('the arrow that goes down fastest has both signs of the slopes turned round', () => {
    for (const seed of seeds) {
      const { asked, solution } = drawn('downArrow', seed);
      if (asked.shape !== 'choice' || solution.shape !== 'choice') throw new Error('a choice was wanted');
      const [zx = 0, zy = 0] = [...asked.prompt.en.matchAll(/= (-?\d)\$/g)].map(([, digits]) =>
        Number(digits),
      );
      const products = asked.options.map(({ arrows }) => {
        const to = arrows[0]?.to ?? { x: 0, y: 0 };
        return zx * to.x + zy * to.y;
      });
      expect(products[solution.option]).toBe(Math.min(...products));
      expect(products.filter((one) => one === products[solution.option])).toHaveLength(1);
    }
  });

  test('the product is smallest for the option whose arrows are opposite', () => {
    const { asked, solution } = drawn('smallestCosine', 1);
    expect(rightOption(asked, solution)).toContain('180');
  });
});

const slopeIn = (asked: QuestionAsked): number =>
  Number(/= (-?[\d.]+)\$/.exec(asked.prompt.en)?.[1] ?? Number.NaN);

function rightOption(asked: QuestionAsked, solution: QuestionSolution): string | undefined {
  return asked.shape === 'choice' && solution.shape === 'choice'
    ? asked.options[solution.option]?.text.en
    : undefined;
}

describe('the lessons', () => {
  test('ask as many questions in an activity as it has rounds, each of them once', () => {
    const activities = lessons
      .flatMap(({ activities: all }) => all)
      .flatMap((one) => (one.kind === 'question' ? [one] : []));
    expect(activities.length).toBeGreaterThanOrEqual(5);
    for (const { questions, rounds } of activities) {
      expect(questions).toHaveLength(rounds);
      expect(new Set(questions).size).toBe(rounds);
    }
    const asked = new Set(activities.flatMap(({ questions }) => questions));
    expect(questionTemplates.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
});
