/** Owns what every browser test begins with: a classroom of its own, at whose end no page has complained. */
import { test as base, expect } from '@playwright/test';
import { Classroom } from '../../support/classroom';

export const test = base.extend<{ classroom: Classroom }>({
  classroom: async ({ browser }, use) => {
    const classroom = await Classroom.start(browser);
    await use(classroom);
    await classroom.close();
    expect(classroom.complaints).toEqual([]);
  },
});

export { expect };
