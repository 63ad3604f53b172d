/** The way past every screen of the class's descent in fog. */
import { expect } from '@playwright/test';
import { words as host } from '../../../client/activities/descent/hostWords';
import { words as descent } from '../../../client/activities/descent/words';
import { togetherInFog } from '../../../shared/lesson/hill/fog';
import type { Guide, Stop } from '../guide';

/** `index`: where it stands in the room's lesson. */
export async function* fogTour(guide: Guide, index: number): AsyncGenerator<Stop> {
  const { phone: mine, stage, lang, member } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index });
  await expect(guide.heading(mine, descent.askFog)).toBeVisible();
  yield { scene: 'fog-empty', device: 'phone', page: mine };
  const disc = mine.getByRole('slider', { name: descent.discLabel[lang] });
  await disc.focus();
  for (const key of ['Right', 'Up', 'Up', 'Up']) await mine.keyboard.press(`Shift+Arrow${key}`);
  await disc.blur();
  yield { scene: 'fog-asking', device: 'phone', page: mine };
  await guide.button(mine, descent.sendArrow).click();
  await expect(guide.text(mine, descent.safeChange)).toBeVisible();
  await guide.crowd.answer(member);
  await guide.everywhere('descent', 'asking');
  yield* guide.both('fog-asking');
  await guide.turn({ type: 'OpenSecondTry', revision: guide.revision });
  await expect(guide.heading(mine, descent.hintTitle)).toBeVisible();
  yield { scene: 'fog-hint', device: 'phone', page: mine };
  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(guide.heading(mine, descent.resultTitle)).toBeVisible();
  yield { scene: 'fog-revealed', device: 'phone', page: mine };
  await guide.everywhere('descent', 'revealed');
  yield* guide.both('fog-revealed');
  await guide.turn({ type: 'Advance', revision: guide.revision });
  await expect(guide.heading(mine, descent.movedTitle)).toBeVisible();
  yield { scene: 'fog-moved', device: 'phone', page: mine };
  await guide.everywhere('descent', 'advanced');
  yield* guide.both('fog-moved');

  for (let round = 2; round <= togetherInFog.rounds; round++) {
    await guide.turn({ type: 'OpenRound', revision: guide.revision });
    await guide.crowd.answer(member);
    await guide.turn({ type: 'Reveal', revision: guide.revision });
    await guide.turn({ type: 'Advance', revision: guide.revision });
  }
  await expect(stage.locator('[data-surface="valley"]').first()).toBeVisible({ timeout: 30_000 });
  await expect(mine.locator('[data-surface="valley"]')).toBeVisible();
  await expect(guide.text(guide.host, host.onceMore)).toBeVisible();
  yield { scene: 'fog-lifted', device: 'phone', page: mine };
  yield* guide.both('fog-lifted');
}
