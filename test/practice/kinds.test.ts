import { describe, expect, test } from 'vitest';
import { wrongMarks } from '../../server/activities/level/practiceMarks';
import { diceFrom } from '../../server/practice/dice';
import { nextIntention } from '../../server/practice/mind';
import { cast, keptSkill, persona } from '../../server/practice/persona';
import type { Activity, Answer } from '../../shared/activities';
import { foretellDz } from '../../shared/lesson/hill/estimate';
import { levelGround } from '../../shared/lesson/hill/level';
import { etaRace } from '../../shared/lesson/hill/race';
import { ballOnCurve } from '../../shared/lesson/hill/slope';
import { turnTheArrow } from '../../shared/lesson/hill/turn';
import { type EstimateMistake, estimateMistakes } from '../../shared/math/diagnosis/estimate';
import { levelMistakes } from '../../shared/math/diagnosis/level';
import { moveMistakes } from '../../shared/math/diagnosis/move';
import { turnMistakes } from '../../shared/math/diagnosis/turn';
import { raceVerdicts } from '../../shared/math/race';
import { dualSurface } from '../support/oracle/surfaces';
import { openRoom, type Room } from '../support/room';

function asked(activity: Activity, seed = 1): Room {
  const words = { ja: '種類', en: 'Kinds' };
  return openRoom({ lesson: { id: 'kinds', title: words, summary: words, activities: [activity] }, seed });
}

/** The learner at the phone answers what it shows, with the wrong way of this number. */
function answers(room: Room, seat: number, nth: number, seed = seat): Answer {
  const who = { ...persona(keptSkill('en', `++${nth}`), seed), saysStuck: 0 };
  const phone = { room: room.seeRoom(), you: room.seeSeat(seat), pictures: [] };
  const command = nextIntention(who, phone, new Set(), 0)?.command;
  if (command?.type !== 'SubmitAnswer') throw new Error(`wrong way ${nth} is silent`);
  room.learner(seat, command);
  return command.answer;
}

/** What the room says of a seat's answer once all are out: a mistake's name, or 'right', 'undecided', 'unknown'. */
function nameOf(room: Room, seat: number): string {
  const { work } = room.seeSeat(seat);
  const result = work && 'result' in work ? work.result : null;
  if (!result) throw new Error(`seat ${seat} has no result`);
  if ('verdict' in result) return result.verdict;
  const { diagnosis } = result;
  return diagnosis.kind === 'mistake' ? diagnosis.rule : diagnosis.kind;
}

/** One learner's wrong way in a room of their own: what was sent, and its name. */
function told(activity: Activity, nth: number, seed = 1) {
  const room = asked(activity, seed);
  const seat = room.join('Ann');
  room.start(0);
  const answer = answers(room, seat, nth, seed);
  room.reveal();
  return { answer, name: nameOf(room, seat), screen: room.seeRoom().screen };
}

/** The names that a class in which everyone errs differently is given on the stage. */
function counted(activity: Activity, count: number): Set<string> {
  const room = asked(activity);
  const kinds = cast('oneOfEach', count, diceFrom(1));
  const seats = kinds.map((_, n) => room.join(`Learner ${n}`, { practice: true }));
  room.start(0);
  seats.forEach((seat, n) => {
    answers(room, seat, n);
  });
  room.reveal();
  const { work } = room.seeStage();
  const mistakes = work && 'mistakes' in work ? work.mistakes : [];
  return new Set(mistakes.map(({ rule }) => rule));
}

describe('A ball on y = x⁴/8 − x² + x/4 + 3 at x = 1.5, η = 0.2 (dy/dx = −1.0625)', () => {
  const activity: Activity = { ...ballOnCurve, curve: 'twoValleys', start: 1.5, eta: 0.2 };

  test.each([
    ['uphill', 0, -0.2125],
    ['forgotEta', 1, 1.06],
    ['overshoot', 2, 1.9],
    ['newPlace', 3, 1.71],
    ['noStep', 4, 0],
  ] as const)('%s is sent as Δx and named', (rule, nth, dx) => {
    const { answer, name } = told(activity, nth);
    expect(answer.kind === 'slope' ? answer.dx : Number.NaN).toBeCloseTo(dx, 2);
    expect(name).toBe(rule);
  });

  test('a class with one of each has every mistake but those that need level ground or lower ground beyond', () => {
    const elsewhere = ['levelGround', 'uphillEndsLower', 'overshootEndsLower'];
    expect(counted(activity, 5)).toEqual(new Set(moveMistakes.filter((rule) => !elsewhere.includes(rule))));
  });
});

describe('An estimate of Δz on z = x² + xy + 2y² at (−2, 1.5): ∇z = (−2.5, 4), Δ = (−0.5, 0.4)', () => {
  // Δz ≃ 1.25 + 1.6 = 2.85, and really 8.72 − 5.5 = 3.22; ‖∇z‖‖Δ‖ = 4.717 · 0.6403.
  const rows: readonly (readonly [rule: EstimateMistake, dz: number])[] = [
    ['signFlipped', -2.85],
    ['onlyX', 1.25],
    ['onlyY', 1.6],
    ['crossed', -3],
    ['subtracted', -0.35],
    ['slopesAdded', 1.5],
    ['stepAdded', -0.1],
    ['sumTimesSum', -0.15],
    ['productOfParts', 2],
    ['cosineLeftOut', 3.02],
    ['gaveTrueDz', 3.22],
  ];

  test('is what the room with seed 1 asks for', () => {
    expect(told(foretellDz, 0).screen).toMatchObject({
      at: { x: -2, y: 1.5 },
      slopes: { x: -2.5, y: 4 },
      delta: { x: -0.5, y: 0.4 },
      reveal: { linearDz: 2.85, trueDz: expect.closeTo(3.22, 9) },
    });
  });

  test.each(rows)('%s is sent as %d and named', (rule, dz) => {
    const { answer, name } = told(foretellDz, estimateMistakes.indexOf(rule));
    expect(answer).toEqual({ kind: 'estimate', dz });
    expect(name).toBe(rule);
  });

  test('every mistake has a row, and a class with one of each has them all', () => {
    expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(estimateMistakes));
    expect(counted(foretellDz, 11)).toEqual(new Set(estimateMistakes));
  });
});

describe('Level ground on Himmelblau’s hill', () => {
  const activity: Activity = { ...levelGround, surfaces: ['himmelblau'] };
  const places = {
    minimum: [
      [3, 2],
      [-2.805, 3.131],
      [-3.779, -3.283],
      [3.584, -1.848],
    ],
    maximum: [[-0.271, -0.923]],
    saddle: [
      [-3.073, -0.081],
      [0.087, 2.884],
      [-0.128, -1.954],
      [3.385, 0.074],
    ],
  } as const;

  test.each([
    ['minimumTakenForMaximum', 'minimum', 'maximum'],
    ['minimumTakenForSaddle', 'minimum', 'saddle'],
    ['maximumTakenForMinimum', 'maximum', 'minimum'],
    ['maximumTakenForSaddle', 'maximum', 'saddle'],
    ['saddleTakenForMinimum', 'saddle', 'minimum'],
    ['saddleTakenForMaximum', 'saddle', 'maximum'],
  ] as const)('%s: a %s is marked as a %s, and named', (rule, is, said) => {
    for (let seed = 1; seed <= 10; seed++) {
      const { answer, name } = told(activity, Object.keys(wrongMarks).indexOf(rule), seed);
      if (answer.kind !== 'level') throw new Error(`a ${answer.kind} is no mark`);
      const away = places[is].map(([x, y]) => Math.hypot(answer.x - x, answer.y - y));
      expect(Math.min(...away), `seed ${seed}`).toBeLessThan(0.2);
      expect([answer.is, name]).toEqual([said, rule]);
    }
  });

  test.each(['levelInXOnly', 'levelInYOnly', 'stillSloping'] as const)(
    '%s is marked where the slopes are so, and named',
    (rule) => {
      for (let seed = 1; seed <= 10; seed++) {
        const { answer, name } = told(activity, Object.keys(wrongMarks).indexOf(rule), seed);
        if (answer.kind !== 'level') throw new Error(`a ${answer.kind} is no mark`);
        const [p = 0, q = 0] = dualSurface('himmelblau', answer.x, answer.y).slopes.map(Math.abs);
        if (rule === 'levelInXOnly') expect(p / q, `seed ${seed}`).toBeLessThan(0.11);
        if (rule === 'levelInYOnly') expect(q / p, `seed ${seed}`).toBeLessThan(0.11);
        if (rule === 'stillSloping') expect(Math.min(p / q, q / p), `seed ${seed}`).toBeGreaterThan(0.35);
        expect(name).toBe(rule);
      }
    },
  );

  test('a class with one of each has every mistake', () => {
    // A crease, where there is no slope, is on no hill that comes with a lesson.
    expect(counted(activity, 9)).toEqual(new Set(levelMistakes.filter((rule) => rule !== 'noSlope')));
  });

  test('on a hill without tops only what can be seen there is said', () => {
    const valley = counted({ ...levelGround, surfaces: ['valley'] }, 9);
    expect([...valley].sort()).toEqual([
      'levelInXOnly',
      'levelInYOnly',
      'minimumTakenForMaximum',
      'minimumTakenForSaddle',
      'stillSloping',
    ]);
  });
});

describe('The arrow turned on z = x² + xy + 2y² at (3, 0.5), where the way to (0, 0) lies at 151.9°', () => {
  test.each([
    ['alongGradient', 0, 4],
    ['acrossSlope', 1, -88],
    ['straightToMinimum', 2, 152],
    ['downhillNotLowest', 3, 128],
    ['uphillSomehow', 4, 47],
  ] as const)('%s is turned and named', (rule, nth, theta) => {
    const { answer, name } = told(turnTheArrow, nth);
    expect(answer).toMatchObject({ kind: 'turn', theta });
    expect(name).toBe(rule);
  });

  test('a class with one of each has every mistake', () => {
    expect(counted(turnTheArrow, 5)).toEqual(new Set(turnMistakes));
  });
});

describe('An η race of 15 steps on z = x² + xy + 2y² from (−3.5, 2.5)', () => {
  // Of the scale, to 0.07 crawl, to 0.4 arrive, 0.45 bounces, from 0.5 on diverge.
  test.each([
    ['crawls', 0, 0.001, 0.07],
    ['diverges', 1, 0.5, 5],
    ['bounces', 2, 0.45, 0.45],
  ] as const)('%s: the η is chosen so, and the run named', (way, nth, low, high) => {
    for (let seed = 1; seed <= 10; seed++) {
      const { answer, name } = told(etaRace, nth, seed);
      const eta = answer.kind === 'race' ? answer.eta : Number.NaN;
      expect(eta).toBeGreaterThanOrEqual(low);
      expect(eta).toBeLessThanOrEqual(high);
      expect(name).toBe(way);
    }
  });

  test('a class with one of each has every name but that of the runs that arrive', () => {
    expect(counted(etaRace, 3)).toEqual(new Set(raceVerdicts.filter((verdict) => verdict !== 'arrives')));
  });
});

describe('On the host’s own hill √x + y², which has holes and no level ground', () => {
  const hill = { surface: { f: 'sqrt(x)+y^2', x: [-4, 4], y: [-3, 3] } } as const;

  test.each<readonly [string, Activity]>([
    ['level', levelGround],
    ['estimate', foretellDz],
    ['turn', turnTheArrow],
    ['race', etaRace],
  ])('practice learners of every sort answer %s with numbers the room takes', (_, activity) => {
    for (let nth = 0; nth < 12; nth++) {
      const room = asked(activity, nth);
      const seat = room.join('Ann');
      room.start(0);
      room.openRound({ hill });
      answers(room, seat, nth);
      room.reveal();
      expect(room.seeStage().progress).toEqual({ done: 1, of: 1 });
    }
  });
});
