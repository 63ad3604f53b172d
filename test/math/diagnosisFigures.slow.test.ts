import { describe, expect, test } from 'vitest';
import { figuresOf } from '../support/diagnosis/figures';
import { benchKinds } from '../support/diagnosis/kinds';

/** As in `npm run bench:diagnosis`, of fewer tasks. */
const TASKS = 300;

describe.each(benchKinds.map((kind) => [kind.name, kind] as const))('the diagnosis of %s', (_, kind) => {
  test.each(['47', 'gradient'])(
    'names no random number, every honest slip, and refuses no honest answer (seed %s)',
    (seed) => {
      const { falselyNamed, slipsNamed, refused } = figuresOf(kind, TASKS, seed);
      expect(refused).toEqual([]);
      expect(falselyNamed).toBeLessThan(0.02);
      expect(slipsNamed).toBeGreaterThan(0.97);
    },
  );
});
