/** The way past every screen of the lesson "Down the hill" that the first lesson does not have. */
import { expect } from '@playwright/test';
import { ownHillWords } from '../../../client/host/ownHillWords';
import type { ActivityKind } from '../../../shared/activities';
import { downTheHill } from '../../../shared/lesson/downTheHill';
import { togetherInFog } from '../../../shared/lesson/hill/fog';
import type { Language } from '../../../shared/protocol/language';
import type { Classroom } from '../classroom';
import type { Crowd } from '../crowd';
import { Guide, type Stop } from '../guide';
import { fillIn, safeMark, sendButton } from '../hands';
import { phone } from '../phoneWords';
import { fogTour } from './fog';
import { walkTour } from './walk';

export async function* hillTour(classroom: Classroom, lang: Language, crowd: Crowd): AsyncGenerator<Stop> {
  const guide = await Guide.arrive(classroom, lang, crowd, downTheHill.id);
  // The other descents are the first lesson's; questions have a tour of their own, which may be walked at the same time.
  const seen = new Set<string>(['descent', 'question']);
  for (const [index, { kind, id }] of downTheHill.activities.entries()) {
    if (seen.has(kind)) continue;
    seen.add(kind);
    const own = ownTours[kind];
    yield* own ? own(guide, index) : activity(guide, index, id);
  }
  yield* ownHill(guide);
  yield* fogTour(guide, downTheHill.activities.indexOf(togetherInFog));
}

/** Kinds whose screens are not those of one answer. */
const ownTours: Partial<Record<ActivityKind, typeof walkTour>> = { walk: walkTour };

/** One round of an activity, with a second try where its kind has hints. */
async function* activity(guide: Guide, index: number, name: string): AsyncGenerator<Stop> {
  const { phone: mine, lang, member, crowd } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index });
  const { screen } = member.parts.room ?? {};
  if (!screen || screen.kind === 'lobby') throw new Error('an activity was wanted');
  const { kind } = screen;
  await expect(mine.locator('.ask h1')).toBeFocused();
  yield { scene: `${name}-empty`, device: 'phone', page: mine };
  await fillIn({ page: mine, lang }, screen);
  yield { scene: `${name}-asking`, device: 'phone', page: mine };
  await sendButton(mine).click();
  await expect(safeMark(mine)).toBeVisible();
  await crowd.answer(member);
  await guide.everywhere(kind, 'asking');
  yield* guide.both(`${name}-asking`);
  if (member.parts.host?.canTryAgain) {
    await guide.turn({ type: 'OpenSecondTry', revision: guide.revision });
    await expect(mine.locator('.finding, .ask-safe, .ask p').first()).toBeVisible();
    yield { scene: `${name}-hint`, device: 'phone', page: mine };
  }
  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(guide.heading(mine, phone.resultTitle)).toBeVisible();
  yield { scene: `${name}-revealed`, device: 'phone', page: mine };
  await guide.everywhere(kind, 'revealed');
  yield* guide.both(`${name}-revealed`);
  if (member.parts.host?.primary?.does !== 'advance') return;
  await guide.turn({ type: 'Advance', revision: guide.revision });
  await guide.everywhere(kind, 'advanced');
  yield { scene: `${name}-advanced`, device: 'phone', page: mine };
  yield* guide.both(`${name}-advanced`);
}

/** The host types a function, wrong and then right; the class is asked on it. */
async function* ownHill(guide: Guide): AsyncGenerator<Stop> {
  const { host: hostPage, stage, lang } = guide;
  await guide.button(hostPage, ownHillWords.open).click();
  await expect(guide.heading(hostPage, ownHillWords.title)).toBeVisible();
  const field = hostPage.getByLabel(ownHillWords.f[lang]);
  await field.fill('x sin y');
  yield { scene: 'own-hill-wrong', device: 'host', page: hostPage };
  await field.fill('sqrt(x+3) + y^2/4');
  await expect(hostPage.getByRole('slider', { name: ownHillWords.pad[lang] })).toBeVisible();
  yield { scene: 'own-hill', device: 'host', page: hostPage };
  await guide.button(hostPage, ownHillWords.go).click();
  await expect(stage.locator('[data-surface^="own "]').first()).toBeVisible();
  yield { scene: 'own-hill', device: 'stage', page: stage };
  yield { scene: 'own-hill', device: 'phone', page: guide.phone };
}
