import { languages } from '../../shared/protocol/language';
import { quickCrowd } from '../support/crowd';
import { tours } from '../support/tour';
import { expect, test } from './support/test';
import { troublesAt } from './support/troubles';

// Some forty screens, each recorded, would take longer than looking at them.
test.use({ trace: 'off' });

for (const lang of languages) {
  for (const [lesson, tour] of Object.entries(tours)) {
    test(`nothing serious stands in anyone’s way on any screen, light or dark: ${lesson}, ${lang}`, async ({
      classroom,
    }) => {
      test.setTimeout(1_800_000);
      const found: string[] = [];
      let screens = 0;
      for await (const stop of tour(classroom, lang, quickCrowd())) {
        screens++;
        found.push(...(await troublesAt(stop)));
      }
      expect(found).toEqual([]);
      expect(screens).toBeGreaterThan(30);
    });
  }
}
