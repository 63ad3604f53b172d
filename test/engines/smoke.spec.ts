import { expect, test } from '@playwright/test';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { Classroom } from '../support/classroom';
import { quickCrowd } from '../support/crowd';
import { provideWebKit } from '../support/engines';
import { Guide } from '../support/guide';
import { answer, resultTitle } from '../support/hands';
import { drivenBrowser } from './drivenBrowser';
import { olderWebKit } from './olderWebKit';
import { troubleIn } from './trouble';

const lang = 'en';
let classroom: Classroom;

test.beforeEach(async () => {
  classroom = await Classroom.start(drivenBrowser(olderWebKit(provideWebKit())), 100, '127.0.0.1');
});
// The sessions must be ended even where a test failed: their browsers would stay.
test.afterEach(() => classroom.close());

for (const lesson of [downTheHill, firstSteps]) {
  test(`in Safari 16’s WebKit everyone gets through every kind of activity of “${lesson.title.en}”`, async () => {
    const guide = await Guide.arrive(classroom, lang, quickCrowd(), lesson.id);
    const seen = new Set<string>(lesson === firstSteps ? ['descent'] : []);
    for (const [index, { kind }] of lesson.activities.entries()) {
      if (seen.has(kind)) continue;
      seen.add(kind);
      await test.step(kind, () => play(guide, index));
    }
    expect(seen.size).toBeGreaterThan(1);
    // What fails in a page is told to the server's log (client/faults.ts).
    expect(classroom.server.output).not.toContain('could not show or do');
  });
}

/** Asked, answered on the phone, revealed: on all three pages. */
async function play(guide: Guide, index: number): Promise<void> {
  const { phone, host, stage, member } = guide;
  await guide.turn({ type: 'StartActivity', moment: guide.moment, index });
  const { screen } = member.parts.room ?? {};
  if (!screen || screen.kind === 'lobby') throw new Error('An activity was wanted.');
  await expect(phone.locator('.ask h1')).toBeFocused();
  await expect(stage.locator(`.${screen.kind}-stage.asking`)).toBeVisible();
  await expect(host.locator('.flow h1')).toBeVisible();
  for (const page of [phone, stage, host]) expect(await troubleIn(page)).toEqual([]);

  if (screen.kind === 'network') await guide.crowd.answer(member, 5);
  else await answer({ page: phone, lang }, screen);
  await guide.turn({ type: 'Reveal', moment: guide.moment });
  if (screen.kind !== 'network') {
    await expect(phone.getByRole('heading', { name: resultTitle(screen, lang) }).first()).toBeVisible();
  }
  await guide.everywhere(screen.kind, 'revealed');
  for (const page of [phone, stage, host]) expect(await troubleIn(page)).toEqual([]);
}
