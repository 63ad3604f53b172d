import { describe, expect, test } from 'vitest';
import type { CommandOf } from '../../shared/protocol/commands';
import { arrow, openRoom } from '../support/room';

// z = x² + xy + 2y² from (3, 1), η = 0.1: by −η∇z to (2.3, 0.3), then by −0.1 (4.9, 3.5) to (1.81, −0.05).
const at = (x: number, y: number) => ({ x: expect.closeTo(x, 10), y: expect.closeTo(y, 10) });

/** A class that has taken two steps. */
function walked() {
  const room = openRoom();
  const ann = room.join('Ann');
  room.start(0);
  for (let step = 0; step < 2; step++) {
    if (step > 0) room.openRound();
    room.reveal();
    room.advance({ by: 'gradient' });
  }
  const show = (step: number | null, revision = room.state.revision) =>
    room.hostTry({ type: 'ShowReplay', revision, step });
  const branch = (wish: Partial<CommandOf<'BranchReplay'>> = {}) =>
    room.hostTry({
      type: 'BranchReplay',
      revision: room.state.revision,
      from: 0,
      eta: 0.2,
      steps: 3,
      ...wish,
    });
  return { room, ann, show, branch };
}

describe('a walk seen again', () => {
  test('goes to any of its steps and back to the class, and changes nothing of the class', () => {
    const { room, show } = walked();
    const { replay: _, ...before } = room.descent();
    for (const step of [0, 2, 1]) {
      expect(show(step)).toBe('ok');
      expect(room.descent()).toEqual({ ...before, replay: { step, branch: null } });
    }
    expect(show(null)).toBe('ok');
    expect(room.descent()).toEqual({ ...before, replay: null });
  });

  test('is no turn of the flow: the button that was on the host’s screen still counts', () => {
    const { room, show } = walked();
    const { revision } = room.state;
    expect(show(1)).toBe('ok');
    expect(room.state.revision).toBe(revision);
    expect(show(2, revision - 1)).toBe('stale');
  });

  test('says nothing twice: where it is already, no event is written', () => {
    const { room, show } = walked();
    show(1);
    const events = room.log.length;
    expect(show(1)).toBe('ok');
    show(null);
    expect(show(null)).toBe('ok');
    expect(room.log).toHaveLength(events + 1);
  });

  test('has no steps that were not taken', () => {
    const { show, branch } = walked();
    expect(show(3)).toBe('unknown_step');
    expect(branch({ from: 3 })).toBe('unknown_step');
  });

  test('is shown only once the answers are out, and only where there is a step to see', () => {
    const { room, show, branch } = walked();
    room.openRound();
    expect([show(0), show(null), branch()]).toEqual(['not_now', 'not_now', 'not_now']);
    room.reveal();
    expect(show(0)).toBe('ok');

    const fresh = openRoom();
    fresh.start(0);
    fresh.reveal();
    expect(fresh.hostTry({ type: 'ShowReplay', revision: fresh.state.revision, step: 0 })).toBe('not_now');
    fresh.start(3);
    expect(fresh.hostTry({ type: 'ShowReplay', revision: fresh.state.revision, step: 0 })).toBe(
      'not_in_this_activity',
    );
  });

  test('is the host’s alone', () => {
    const { room, ann } = walked();
    const { revision } = room.state;
    expect(room.learnerTry(ann, { type: 'ShowReplay', revision, step: 0 })).toBe('not_allowed');
  });

  test.each([
    ['the next round', (room: ReturnType<typeof openRoom>) => room.openRound()],
    ['an undo', (room: ReturnType<typeof openRoom>) => room.undo()],
    [
      'another activity and the way back',
      (room: ReturnType<typeof openRoom>) => {
        room.start(1);
        room.start(0);
      },
    ],
  ])('ends with %s', (_, leave) => {
    const { room, branch } = walked();
    branch();
    leave(room);
    expect(room.descent().replay).toBeNull();
    expect(room.replayed()).toEqual(room.state);
  });

  test('ends when the class takes its step', () => {
    const { room, show } = walked();
    room.openRound();
    room.reveal();
    show(0);
    room.advance({ by: 'gradient' });
    expect(room.descent()).toMatchObject({ replay: null, path: { length: 4 } });
  });
});

describe('a branch of it', () => {
  test('is what −η∇f alone does with another η from a step of the walk, written into its event', () => {
    const { room, branch } = walked();
    expect(branch({ from: 1, eta: 0.2, steps: 2 })).toBe('ok');
    // ∇z at (2.3, 0.3) is (4.9, 3.5): −0.2 times it leads to (1.32, −0.4); there it is (2.24, −0.28).
    const path = [
      { at: at(2.3, 0.3), z: expect.closeTo(6.16, 10) },
      { at: at(1.32, -0.4), z: expect.closeTo(1.5344, 10) },
      { at: at(0.872, -0.344), z: expect.closeTo(0.697088, 10) },
    ];
    expect(room.descent().replay).toEqual({ step: 1, branch: { from: 1, eta: 0.2, path } });
    expect(room.log.at(-1)).toEqual({
      type: 'ActivityChanged',
      kind: 'descent',
      change: { type: 'ReplayBranched', from: 1, eta: 0.2, path },
    });
    expect(room.descent().path).toHaveLength(3);
  });

  test('can be followed past the end of the walk, and is exchanged by the next', () => {
    const { room, show, branch } = walked();
    branch({ from: 1, steps: 10 });
    expect(show(11)).toBe('ok');
    expect(show(12)).toBe('unknown_step');
    branch({ from: 0, eta: 0.05, steps: 3 });
    expect(room.descent().replay).toMatchObject({ step: 0, branch: { from: 0, eta: 0.05 } });
    expect(show(4)).toBe('unknown_step');
  });

  test('stops where it runs away, so that every number on a screen is finite', () => {
    const { room, branch } = walked();
    expect(branch({ eta: 100, steps: 50 })).toBe('ok');
    const path = room.descent().replay?.branch?.path ?? [];
    expect(path.length).toBeLessThan(5);
    for (const { at: place, z } of path) {
      expect([place.x, place.y, z].every(Number.isFinite)).toBe(true);
    }
  });

  test('stops before a hole of the host’s own hill', () => {
    const room = openRoom();
    room.join('Ann');
    room.start(0);
    const surface = { f: 'log(x) + y^2', x: [-1, 4], y: [-3, 3] } as const;
    room.openRound({
      hill: { surface: { ...surface, x: [-1, 4], y: [-3, 3] }, start: { x: 2, y: 1 } },
      eta: 0.1,
    });
    room.reveal();
    room.advance({ by: 'gradient' });
    // Downhill along log x is towards x = 0, where there is no ground any more.
    room.host({ type: 'BranchReplay', revision: room.state.revision, from: 0, eta: 1, steps: 50 });
    const path = room.descent().replay?.branch?.path ?? [];
    expect(path.length).toBeGreaterThan(1);
    expect(path.length).toBeLessThan(51);
    for (const { at: place, z } of path) {
      expect(place.x).toBeGreaterThan(0);
      expect(Number.isFinite(z)).toBe(true);
    }
  });
});

test('a learner keeps answer and result behind a replay', () => {
  const { room, ann, show } = walked();
  room.openRound();
  room.answer(ann, arrow(-0.2, 0.05));
  room.reveal();
  const work = room.stepWork(ann);
  show(0);
  expect(room.stepWork(ann)).toEqual(work);
});
