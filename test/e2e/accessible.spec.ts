import { languages } from '../../shared/protocol/language';
import { quickCrowd } from '../support/crowd';
import { tour } from '../support/tour';
import { expect, test } from './support/test';
import { troublesAt } from './support/troubles';

// Some forty screens, each recorded, would take longer than looking at them.
test.use({ trace: 'off' });

for (const lang of languages) {
  test(`nothing serious stands in anyone’s way on any screen, light or dark: ${lang}`, async ({
    classroom,
  }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    let screens = 0;
    for await (const stop of tour(classroom, lang, quickCrowd())) {
      screens++;
      found.push(...(await troublesAt(stop)));
    }
    expect(found).toEqual([]);
    expect(screens).toBeGreaterThan(40);
  });
}
