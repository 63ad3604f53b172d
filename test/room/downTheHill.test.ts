import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { ActivityScreen, Answer } from '../../shared/activities';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { levelNames } from '../../shared/math/diagnosis/level';
import { surfaceIds } from '../../shared/math/surface';
import type { SurfaceRef } from '../../shared/math/surfaceRef';
import type { Command } from '../../shared/protocol/commands';
import { openRoom } from '../support/room';
import { expectFinite, expectReplays } from '../support/sound';

/** Hills with holes, with creases, with no level ground, with far too much of it, and the lesson's own. */
const hills: readonly SurfaceRef[] = [
  ...surfaceIds,
  { f: 'sqrt(x)+y^2', x: [-4, 4], y: [-3, 3] },
  { f: '1/(xy)', x: [-1, 1], y: [-1, 1] },
  { f: 'abs(x)+abs(y)', x: [-2, 2], y: [-2, 2] },
  { f: 'log(x)log(y)', x: [0, 5_000], y: [0, 5_000] },
  { f: 'exp(x^2)y', x: [-6, 6], y: [-6, 6] },
  { f: 'sin(9x)cos(9y)', x: [-4, 4], y: [-3, 3] },
  { f: 'sqrt(-1-x^2)', x: [-1, 1], y: [-1, 1] },
  { f: 'x+', x: [-1, 1], y: [-1, 1] },
];

/** An answer of the kind that is asked; x lies in [−1, 1], and now and then it is one that no phone would send. */
function answerTo(screen: ActivityScreen, x: number, n: number): Answer {
  const wide = n % 7 === 0 ? x * 1e12 : x * 4;
  switch (screen.kind) {
    case 'slope':
      return { kind: 'slope', dx: wide };
    case 'level':
      return { kind: 'level', x: wide, y: x * 2, is: levelNames[n % 3] ?? 'saddle' };
    case 'estimate':
      return { kind: 'estimate', dz: n % 5 === 0 ? 0 : wide };
    case 'turn':
      return { kind: 'turn', theta: x * 180, tried: [x * -180, x * 90] };
    case 'race':
      return { kind: 'race', eta: screen.etas[n % screen.etas.length] ?? x };
    case 'descent':
      return { kind: 'descent', dx: x / 2, dy: n % 5 === 0 ? 0 : x / 3 };
    default:
      return { kind: 'question', shape: 'number', value: wide };
  }
}

describe('whatever is sent on the way down the hill', () => {
  const moves = fc.array(
    fc.record({
      who: fc.integer({ min: 1, max: 4 }),
      what: fc.integer({ min: 0, max: 13 }),
      x: fc.double({ min: -1, max: 1, noNaN: true }),
      n: fc.integer({ min: 0, max: 200 }),
    }),
    { minLength: 20, maxLength: 100 },
  );

  test('the room never throws, never shows a number that is not finite, and its log replayed is the room', () => {
    fc.assert(
      fc.property(moves, fc.integer(), (steps, seed) => {
        const room = openRoom({ seed, lesson: downTheHill });
        for (let n = 0; n < 4; n++) room.join(`Learner ${n}`);
        for (const { who, what, x, n } of steps) {
          room.wait(n * 100);
          const { revision } = room.state;
          const surface = hills[n % hills.length] ?? 'bowl';
          const start = { x: x * 4, y: x * 3 };
          const host: Command[] = [
            { type: 'StartActivity', revision, index: n % downTheHill.activities.length, again: n % 3 === 0 },
            { type: 'Reveal', revision },
            { type: 'Advance', revision, ...(n % 2 ? { by: 'median' } : {}) },
            { type: 'OpenRound', revision, ...(n % 2 ? { eta: 10 ** (x * 2) } : {}) },
            { type: 'OpenRound', revision, hill: { surface, ...(n % 2 ? { start } : {}) } },
            { type: 'Undo', revision },
            n % 2 ? { type: 'CloseRound', revision } : { type: 'OpenSecondTry', revision },
            { type: 'RemoveSeat', seat: n },
          ];
          const command = host[what];
          if (command) room.hostTry(command);
          else room.answerTry(who, answerTo(room.seeRoom().screen as ActivityScreen, x, n));
          expectFinite(room, [who]);
        }
        expectReplays(room);
      }),
      { numRuns: 30 },
    );
  });
});
