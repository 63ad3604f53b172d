import { describe, expect, test } from 'vitest';
import { arrow, openRoom } from '../support/room';

// The first activity: z = x² + xy + 2y² at (3, 1), where ∇z = (7, 7) and z = 14; η = 0.1, r = 1.
const start = { x: 3, y: 1 };

function askedRoom(names = ['Ann', 'Ben', 'Cem']) {
  const room = openRoom();
  const seats = names.map((name) => room.join(name));
  room.start(0);
  return { room, seats };
}

describe('a descent by map', () => {
  test('asks at the point where the lesson begins, gives no slopes away, and waits', () => {
    const { room } = askedRoom();
    expect(room.descent()).toMatchObject({
      way: 'map',
      at: start,
      z: 14,
      radius: 1,
      slopes: null,
      reveal: null,
      moved: null,
      round: { phase: 'asking', ordinal: 1, closed: false, deadline: null },
    });
  });

  test('lets an arrow be changed until the reveal, and counts it once', () => {
    const { room, seats } = askedRoom();
    const [ann = 0] = seats;
    room.answer(ann, arrow(-0.5, 0));
    room.answer(ann, arrow(-0.6, -0.6));
    expect(room.stepWork(ann).answer).toEqual({ x: -0.6, y: -0.6 });
    expect(room.seeStage().progress).toEqual({ done: 1, of: 3 });
    room.reveal();
    expect(room.answerTry(ann, arrow(0, 0))).toBe('round_closed');
    expect(room.seeStage().work).toMatchObject({ arrows: [{ x: -0.6, y: -0.6 }] });
  });

  test('refuses an arrow longer than the circle, and takes one on it', () => {
    const { room, seats } = askedRoom();
    const [ann = 0] = seats;
    expect(room.answerTry(ann, arrow(-0.8, -0.8))).toBe('too_long');
    expect(room.answerTry(ann, arrow(-0.71, -0.71))).toBe('ok');
  });

  test('reveals the linear and the true Δz of every arrow, the mean, the median and the best', () => {
    const { room, seats } = askedRoom();
    const [ann = 0, ben = 0, cem = 0] = seats;
    room.answer(ann, arrow(-0.5, -0.5));
    room.answer(ben, arrow(-0.6, 0));
    room.answer(cem, arrow(0.4, 0.2));
    room.reveal();
    const { reveal } = room.descent();
    expect(reveal).toMatchObject({ gradient: { x: 7, y: 7 }, at: start });
    // ⟨(7, 7), (−0.5, −0.5)⟩ = −7; z(2.5, 0.5) = 6.25 + 1.25 + 0.5 = 8, so Δz = −6.
    expect(room.stepWork(ann).result?.score.linearDz).toBeCloseTo(-7, 10);
    expect(room.stepWork(ann).result?.score.trueDz).toBeCloseTo(-6, 10);
    expect(room.stepWork(ann).result?.score.cosine).toBeCloseTo(1, 10);
    expect(room.stepWork(ann).result?.truth).toMatchObject({
      x: expect.closeTo(-0.7, 10),
      y: expect.closeTo(-0.7, 10),
    });
    expect(reveal?.outcomes.best?.delta).toEqual({ x: -0.5, y: -0.5 });
    expect(reveal?.outcomes.median?.delta).toEqual({ x: -0.5, y: 0 });
    expect(reveal?.outcomes.mean?.delta.x).toBeCloseTo(-0.7 / 3, 10);
    expect(reveal?.outcomes.mean?.delta.y).toBeCloseTo(-0.3 / 3, 10);
  });

  test('gives 3 points for the right direction, 1 for a mistake it can name, and none for silence', () => {
    const { room, seats } = askedRoom();
    const [ann = 0, ben = 0, cem = 0] = seats;
    room.answer(ann, arrow(-0.5, -0.5));
    room.answer(ben, arrow(0.5, 0.5));
    room.reveal();
    expect([ann, ben, cem].map((seat) => room.seeSeat(seat).score)).toEqual([3, 1, 0]);
    expect(room.stepWork(ben).result?.diagnosis).toEqual({ kind: 'mistake', rule: 'uphill' });
    expect(room.seeStage().work).toMatchObject({ mistakes: [{ rule: 'uphill', count: 1 }] });
  });

  test('counts every arrow by its angle from −∇f, in twelve bins of 15°', () => {
    const { room, seats } = askedRoom();
    const [ann = 0, ben = 0, cem = 0] = seats;
    room.answer(ann, arrow(-0.5, -0.5));
    room.answer(ben, arrow(0.5, 0.5));
    room.answer(cem, arrow(-0.5, 0.5));
    room.reveal();
    expect(room.seeStage().work).toMatchObject({ angles: [1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1] });
  });

  test('says who was closest only while names are shown', () => {
    const { room, seats } = askedRoom();
    const [ann = 0] = seats;
    room.answer(ann, arrow(-0.5, -0.5));
    room.reveal();
    expect(room.seeStage().work).toMatchObject({ closest: { name: 'Ann' } });
    room.host({ type: 'ShowNames', show: false });
    expect(room.seeStage().work).toMatchObject({ closest: { name: null } });
  });

  test.each([
    ['gradient', { x: 2.3, y: 0.3 }],
    ['mean', { x: 2.6, y: 0.8 }],
    ['best', { x: 2.5, y: 0.5 }],
  ] as const)('advances by the %s to where that arrow ends', (by, to) => {
    const { room, seats } = askedRoom();
    const [ann = 0, ben = 0] = seats;
    room.answer(ann, arrow(-0.5, -0.5));
    room.answer(ben, arrow(-0.3, 0.1));
    room.reveal();
    room.advance({ by });
    const { at, path, moved, round } = room.descent();
    expect(at.x).toBeCloseTo(to.x, 10);
    expect(at.y).toBeCloseTo(to.y, 10);
    expect(path).toHaveLength(2);
    expect(moved).toMatchObject({ by, from: start });
    expect(round.phase).toBe('advanced');
  });

  test('moves by the true step where nobody answered, and refuses a mean of nothing', () => {
    const { room } = askedRoom();
    room.reveal();
    expect(room.hostTry({ type: 'Advance', revision: room.state.revision, by: 'mean' })).toBe('no_answers');
    room.advance();
    expect(room.descent().moved?.by).toBe('gradient');
  });

  test('goes on from where the class is: the second round asks at the new point', () => {
    const { room } = askedRoom();
    room.reveal();
    room.advance();
    room.openRound();
    const { at, z, round, path } = room.descent();
    expect([at.x, at.y]).toEqual([expect.closeTo(2.3, 10), expect.closeTo(0.3, 10)]);
    expect(z).toBeCloseTo(2.3 ** 2 + 2.3 * 0.3 + 2 * 0.3 ** 2, 10);
    expect(round).toMatchObject({ ordinal: 2, phase: 'asking' });
    expect(path).toHaveLength(2);
  });

  test('counts as taking part those who are here or have answered, not those who left without', () => {
    const { room, seats } = askedRoom();
    const [ann = 0, ben = 0, cem = 0] = seats;
    room.answer(ann, arrow(-0.5, -0.5));
    room.leave(ann);
    room.leave(ben);
    expect(room.seeStage().progress).toEqual({ done: 1, of: 2 });
    room.comeBack(ben);
    expect(room.seeStage().progress).toEqual({ done: 1, of: 3 });
    expect(room.seeHost().seats.map(({ seat, present }) => [seat, present])).toEqual([
      [ann, false],
      [ben, true],
      [cem, true],
    ]);
  });
});

describe('a descent by formula', () => {
  // z = (x−1)² + 2(y+1)² + xy at (4, 0.5): ∇z = (2·3 + 0.5, 4·1.5 + 4) = (6.5, 10); η = 0.1: right is (−0.65, −1).
  function byFormula() {
    const room = openRoom();
    const seat = room.join('Ann');
    room.start(1);
    return { room, seat };
  }

  test('gives the slopes and η, and no circle', () => {
    const { room } = byFormula();
    expect(room.descent()).toMatchObject({
      way: 'formula',
      slopes: { x: 6.5, y: 10 },
      eta: 0.1,
      radius: null,
    });
  });

  test.each([
    [-0.65, -1, { kind: 'right' }, 3],
    [0.65, 1, { kind: 'mistake', rule: 'uphill' }, 1],
    [-6.5, -10, { kind: 'mistake', rule: 'forgotEta' }, 1],
    [-1, -0.65, { kind: 'mistake', rule: 'swapped' }, 1],
    [3.35, -0.5, { kind: 'mistake', rule: 'newPoint' }, 1],
  ])('judges (%d, %d)', (dx, dy, diagnosis, points) => {
    const { room, seat } = byFormula();
    room.answer(seat, arrow(dx, dy));
    room.reveal();
    expect(room.stepWork(seat).result).toMatchObject({ diagnosis, points });
  });

  test('refuses a step that would leave the map far behind, and stays where it was', () => {
    const { room, seat } = byFormula();
    room.answer(seat, arrow(1e12, -1e12));
    room.reveal();
    expect(room.hostTry({ type: 'Advance', revision: room.state.revision, by: 'mean' })).toBe('too_far');
    expect(room.descent().at).toEqual({ x: 4, y: 0.5 });
    room.advance({ by: 'gradient' });
    expect(room.descent().at).toEqual({ x: 3.35, y: -0.5 });
  });
});
