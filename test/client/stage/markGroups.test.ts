import { describe, expect, test } from 'vitest';
import { markGroups } from '../../../client/activities/level/markGroups';
import { seeded } from '../../../shared/math/random';

describe('Marks that would lie on each other on the stage', () => {
  test('are one sign a name, with how many said it', () => {
    const marks = [
      { at: { x: 100, y: 100 }, is: 'saddle' },
      { at: { x: 110, y: 100 }, is: 'minimum' },
      { at: { x: 120, y: 100 }, is: 'minimum' },
      { at: { x: 700, y: 400 }, is: 'maximum' },
    ] as const;
    expect(markGroups(marks, 110)).toEqual([
      { at: { x: 700, y: 400 }, size: 1, said: [{ is: 'maximum', count: 1 }] },
      {
        at: { x: 110, y: 100 },
        size: 3,
        said: [
          { is: 'minimum', count: 2 },
          { is: 'saddle', count: 1 },
        ],
      },
    ]);
  });

  test.each([30, 60])('of %i learners stay apart, and nobody is left out', (n) => {
    const random = seeded(`marks of ${n}`);
    const marks = Array.from({ length: n }, () => ({
      at: { x: 1300 * random(), y: 800 * random() },
      is: 'minimum' as const,
    }));
    const groups = markGroups(marks, 110);
    expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(n);
    for (const [i, one] of groups.entries()) {
      for (const other of groups.slice(i + 1))
        expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).toBeGreaterThanOrEqual(110);
    }
  });
});
