import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/activities';
import type { QuestionScreen, QuestionStagePart, QuestionWork } from '../../shared/activities/question';
import type { QuestionSolution } from '../../shared/activities/question/asked';
import type { QuestionActivity } from '../../shared/activities/question/settings';
import { hillQuestions } from '../../shared/lesson/downTheHill';
import type { Lesson } from '../../shared/lesson/lesson';
import { questionIn } from '../support/facts';
import { openRoom } from '../support/room';

const [first] = hillQuestions.activities;

/** A room that is asked these questions. */
function asking(questions: QuestionActivity['questions'], names = ['Ann', 'Ben', 'Cem']) {
  const activity = { ...(first as QuestionActivity), questions, rounds: questions.length };
  const lesson: Lesson = { ...hillQuestions, activities: [activity] };
  const room = openRoom({ lesson, seed: 3 });
  const seats = names.map((name) => room.join(name));
  room.start(0);
  return {
    room,
    seats,
    screen(): QuestionScreen {
      const { screen } = room.seeRoom();
      if (screen.kind !== 'question') throw new Error(`the screen shows ${screen.kind}`);
      return screen;
    },
    work(seat: number): QuestionWork {
      const { work } = room.seeSeat(seat);
      if (work?.kind !== 'question') throw new Error(`seat ${seat} is asked nothing`);
      return work;
    },
    stage(): QuestionStagePart {
      const { work } = room.seeStage();
      if (work?.kind !== 'question') throw new Error('the wall shows something else');
      return work;
    },
    /** What the log knows, and no screen does. */
    solution(): QuestionSolution {
      return questionIn(room.log, 'question').solution;
    },
    next: (repeat = false) =>
      room.host({ type: 'OpenRound', revision: room.state.revision, ...(repeat ? { repeat } : {}) }),
  };
}

function solutionOf<S extends QuestionSolution['shape']>(solution: QuestionSolution, shape: S) {
  if (solution.shape !== shape) throw new Error(`a ${shape} was wanted`);
  return solution as Extract<QuestionSolution, { shape: S }>;
}

const option = (index: number): Answer => ({ kind: 'question', shape: 'choice', option: index });
const number = (value: number): Answer => ({ kind: 'question', shape: 'number', value });
const order = (...items: number[]): Answer => ({ kind: 'question', shape: 'order', order: items });
const pairs = (...right: number[]): Answer => ({ kind: 'question', shape: 'matching', pairs: right });

/** The same row with two of its places exchanged. */
function swapped(row: readonly number[], one: number, other: number): number[] {
  return row.map((item, place) =>
    place === one ? (row[other] ?? item) : place === other ? (row[one] ?? item) : item,
  );
}

describe('a choice', () => {
  test('is asked with its options, and tells nothing of which is right', () => {
    const { screen } = asking(['levelGround']);
    expect(screen()).toMatchObject({
      round: { phase: 'asking', ordinal: 1 },
      of: 1,
      repeats: 0,
      reveal: null,
      asked: { shape: 'choice', template: 'levelGround' },
    });
    expect(JSON.stringify(screen())).not.toMatch(/surelyMinimum|"slips"|"why"/);
  });

  test('can be changed until the reveal, and is counted by option without names', () => {
    const { room, seats, solution, stage, work } = asking(['levelGround']);
    const [ann = 0, ben = 0, cem = 0] = seats;
    const { option: right, slips } = solutionOf(solution(), 'choice');
    const slip = slips[0];
    if (!slip) throw new Error('a slip was wanted');
    room.answer(ann, option(slip.option));
    room.answer(ann, option(right));
    room.answer(ben, option(slip.option));
    room.answer(cem, option(right));
    expect(stage()).toEqual({
      kind: 'question',
      answers: null,
      counts: null,
      values: null,
      mistakes: [],
      firstMistakes: null,
    });
    expect(room.seeStage().progress).toEqual({ done: 3, of: 3 });
    room.reveal();
    expect(work(ann).result).toEqual({
      diagnosis: { kind: 'right', cannotShow: [] },
      first: null,
      points: 3,
    });
    expect(work(ben).result).toMatchObject({
      diagnosis: { kind: 'mistake', rule: slip.rule },
      points: 1,
    });
    const counts = stage().counts ?? [];
    expect([counts[right], counts[slip.option]]).toEqual([2, 1]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(stage()).toMatchObject({
      answers: 3,
      values: null,
      mistakes: [{ rule: slip.rule, count: 1 }],
    });
  });

  test('refuses an option that is not there, and an answer of another shape', () => {
    const { room, seats } = asking(['slopeWay']);
    const [ann = 0] = seats;
    expect(room.answerTry(ann, option(3))).toBe('unknown_option');
    expect(room.answerTry(ann, number(1))).toBe('wrong_answer_kind');
    expect(room.answerTry(ann, order(0, 1, 2))).toBe('wrong_answer_kind');
    expect(room.answerTry(ann, { kind: 'descent', dx: 1, dy: 1 })).toBe('wrong_answer_kind');
    expect(room.answerTry(ann, option(2))).toBe('ok');
  });
});

describe('a number', () => {
  test('is judged within 2 %, and a slip is named whose number it is', () => {
    const { room, seats, solution, work, stage } = asking(['descentStep']);
    const [ann = 0, ben = 0, cem = 0] = seats;
    const { value, slips } = solutionOf(solution(), 'number');
    const uphill = slips.find(({ rule }) => rule === 'uphill')?.value ?? 0;
    expect(uphill).toBeCloseTo(-value, 12);
    room.answer(ann, number(value * 1.015));
    room.answer(ben, number(uphill));
    room.answer(cem, number(value * 7.7));
    room.reveal();
    expect(work(ann).result?.diagnosis.kind).toBe('right');
    expect(work(ben).result).toMatchObject({ diagnosis: { kind: 'mistake', rule: 'uphill' }, points: 1 });
    expect(work(cem).result).toMatchObject({ diagnosis: { kind: 'unknown' }, points: 0 });
    expect(stage().counts).toBeNull();
    expect(stage().values).toEqual([value * 1.015, uphill, value * 7.7].sort((a, b) => a - b));
  });

  test('comes with every number that its answer is computed from', () => {
    const { screen, solution } = asking(['descentStep']);
    const given = Object.fromEntries(screen().asked.given.map(({ symbol, value }) => [symbol, value]));
    const { η: eta = 0, z_x: slope = 0 } = given;
    expect(solutionOf(solution(), 'number').value).toBeCloseTo(-eta * slope, 12);
  });
});

describe('an order', () => {
  test('says how many had each item where it belongs, and names two that are exchanged', () => {
    const { room, seats, solution, work, stage } = asking(['etaOrder']);
    const [ann = 0, ben = 0, cem = 0] = seats;
    const { order: right } = solutionOf(solution(), 'order');
    room.answer(ann, order(...right));
    room.answer(ben, order(...swapped(right, 1, 2)));
    room.answer(cem, order(...[...right].reverse()));
    room.reveal();
    expect(work(ann).result?.points).toBe(3);
    expect(work(ben).result?.diagnosis).toEqual({ kind: 'mistake', rule: 'oneSwap' });
    expect(work(cem).result?.diagnosis).toEqual({ kind: 'mistake', rule: 'reversed' });
    // By item as it was shown: the first and the last of the right order were right twice, those between once.
    const counts = stage().counts ?? [];
    expect(right.map((item) => counts[item])).toEqual([2, 1, 1, 2]);
  });

  test.each([
    ['an item twice', [0, 1, 2, 2]],
    ['an item too few', [0, 1, 2]],
    ['an item too many', [0, 1, 2, 3, 4]],
  ])('refuses %s', (_, items) => {
    const { room, seats } = asking(['etaOrder']);
    expect(room.answerTry(seats[0] ?? 0, order(...items))).toBe('not_each_once');
  });
});

describe('a matching', () => {
  test('says how many joined each of the left rightly', () => {
    const { room, seats, solution, work, stage } = asking(['greekLetters']);
    const [ann = 0, ben = 0] = seats;
    const { pairs: right } = solutionOf(solution(), 'matching');
    room.answer(ann, pairs(...right));
    room.answer(ben, pairs(...swapped(right, 0, 4)));
    room.reveal();
    expect(work(ann).result?.diagnosis.kind).toBe('right');
    expect(work(ben).result?.diagnosis).toEqual({ kind: 'mistake', rule: 'oneSwap' });
    expect(stage().counts).toEqual([1, 2, 2, 2, 1]);
  });

  test('refuses a partner that is taken twice', () => {
    const { room, seats } = asking(['greekLetters']);
    expect(room.answerTry(seats[0] ?? 0, pairs(0, 1, 2, 3, 3))).toBe('not_each_once');
  });
});

describe('a second try', () => {
  test('gives each whose answer is not right a hint of their own, in the question’s words and without its answer', () => {
    const { room, seats, solution, work, stage } = asking(['descentStep']);
    const [ann = 0, ben = 0, cem = 0] = seats;
    const { value, slips } = solutionOf(solution(), 'number');
    const slip = slips.find(({ rule }) => rule === 'etaForgotten');
    if (!slip) throw new Error('a slip was wanted');
    room.answer(ann, number(value));
    room.answer(ben, number(slip.value));
    expect(room.seeHost().canTryAgain).toBe(true);
    room.host({ type: 'OpenSecondTry', revision: room.state.revision });
    expect(work(ann).hint).toBeNull();
    expect(work(cem).hint).toBeNull();
    const { rule, label, hint } = slip;
    expect(room.seeHost().firstMistakes).toEqual([{ rule, count: 1, label }]);
    room.answer(cem, number(slip.value));
    expect([ann, ben, cem].map((seat) => work(seat).rightAtFirst)).toEqual([true, false, false]);
    expect(work(ben).hint).toEqual({
      diagnosis: { kind: 'mistake', rule: 'etaForgotten' },
      slips: [{ rule, label, hint }],
      inPlace: null,
    });
    expect(room.answerTry(ann, number(value))).toBe('already_right');
    room.answer(ben, number(value));
    room.reveal();
    expect(work(ben).result).toEqual({
      diagnosis: { kind: 'right', cannotShow: [] },
      first: { kind: 'mistake', rule: 'etaForgotten' },
      points: 2,
    });
    expect(stage()).toMatchObject({
      mistakes: [{ rule: 'etaForgotten', count: 1 }],
      firstMistakes: [{ rule: 'etaForgotten', count: 1 }],
    });
  });

  test('tells how many of an order are in place, where the slip has no name', () => {
    const { room, seats, solution, work } = asking(['etaOrder']);
    const [ann = 0] = seats;
    const { order: right } = solutionOf(solution(), 'order');
    const turned = [right[0] ?? 0, right[2] ?? 0, right[3] ?? 0, right[1] ?? 0];
    room.answer(ann, order(...turned));
    room.host({ type: 'OpenSecondTry', revision: room.state.revision });
    expect(work(ann).hint).toEqual({ diagnosis: { kind: 'unknown' }, slips: [], inPlace: 1 });
  });
});

describe('the host', () => {
  test('reads the slips by their names while the class still answers, and each answer by its letters', () => {
    const { room, seats, solution } = asking(['levelGround']);
    const [ann = 0, ben = 0] = seats;
    const { option: right, slips } = solutionOf(solution(), 'choice');
    const slip = slips[1];
    if (!slip) throw new Error('a slip was wanted');
    room.answer(ann, option(slip.option));
    room.answer(ben, option(right));
    const host = room.seeHost();
    expect(host.mistakes).toEqual([{ rule: slip.rule, count: 1, label: slip.label }]);
    expect(host.seats[0]?.answer).toBe('ABCD'[slip.option]);
  });

  test.each([
    [['descentStep'] as const, number(-0.4), '−0.4'],
    [['etaOrder'] as const, order(2, 0, 3, 1), 'C, A, D, B'],
    [['greekLetters'] as const, pairs(4, 0, 3, 1, 2), '1→E, 2→A, 3→D, 4→B, 5→C'],
  ])('sees an answer to %j as text', (questions, answer, text) => {
    const { room, seats } = asking(questions);
    room.answer(seats[0] ?? 0, answer);
    expect(room.seeHost().seats[0]?.answer).toBe(text);
  });

  test('goes through the list in order, then to the next activity', () => {
    const { room, screen, next } = asking(['slopeWay', 'descentStep', 'greekLetters']);
    const templates = [screen().asked.template];
    for (let n = 0; n < 2; n++) {
      room.reveal();
      expect(room.seeHost().primary).toEqual({ does: 'openRound' });
      next();
      templates.push(screen().asked.template);
    }
    expect(templates).toEqual(['slopeWay', 'descentStep', 'greekLetters']);
    expect(screen()).toMatchObject({ round: { ordinal: 3, number: 3 }, of: 3 });
    room.reveal();
    expect(room.seeHost().primary).toEqual({ does: 'endForToday' });
  });

  test('repeats the present question with other numbers, which takes no other question’s place', () => {
    const { room, screen, next } = asking(['descentStep', 'greekLetters']);
    const before = screen().asked;
    room.reveal();
    next(true);
    expect(screen()).toMatchObject({ repeats: 1, round: { ordinal: 1, number: 2, phase: 'asking' } });
    expect(screen().asked.template).toBe('descentStep');
    expect(screen().asked.given).not.toEqual(before.given);
    room.reveal();
    next(true);
    expect(screen()).toMatchObject({ repeats: 2, round: { ordinal: 1, number: 3 } });
    room.reveal();
    expect(room.seeHost().primary).toEqual({ does: 'openRound' });
    next();
    expect(screen()).toMatchObject({ repeats: 0, round: { ordinal: 2, number: 4 } });
    expect(screen().asked.template).toBe('greekLetters');
  });

  test('may exchange a question that nobody has answered, and not one that somebody has', () => {
    const { room, seats, screen, next } = asking(['descentStep', 'greekLetters']);
    const before = screen().asked;
    next(true);
    expect(screen().asked.template).toBe('descentStep');
    expect(screen().asked).not.toEqual(before);
    room.answer(seats[0] ?? 0, number(1));
    const revision = room.state.revision;
    expect(room.hostTry({ type: 'OpenRound', revision, repeat: true })).toBe('not_now');
  });

  test('sees what we saw once the last question of the list is told', () => {
    const { room, next } = asking(['slopeWay', 'levelGround']);
    room.reveal();
    expect(room.seeRoom().place?.after).toBeNull();
    next();
    room.reveal();
    expect(room.seeRoom().place?.after).not.toBeNull();
  });
});

test('a question in the log is a question whatever becomes of its template: the room replays to what it is', () => {
  const { room, seats, next } = asking(['dotProduct', 'updateOrder', 'symbolMeanings']);
  room.answer(seats[0] ?? 0, number(3));
  room.reveal();
  next();
  room.answer(seats[1] ?? 0, order(3, 2, 1, 0));
  room.reveal();
  next(true);
  expect(room.replayed()).toEqual(room.state);
});
