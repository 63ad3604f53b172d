/** The way past every screen of a walk in fog. */
import { expect } from '@playwright/test';
import { words } from '../../../client/activities/walk/words';
import type { Guide, Stop } from '../guide';

/** `index`: where the walk stands in the room's lesson. */
export async function* walkTour(guide: Guide, index: number): AsyncGenerator<Stop> {
  const { phone: mine, stage, lang } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index });
  await expect(guide.heading(mine, words.ask)).toBeVisible();
  yield { scene: 'walk-empty', device: 'phone', page: mine };
  const disc = mine.getByRole('slider', { name: words.disc[lang] });
  await disc.focus();
  const [alongX, alongY] = await mine
    .locator('[data-slope]')
    .evaluateAll((ramps) => ramps.map((ramp) => Number(ramp.getAttribute('data-slope')) > 0));
  const keys = [alongX ? 'Left' : 'Right', alongX ? 'Left' : 'Right', alongY ? 'Down' : 'Up'];
  for (const key of keys) await mine.keyboard.press(`Shift+Arrow${key}`);
  await disc.blur();
  yield { scene: 'walk-asking', device: 'phone', page: mine };
  await guide.button(mine, words.step).click();
  await expect(mine.locator('[data-taken="1"]')).toBeVisible();
  yield { scene: 'walk-stepped', device: 'phone', page: mine };

  await mine.getByRole('radio', { name: words.byFormula[lang] }).click();
  await mine.getByLabel('Δx').fill('−η×∂z/∂x');
  await mine.getByLabel('Δy').fill('−η×∂z/∂y');
  yield { scene: 'walk-formula', device: 'phone', page: mine };
  for (let taken = 2; taken <= 5; taken++) {
    await guide.button(mine, words.step).click();
    await expect(mine.locator(`[data-taken="${taken}"]`)).toBeVisible();
  }
  await guide.button(mine, words.stop).click();
  await expect(guide.text(mine, words.stopSure)).toBeVisible();
  yield { scene: 'walk-stop', device: 'phone', page: mine };
  await guide.crowd.answer(guide.member);
  await guide.everywhere('walk', 'asking');
  yield* guide.both('walk-asking');
  await guide.button(mine, words.stopYes).click();
  await expect(guide.heading(mine, words.overTitle)).toBeVisible();
  yield { scene: 'walk-over', device: 'phone', page: mine };

  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(guide.heading(mine, words.liftedTitle)).toBeVisible();
  yield { scene: 'walk-revealed', device: 'phone', page: mine };
  await guide.everywhere('walk', 'revealed');
  await expect(stage.locator('.valleys')).toBeVisible();
  yield* guide.both('walk-revealed');
}
