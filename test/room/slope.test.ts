import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/activities';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { arrow, openRoom } from '../support/room';
import { expectFinite } from '../support/sound';

const move = (dx: number): Answer => ({ kind: 'slope', dx });

// y = ½(x − 1)² + ½ at x = −2.5, η = 0.3: dy/dx = −3.5, right is 1.05.
const PARABOLA = 'ball-on-curve';
// y = x⁴/8 − x² + x/4 + 3 at x = 0.6, η = 0.3: dy/dx = −0.842, right is 0.2526.
const TWO_VALLEYS = 'two-valleys';

function asked(index = PARABOLA) {
  const room = openRoom({ lesson: downTheHill });
  const [ann = 0, ben = 0, cem = 0] = ['Ann', 'Ben', 'Cem'].map((name) => room.join(name));
  room.startAt(index);
  return { room, ann, ben, cem };
}

/** Ann moves by η times the slope, Ben farther, Cem uphill; mean 0.6, median 1. */
function answered(index = PARABOLA) {
  const class3 = asked(index);
  const { room, ann, ben, cem } = class3;
  room.answer(ann, move(1));
  room.answer(ben, move(2));
  room.answer(cem, move(-1.2));
  return class3;
}

describe('A ball on a curve', () => {
  test('lies where the lesson says, and nobody is told its slope', () => {
    const { room, ann } = asked();
    expect(room.screen('slope')).toMatchObject({
      curve: 'parabola',
      x: -2.5,
      y: 6.625,
      eta: 0.3,
      path: [{ x: -2.5, y: 6.625 }],
      reveal: null,
      moved: null,
    });
    expect(room.work(ann, 'slope')).toMatchObject({ answer: null, result: null });
    expect(JSON.stringify(room.seeRoom())).not.toContain('3.5');
  });

  test('takes a move, and another until the round closes', () => {
    const { room, ann } = asked();
    room.answer(ann, move(1));
    room.answer(ann, move(1.05));
    expect(room.work(ann, 'slope').answer).toBe(1.05);
    expect(room.seeStage().progress).toEqual({ done: 1, of: 3 });
    room.host({ type: 'CloseRound', revision: room.state.revision });
    expect(room.answerTry(ann, move(1))).toBe('round_closed');
  });

  test('refuses a move off what is drawn, and any other kind of answer', () => {
    const { room, ann } = asked();
    // The parabola is drawn from −4 to 5; a screen's last pixel is forgiven.
    expect(room.answerTry(ann, move(7.51))).toBe('ok');
    expect(room.answerTry(ann, move(7.52))).toBe('off_curve');
    expect(room.answerTry(ann, move(-1.5))).toBe('ok');
    expect(room.answerTry(ann, move(-1.6))).toBe('off_curve');
    expect(room.answerTry(ann, arrow(1, 0))).toBe('wrong_answer_kind');
    expect(room.answerTry(ann, { kind: 'estimate', dz: 1 })).toBe('wrong_answer_kind');
  });

  test('has one try: no hints, no help', () => {
    const { room, cem } = answered();
    expect(room.tryAgain()).toBe('not_now');
    expect(room.seeHost().canTryAgain).toBe(false);
    expect(room.learnerTry(cem, { type: 'AskHelp', round: room.round() })).toBe('not_in_this_activity');
  });

  test('has no hill that could be exchanged', () => {
    const { room } = asked();
    expect(room.openRoundTry({ hill: { surface: 'bowl' } })).toBe('no_hill_here');
    expect(room.openRoundTry({ hill: { surface: { f: 'sqrt(x)+y^2', x: [-4, 4], y: [-3, 3] } } })).toBe(
      'no_hill_here',
    );
  });

  test('shows the host alone the mistakes while answers come in', () => {
    const { room } = answered();
    expect(room.seeHost().mistakes).toEqual([{ rule: 'uphill', count: 1 }]);
    expect(room.stagePart('slope')).toEqual({ kind: 'slope', moves: null, mistakes: [] });
  });

  test('is revealed with what each rule would do, everyone’s moves and each one’s finding', () => {
    const { room, ann, cem } = answered();
    room.reveal();
    const { reveal } = room.screen('slope');
    expect(reveal).toMatchObject({ x: -2.5, slope: -3.5 });
    expect(reveal?.outcomes.gradient).toEqual({
      dx: expect.closeTo(1.05, 12),
      linearDy: expect.closeTo(-3.675, 12),
      trueDy: expect.closeTo(-3.12375, 12),
    });
    expect(reveal?.outcomes.mean?.dx).toBeCloseTo(0.6, 12);
    expect(reveal?.outcomes.median?.dx).toBe(1);
    expect(reveal?.outcomes.best).toEqual({ dx: 2, linearDy: -7, trueDy: -5 });
    expect(room.stagePart('slope')).toEqual({
      kind: 'slope',
      moves: [-1.2, 1, 2],
      mistakes: [{ rule: 'uphill', count: 1 }],
    });
    expect(room.work(ann, 'slope').result).toMatchObject({
      diagnosis: { kind: 'right', cannotShow: ['forgotEta'] },
      truth: expect.closeTo(1.05, 12),
      points: 3,
    });
    expect(room.work(cem, 'slope').result).toMatchObject({
      diagnosis: { kind: 'mistake', rule: 'uphill' },
      points: 1,
    });
  });

  test.each([
    ['gradient', -1.45],
    ['mean', -1.9],
    ['median', -1.5],
    ['best', -0.5],
  ] as const)('moves by the %s, and the next question is asked where it lies', (by, to) => {
    const { room } = answered();
    room.reveal();
    room.advance({ by });
    expect(room.screen('slope')).toMatchObject({
      x: expect.closeTo(to, 12),
      y: expect.closeTo((to - 1) ** 2 / 2 + 0.5, 12),
      moved: { by, from: -2.5, to: expect.closeTo(to, 12) },
    });
    room.openRound();
    expect(room.screen('slope')).toMatchObject({
      round: { ordinal: 2, phase: 'asking' },
      x: expect.closeTo(to, 12),
      reveal: null,
      moved: null,
    });
    expect(room.screen('slope').path).toHaveLength(2);
  });

  test('moves by the lesson’s choice unless the host chooses, and truly where nobody answered', () => {
    const withAnswers = answered();
    withAnswers.room.reveal();
    expect(withAnswers.room.seeHost().stepRule).toBe('mean');
    withAnswers.room.advance();
    expect(withAnswers.room.screen('slope').moved?.by).toBe('mean');
    const { room } = asked();
    room.reveal();
    expect(room.hostTry({ type: 'Advance', revision: room.state.revision, by: 'mean' })).toBe('no_answers');
    room.advance();
    expect(room.screen('slope')).toMatchObject({ moved: { by: 'gradient' }, x: expect.closeTo(-1.45, 12) });
  });

  test('does not leave the picture: with η = 3 the true move would', () => {
    const { room } = asked();
    room.openRound({ eta: 3 });
    room.reveal();
    expect(room.hostTry({ type: 'Advance', revision: room.state.revision, by: 'gradient' })).toBe('too_far');
    expect(room.screen('slope')).toMatchObject({ round: { phase: 'revealed' }, x: -2.5 });
  });

  test('is taken back by an undo, once the move is told or the next question is on the screens', () => {
    const { room } = answered();
    expect(room.hostTry({ type: 'Undo', revision: room.state.revision })).toBe('nothing_to_undo');
    room.reveal();
    room.advance({ by: 'best' });
    room.undo();
    expect(room.screen('slope')).toMatchObject({ round: { phase: 'revealed' }, x: -2.5, moved: null });
    room.advance({ by: 'median' });
    expect(room.screen('slope').x).toBe(-1.5);
    room.openRound();
    room.undo();
    expect(room.screen('slope')).toMatchObject({
      round: { ordinal: 1, phase: 'revealed' },
      x: -2.5,
      path: [{ x: -2.5, y: 6.625 }],
    });
    expect(room.stagePart('slope').moves).toEqual([-1.2, 1, 2]);
    expect(room.hostTry({ type: 'Undo', revision: room.state.revision })).toBe('nothing_to_undo');
  });

  test('forgets the move of a seat that is removed', () => {
    const { room, cem } = answered();
    room.host({ type: 'RemoveSeat', seat: cem });
    room.reveal();
    expect(room.stagePart('slope')).toMatchObject({ moves: [1, 2], mistakes: [] });
  });

  test('rolls to the valley ahead in the second activity, and the log replayed is the room', () => {
    const { room, ann, ben, cem } = answered();
    room.reveal();
    room.advance();
    room.startAt(TWO_VALLEYS);
    for (let n = 0; n < 8; n++) {
      room.answer(ann, move(0.1));
      room.answer(ben, move(0));
      room.reveal();
      room.advance();
      room.openRound();
      expectFinite(room, [ann, ben, cem]);
    }
    expect(room.screen('slope')).toMatchObject({ curve: 'twoValleys', x: expect.closeTo(1.934, 2) });
    expect(room.replayed()).toEqual(room.state);
    room.startAt(PARABOLA);
    expect(room.screen('slope')).toMatchObject({ curve: 'parabola', x: expect.closeTo(-1.9, 12) });
  });
});
