import { describe, expect, it } from 'vitest';
import { descentIn20, downTheHill } from '../../shared/lesson/downTheHill';
import { lessons } from '../../shared/lesson/lessons';

const minutes = (activities: readonly { readonly minutes: number }[]) =>
  activities.reduce((sum, activity) => sum + activity.minutes, 0);

describe('A lesson that comes with Kobai', () => {
  it.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
    '%s fits into 45 minutes once what may be skipped is skipped',
    (_, { activities }) => {
      expect(minutes(activities.filter(({ skipIfLate }) => !skipIfLate))).toBeLessThanOrEqual(45);
    },
  );

  it('keeps the promise of its name: descent in 20 minutes', () => {
    expect(minutes(descentIn20.activities)).toBe(20);
  });

  it.each(lessons.map((lesson) => [lesson.id, lesson] as const))(
    '%s has a name of its own for every activity',
    (_, { activities }) => {
      expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
    },
  );

  it('has the first half’s descents in the order of the deck: by map, by formula, then in fog', () => {
    const ways = downTheHill.activities.flatMap((one) =>
      one.kind === 'descent' ? [one.way] : one.kind === 'walk' ? ['alone in fog'] : [],
    );
    expect(ways).toEqual(['map', 'formula', 'fog', 'alone in fog']);
  });
});
