import { describe, expect, test } from 'vitest';
import type { StepGiven } from '../../shared/activities/descent/settings';
import { byFormula } from '../../shared/lesson/hill/descent';
import type { Lesson } from '../../shared/lesson/lesson';
import { arrow, openRoom } from '../support/room';

const words = { ja: '式', en: 'By formula' };

/** z = (x−1)² + 2(y+1)² + xy at (4, 0.5): ∇z = (6.5, 10), η = 0.1, right is (−0.65, −1). */
function asked(given?: StepGiven) {
  const activity = { ...byFormula, ...(given && { given }) };
  const lesson: Lesson = { id: 'levels', title: words, summary: words, activities: [activity] };
  const room = openRoom({ lesson });
  const seat = room.join('Ann');
  room.start(0);
  return { room, seat };
}

describe('a descent by formula', () => {
  test('gives the slopes where the lesson says nothing', () => {
    expect(asked().room.descent()).toMatchObject({ given: 'slopes', slopes: { x: 6.5, y: 10 } });
  });

  test.each(['partials', 'f'] as const)(
    'that gives %s sends no slopes to anybody before the reveal',
    (given) => {
      const { room, seat } = asked(given);
      expect(room.descent()).toMatchObject({ given, slopes: null });
      for (const viewer of [{ role: 'stage' }, { role: 'learner', seat }, { role: 'host' }] as const) {
        expect(JSON.stringify(room.see(viewer))).not.toMatch(/6\.5|"gradient":/);
      }
      room.answer(seat, arrow(-0.65, -1));
      room.reveal();
      expect(room.descent().reveal?.gradient).toEqual({ x: 6.5, y: 10 });
      expect(room.stepWork(seat).result).toMatchObject({ diagnosis: { kind: 'right' }, points: 3 });
    },
  );

  test('names the mistake of the lower levels: the other variable taken as 0', () => {
    const { room, seat } = asked('f');
    // ∂z/∂x at (4, 0) is 6, ∂z/∂y at (0, 0.5) is 6.
    room.answer(seat, arrow(-0.6, -0.6));
    room.reveal();
    expect(room.stepWork(seat).result?.diagnosis).toEqual({ kind: 'mistake', rule: 'otherVariableZero' });
  });

  test('goes on at the level of the round before, until the host chooses another', () => {
    const { room } = asked();
    const next = (wish: { given?: StepGiven } = {}) => {
      room.reveal();
      room.advance();
      room.openRound(wish);
      return room.descent();
    };
    expect(next({ given: 'partials' })).toMatchObject({ given: 'partials', slopes: null });
    expect(next()).toMatchObject({ given: 'partials', slopes: null });
    expect(next({ given: 'slopes' }).slopes).not.toBeNull();
    expect(room.replayed()).toEqual(room.state);
  });

  test('begins again at the lesson’s level', () => {
    const { room } = asked('partials');
    room.reveal();
    room.openRound({ given: 'slopes' });
    room.host({ type: 'StartActivity', revision: room.state.revision, index: 0, again: true });
    expect(room.descent().given).toBe('partials');
  });
});

test('by map nothing is given, and nothing can be', () => {
  const room = openRoom();
  room.start(0);
  expect(room.openRoundTry({ given: 'slopes' })).toBe('field_not_here');
  expect(room.descent()).toMatchObject({ way: 'map', given: null, slopes: null });
});
