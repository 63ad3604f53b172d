import type { Page } from '@playwright/test';
import { words as join } from '../../client/join/words';
import type { Activity, ActivityScreen } from '../../shared/activities';
import { downTheHill } from '../../shared/lesson/downTheHill';
import { type Language, languages } from '../../shared/protocol/language';
import { untilTold } from '../support/guide';
import { answer, resultTitle } from '../support/hands';
import type { Member } from '../support/member';
import { bigButton, press, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

/** Of people's time: twenty practice learners think a whole lesson through in a minute. */
test.use({ practicePace: 8, trace: 'off' });

const PRACTICE = 20;
const labels = {
  reveal: { ja: 'みんなの答えを見せる', en: 'Show everyone’s answers' },
  start: { ja: /^始める/, en: /^Start/ },
  end: { ja: '今日はここまで', en: 'End for today' },
} as const;

for (const lang of languages) {
  test(`a host, a stage, three phones and ${PRACTICE} practice learners play the whole first half: ${lang}`, async ({
    classroom,
  }) => {
    test.setTimeout(600_000);
    const { page: teacher, stage, code } = await teach(classroom, lang, downTheHill);
    const phones = [
      await takeSeat(classroom, code, 'ja', 'あおい'),
      await takeSeat(classroom, code, 'en', 'Ben'),
      await takeSeat(classroom, code, lang, 'Chika'),
    ];
    const watcher = await classroom.watch(teacher, code, lang);
    await watcher.must({ type: 'AddPractice', count: PRACTICE, skill: 'oneOfEach' });
    await watcher.until(({ host }) => host?.seats.filter(({ present }) => present).length === PRACTICE + 3);

    await press(teacher, labels.start[lang]);
    const played: string[] = [];
    const mistakes = new Map<string, Set<string>>();
    for (const [index, activity] of downTheHill.activities.entries()) {
      await test.step(activity.title.en, async () => {
        await watcher.until(({ room }) => room?.place?.index === index);
        for (let round = 1; round <= activity.rounds; round++) {
          await playRound({ teacher, stage, phones, watcher, lang, activity, round });
          const found = mistakes.get(activity.kind) ?? new Set<string>();
          for (const { rule } of watcher.parts.host?.mistakes ?? []) found.add(rule);
          mistakes.set(activity.kind, found);
        }
        await untilTold(stage);
        await expect(stage.locator('.stage-told')).toContainText(
          lang === 'ja' ? 'わかったこと' : 'What we saw',
        );
        played.push(activity.id);
      });
      if (index + 1 < downTheHill.activities.length) await pressOn(teacher, watcher);
    }

    expect(played).toEqual(downTheHill.activities.map(({ id }) => id));
    for (const [kind, found] of mistakes) expect(found.size, `mistakes named in ${kind}`).toBeGreaterThan(1);
    for (const page of phones) await expect(page.locator('.phone-told')).toBeVisible();
    await press(teacher, labels.end[lang]);
    for (const page of phones.slice(1, 2)) {
      await expect(page.getByRole('heading', { name: join.restingTitle.en })).toBeVisible();
    }
  });
}

type Round = {
  readonly teacher: Page;
  readonly stage: Page;
  readonly phones: readonly Page[];
  readonly watcher: Member;
  readonly lang: Language;
  readonly activity: Activity;
  readonly round: number;
};

async function playRound({ teacher, stage, phones, watcher, lang, activity, round }: Round): Promise<void> {
  await watcher.until(({ room }) => {
    const screen = room?.screen;
    return (
      screen?.kind === activity.kind && screen.round.ordinal === round && screen.round.phase === 'asking'
    );
  });
  const screen = watcher.parts.room?.screen as ActivityScreen;
  await expect(stage.locator(`.${activity.kind}-stage.asking`)).toBeVisible();
  for (const [i, page] of phones.entries()) {
    const own = i === 0 ? 'ja' : i === 1 ? 'en' : lang;
    await answer({ page, lang: own }, screen, i);
  }
  await watcher.until(({ host }) => (host?.progress.done ?? 0) >= (host?.progress.of ?? 1));

  await press(teacher, labels.reveal[lang]);
  await expect(bigButton(teacher)).not.toHaveText(labels.reveal[lang]);
  await expect(stage.locator(`.${activity.kind}-stage.revealed`)).toBeVisible();
  for (const [i, page] of phones.entries()) {
    const own = i === 0 ? 'ja' : i === 1 ? 'en' : lang;
    await expect(page.getByRole('heading', { name: resultTitle(screen, own) })).toBeVisible();
  }
  if (watcher.parts.host?.primary?.does === 'advance') {
    await pressOn(teacher, watcher);
    await expect(stage.locator(`.${activity.kind}-stage.advanced`)).toBeVisible();
  }
  if (round < activity.rounds) await pressOn(teacher, watcher);
}

/** Presses the big button, whatever it says, and waits until the class has moved on. */
async function pressOn(teacher: Page, watcher: Member): Promise<void> {
  const revision = watcher.parts.room?.revision ?? 0;
  const label = (await bigButton(teacher).textContent()) ?? '';
  await press(teacher, label);
  await watcher.until(({ room }) => (room?.revision ?? 0) > revision);
  // The next press must see the next label, and not this one once more.
  await expect(bigButton(teacher)).not.toHaveText(label);
}
