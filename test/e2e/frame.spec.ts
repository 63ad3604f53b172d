import type { Page } from '@playwright/test';
import { words as descent } from '../../client/activities/descent/words';
import { words as network } from '../../client/activities/network/words';
import { firstSteps } from '../../shared/lesson/firstSteps';
import type { ViewMessage } from '../../shared/protocol/views';
import { firstLoad } from '../support/firstLoad';
import { keepRecord, type Noted, recordOf } from './support/frames';
import { sitDown } from './support/people';
import { expect, test } from './support/test';

/** Places in the lesson; the first question of each is the first of its kind that this phone shows. */
const questions = [
  { name: 'a descent by map', index: 0, title: descent.askMap.en },
  { name: 'a descent by formula', index: 1, title: descent.askFormula.en },
  { name: 'a network', index: 3, title: network.youAre.en },
] as const;

/** Resolves once the code of both kinds is there and the page has nothing left to do with it. */
async function untilFetched(page: Page): Promise<void> {
  const files = firstLoad(['activities/descent/phone.tsx', 'activities/network/phone.tsx']);
  await page.waitForFunction((wanted) => {
    const entries = performance.getEntriesByType('resource');
    const fetched = new Set(entries.map(({ name }) => new URL(name).pathname));
    return wanted.every((file) => fetched.has(`/${file}`));
  }, files);
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}

/** Whether this is the view, as Socket.IO writes it, that asks the lesson's question at `index`. */
function asks({ what, text }: Noted, index: number): boolean {
  if (what !== 'heard' || !text.startsWith('42["view",')) return false;
  const [, { room }] = JSON.parse(text.slice(2)) as [string, ViewMessage];
  return room?.place?.index === index && room.screen.kind !== 'lobby' && room.screen.round.phase === 'asking';
}

test('a phone shows a new round within one animation frame of its message, even of a kind it never showed', async ({
  classroom,
}) => {
  const room = await classroom.open(firstSteps.id);
  const host = await classroom.hostMember(room, 'en');
  const phone = await classroom.page({ device: 'phone', lang: 'en' }, null);
  await keepRecord(phone);
  await phone.goto(`${classroom.address}/j/${room.code}`);
  await sitDown(phone, 'en', 'Robin');
  await untilFetched(phone);

  for (const { name, index, title } of questions) {
    await test.step(name, async () => {
      await host.must({ type: 'StartActivity', revision: host.parts.room?.revision ?? 0, index });
      await host.until(({ room: seen }) => seen?.place?.index === index);
      await expect(phone.getByRole('heading', { name: title })).toBeVisible();

      const record = await recordOf(phone);
      const heard = record.find((noted) => asks(noted, index));
      const shown = record.find(({ what, text }) => what === 'shown' && text.startsWith(title));
      if (!heard || !shown) throw new Error('The phone showed a question without being asked one.');
      expect(record.indexOf(shown)).toBeGreaterThan(record.indexOf(heard));
      // None began in between: the first frame that is drawn after the message has the question in it.
      expect(shown.frame - heard.frame).toBe(0);
    });
  }
});
