/** Owns the way past every screen of an activity that asks questions, in whatever shapes its list has them. */
import { expect, type Page } from '@playwright/test';
import { words } from '../../../client/activities/question/words';
import type { QuestionScreen } from '../../../shared/protocol/views';
import type { Guide, Stop } from '../guide';

export async function* questionTour(guide: Guide, index: number): AsyncGenerator<Stop> {
  await guide.turn({ type: 'StartActivity', moment: guide.moment, index });
  const { of } = screenOf(guide);
  const seen = new Set<string>();
  for (let nth = 1; nth <= of; nth++) {
    if (nth > 1) await guide.turn({ type: 'OpenRound', moment: guide.moment });
    const { shape } = screenOf(guide).asked;
    // The first question of a shape is looked at from all sides, later ones are answered by the others alone.
    yield* seen.has(shape) ? unanswered(guide, nth) : answered(guide, shape);
    seen.add(shape);
  }
}

function screenOf({ member }: Guide): QuestionScreen {
  const screen = member.parts.room?.screen;
  if (screen?.kind !== 'question') throw new Error('No question is asked.');
  return screen;
}

/** One question, from empty to told, with a second try in between. */
async function* answered(guide: Guide, shape: QuestionScreen['asked']['shape']): AsyncGenerator<Stop> {
  const { phone: mine, lang } = guide;
  const { template } = screenOf(guide).asked;
  const scene = `question-${shape}`;
  await expect(mine.locator('.ask-under')).toContainText(String(screenOf(guide).of));
  yield { scene: `${scene}-empty`, device: 'phone', page: mine };
  await giveAnswer(mine, shape);
  yield { scene: `${scene}-asking`, device: 'phone', page: mine };
  await guide.button(mine, words.send).click();
  await expect(guide.text(mine, words.safeChange)).toBeVisible();
  yield { scene: `${scene}-safe`, device: 'phone', page: mine };
  await guide.crowd.answer(guide.member);
  await guide.everywhere('question', 'asking');
  yield* guide.both(`${scene}-asking`);
  if (guide.member.parts.host?.canTryAgain) {
    await guide.turn({ type: 'OpenSecondTry', moment: guide.moment });
    // Whoever was right at once waits, whoever was not has a hint.
    await expect(mine.locator('.finding, .answered').first()).toBeVisible();
    yield { scene: `${scene}-again`, device: 'phone', page: mine };
  }
  await guide.turn({ type: 'Reveal', moment: guide.moment });
  await expect(guide.heading(mine, words.resultTitle)).toBeVisible();
  yield { scene: `${scene}-revealed`, device: 'phone', page: mine };
  await guide.everywhere('question', 'revealed');
  await expect(guide.stage.locator('[data-figure="right"]')).toBeVisible();
  yield* guide.both(`${scene}-revealed`);
  expect(screenOf(guide).asked.template).toBe(template);
  await expect(mine.locator('html')).toHaveAttribute('lang', lang);
}

/** One that this phone does not answer. */
async function* unanswered(guide: Guide, nth: number): AsyncGenerator<Stop> {
  const { phone: mine } = guide;
  await guide.crowd.answer(guide.member);
  await guide.member.must({ type: 'CloseRound', moment: guide.moment });
  await expect(guide.heading(mine, words.closed)).toBeVisible();
  yield { scene: `question-${nth}-closed`, device: 'phone', page: mine };
  await guide.turn({ type: 'Reveal', moment: guide.moment });
  await expect(guide.heading(mine, words.noAnswerTitle)).toBeVisible();
  yield { scene: `question-${nth}-unanswered`, device: 'phone', page: mine };
}

export async function giveAnswer(phone: Page, shape: QuestionScreen['asked']['shape']): Promise<void> {
  switch (shape) {
    case 'choice':
      return phone.getByRole('radio').nth(1).click();
    case 'number':
      return phone.locator('.pad-input').fill('−1×2');
    case 'order':
      return phone.locator('.order-list button:not(:disabled)').first().click();
    case 'matching':
      for (const right of await phone.locator('.matching-right').all()) await right.click();
      return;
    default:
      return shape satisfies never;
  }
}
