/** The way past every screen of an activity that asks questions, in whatever shapes its list has them. */
import { expect } from '@playwright/test';
import { words } from '../../../client/activities/question/words';
import type { QuestionScreen } from '../../../shared/activities/question';
import type { QuestionShape } from '../../../shared/activities/question/asked';
import { downTheHill } from '../../../shared/lesson/downTheHill';
import { whatWeKnow } from '../../../shared/lesson/hill/question';
import type { Language } from '../../../shared/protocol/language';
import type { Classroom } from '../classroom';
import type { Crowd } from '../crowd';
import { Guide, type Stop } from '../guide';
import { fillIn, safeMark, sendButton } from '../hands';

/** The questions at the end of the first half. */
export async function* whatWeKnowTour(
  classroom: Classroom,
  lang: Language,
  crowd: Crowd,
): AsyncGenerator<Stop> {
  const guide = await Guide.arrive(classroom, lang, crowd, downTheHill.id);
  yield* questionTour(guide, downTheHill.activities.indexOf(whatWeKnow));
}

async function* questionTour(guide: Guide, index: number): AsyncGenerator<Stop> {
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index });
  const { of } = screenOf(guide);
  const seen = new Set<string>();
  for (let nth = 1; nth <= of; nth++) {
    if (nth > 1) await guide.turn({ type: 'OpenRound', revision: guide.revision });
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
async function* answered(guide: Guide, shape: QuestionShape): AsyncGenerator<Stop> {
  const { phone: mine, lang } = guide;
  const scene = `question-${shape}`;
  await expect(mine.locator('.ask-under')).toContainText(String(screenOf(guide).of));
  yield { scene: `${scene}-empty`, device: 'phone', page: mine };
  await fillIn({ page: mine, lang }, screenOf(guide), shape === 'choice' ? 1 : 0);
  yield { scene: `${scene}-asking`, device: 'phone', page: mine };
  await sendButton(mine).click();
  await expect(safeMark(mine)).toBeVisible();
  yield { scene: `${scene}-safe`, device: 'phone', page: mine };
  await guide.crowd.answer(guide.member);
  await guide.everywhere('question', 'asking');
  yield* guide.both(`${scene}-asking`);
  if (guide.member.parts.host?.canTryAgain) {
    await guide.turn({ type: 'OpenSecondTry', revision: guide.revision });
    // Whoever was right at once waits, whoever was not has a hint.
    await expect(mine.locator('.finding, .answered').first()).toBeVisible();
    yield { scene: `${scene}-again`, device: 'phone', page: mine };
  }
  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(guide.heading(mine, words.resultTitle)).toBeVisible();
  yield { scene: `${scene}-revealed`, device: 'phone', page: mine };
  await guide.everywhere('question', 'revealed');
  await expect(guide.stage.locator('[data-figure="right"]')).toBeVisible();
  yield* guide.both(`${scene}-revealed`);
}

/** One that this phone does not answer. */
async function* unanswered(guide: Guide, nth: number): AsyncGenerator<Stop> {
  const { phone: mine } = guide;
  await guide.crowd.answer(guide.member);
  await guide.member.must({ type: 'CloseRound', revision: guide.revision });
  await expect(guide.heading(mine, words.closed)).toBeVisible();
  yield { scene: `question-${nth}-closed`, device: 'phone', page: mine };
  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(guide.heading(mine, words.noAnswerTitle)).toBeVisible();
  yield { scene: `question-${nth}-unanswered`, device: 'phone', page: mine };
}
