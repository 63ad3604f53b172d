import { describe, expect, test } from 'vitest';
import { diagnose, refusalOf } from '../../server/activities/question/judge';
import { rightAnswer, wrongAnswers } from '../../server/activities/question/practiceAnswers';
import { nextIntention, type Phone } from '../../server/practice/mind';
import { keptSkill, type Persona, persona } from '../../server/practice/persona';
import type { QuestionScreen, QuestionWork } from '../../shared/activities/question';
import type { QuestionAsked } from '../../shared/activities/question/asked';
import {
  drawQuestion,
  type QuestionId,
  questionTemplates,
} from '../../shared/activities/question/templates/questions';
import { seeded } from '../../shared/math/random';
import { knownOption, knownOrder, knownPairs } from '../support/oracle/knownAnswers';
import { workedOut } from '../support/oracle/questions';
import { lobby, seated } from './fakes';

function knownAnswer(asked: QuestionAsked) {
  switch (asked.shape) {
    case 'choice':
      return { shape: asked.shape, option: knownOption(asked) };
    case 'order':
      return { shape: asked.shape, order: knownOrder(asked) };
    case 'matching':
      return { shape: asked.shape, pairs: knownPairs(asked) };
    case 'number':
      return null;
    default:
      return asked satisfies never;
  }
}

const ids = questionTemplates.map(({ id }) => id);

function drawn(id: QuestionId, seed: number | string = 1) {
  const content = drawQuestion(id, seeded(`${id} ${seed}`), null);
  if (!content) throw new Error(`no template ${id}`);
  return content;
}

const fresh: QuestionWork = {
  kind: 'question',
  round: 1,
  answer: null,
  hint: null,
  rightAtFirst: false,
  result: null,
};

function phoneWith(asked: QuestionAsked, work: QuestionWork = fresh, attempt: 1 | 2 = 1): Phone {
  const round = {
    number: 1,
    ordinal: 1,
    phase: 'asking',
    closed: false,
    attempt,
    deadline: null,
    pausedLeft: null,
  } as const;
  const screen: QuestionScreen = { kind: 'question', round, of: 1, repeats: 0, asked, reveal: null };
  return { room: { ...lobby, screen }, you: seated(work), pictures: [] };
}

const someone = (kind: string, seed = 7): Persona => ({
  ...persona(keptSkill('en', kind), seed),
  saysStuck: 0,
});

function answerOf(who: Persona, phone: Phone) {
  const command = nextIntention(who, phone, new Set(), 0)?.command;
  return command?.type === 'SubmitAnswer' && command.answer.kind === 'question' ? command.answer : null;
}

describe.each(ids)('What practice learners have learnt about %s', (id) => {
  test('is what the room takes for right, whatever the numbers', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { asked, solution } = drawn(id, seed);
      const answer = rightAnswer(asked);
      if (!answer) throw new Error(`nobody has learnt about ${id}`);
      expect(refusalOf(asked, answer)).toBeNull();
      expect(diagnose(solution, answer).kind).toBe('right');
    }
  });

  test('is what somebody else who knows the subject picks, works out or puts in order', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { asked } = drawn(id, seed);
      const answer = rightAnswer(asked);
      if (answer?.shape === 'number') {
        expect(answer.value).toBeCloseTo(workedOut(id, asked.prompt.en).right, 9);
      } else expect(answer).toEqual({ kind: 'question', ...knownAnswer(asked) });
    }
  });

  test('goes wrong in every way that the room has a name for, each under its own name, never undecided', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { asked, solution } = drawn(id, seed);
      const found = wrongAnswers(asked).map((answer) => {
        expect(refusalOf(asked, answer)).toBeNull();
        return diagnose(solution, answer);
      });
      const named = found.flatMap((one) => (one.kind === 'mistake' ? [one.rule] : []));
      expect([...new Set(named)].sort()).toEqual(solution.slips.map(({ rule }) => rule).sort());
      const others = new Set(found.map(({ kind }) => kind));
      others.delete('mistake');
      // Turned round or moved on by one, a row has more than two out of place: no name fits.
      const rows = solution.shape === 'order' || solution.shape === 'matching';
      expect([...others]).toEqual(rows ? ['unknown'] : []);
    }
  });

  test('shows in a class that has one of each', () => {
    const { asked, solution } = drawn(id);
    const named = new Set<string>();
    for (let nth = 0; nth < 8; nth++) {
      const answer = answerOf(someone(`++${nth}`), phoneWith(asked));
      if (!answer) throw new Error('answered nothing');
      const diagnosis = diagnose(solution, answer);
      if (diagnosis.kind === 'mistake') named.add(diagnosis.rule);
      expect(diagnosis.kind).not.toBe('right');
    }
    expect([...named].sort()).toEqual(solution.slips.map(({ rule }) => rule).sort());
  });
});

describe('The numbers of practice learners', () => {
  const values = (template: string, given: Readonly<Record<string, number>>) => {
    const asked: QuestionAsked = {
      shape: 'number',
      template,
      prompt: { ja: '', en: '' },
      given: Object.entries(given).map(([symbol, value]) => ({ symbol, tex: null, value })),
      sketch: null,
      tex: 'x',
    };
    return [rightAnswer(asked), ...wrongAnswers(asked)].map((answer) =>
      answer?.shape === 'number' ? Number(answer.value.toFixed(4)) + 0 : null,
    );
  };

  test.each([
    // f = 2x² + 3xy − y² at (1, −2): 4 − 6, then ∂f/∂y = 3 + 4, without 3xy, both, and the height 2 − 6 − 4
    ['partialAt', { x: 1, y: -2, xx: 2, xy: 3, yy: -1 }, [-2, 7, 4, 5, -8]],
    ['linearChange', { z_x: 3, z_y: -2, dx: 0.2, dy: 0.5 }, [-0.4, 0.6, -1, 1.1, 1.6, 1]],
    ['dotProduct', { a_1: 2, a_2: -3, b_1: 4, b_2: 1 }, [5, 4, -10, 14.8661, 11]],
    ['vectorLength', { a_1: -8, a_2: 15 }, [17, 23, 7, 289]],
    ['smallestProduct', { lengthA: 3, lengthB: 4 }, [-12, 12, 0, -7]],
    ['descentStep', { x: 3, z_x: 4, η: 0.1 }, [-0.4, 0.4, -4, 4, 2.6]],
  ])('for %s are these: the right one, then every wrong one', (template, given, expected) => {
    expect(values(template, given)).toEqual(expected);
  });
});

describe('A practice learner who is asked a question', () => {
  const { asked, solution } = drawn('descentStep');

  test('answers once', () => {
    const answer = answerOf(someone('exact'), phoneWith(asked));
    if (answer?.shape !== 'number') throw new Error('a number was wanted');
    expect(diagnose(solution, answer).kind).toBe('right');
    expect(answerOf(someone('exact'), phoneWith(asked, { ...fresh, answer }))).toBeNull();
  });

  test('with a way of their own uses it, and after the hint finds the right one', () => {
    const own = answerOf(someone('++1'), phoneWith(asked));
    if (own?.shape !== 'number') throw new Error('a number was wanted');
    expect(diagnose(solution, own)).toEqual({ kind: 'mistake', rule: 'etaForgotten' });
    const hint = { diagnosis: { kind: 'mistake', rule: 'etaForgotten' }, slips: [], inPlace: null } as const;
    const again = answerOf(someone('++1'), phoneWith(asked, { ...fresh, answer: own, hint }, 2));
    if (!again) throw new Error('answered nothing');
    expect(diagnose(solution, again).kind).toBe('right');
  });

  test('slips, where they are sloppy, in about two answers of five', () => {
    for (const id of ['descentStep', 'levelGround', 'updateOrder', 'greekLetters'] as const) {
      const question = drawn(id);
      const wrong = Array.from({ length: 300 }, (_, seed) =>
        answerOf(someone('sloppy', seed), phoneWith(question.asked)),
      ).filter((answer) => answer && diagnose(question.solution, answer).kind !== 'right').length;
      expect(wrong).toBeGreaterThan(80);
      expect(wrong).toBeLessThan(160);
    }
  });

  test('guesses at a choice, an order or pairs that are new to them, and leaves a number alone', () => {
    for (const id of ['levelGround', 'updateOrder', 'greekLetters'] as const) {
      const strange = { ...drawn(id).asked, template: 'newOne' };
      const answers = Array.from({ length: 60 }, (_, seed) =>
        answerOf(someone('exact', seed), phoneWith(strange)),
      );
      for (const answer of answers) expect(answer && refusalOf(strange, answer)).toBeNull();
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(3);
    }
    expect(answerOf(someone('exact'), phoneWith({ ...asked, template: 'newOne' }))).toBeNull();
  });
});
