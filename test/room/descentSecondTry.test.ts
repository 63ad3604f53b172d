import { describe, expect, test } from 'vitest';
import { arrow, openRoom } from '../support/room';

// By map: z = x² + xy + 2y² at (3, 1), ∇z = (7, 7). By formula: ∇z = (6.5, 10), η = 0.1, right is (−0.65, −1).
const BY_MAP = 0;
const BY_FORMULA = 1;

function asked(index: number, names = ['Ann', 'Ben', 'Cem']) {
  const room = openRoom();
  const seats = names.map((name) => room.join(name));
  const [ann = 0, ben = 0, cem = 0] = seats;
  room.start(index);
  const tryAgain = () => room.hostTry({ type: 'OpenSecondTry', revision: room.state.revision });
  return { room, ann, ben, cem, tryAgain };
}

/** Ann is right, Ben goes uphill, Cem has not answered; then the host gives hints. */
function hinted(index: number) {
  const class3 = asked(index);
  const { room, ann, ben } = class3;
  room.answer(ann, index === BY_MAP ? arrow(-0.5, -0.5) : arrow(-0.65, -1));
  room.answer(ben, index === BY_MAP ? arrow(0.5, 0.5) : arrow(0.65, 1));
  expect(class3.tryAgain()).toBe('ok');
  return class3;
}

describe.each([
  ['map', BY_MAP],
  ['formula', BY_FORMULA],
])('a second try by %s', (_, index) => {
  test('is offered once somebody’s answer is not right, and once a round', () => {
    const { room, ann, ben, tryAgain } = asked(index);
    expect(room.seeHost().canTryAgain).toBe(false);
    expect(tryAgain()).toBe('not_now');
    room.answer(ann, index === BY_MAP ? arrow(-0.5, -0.5) : arrow(-0.65, -1));
    expect(tryAgain()).toBe('not_now');
    room.answer(ben, arrow(0.5, 0.5));
    expect(room.seeHost().canTryAgain).toBe(true);
    expect(tryAgain()).toBe('ok');
    expect(room.descent().round).toMatchObject({ attempt: 2, phase: 'asking', closed: false });
    expect(room.seeHost().canTryAgain).toBe(false);
    expect(tryAgain()).toBe('not_now');
  });

  test('gives a hint to those who were not right, and to nobody else', () => {
    const { room, ann, ben, cem } = hinted(index);
    expect(room.stepWork(ben)).toMatchObject({
      hint: { kind: 'mistake', rule: 'uphill' },
      answer: null,
      result: null,
    });
    expect(room.stepWork(ben).firstAnswer).toEqual(index === BY_MAP ? { x: 0.5, y: 0.5 } : { x: 0.65, y: 1 });
    expect(room.stepWork(ann)).toMatchObject({ hint: null, firstAnswer: room.stepWork(ann).answer });
    expect(room.stepWork(cem)).toMatchObject({ hint: null, firstAnswer: null, answer: null });
  });

  test('leaves a right answer as it is, takes others again and again, and lets late-comers in', () => {
    const { room, ann, ben, cem } = hinted(index);
    expect(room.answerTry(ann, arrow(0.1, 0.1))).toBe('already_right');
    room.answer(ben, arrow(-0.1, 0.1));
    room.answer(ben, arrow(-0.5, -0.5));
    room.answer(cem, arrow(-0.2, -0.2));
    expect(room.stepWork(ben).answer).toEqual({ x: -0.5, y: -0.5 });
    expect(room.stepWork(cem)).toMatchObject({ answer: { x: -0.2, y: -0.2 }, firstAnswer: null });
  });

  test('counts those who have nothing more to do: right at first, or answered after the hint', () => {
    const { room, ben, cem } = hinted(index);
    expect(room.seeStage().progress).toEqual({ done: 1, of: 3 });
    expect(room.seeHost().seats.map(({ doing }) => doing)).toEqual(['answered', 'working', 'working']);
    room.answer(ben, arrow(-0.5, -0.5));
    expect(room.seeStage().progress).toEqual({ done: 2, of: 3 });
    room.answer(cem, arrow(-0.5, -0.5));
    expect(room.seeStage().progress).toEqual({ done: 3, of: 3 });
  });

  test('counts every answer once they are out, whether it was given again or not', () => {
    const { room } = hinted(index);
    room.reveal();
    expect(room.seeStage().progress).toEqual({ done: 2, of: 3 });
    expect(room.seeHost().seats.map(({ doing }) => doing)).toEqual(['answered', 'answered', 'waiting']);
  });

  test('gives 3 points for right at first, 2 after the hint, 3 to a late-comer, 1 to who kept the slip', () => {
    const { room, ann, ben, cem } = asked(index, ['Ann', 'Ben', 'Cem', 'Dan']);
    const dan = cem + 1;
    const right = index === BY_MAP ? arrow(-0.5, -0.5) : arrow(-0.65, -1);
    const uphill = index === BY_MAP ? arrow(0.5, 0.5) : arrow(0.65, 1);
    room.answer(ann, right);
    room.answer(ben, uphill);
    room.answer(cem, uphill);
    room.host({ type: 'OpenSecondTry', revision: room.state.revision });
    room.answer(ben, right);
    room.answer(dan, right);
    room.reveal();
    expect([ann, ben, cem, dan].map((seat) => room.seeSeat(seat).score)).toEqual([3, 2, 1, 3]);
  });

  test('keeps first and second apart at the reveal: findings, arrows and counts', () => {
    const { room, ann, ben, cem } = hinted(index);
    const right = index === BY_MAP ? arrow(-0.4, -0.4) : arrow(-0.65, -1);
    room.answer(ben, right);
    room.answer(cem, arrow(0.5, -0.5));
    room.reveal();
    expect(room.stepWork(ben)).toMatchObject({
      hint: null,
      result: { diagnosis: { kind: 'right' }, first: { kind: 'mistake', rule: 'uphill' }, points: 2 },
    });
    expect(room.stepWork(ann).result).toMatchObject({ first: { kind: 'right' }, points: 3 });
    expect(room.stepWork(cem).result?.first).toBeNull();
    expect(room.seeStage().work).toMatchObject({
      firstArrows: [index === BY_MAP ? { x: 0.5, y: 0.5 } : { x: 0.65, y: 1 }],
      firstMistakes: expect.arrayContaining([{ rule: 'uphill', count: 1 }]),
    });
    expect(JSON.stringify(room.seeStage().work)).not.toMatch(/"mistakes":[^\]]*uphill/);
  });

  test('shows the host both counts while the class still answers, the stage none', () => {
    const { room, ben } = hinted(index);
    const before = { mistakes: room.seeHost().mistakes, firstMistakes: room.seeHost().firstMistakes };
    expect(before).toEqual({
      mistakes: [{ rule: 'uphill', count: 1 }],
      firstMistakes: [{ rule: 'uphill', count: 1 }],
    });
    room.answer(ben, index === BY_MAP ? arrow(-0.5, -0.5) : arrow(-0.65, -1));
    expect(room.seeHost()).toMatchObject({ mistakes: [], firstMistakes: [{ rule: 'uphill', count: 1 }] });
    expect(room.seeStage().work).toMatchObject({ mistakes: [], firstMistakes: null, firstArrows: null });
  });

  test('is not there in a round with one try: nothing first, anywhere', () => {
    const { room, ann } = asked(index);
    room.answer(ann, arrow(0.5, 0.5));
    expect(room.seeHost().firstMistakes).toBeNull();
    room.reveal();
    expect(room.seeHost().firstMistakes).toBeNull();
    expect(room.seeStage().work).toMatchObject({ firstArrows: null, firstMistakes: null });
    expect(room.stepWork(ann)).toMatchObject({ firstAnswer: null, result: { first: null } });
  });

  test('begins anew in the next round', () => {
    const { room, ann, ben } = hinted(index);
    room.reveal();
    room.advance({ by: 'gradient' });
    room.openRound();
    expect(room.descent().round.attempt).toBe(1);
    expect(room.stepWork(ben)).toMatchObject({ hint: null, firstAnswer: null, answer: null });
    expect(room.answerTry(ann, arrow(-0.1, -0.1))).toBe('ok');
  });
});

test('the mean of a second try is that of the latest arrows', () => {
  const { room, ben } = hinted(BY_MAP);
  room.answer(ben, arrow(-0.1, -0.3));
  room.reveal();
  expect(room.descent().reveal?.outcomes.mean?.delta).toEqual({ x: -0.3, y: -0.4 });
});

test('a hint by direction does not say by how much: that would give −∇f away', () => {
  const { room, ann, tryAgain } = asked(BY_MAP);
  room.answer(ann, arrow(-0.5, 0.1));
  expect(tryAgain()).toBe('ok');
  expect(room.stepWork(ann).hint).toEqual({ kind: 'direction', is: 'downhillNotSteepest', cosine: null });
  room.reveal();
  expect(room.stepWork(ann).result?.first).toMatchObject({ cosine: expect.closeTo(0.5547, 4) });
});

test('a seat that is removed in the second try is counted nowhere', () => {
  const { room, ben } = hinted(BY_MAP);
  room.answer(ben, arrow(-0.5, -0.4));
  room.host({ type: 'RemoveSeat', seat: ben });
  room.reveal();
  expect(room.seeStage().work).toMatchObject({ firstArrows: [], arrows: [{ x: -0.5, y: -0.5 }] });
  expect(room.replayed()).toEqual(room.state);
});
