import { downTheHill } from '../../shared/lesson/downTheHill';
import { firstSteps } from '../../shared/lesson/firstSteps';
import { quickCrowd } from '../support/crowd';
import { Guide } from '../support/guide';
import { answer, resultTitle } from '../support/hands';
import { expect, test } from './test';
import { troubleIn } from './trouble';

const lang = 'en';

for (const lesson of [downTheHill, firstSteps]) {
  test(`everyone gets through every kind of activity of “${lesson.title.en}”`, async ({ classroom }) => {
    const guide = await Guide.arrive(classroom, lang, quickCrowd(), lesson.id);
    const seen = new Set<string>(lesson === firstSteps ? ['descent'] : []);
    for (const [index, { kind }] of lesson.activities.entries()) {
      if (seen.has(kind)) continue;
      seen.add(kind);
      await test.step(kind, () => play(guide, index));
    }
    expect(seen.size).toBeGreaterThan(1);
  });
}

/** Asked, answered on the phone, revealed: on all three pages. */
async function play(guide: Guide, index: number): Promise<void> {
  const { phone, host, stage, member } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index });
  const { screen } = member.parts.room ?? {};
  if (!screen || screen.kind === 'lobby') throw new Error('An activity was wanted.');
  await expect(phone.locator('.ask h1')).toBeFocused();
  await expect(stage.locator(`.${screen.kind}-stage.asking`)).toBeVisible();
  await expect(host.locator('.flow h1')).toBeVisible();
  for (const page of [phone, stage, host]) expect(await troubleIn(page)).toEqual([]);

  if (screen.kind === 'network') await guide.crowd.answer(member, 5);
  else await answer({ page: phone, lang }, screen);
  await guide.turn({ type: 'Reveal', revision: guide.revision });
  if (screen.kind !== 'network') {
    await expect(phone.getByRole('heading', { name: resultTitle(screen, lang) }).first()).toBeVisible();
  }
  await guide.everywhere(screen.kind, 'revealed');
  for (const page of [phone, stage, host]) expect(await troubleIn(page)).toEqual([]);
}
