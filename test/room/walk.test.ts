import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/activities';
import type { WalkScreen, WalkStagePart, WalkWork } from '../../shared/activities/walk';
import type { WalkActivity } from '../../shared/activities/walk/settings';
import { inFog } from '../../shared/lesson/hill/fog';
import { questionIn } from '../support/facts';
import { openRoom, type Room } from '../support/room';

// z = x⁴/8 − x² + y² + xy/2 from (3, 1.5): z = 5.625, slopes (8.25, 4.5); no step longer than 1.5, 15 at most.
const start = { x: 3, y: 1.5 };

function fog(change: Partial<WalkActivity> = {}) {
  const activity: WalkActivity = { ...inFog, starts: 'same', start, ...change };
  const room = openRoom({
    lesson: { id: 'fog', title: inFog.title, summary: inFog.title, activities: [activity] },
    maxSeats: 500,
  });
  const ann = room.join('Ann');
  const ben = room.join('Ben');
  room.start(0);
  return { room, ann, ben };
}

const step = (dx: number, dy: number): Answer => ({ kind: 'walk', does: 'step', dx, dy });
const stop: Answer = { kind: 'walk', does: 'stop' };

function screenOf(room: Room): WalkScreen {
  const { screen } = room.seeRoom();
  if (screen.kind !== 'walk') throw new Error(`the screen shows ${screen.kind}`);
  return screen;
}

function workOf(room: Room, seat: number): WalkWork {
  const { work } = room.seeSeat(seat);
  if (work?.kind !== 'walk') throw new Error(`seat ${seat} does not walk`);
  return work;
}

function stageOf(room: Room): WalkStagePart {
  const { work } = room.seeStage();
  if (work?.kind !== 'walk') throw new Error('the wall shows no walks');
  return work;
}

describe('a walk in fog', () => {
  test('begins with the two slopes and the height at one’s own feet, and no hill', () => {
    const { room, ann } = fog();
    expect(screenOf(room)).toMatchObject({ surface: null, reveal: null, eta: 0.15, steps: 15, radius: 1.5 });
    expect(workOf(room, ann)).toEqual({
      kind: 'walk',
      round: room.round(),
      slopes: { x: 8.25, y: 4.5 },
      z: 5.625,
      zBefore: null,
      taken: 0,
      done: false,
      result: null,
    });
  });

  test('takes each step at once, alone, and writes its numbers down', () => {
    const { room, ann, ben } = fog();
    room.answer(ann, step(-1, -0.5));
    // At (2, 1): z = 16/8 − 4 + 1 + 1 = 0, slopes (4 − 4 + 0.5, 2 + 1).
    expect(workOf(room, ann)).toMatchObject({
      slopes: { x: 0.5, y: 3 },
      z: 0,
      zBefore: 5.625,
      taken: 1,
    });
    expect(workOf(room, ben).taken).toBe(0);
    expect(room.log.at(-1)).toEqual({
      type: 'ActivityChanged',
      kind: 'walk',
      change: { type: 'Stepped', from: start, to: { x: 2, y: 1 }, z: 0, slopes: { x: 0.5, y: 3 } },
      seat: ann,
      means: 'answer',
    });
  });

  test.each([
    ['longer than the longest step', step(-1.2, -1), 'too_long'],
    ['off the map', step(1.3, 0), 'map_edge'],
    ['of another kind', { kind: 'descent', dx: -1, dy: 0 }, 'wrong_answer_kind'],
  ] as const)('refuses a step %s, and stays', (_, answer, code) => {
    const { room, ann } = fog();
    expect(room.answerTry(ann, answer)).toBe(code);
    expect(workOf(room, ann)).toMatchObject({ taken: 0, z: 5.625 });
  });

  test('takes a step on the very circle, as a screen rounds it', () => {
    const { room, ann } = fog();
    expect(room.answerTry(ann, step(-1.07, -1.06))).toBe('ok');
  });

  test.each([
    ['the same', 'same'],
    ['of their own', 'own'],
  ] as const)(
    'on the host’s own hill begins where the teacher says, again and again, though the lesson has starts that are %s',
    (_, starts) => {
      const { room, ann, ben } = fog({ starts });
      const surface = { f: 'x^2+3y^2', x: [-1, 1], y: [-1, 1] } as const;
      const open = (more: object) => room.host({ type: 'OpenRound', revision: room.state.revision, ...more });
      const begin = () => [ann, ben].map((seat) => workOf(room, seat).slopes);
      // ∇(x² + 3y²) at (0.5, −0.25)
      const there = { x: 1, y: -1.5 };
      open({ hill: { surface, start: { x: 0.5, y: -0.25 } } });
      expect(begin()).toEqual([there, there]);
      room.reveal();
      open({});
      expect(begin()).toEqual([there, there]);
      room.reveal();
      open({ hill: { surface } });
      const [first, second] = begin();
      expect(first).not.toEqual(second);
    },
  );

  test('refuses a step into a hole of the host’s own hill', () => {
    const { room, ann } = fog();
    room.host({
      type: 'OpenRound',
      revision: room.state.revision,
      hill: { surface: { f: 'sqrt(x)', x: [-2, 2], y: [-1, 1] }, start: { x: 0.1, y: 0 } },
    });
    expect(room.answerTry(ann, step(-0.2, 0))).toBe('hole');
    expect(room.answerTry(ann, step(0.1, 0))).toBe('ok');
  });

  test('is over with the last step, or when its walker stops, and is not taken up again', () => {
    const { room, ann, ben } = fog({ steps: 2 });
    room.answer(ann, step(-0.1, 0));
    expect(room.seeStage().progress).toEqual({ done: 0, of: 2 });
    room.answer(ann, step(-0.1, 0));
    room.answer(ben, stop);
    expect(room.seeStage().progress).toEqual({ done: 2, of: 2 });
    expect([ann, ben].map((seat) => room.answerTry(seat, step(-0.1, 0)))).toEqual(['walk_over', 'walk_over']);
    expect(room.answerTry(ben, stop)).toBe('walk_over');
    expect(room.seeHost().seats.map(({ doing }) => doing)).toEqual(['answered', 'answered']);
  });

  test('goes on after the deadline only for those who were given more time', () => {
    const { room, ann, ben } = fog();
    room.host({ type: 'CloseRound', revision: room.state.revision });
    room.host({ type: 'GiveTime', revision: room.state.revision, seat: ben, seconds: 30 });
    expect(room.answerTry(ann, step(-0.1, 0))).toBe('round_closed');
    expect(room.answerTry(ben, step(-0.1, 0))).toBe('ok');
  });

  test('tells the stage only how many steps are walked on average, and the host only of walks that are over', () => {
    const { room, ann, ben } = fog();
    expect(stageOf(room)).toEqual({ kind: 'walk', meanSteps: null, walks: null, mistakes: [] });
    room.answer(ann, step(-0.1, 0));
    room.answer(ann, step(-0.1, 0));
    room.answer(ben, step(-0.1, 0));
    expect(stageOf(room).meanSteps).toBe(1.5);
    expect(room.seeHost().mistakes).toEqual([]);
    room.answer(ann, stop);
    expect(room.seeHost().mistakes).toEqual([{ rule: 'stoppedEarly', count: 1 }]);
    // At (2.8, 1.5): 7.6832 − 7.84 + 2.25 + 2.1.
    expect(room.seeHost().seats[0]?.answer).toBe('z = 4.193');
  });
});

describe('once the fog lifts', () => {
  function lifted() {
    const { room, ann, ben } = fog();
    const cem = room.join('Cem');
    // Straight to (2, −0.5), within 0.375 of the minimum at (2.06, −0.52); z = 2 − 4 + 0.25 − 0.5.
    room.answer(ann, step(-0.5, -1));
    room.answer(ann, step(-0.5, -1));
    room.answer(ben, step(0.5, 0.2));
    room.reveal();
    return { room, ann, ben, cem };
  }

  test('everyone has the map, how many ended near each minimum, and the lowest place reached', () => {
    const { room } = lifted();
    const { surface, reveal, round } = screenOf(room);
    expect(surface).toBe('twoMinima');
    expect(round).toMatchObject({ phase: 'revealed', closed: true });
    expect(reveal).toMatchObject({
      walks: 2,
      elsewhere: 1,
      byGradient: 0,
      lowest: { at: { x: 2, y: -0.5 }, z: -2.25 },
    });
    expect(reveal?.minima.map(({ count }) => count)).toEqual([0, 1]);
    expect(reveal?.minima[1]?.at.x).toBeCloseTo(2.0616, 4);
  });

  test('each has their own walk, its name and its points; who did not walk has neither', () => {
    const { room, ann, ben, cem } = lifted();
    expect(workOf(room, ann).result).toMatchObject({
      diagnosis: { kind: 'right' },
      near: 1,
      byGradient: false,
      points: 3,
    });
    expect(workOf(room, ann).result?.path.map(({ at }) => at)).toEqual([
      start,
      { x: 2.5, y: 0.5 },
      { x: 2, y: -0.5 },
    ]);
    expect(workOf(room, ben).result).toMatchObject({
      diagnosis: { kind: 'mistake', rule: 'wentUp' },
      near: null,
      points: 1,
    });
    expect(workOf(room, cem).result).toBeNull();
    expect([ann, ben, cem].map((seat) => room.seeSeat(seat).score)).toEqual([3, 1, 0]);
  });

  test('the stage has every walk without a name, and no step is taken any more', () => {
    const { room, ann } = lifted();
    expect(stageOf(room).walks).toEqual([
      { path: [expect.anything(), expect.anything(), expect.anything()], arrived: true },
      { path: [{ at: start, z: 5.625 }, expect.anything()], arrived: false },
    ]);
    expect(stageOf(room).mistakes).toEqual([{ rule: 'wentUp', count: 1 }]);
    expect(room.answerTry(ann, step(-0.1, 0))).toBe('round_closed');
  });

  test('the stage of a large class has at most 200 walks, and counts them all', () => {
    const { room } = fog();
    const many = Array.from({ length: 300 }, (_, i) => room.join(`Learner ${i}`));
    for (const seat of many) room.answer(seat, step(-0.1, 0));
    room.reveal();
    expect(stageOf(room).walks).toHaveLength(200);
    expect(screenOf(room).reveal?.walks).toBe(300);
  });

  test('another walk begins where the lesson says', () => {
    const { room, ann } = lifted();
    room.openRound();
    expect(screenOf(room)).toMatchObject({ surface: null, reveal: null, round: { ordinal: 2 } });
    expect(workOf(room, ann)).toMatchObject({ taken: 0, z: 5.625, result: null });
  });
});

describe('where each begins with a start of their own', () => {
  test('neighbours stand at different places, late-comers too, all on the map', () => {
    const { room } = fog({ starts: 'own' });
    for (let i = 0; i < 22; i++) room.join(`Late ${i}`);
    const heights = [...room.state.seats.keys()].map((seat) => workOf(room, seat).z);
    expect(new Set(heights).size).toBe(24);
    const { starts } = questionIn(room.log, 'walk');
    expect(starts.length).toBeGreaterThanOrEqual(20);
    for (const { at } of starts) {
      expect(Math.abs(at.x)).toBeLessThanOrEqual(4);
      expect(Math.abs(at.y)).toBeLessThanOrEqual(3);
    }
  });
});

test('a walker who was removed leaves no walk behind, and the log replayed is the room', () => {
  const { room, ann, ben } = fog();
  room.answer(ann, step(-0.5, -0.5));
  room.answer(ben, step(-0.5, 0));
  room.host({ type: 'RemoveSeat', seat: ann });
  room.reveal();
  expect(stageOf(room).walks).toHaveLength(1);
  expect(room.replayed()).toEqual(room.state);
});
