import type { Page } from '@playwright/test';
import { words as network } from '../../client/activities/network/words';
import { words as join } from '../../client/join/words';
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

test('every key of every pad is on the screen: asked, long, wrongly written, safe, with a hint, with a deadline', async ({
  classroom,
}) => {
  test.setTimeout(300_000);
  let pads = 0;
  for (const lesson of lessons) {
    const at = lesson.activities.flatMap((activity, index) =>
      activity.kind === 'estimate' || (activity.kind === 'descent' && activity.way === 'formula')
        ? [index]
        : [],
    );
    if (at.length === 0) continue;
    const { host, page } = await enter(classroom, lesson.id, pads % 2 === 0 ? 'ja' : 'en');
    for (const index of at) {
      await start({ page, host }, index);
      const when = `${lesson.id} ${index}`;
      const fields = page.locator('.pad-input');
      await expect(fields.first()).toBeAttached();
      await expectKeysInReachEverywhere(page, `${when} asked`);
      for (const field of await fields.all()) await field.fill(LONG);
      await host.must({ type: 'SetDeadline', revision: momentOf(host), seconds: 600 });
      await expect(page.locator('.remaining')).toBeVisible();
      await expectKeysInReachEverywhere(page, `${when} long, with a deadline`);
      await fields.first().fill('2×(3+)');
      await expectKeysInReachEverywhere(page, `${when} wrongly written`);
      for (const field of await fields.all()) await field.fill('0.9');
      await page.locator('.pad-submit').click();
      await expect(page.locator('.ask-safe')).toBeVisible();
      await expectKeysInReachEverywhere(page, `${when} safe`);
      await host.must({ type: 'OpenSecondTry', revision: momentOf(host) });
      await expect(page.locator('.finding').first()).toBeVisible();
      await expectKeysInReachEverywhere(page, `${when} with a hint`);
      pads++;
    }
  }
  expect(pads).toBeGreaterThan(2);
});

test('every key of a network’s task is on the screen: asked, with each factor of the help, in a dispute, cut off', async ({
  classroom,
}) => {
  test.setTimeout(300_000);
  const lang = 'ja';
  const { room, host, page } = await enter(classroom, networkOnly.id, lang);
  const other = await classroom.learnerMember(room.code, 'Ben');
  await start({ page, host }, 0);
  await expectKeysInReachEverywhere(page, 'asked');
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
