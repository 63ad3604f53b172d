import { languages } from '../../shared/protocol/language';
import { quickCrowd } from '../support/crowd';
import { tours } from '../support/tour';
import { expect, test } from './test';
import { troubleIn } from './trouble';

for (const lang of languages) {
  for (const [lesson, tour] of Object.entries(tours)) {
    test(`every screen is shown whole: ${lesson}, ${lang}`, async ({ classroom }) => {
      const found: string[] = [];
      for await (const { scene, device, page } of tour(classroom, lang, quickCrowd())) {
        found.push(...(await troubleIn(page)).map((trouble) => `${device} ${scene}: ${trouble}`));
      }
      expect(found).toEqual([]);
    });
  }
}
