import { words as host } from '../../client/host/words';
import { words as join } from '../../client/join/words';
import { words as opening } from '../../client/landing/words';
import { fill } from '../../client/ui/language';
import { descentIn20 } from '../../shared/lesson/downTheHill';
import { phone } from '../support/phoneWords';
import { sitDown, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

test('a tablet that holds one learner’s seat asks before it becomes another’s, and lets each back by a tap', async ({
  classroom,
}) => {
  const room = await classroom.open(descentIn20.id);
  const teacher = await classroom.hostMember(room, 'en');
  const tablet = await takeSeat(classroom, room.code, 'en', 'Ann');
  await tablet.getByRole('button', { name: /^Ann/ }).click();
  await tablet.getByRole('button', { name: phone.somebodyElse.en }).click();
  await sitDown(tablet, 'en', 'Ben');
  await teacher.until(({ host: hostPage }) => hostPage?.seats.length === 2);
  const offered = await teacher.send({ type: 'OfferSeat', seat: 1 });
  const secret = offered.ok ? offered.offer?.secret : undefined;

  await tablet.goto(`${classroom.address}/j/${room.code}#claim=${secret}`);
  await expect(tablet.getByRole('heading', { name: join.otherSeatTitle.en })).toBeVisible();
  await tablet.getByRole('button', { name: fill(join.otherSeatStay.en, { name: 'Ben' }) }).click();
  await expect(tablet.getByRole('button', { name: /^Ben/ })).toBeVisible();

  await tablet.goto('about:blank');
  await tablet.goto(`${classroom.address}/j/${room.code}#claim=${secret}`);
  await tablet.getByRole('button', { name: join.otherSeatMove.en }).click();
  await expect(tablet.getByRole('button', { name: /^Ann/ })).toBeVisible();

  await tablet.getByRole('button', { name: /^Ann/ }).click();
  await tablet.getByRole('button', { name: phone.somebodyElse.en }).click();
  await tablet.getByRole('button', { name: fill(join.sitAgain.en, { name: 'Ben' }) }).click();
  await expect(tablet.getByRole('button', { name: /^Ben/ })).toBeVisible();
  expect(teacher.parts.host?.seats.map(({ name }) => name)).toEqual(['Ann', 'Ben']);
});

test('the computer that runs Kobai lists its classrooms, and opens the host’s page at whichever of its names', async ({
  classroom,
}) => {
  const { code } = await teach(classroom, 'en', descentIn20);
  const { port } = classroom.server;
  const other = await classroom.page({ device: 'host', lang: 'en' }, null);
  await other.goto(`http://127.0.0.1:${port}/`);
  await expect(other.getByRole('heading', { name: opening.ownRooms.en })).toBeVisible();
  await other.getByRole('button', { name: code }).click();
  await expect(other.getByText(host.lobbyTitle.en)).toBeVisible();

  const bookmarked = await classroom.page({ device: 'host', lang: 'en' }, null);
  await bookmarked.goto(`http://localhost:${port}/host#${code}`);
  await expect(bookmarked.getByText(host.lobbyTitle.en)).toBeVisible();

  const elsewhere = await classroom.page({ device: 'host', lang: 'en' }, `/host#${code}`);
  await expect(elsewhere.getByText(opening.noKeyTitle.en)).toBeVisible();
});

test('a page without its key names the button that brings it, as that button is named', () => {
  for (const lang of ['ja', 'en'] as const) expect(opening.noKeyHost[lang]).toContain(host.move[lang]);
});
