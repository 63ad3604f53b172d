import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/activities';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { arrow, openRoom, type Room } from '../support/room';
import { expectFinite, expectReplays } from '../support/sound';

type Kind = 'level' | 'estimate' | 'turn' | 'race';

type Case = {
  readonly kind: Kind;
  readonly right: (room: Room) => Answer;
  readonly wrong: (room: Room) => Answer;
  /** The name of the wrong one. */
  readonly rule: string;
};

/** The linear Δz that the room's question asks for. */
function dz(room: Room): number {
  const { slopes, delta } = room.screen('estimate');
  return slopes.x * delta.x + slopes.y * delta.y;
}

const cases: readonly Case[] = [
  // z = x⁴/8 − x² + y² + xy/2: a minimum at (2.06, −0.52)
  {
    kind: 'level',
    right: () => ({ kind: 'level', x: 2.06, y: -0.52, is: 'minimum' }),
    wrong: () => ({ kind: 'level', x: 2.06, y: -0.52, is: 'saddle' }),
    rule: 'minimumTakenForSaddle',
  },
  {
    kind: 'estimate',
    right: (room) => ({ kind: 'estimate', dz: dz(room) }),
    wrong: (room) => ({ kind: 'estimate', dz: -dz(room) }),
    rule: 'signFlipped',
  },
  {
    kind: 'turn',
    right: () => ({ kind: 'turn', theta: 178, tried: [30, 178] }),
    wrong: () => ({ kind: 'turn', theta: 2, tried: [-40, 2] }),
    rule: 'alongGradient',
  },
  // z = x² + xy + 2y² from (−3.5, 2.5) in 15 steps
  {
    kind: 'race',
    right: () => ({ kind: 'race', eta: 0.2 }),
    wrong: () => ({ kind: 'race', eta: 0.01 }),
    rule: 'crawls',
  },
];

const placeOf = (kind: Kind) => downTheHill.activities.findIndex((activity) => activity.kind === kind);

function asked({ kind }: Pick<Case, 'kind'>, names = ['Ann', 'Ben', 'Cem'], seed = 1) {
  const room = openRoom({ lesson: downTheHill, seed });
  const [ann = 0, ben = 0, cem = 0, dan = 0] = names.map((name) => room.join(name));
  room.start(placeOf(kind));
  return { room, ann, ben, cem, dan, seats: [ann, ben, cem, dan].filter((seat) => seat > 0) };
}

/** Ann is right, Ben is wrong, Cem has not answered; then the host gives hints. */
function hinted(one: Case) {
  const class3 = asked(one);
  const { room, ann, ben } = class3;
  room.answer(ann, one.right(room));
  room.answer(ben, one.wrong(room));
  expect(room.tryAgain()).toBe('ok');
  return class3;
}

/** A mistake's name, or what else a finding is; null: there is none. */
function nameOf(finding: unknown): string | null {
  if (finding === null || typeof finding === 'string') return finding;
  const { kind, rule } = finding as { kind: string; rule?: string };
  return rule ?? kind;
}

const hintOf = (room: Room, kind: Kind, seat: number) => nameOf(room.work(seat, kind).hint);

function resultOf(room: Room, kind: Kind, seat: number) {
  const { result } = room.work(seat, kind);
  if (!result) return null;
  const last = nameOf('verdict' in result ? result.verdict : result.diagnosis);
  return { last: last === 'arrives' ? 'right' : last, first: nameOf(result.first), points: result.points };
}

describe.each(cases)('A question of the kind $kind', (one) => {
  const { kind, rule } = one;

  test('takes an answer, and another until the round closes', () => {
    const { room, ann } = asked(one);
    room.answer(ann, one.wrong(room));
    room.answer(ann, one.right(room));
    expect(room.work(ann, kind)).toMatchObject({ hint: null, result: null });
    expect(room.work(ann, kind).answer).not.toBeNull();
    expect(room.seeStage().progress).toEqual({ done: 1, of: 3 });
    expect(room.seeHost().seats.map(({ doing }) => doing)).toEqual(['answered', 'working', 'working']);
    room.host({ type: 'CloseRound', revision: room.state.revision });
    expect(room.answerTry(ann, one.wrong(room))).toBe('round_closed');
    room.reveal();
    expect(resultOf(room, kind, ann)).toEqual({ last: 'right', first: null, points: 3 });
  });

  test('refuses every other kind of answer', () => {
    const { room, ann } = asked(one);
    for (const other of cases) {
      if (other.kind === kind || other.kind === 'estimate') continue;
      expect(room.answerTry(ann, other.right(room)), other.kind).toBe('wrong_answer_kind');
    }
    expect(room.answerTry(ann, arrow(0.1, 0.1))).toBe('wrong_answer_kind');
    expect(room.answerTry(ann, { kind: 'slope', dx: 1 })).toBe('wrong_answer_kind');
    expect(room.learnerTry(ann, { type: 'AskHelp', round: room.round() })).toBe('not_in_this_activity');
  });

  test('ends with the reveal: no step, no undo, no later answer', () => {
    const { room, ann } = asked(one);
    room.answer(ann, one.right(room));
    room.reveal();
    const { revision } = room.state;
    expect(room.hostTry({ type: 'Advance', revision })).toBe('not_now');
    expect(room.hostTry({ type: 'Undo', revision })).toBe('nothing_to_undo');
    expect(room.hostTry({ type: 'Reveal', revision })).toBe('not_now');
    expect(room.tryAgain()).toBe('not_now');
    expect(room.answerTry(ann, one.wrong(room))).toBe('round_closed');
  });

  test('counts the class’s mistakes for the host while answers come in, for the stage at the reveal', () => {
    const { room, ann, ben } = asked(one);
    room.answer(ann, one.right(room));
    room.answer(ben, one.wrong(room));
    expect(room.seeHost()).toMatchObject({ mistakes: [{ rule, count: 1 }], firstMistakes: null });
    expect(room.stagePart(kind)).toMatchObject({ mistakes: [], firstMistakes: null });
    room.reveal();
    expect(room.stagePart(kind)).toMatchObject({ mistakes: [{ rule, count: 1 }], firstMistakes: null });
    expect(resultOf(room, kind, ben)).toEqual({ last: rule, first: null, points: 1 });
  });

  test('asks again in the next round, which begins anew', () => {
    const { room, ben, seats } = hinted(one);
    room.reveal();
    room.openRound();
    expect(room.screen(kind)).toMatchObject({ round: { ordinal: 2, phase: 'asking', attempt: 1 } });
    expect(room.screen(kind).reveal).toBeNull();
    expect(room.work(ben, kind)).toMatchObject({ answer: null, hint: null, result: null });
    expect(room.seeHost().firstMistakes).toBeNull();
    expectFinite(room, seats);
  });
});

describe.each(cases)('A second try of the kind $kind', (one) => {
  const { kind, rule } = one;

  test('is offered once somebody’s answer is not right, and once a round', () => {
    const { room, ann, ben } = asked(one);
    expect(room.seeHost().canTryAgain).toBe(false);
    expect(room.tryAgain()).toBe('not_now');
    room.answer(ann, one.right(room));
    expect(room.tryAgain()).toBe('not_now');
    room.answer(ben, one.wrong(room));
    expect(room.seeHost().canTryAgain).toBe(true);
    expect(room.tryAgain()).toBe('ok');
    expect(room.screen(kind).round).toMatchObject({ attempt: 2, phase: 'asking', closed: false });
    expect(room.seeHost().canTryAgain).toBe(false);
    expect(room.tryAgain()).toBe('not_now');
  });

  test('gives a hint to those who were not right, and to nobody else', () => {
    const { room, ann, ben, cem } = hinted(one);
    expect([ann, ben, cem].map((seat) => hintOf(room, kind, seat))).toEqual([null, rule, null]);
    expect(room.stagePart(kind)).toMatchObject({ mistakes: [], firstMistakes: null });
  });

  test('leaves a right answer as it is, takes others again, and lets late-comers in', () => {
    const { room, ann, ben, cem } = hinted(one);
    expect(room.answerTry(ann, one.wrong(room))).toBe('already_right');
    expect(room.seeStage().progress).toEqual({ done: 1, of: 3 });
    room.answer(ben, one.wrong(room));
    room.answer(ben, one.right(room));
    expect(room.seeStage().progress).toEqual({ done: 2, of: 3 });
    room.answer(cem, one.wrong(room));
    const late = room.join('Eve');
    room.answer(late, one.right(room));
    expect(room.seeStage().progress).toEqual({ done: 4, of: 4 });
    expect(hintOf(room, kind, late)).toBeNull();
  });

  test('tells those it leaves alone that they were right, and no late-comer, whatever they answer', () => {
    const { room, ann, ben, cem } = hinted(one);
    room.answer(cem, one.wrong(room));
    const told = (seat: number) => room.work(seat, kind).rightAtFirst;
    expect([ann, ben, cem].map(told)).toEqual([true, false, false]);
    room.answer(cem, one.right(room));
    expect([ann, ben, cem].map(told)).toEqual([true, false, false]);
  });

  test('keeps first and second apart: 3 points at first, 2 after the hint, 3 to a late-comer, 1 to who kept the slip', () => {
    const { room, ann, ben, cem, dan } = asked(one, ['Ann', 'Ben', 'Cem', 'Dan']);
    room.answer(ann, one.right(room));
    room.answer(ben, one.wrong(room));
    room.answer(cem, one.wrong(room));
    room.tryAgain();
    room.answer(ben, one.right(room));
    room.answer(dan, one.right(room));
    expect(room.seeHost()).toMatchObject({
      mistakes: [{ rule, count: 1 }],
      firstMistakes: [{ rule, count: 2 }],
    });
    room.reveal();
    expect([ann, ben, cem, dan].map((seat) => resultOf(room, kind, seat))).toMatchObject([
      { last: 'right', points: 3 },
      { last: 'right', first: rule, points: 2 },
      { last: rule, first: rule, points: 1 },
      { last: 'right', first: null, points: 3 },
    ]);
    expect([ann, ben, cem, dan].map((seat) => room.seeSeat(seat).score)).toEqual([3, 2, 1, 3]);
    expect(room.stagePart(kind)).toMatchObject({
      mistakes: [{ rule, count: 1 }],
      firstMistakes: [{ rule, count: 2 }],
    });
  });

  test('counts no first mistake of who had no first answer', () => {
    const { room, ben, dan } = asked(one, ['Ann', 'Ben', 'Cem', 'Dan']);
    room.answer(ben, one.wrong(room));
    room.tryAgain();
    room.answer(dan, one.wrong(room));
    const counts = { mistakes: [{ rule, count: 2 }], firstMistakes: [{ rule, count: 1 }] };
    expect(room.seeHost()).toMatchObject(counts);
    room.reveal();
    expect(room.stagePart(kind)).toMatchObject(counts);
  });

  test('forgets a seat that is removed', () => {
    const { room, ben } = hinted(one);
    room.host({ type: 'RemoveSeat', seat: ben });
    room.reveal();
    expect(room.stagePart(kind)).toMatchObject({ mistakes: [] });
  });

  test('is in the log: replayed, the room is the same', () => {
    const { room, ben, cem } = hinted(one);
    room.answer(ben, one.right(room));
    room.answer(cem, one.wrong(room));
    expect(room.replayed()).toEqual(room.state);
    room.reveal();
    room.openRound();
    expect(room.replayed()).toEqual(room.state);
  });
});

/** √x + y²: no ground where x < 0, no slope at x = 0, level nowhere. */
const f = 'sqrt(x)+y^2';
const hill = { surface: { f, x: [-4, 4], y: [-3, 3] } } as const;

describe.each(cases)('On the host’s own hill √x + y² a question of the kind $kind', ({ kind }) => {
  test('is asked, and afterwards the lesson’s hill is there again', () => {
    const { room } = asked({ kind });
    const planned = room.screen(kind).surface;
    room.openRound({ hill });
    expect(room.screen(kind).surface).toEqual(hill.surface);
    room.reveal();
    room.openRound();
    expect(room.screen(kind).surface).not.toEqual(hill.surface);
    expect(planned).not.toEqual(hill.surface);
  });

  test('is refused of a formula that is none, of sides that are no map, and with a start in a hole or off the map', () => {
    const { room } = asked({ kind });
    const own = (over: object) => ({ hill: { surface: { ...hill.surface, ...over } } });
    expect(room.openRoundTry(own({ f: 'sqrt(x' }))).toBe('bad_function');
    expect(room.openRoundTry(own({ f: '3' }))).toBe('bad_function');
    expect(room.openRoundTry(own({ f: 'sqrt(-1-x^2)' }))).toBe('bad_function');
    expect(room.openRoundTry(own({ x: [4, -4] }))).toBe('bad_function');
    expect(room.openRoundTry(own({ f: 'sin(xy)cos(xy)'.repeat(9) }))).toBe('heavy_function');
    expect(room.openRoundTry({ hill: { ...hill, start: { x: -1, y: 1 } } })).toBe('hole');
    expect(room.openRoundTry({ hill: { ...hill, start: { x: 0, y: 1 } } })).toBe('hole');
    expect(room.openRoundTry({ hill: { ...hill, start: { x: 900, y: 1 } } })).toBe('off_map');
    expect(room.openRoundTry({ hill: { ...hill, start: { x: 1, y: 1 } } })).toBe('ok');
  });

  test('begins where the host says, and else by lot', () => {
    const { room } = asked({ kind });
    const screen = () => {
      const shown = room.screen(kind);
      return 'at' in shown ? shown.at : null;
    };
    // Level ground is looked for on the whole map: its question has no place.
    const begins = kind === 'level' ? null : { x: 1.3, y: -0.7 };
    room.openRound({ hill: { ...hill, start: { x: 1.3, y: -0.7 } } });
    expect(screen()).toEqual(begins);
    const seen = new Set<string>();
    for (let n = 0; n < 8; n++) {
      room.openRound({ hill });
      seen.add(JSON.stringify(screen()));
    }
    expect(seen.size).toBeGreaterThan(kind === 'level' ? 0 : 2);
  });

  test('is refused once somebody has answered the one before', () => {
    const { room, ann } = asked({ kind });
    const one = cases.find((other) => other.kind === kind);
    if (one) room.answer(ann, one.right(room));
    expect(room.openRoundTry({ hill })).toBe('not_now');
  });

  const answersTo: Readonly<Record<Kind, (room: Room) => readonly Answer[]>> = {
    level: () => [
      { kind: 'level', x: 1, y: 0, is: 'minimum' },
      { kind: 'level', x: 0, y: 0, is: 'saddle' },
      { kind: 'level', x: 3, y: -2, is: 'maximum' },
    ],
    estimate: (room) => [
      { kind: 'estimate', dz: dz(room) },
      { kind: 'estimate', dz: 0 },
      { kind: 'estimate', dz: -1e12 },
    ],
    turn: () => [
      { kind: 'turn', theta: 180, tried: [-180, 0, 90] },
      { kind: 'turn', theta: -90, tried: [] },
      { kind: 'turn', theta: 0, tried: [0] },
    ],
    race: () => [
      { kind: 'race', eta: 0.001 },
      { kind: 'race', eta: 0.3 },
      { kind: 'race', eta: 5 },
    ],
  };

  test('is played to the end, twice, without a crash or a number that is none', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const { room, seats } = asked({ kind }, ['Ann', 'Ben', 'Cem'], seed);
      room.openRound({ hill });
      for (let n = 0; n < 2; n++) {
        const given = answersTo[kind](room);
        seats.forEach((seat, i) => {
          room.answer(seat, given[i] as Answer);
        });
        expectFinite(room, seats);
        if (room.tryAgain() === 'ok') {
          expectFinite(room, seats);
          room.answerTry(seats[2] ?? 0, given[0] as Answer);
        }
        room.reveal();
        expectFinite(room, seats);
        expectReplays(room);
        room.openRound({ hill });
      }
    }
  });
});
