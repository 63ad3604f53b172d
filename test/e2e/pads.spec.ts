import type { Page } from '@playwright/test';
import { words as network } from '../../client/activities/network/words';
import { words as walk } from '../../client/activities/walk/words';
import { words as join } from '../../client/join/words';
import type { Activity } from '../../shared/activities';
import { networkOnly } from '../../shared/lesson/firstSteps';
import { lessons } from '../../shared/lesson/lessons';
import type { Language } from '../../shared/protocol/language';
import type { Classroom } from '../support/classroom';
import type { Member } from '../support/member';
import { phone } from '../support/phoneWords';
import { expectKeysInReachEverywhere } from './support/keysInReach';
import { expect, test } from './support/test';

type Seen = { readonly page: Page; readonly host: Member };

async function enter(classroom: Classroom, lesson: string, lang: Language) {
  const room = await classroom.open(lesson);
  const host = await classroom.hostMember(room, lang);
  const page = await classroom.page({ device: 'phone', lang }, `/j/${room.code}`);
  await page.getByRole('button', { name: join.enter[lang] }).click();
  await expect(page.getByText(phone.lobbyTitle[lang])).toBeVisible();
  return { room, host, page };
}

const momentOf = ({ parts }: Member): number => parts.room?.revision ?? 0;

async function start({ page, host }: Seen, index: number): Promise<void> {
  const revision = momentOf(host);
  await host.must({ type: 'StartActivity', revision, index, again: true });
  await host.until(({ room }) => (room?.revision ?? 0) > revision);
  await expect(page.locator('.ask h1, .done-title').first()).toBeVisible();
}

/** One classmate computes every parameter until it meets one that is another's, too, with another number. */
async function answerUntilDisputed(member: Member): Promise<void> {
  const taskOf = ({ you }: Member['parts']) =>
    you?.kind === 'seated' && you.work?.kind === 'network' ? you.work.task : null;
  for (;;) {
    const task = taskOf(member.parts);
    const screen = member.parts.room?.screen;
    if (!task || screen?.kind !== 'network') throw new Error('Nothing is left to compute.');
    if (task.dispute) return;
    const answer = { kind: 'network', param: task.param, value: 0.123 } as const;
    const order = { type: 'SubmitAnswer', round: screen.round.number, answer } as const;
    // Nobody answers as fast as a test: the room asks it to wait a moment.
    await expect.poll(async () => await member.send(order)).toMatchObject({ ok: true });
    await member.until((parts) => {
      const next = taskOf(parts);
      return next?.param !== task.param || next.dispute !== null;
    });
  }
}

/** A number with a long way of writing it, so that the field is at its largest. */
const LONG = '123.4567÷(0.0123×98.7654)−12';

type Looked = Seen & { readonly when: string };

/** From asked to cut off, the keys never leave the screen. */
async function lookAtPad({ page, host, when }: Looked): Promise<void> {
  const fields = page.locator('.pad-input');
  await expect(fields.first()).toBeAttached();
  await expectKeysInReachEverywhere(page, `${when} asked`);
  for (const field of await fields.all()) await field.fill(LONG);
  await host.must({ type: 'SetDeadline', revision: momentOf(host), seconds: 600 });
  await expect(page.locator('.remaining')).toBeVisible();
  await expectKeysInReachEverywhere(page, `${when} long, with a deadline`);
  await host.must({ type: 'Pause' });
  await expect(page.locator('.phone-held')).toBeVisible();
  await host.must({ type: 'Resume' });
  await expect(page.locator('.phone-held')).toHaveCount(0);
  await expectKeysInReachEverywhere(page, `${when} paused and resumed`);
  await fields.first().fill('2×(3+)');
  await expectKeysInReachEverywhere(page, `${when} wrongly written`);
  await cutOff({ page, when });
}

/** The banner stands above whatever there is; once the line is back it is gone. */
async function cutOff({ page, when }: Pick<Looked, 'page' | 'when'>): Promise<void> {
  await page.context().setOffline(true);
  await expect(page.locator('.banner')).toBeVisible();
  await expectKeysInReachEverywhere(page, `${when} cut off`);
  await page.context().setOffline(false);
  await expect(page.locator('.banner')).toHaveCount(0);
}

/** Everyone’s answer but a right one gets a hint of its own, and the pad once more. */
async function lookAtSecondTry({ page, host, when }: Looked): Promise<void> {
  const fields = page.locator('.pad-input');
  for (const field of await fields.all()) await field.fill('0.913');
  await page.locator('.pad-submit').click();
  await expect(page.locator('.ask-safe')).toBeVisible();
  await expectKeysInReachEverywhere(page, `${when} safe`);
  await host.must({ type: 'OpenSecondTry', revision: momentOf(host) });
  await expect(page.locator('.finding').first()).toBeVisible();
  await expectKeysInReachEverywhere(page, `${when} with a hint`);
  for (const field of await fields.all()) await field.fill(LONG);
  await cutOff({ page, when: `${when} with a hint, long` });
}

/** The next of an activity’s questions, if there is one. */
async function nextQuestion(host: Member): Promise<boolean> {
  const screen = host.parts.room?.screen;
  if (screen?.kind !== 'question' || screen.round.ordinal >= screen.of) return false;
  await host.must({ type: 'Reveal', revision: momentOf(host) });
  await host.until(({ room }) => room?.screen.kind === 'question' && room.screen.reveal !== null);
  await host.must({ type: 'OpenRound', revision: momentOf(host) });
  await host.until(({ room }) => room?.screen.kind === 'question' && room.screen.reveal === null);
  return true;
}

for (const lesson of lessons) {
  const where = (wanted: (activity: Activity) => boolean) =>
    lesson.activities.flatMap((activity, index) => (wanted(activity) ? [index] : []));
  const steps = where((one) => one.kind === 'estimate' || (one.kind === 'descent' && one.way === 'formula'));
  const walks = where(({ kind }) => kind === 'walk');
  const questions = where(({ kind }) => kind === 'question');
  if (steps.length + walks.length + questions.length === 0) continue;

  test(`every key of every pad is on the screen: asked, long, paused, wrong, cut off, safe, with a hint: ${lesson.id}`, async ({
    classroom,
  }) => {
    test.setTimeout(600_000);
    const lang = lesson.id.length % 2 === 0 ? 'ja' : 'en';
    const seen = await enter(classroom, lesson.id, lang);
    const { host, page } = seen;
    let pads = 0;
    for (const index of steps) {
      await start(seen, index);
      const looked = { ...seen, when: `${lesson.id} ${index}` };
      await lookAtPad(looked);
      await lookAtSecondTry(looked);
      pads++;
    }
    for (const index of walks) {
      await start(seen, index);
      await page.getByRole('radio', { name: walk.byFormula[lang] }).click();
      await lookAtPad({ ...seen, when: `${lesson.id} ${index}` });
      pads++;
    }
    for (const index of questions) {
      await start(seen, index);
      do {
        const { screen } = host.parts.room ?? {};
        if (screen?.kind !== 'question' || screen.asked.shape !== 'number') continue;
        const looked = { ...seen, when: `${lesson.id} ${index}, question ${screen.round.ordinal}` };
        await lookAtPad(looked);
        await lookAtSecondTry(looked);
        pads++;
      } while (await nextQuestion(host));
    }
    expect(pads).toBeGreaterThan(0);
  });
}

test('every key of a network’s task is on the screen: asked, with each factor of the help, in a dispute, cut off', async ({
  classroom,
}) => {
  test.setTimeout(300_000);
  const lang = 'ja';
  const { room, host, page } = await enter(classroom, networkOnly.id, lang);
  const other = await classroom.learnerMember(room.code, 'Ben');
  await start({ page, host }, 0);
  await lookAtPad({ host, page, when: 'network' });
  await page.getByRole('button', { name: network.helpOpen[lang] }).click();
  const more = page.getByRole('button', { name: network.help[lang] });
  for (let factors = 1; await more.isVisible(); factors++) {
    await more.click();
    await expect(page.locator('.help .factor')).toHaveCount(factors);
    await expectKeysInReachEverywhere(page, `${factors} factors of help`);
  }

  await test.step('a factor is taken whole, with a tap', async () => {
    const first = page.locator('button.factor').first();
    await first.scrollIntoViewIfNeeded();
    await first.tap();
    await expect(page.getByLabel(network.answer[lang])).not.toHaveValue('');
  });

  for (let sent = 1; sent <= 2; sent++) {
    await page.getByLabel(network.answer[lang]).fill('7.5');
    await page.locator('.pad-submit').click();
    await expect(page.locator('.done-list li').or(page.locator('.dispute')).first()).toBeVisible();
    if (sent === 1) await answerUntilDisputed(other);
  }
  await expect(page.locator('.dispute')).toBeVisible();
  await expectKeysInReachEverywhere(page, 'in a dispute');
  await page.getByLabel(network.answer[lang]).fill(LONG);
  await expectKeysInReachEverywhere(page, 'in a dispute, long');
  await test.step('the end of what is being written is seen, however long', async () => {
    const lines = page.locator('.pad-pieces');
    await page.getByLabel(network.answer[lang]).fill([LONG, LONG, LONG].join('+'));
    expect(await lines.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true);
    const [caret, seen] = [await page.locator('.pad-caret').boundingBox(), await lines.boundingBox()];
    expect((caret?.y ?? 0) + (caret?.height ?? 0)).toBeLessThanOrEqual((seen?.y ?? 0) + (seen?.height ?? 0));
  });
  await classroom.server.kill9();
  await expect(page.locator('.banner')).toBeVisible();
  await expectKeysInReachEverywhere(page, 'in a dispute, cut off');
});
