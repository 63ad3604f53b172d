/** The way past the screens of a descent that come by the host's choice: a second try, less given, the replay. */
import { expect } from '@playwright/test';
import { words as host } from '../../../client/activities/descent/hostWords';
import { words as replay } from '../../../client/activities/descent/replayText';
import { words as descent } from '../../../client/activities/descent/words';
import { firstSteps } from '../../../shared/lesson/firstSteps';
import type { Language } from '../../../shared/protocol/language';
import type { Classroom } from '../classroom';
import type { Crowd } from '../crowd';
import { Guide, type Stop } from '../guide';

const [byMap, byFormula] = [0, 1];

export async function* descentChoicesTour(
  classroom: Classroom,
  lang: Language,
  crowd: Crowd,
): AsyncGenerator<Stop> {
  const guide = await Guide.arrive(classroom, lang, crowd, firstSteps.id);
  yield* secondTryTour(guide, byMap);
  yield* secondTryByFormulaTour(guide, byFormula);
  yield* levelsTour(guide, byFormula);
  yield* replayTour(guide, byMap);
}

/** A second try by map: everyone whose arrow is off has a hint; one of them draws again. */
async function* secondTryTour(guide: Guide, index: number): AsyncGenerator<Stop> {
  const { phone: mine, lang, member } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index, again: true });
  const pad = mine.getByRole('slider', { name: descent.mapLabel[lang] });
  await expect(guide.heading(mine, descent.askMap)).toBeVisible();
  await pad.focus();
  for (const key of ['Right', 'Right', 'Right', 'Up', 'Up']) await mine.keyboard.press(`Shift+Arrow${key}`);
  await guide.button(mine, descent.sendArrow).click();
  await guide.crowd.answer(member);
  await guide.turn({ type: 'OpenSecondTry', revision: guide.revision });
  await expect(guide.heading(mine, descent.hintTitle)).toBeVisible();
  yield { scene: 'second-try-map-hint', device: 'phone', page: mine };
  await guide.everywhere('descent', 'asking');
  yield* guide.both('second-try-map');
  await pad.focus();
  for (const key of ['Left', 'Left', 'Left', 'Down', 'Down']) await mine.keyboard.press(`Shift+Arrow${key}`);
  await pad.blur();
  yield { scene: 'second-try-map-asking', device: 'phone', page: mine };
  await guide.button(mine, descent.sendArrow).click();
  await expect(guide.text(mine, descent.safeChange)).toBeVisible();
  yield { scene: 'second-try-map-safe', device: 'phone', page: mine };
  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(guide.heading(mine, descent.resultTitle)).toBeVisible();
  yield { scene: 'second-try-map-revealed', device: 'phone', page: mine };
  await guide.everywhere('descent', 'revealed');
  yield* guide.both('second-try-map-revealed');
}

/** A second try by formula: the hint puts the point's numbers into the formula; whoever is right waits. */
async function* secondTryByFormulaTour(guide: Guide, index: number): AsyncGenerator<Stop> {
  const { phone: mine, member } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index, again: true });
  await expect(guide.heading(mine, descent.askFormula)).toBeVisible();
  await mine.getByLabel('Δx').fill('η×∂z/∂x');
  await mine.getByLabel('Δy').fill('η×∂z/∂y');
  await guide.button(mine, descent.sendNumbers).click();
  await guide.crowd.answer(member);
  await guide.turn({ type: 'OpenSecondTry', revision: guide.revision });
  await expect(guide.heading(mine, descent.hintTitle)).toBeVisible();
  yield { scene: 'second-try-formula-hint', device: 'phone', page: mine };
  await mine.getByLabel('Δx').fill('−η×∂z/∂x');
  await mine.getByLabel('Δy').fill('−η×∂z/∂y');
  await guide.button(mine, descent.sendNumbers).click();
  await expect(guide.text(mine, descent.safeChange)).toBeVisible();
  yield { scene: 'second-try-formula-safe', device: 'phone', page: mine };
  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(guide.heading(mine, descent.resultTitle)).toBeVisible();
  yield { scene: 'second-try-formula-revealed', device: 'phone', page: mine };

  // Once more, and right at first.
  await guide.turn({ type: 'OpenRound', revision: guide.revision });
  await mine.getByLabel('Δx').fill('−η×∂z/∂x');
  await mine.getByLabel('Δy').fill('−η×∂z/∂y');
  await guide.button(mine, descent.sendNumbers).click();
  await guide.crowd.answer(member);
  await guide.turn({ type: 'OpenSecondTry', revision: guide.revision });
  await expect(guide.text(mine, descent.firstRight)).toBeVisible();
  yield { scene: 'second-try-right-at-first', device: 'phone', page: mine };
  await guide.turn({ type: 'Reveal', revision: guide.revision });
}

/** By formula one level lower, and two: the formulas of the slopes are given, then only f. */
async function* levelsTour(guide: Guide, index: number): AsyncGenerator<Stop> {
  const { phone: mine, lang, member, host: hostPage } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index, again: true });
  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(hostPage.getByRole('radiogroup', { name: host.given[lang] })).toBeVisible();
  for (const given of ['partials', 'f'] as const) {
    await guide.turn({ type: 'OpenRound', revision: guide.revision, given });
    await expect(mine.getByRole('button', { name: /^x = / })).toBeVisible();
    await mine.getByLabel('Δx').fill('−η×(2(x−1)+y)');
    await mine.getByLabel('Δy').fill('η×(4(y+1)+x)');
    yield { scene: `formula-${given}-asking`, device: 'phone', page: mine };
    await guide.button(mine, descent.sendNumbers).click();
    await guide.crowd.answer(member);
    await guide.everywhere('descent', 'asking');
    yield* guide.both(`formula-${given}-asking`);
    await guide.turn({ type: 'OpenSecondTry', revision: guide.revision });
    await expect(guide.heading(mine, descent.hintTitle)).toBeVisible();
    yield { scene: `formula-${given}-hint`, device: 'phone', page: mine };
    await guide.turn({ type: 'Reveal', revision: guide.revision });
    await expect(guide.heading(mine, descent.resultTitle)).toBeVisible();
    yield { scene: `formula-${given}-revealed`, device: 'phone', page: mine };
  }
  await guide.everywhere('descent', 'revealed');
  yield { scene: 'formula-levels', device: 'host', page: hostPage };
}

/** The class's walk seen again, then another η from its first step. */
async function* replayTour(guide: Guide, index: number): AsyncGenerator<Stop> {
  const { phone: mine, stage, host: hostPage, member } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index, again: true });
  for (let step = 1; step <= 3; step++) {
    await guide.turn({ type: 'Reveal', revision: guide.revision });
    await guide.turn({ type: 'Advance', revision: guide.revision, by: 'gradient' });
    if (step < 3) await guide.turn({ type: 'OpenRound', revision: guide.revision });
  }
  await expect(guide.button(hostPage, replay.open)).toBeVisible();
  yield { scene: 'replay-offered', device: 'host', page: hostPage };
  await member.must({ type: 'ShowReplay', revision: guide.revision, step: 2 });
  await expect(guide.heading(mine, replay.phoneTitle)).toBeVisible();
  yield { scene: 'replay', device: 'phone', page: mine };
  await expect(stage.locator('.replay-stage[data-step="2"]')).toBeVisible();
  yield* guide.both('replay');
  await member.must({ type: 'BranchReplay', revision: guide.revision, from: 0, eta: 0.3, steps: 12 });
  await member.must({ type: 'ShowReplay', revision: guide.revision, step: 4 });
  await expect(mine.locator('.way.branch')).toBeVisible();
  yield { scene: 'replay-branch', device: 'phone', page: mine };
  await expect(stage.locator('.replay-stage[data-step="4"]')).toBeVisible();
  yield* guide.both('replay-branch');
  await member.must({ type: 'BranchReplay', revision: guide.revision, from: 1, eta: 1, steps: 12 });
  await member.must({ type: 'ShowReplay', revision: guide.revision, step: 3 });
  await expect(stage.locator('.replay-stage[data-step="3"]')).toBeVisible();
  yield { scene: 'replay-away', device: 'stage', page: stage };
}
