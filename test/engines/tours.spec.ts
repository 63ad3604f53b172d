import { expect, test } from '@playwright/test';
import { languages } from '../../shared/protocol/language';
import { Classroom } from '../support/classroom';
import { quickCrowd } from '../support/crowd';
import { provideWebKit } from '../support/engines';
import { provideFont } from '../support/font';
import { tours } from '../support/tour';
import { drivenBrowser } from './drivenBrowser';
import { olderWebKit } from './olderWebKit';
import { troubleIn } from './trouble';

let classroom: Classroom;

test.beforeEach(async () => {
  provideFont();
  classroom = await Classroom.start(drivenBrowser(olderWebKit(provideWebKit())), 100, '127.0.0.1');
});
// The sessions must be ended even where a test failed: their browsers would stay.
test.afterEach(() => classroom.close());

for (const lang of languages) {
  for (const [lesson, tour] of Object.entries(tours)) {
    test(`Safari 16’s WebKit shows every screen whole: ${lesson}, ${lang}`, async () => {
      const found: string[] = [];
      for await (const { scene, device, page } of tour(classroom, lang, quickCrowd())) {
        found.push(...(await troubleIn(page)).map((trouble) => `${device} ${scene}: ${trouble}`));
      }
      expect(found).toEqual([]);
      expect(classroom.server.output).not.toContain('could not show or do');
    });
  }
}
