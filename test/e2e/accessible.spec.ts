import { languages } from '../../shared/protocol/language';
import { quickCrowd } from '../support/crowd';
import { tours } from '../support/tour';
import { expect, test } from './support/test';
import { troublesAt } from './support/troubles';

// Some forty screens, each recorded, would take longer than looking at them.
test.use({ trace: 'off' });

test('what stands in the way is found: a name that is missing, letters too pale, pale in the dark alone, a pale part of a formula', async ({
  page,
}) => {
  await page.setContent(`<!doctype html><html lang="en"><title>Three faults</title><main><h1>Faults</h1>
    <button></button><p style="color: #bbb; background: #fff">pale</p>
    <style>.dim { color: #000; background: #fff } @media (prefers-color-scheme: dark) { .dim { color: #ddd } }</style>
    <p class="dim">dim</p>
    <p class="katex"><span class="katex-html"><span>x</span><span>sin</span><span>cos</span><span style="color: #bbb">tan</span></span></p>
    </main>`);
  expect(await troublesAt({ scene: 'faults', device: 'stage', page })).toEqual([
    'stage faults: button-name at button',
    'stage faults: color-contrast at p:nth-child(3); span:nth-child(4)',
    'stage faults: color-contrast in the dark at p:nth-child(3); .dim; span:nth-child(4)',
  ]);
});

for (const lang of languages) {
  for (const [lesson, tour] of Object.entries(tours)) {
    test(`nothing serious stands in anyone’s way on any screen${lang === 'en' ? ', light or dark' : ''}: ${lesson}, ${lang}`, async ({
      classroom,
    }) => {
      test.setTimeout(1_800_000);
      const found: string[] = [];
      let screens = 0;
      for await (const stop of tour(classroom, lang, quickCrowd())) {
        screens++;
        // No colour hangs on the language: the dark is looked at once.
        found.push(...(await troublesAt(stop, { dark: lang === 'en' })));
      }
      expect(found).toEqual([]);
      expect(screens).toBeGreaterThan(30);
    });
  }
}
