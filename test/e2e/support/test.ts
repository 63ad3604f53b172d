/** What every browser test begins with: a classroom of its own, at whose end no page has complained. */
import { test as base, expect } from '@playwright/test';
import { Classroom } from '../../support/classroom';

export const test = base.extend<{ classroom: Classroom; practicePace: number }>({
  /** Percent of the time that people take over a question. */
  practicePace: [100, { option: true }],
  classroom: async ({ browser, practicePace }, use) => {
    const classroom = await Classroom.start(browser, practicePace);
    await use(classroom);
    await classroom.close();
    expect(classroom.complaints).toEqual([]);
  },
});

export { expect };
