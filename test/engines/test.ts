/** What every test in another engine begins with: a classroom whose pages are browsers of that engine. */
import { test as base, expect } from '@playwright/test';
import { Classroom } from '../support/classroom';
import type { EngineName } from '../support/engines';
import { provideFont } from '../support/font';
import { drivenBrowser } from './drivenBrowser';
import { engines } from './engines';

export const test = base.extend<{ engine: EngineName; classroom: Classroom }>({
  engine: ['wpe-webkit', { option: true }],
  // It is closed even where a test failed: the browsers would stay.
  classroom: async ({ engine }, use) => {
    provideFont();
    const classroom = await Classroom.start(drivenBrowser(engines[engine]), 100, '127.0.0.1');
    await use(classroom);
    await classroom.close();
    // What fails in a page is told to the server's log (client/ui/faults.ts).
    expect(classroom.server.output).not.toContain('Fault reported by a page');
  },
});

export { expect };
