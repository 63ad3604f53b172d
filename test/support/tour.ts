/**
 * The way past every screen of the product, in one language: a phone, the stage and the host's page, stop by stop.
 * Who looks at them, and for what, is the caller's.
 */
import { expect } from '@playwright/test';
import { words as descent } from '../../client/activities/descent/words';
import { words as network } from '../../client/activities/network/words';
import { words as host } from '../../client/host/words';
import { words as join } from '../../client/join/words';
import { words as opening } from '../../client/landing/words';
import { words as stagePage } from '../../client/stage/words';
import { words as codeField } from '../../client/ui/codeFieldWords';
import { firstSteps } from '../../shared/lesson/firstSteps';
import type { Language } from '../../shared/protocol/language';
import type { Classroom } from './classroom';
import type { Crowd } from './crowd';
import { Guide, type Stop } from './guide';
import { phone } from './phoneWords';
import { descentChoicesTour } from './tours/descentMore';
import { hillTour } from './tours/hill';
import { whatWeKnowTour } from './tours/question';

const [byMap, byFormula, , byParameter] = [0, 1, 2, 3];

/** One for each lesson that has screens of its own, and one for what comes by the host's choice. */
export const tours = {
  'first steps': tour,
  'a descent by choice': descentChoicesTour,
  'down the hill': hillTour,
  questions: whatWeKnowTour,
} as const;

async function* tour(classroom: Classroom, lang: Language, crowd: Crowd): AsyncGenerator<Stop> {
  yield* frontDoor(classroom, lang);
  const room = await classroom.open(firstSteps.id);
  const guide = new Guide(classroom, lang, crowd, room, await classroom.hostMember(room, lang));
  yield* arrival(guide);
  yield* map(guide);
  yield* formula(guide);
  yield* training(guide);
  yield* interruptions(guide);
}

async function* frontDoor(classroom: Classroom, lang: Language): AsyncGenerator<Stop> {
  const phonePage = await classroom.page({ device: 'phone', lang });
  await expect(phonePage.getByLabel(codeField.codeLabel[lang])).toBeVisible();
  yield { scene: 'front-door', device: 'phone', page: phonePage };
  await phonePage.getByLabel(codeField.codeLabel[lang]).fill('OOPS');
  yield { scene: 'front-door-strange', device: 'phone', page: phonePage };

  const hostPage = await classroom.page({ device: 'host', lang });
  await hostPage.getByRole('button', { name: opening.openRoom[lang] }).click();
  await expect(hostPage.getByText(opening.chooseLesson[lang])).toBeVisible();
  yield { scene: 'open-classroom', device: 'host', page: hostPage };

  const endings = [
    ['not-found', '/nowhere', opening.notFoundTitle],
    ['no-key', '/host#AAAAAA', opening.noKeyTitle],
    ['unknown-code', '/j/AAAAAA', join.unknownTitle],
  ] as const;
  for (const [scene, path, title] of endings) {
    const page = await classroom.page({ device: 'phone', lang }, path);
    await expect(page.getByRole('heading', { name: title[lang] })).toBeVisible();
    yield { scene, device: 'phone', page };
  }
}

async function* arrival(guide: Guide): AsyncGenerator<Stop> {
  const { classroom, lang, room } = guide;
  guide.phone = await classroom.page({ device: 'phone', lang }, `/j/${room.code}`);
  guide.stage = await classroom.page({ device: 'stage', lang }, `/stage#${room.code}.${room.stageToken}`);
  guide.host = await classroom.page({ device: 'host', lang }, `/host#${room.code}.${room.hostToken}`);
  const { phone: mine, stage, host: hostPage } = guide;

  await expect(guide.heading(mine, join.welcome)).toBeVisible();
  yield { scene: 'join', device: 'phone', page: mine };
  await guide.button(mine, join.hadSeat).click();
  await expect(guide.heading(mine, join.claimTitle)).toBeVisible();
  yield { scene: 'claim', device: 'phone', page: mine };
  await guide.button(mine, join.newSeat).click();
  await guide.member.must({ type: 'LockRoom', locked: true });
  await expect(guide.heading(mine, join.lockedTitle)).toBeVisible();
  yield { scene: 'locked', device: 'phone', page: mine };
  await guide.member.must({ type: 'LockRoom', locked: false });

  await expect(guide.text(hostPage, host.lobbyTitle)).toBeVisible();
  yield { scene: 'lobby-empty', device: 'host', page: hostPage };
  await mine.getByLabel(join.yourName[lang]).fill(lang === 'ja' ? 'あおい' : 'Robin');
  await guide.button(mine, join.enter).click();
  await expect(guide.heading(mine, phone.lobbyTitle)).toBeVisible();
  yield { scene: 'lobby', device: 'phone', page: mine };
  await mine.getByRole('button', { name: phone.me[lang] }).click();
  await expect(guide.heading(mine, phone.me)).toBeVisible();
  yield { scene: 'me', device: 'phone', page: mine };
  await mine.keyboard.press('Escape');

  await guide.member.must({ type: 'ShowNames', show: true });
  await guide.crowd.join(classroom, room.code, guide.member);
  const present = String(guide.member.parts.host?.seats.length ?? 0);
  await expect(stage.locator('.lobby-count strong')).toHaveText(present);
  yield* guide.both('lobby');
  await guide.button(hostPage, host.more).click();
  await expect(guide.heading(hostPage, host.moreTitle)).toBeVisible();
  yield { scene: 'more', device: 'host', page: hostPage };
  await guide.button(hostPage, host.move).click();
  await hostPage.getByRole('img', { name: host.moveQr[lang] }).scrollIntoViewIfNeeded();
  yield { scene: 'move', device: 'host', page: hostPage };
  await hostPage.keyboard.press('Escape');
}

async function* map(guide: Guide): AsyncGenerator<Stop> {
  const { phone: mine, host: hostPage, lang } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index: byMap ?? 0 });
  const pad = mine.getByRole('slider', { name: descent.mapLabel[lang] });
  await expect(guide.heading(mine, descent.askMap)).toBeVisible();
  yield { scene: 'descent-empty', device: 'phone', page: mine };
  await pad.focus();
  for (const key of ['Left', 'Left', 'Left', 'Down', 'Down']) await mine.keyboard.press(`Shift+Arrow${key}`);
  await pad.blur();
  yield { scene: 'descent-asking', device: 'phone', page: mine };
  await guide.button(mine, descent.sendArrow).click();
  await expect(guide.text(mine, descent.safeChange)).toBeVisible();
  yield { scene: 'descent-safe', device: 'phone', page: mine };
  await guide.crowd.answer(guide.member);
  await guide.everywhere('descent', 'asking');
  yield* guide.both('descent-asking');

  await guide.button(hostPage, host.tabPeople).click();
  await expect(guide.heading(hostPage, host.peopleTitle)).toBeVisible();
  yield { scene: 'people', device: 'host', page: hostPage };
  await hostPage.locator('.seat-row').first().click();
  await expect(hostPage.getByRole('dialog')).toBeVisible();
  await guide.button(hostPage, host.offer).click();
  await expect(guide.text(hostPage, host.offerText)).toBeVisible();
  yield { scene: 'seat', device: 'host', page: hostPage };
  await hostPage.keyboard.press('Escape');
  await guide.button(hostPage, host.tabNotes).click();
  await expect(guide.heading(hostPage, host.notesTitle)).toBeVisible();
  yield { scene: 'notes', device: 'host', page: hostPage };
  await guide.button(hostPage, host.tabFlow).click();

  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(guide.heading(mine, descent.resultTitle)).toBeVisible();
  yield { scene: 'descent-revealed', device: 'phone', page: mine };
  await guide.everywhere('descent', 'revealed');
  yield* guide.both('descent-revealed');
  await guide.turn({ type: 'Advance', revision: guide.revision, by: 'mean' });
  await expect(guide.heading(mine, descent.movedTitle)).toBeVisible();
  yield { scene: 'descent-advanced', device: 'phone', page: mine };
  await guide.everywhere('descent', 'advanced');
  yield* guide.both('descent-advanced');
}

async function* formula(guide: Guide): AsyncGenerator<Stop> {
  const { phone: mine } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index: byFormula ?? 0 });
  await expect(guide.heading(mine, descent.askFormula)).toBeVisible();
  yield { scene: 'formula-empty', device: 'phone', page: mine };
  // The sign of the first is lost, so that a mistake is named.
  await mine.getByLabel('Δx').fill('η×∂z/∂x');
  await mine.getByLabel('Δy').fill('−η×∂z/∂y');
  yield { scene: 'formula-asking', device: 'phone', page: mine };
  await guide.button(mine, descent.sendNumbers).click();
  await expect(guide.text(mine, descent.safeChange)).toBeVisible();
  await guide.crowd.answer(guide.member);
  await guide.everywhere('descent', 'asking');
  yield* guide.both('formula-asking');
  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(guide.heading(mine, descent.resultTitle)).toBeVisible();
  yield { scene: 'formula-revealed', device: 'phone', page: mine };
  await guide.everywhere('descent', 'revealed');
  yield* guide.both('formula-revealed');
  await guide.turn({ type: 'Advance', revision: guide.revision, by: 'gradient' });
}

async function* training(guide: Guide): AsyncGenerator<Stop> {
  const { phone: mine, stage, lang } = guide;
  await guide.turn({ type: 'StartActivity', revision: guide.revision, index: byParameter ?? 0 });
  await expect(mine.locator('.network-diagram [data-own]').first()).toBeAttached();
  yield { scene: 'network-asking', device: 'phone', page: mine };
  await guide.button(mine, network.helpOpen).click();
  await guide.button(mine, network.help).click();
  await expect(mine.locator('.help-factors')).toBeVisible();
  yield { scene: 'network-help', device: 'phone', page: mine };
  await guide.button(mine, network.helpClose).click();
  await guide.crowd.answer(guide.member, 28);
  await guide.everywhere('network', 'asking');
  yield* guide.both('network-asking');
  await mine.getByLabel(network.answer[lang]).fill('0.25×0.5');
  await mine.getByRole('button', { name: network.send[lang], exact: true }).click();
  // A classmate may have had the same parameter, and another number.
  const next = guide.heading(mine, network.doneTitle).or(guide.heading(mine, network.again));
  await expect(next.first()).toBeVisible();
  yield { scene: 'network-next', device: 'phone', page: mine };

  await guide.turn({ type: 'Reveal', revision: guide.revision });
  await expect(guide.heading(mine, network.resultTitle)).toBeVisible();
  yield { scene: 'network-revealed', device: 'phone', page: mine };
  await guide.everywhere('network', 'revealed');
  yield* guide.both('network-revealed');
  const numbers = { numbers: 'asTheyAre', missing: 'machine' } as const;
  await guide.turn({ type: 'Advance', revision: guide.revision, ...numbers });
  await expect(guide.heading(mine, network.movedTitle)).toBeVisible();
  yield { scene: 'network-advanced', device: 'phone', page: mine };
  await guide.everywhere('network', 'advanced');
  yield* guide.both('network-advanced');

  await guide.turn({ type: 'RunAutopilot', revision: guide.revision, steps: 100, eta: 0.2 });
  await expect(guide.heading(mine, network.autoDone)).toBeVisible({ timeout: 60_000 });
  yield { scene: 'autopilot', device: 'phone', page: mine };
  const { screen } = guide.member.parts.room ?? {};
  const correct = screen?.kind === 'network' ? String(screen.correct) : '';
  await expect(stage.locator('[data-figure="correct"]')).toContainText(correct);
  yield* guide.both('autopilot');
}

async function* interruptions(guide: Guide): AsyncGenerator<Stop> {
  const { phone: mine, stage, host: hostPage, member } = guide;
  await member.must({ type: 'Freeze', frozen: true });
  await expect(guide.heading(mine, phone.frozenTitle)).toBeVisible();
  yield { scene: 'frozen', device: 'phone', page: mine };
  await member.must({ type: 'Freeze', frozen: false });
  await member.must({ type: 'Pause' });
  await expect(guide.heading(mine, phone.pausedTitle)).toBeVisible();
  yield { scene: 'paused', device: 'phone', page: mine };
  await expect(guide.heading(stage, stagePage.pausedTitle)).toBeVisible();
  yield* guide.both('paused');
  await member.must({ type: 'Resume' });

  await member.must({ type: 'EndForToday' });
  await expect(guide.heading(mine, join.restingTitle)).toBeVisible();
  yield { scene: 'resting', device: 'phone', page: mine };
  await expect(guide.heading(stage, stagePage.restingTitle)).toBeVisible();
  await expect(guide.heading(hostPage, host.restingTitle)).toBeVisible();
  yield* guide.both('resting');
  await member.must({ type: 'Reopen' });

  const mySeat = member.parts.host?.seats.find(({ practice }) => !practice)?.seat ?? 0;
  await member.must({ type: 'RemoveSeat', seat: mySeat });
  await expect(guide.heading(mine, join.removedTitle)).toBeVisible();
  yield { scene: 'removed', device: 'phone', page: mine };
  await member.must({ type: 'EndClass' });
  await expect(guide.heading(stage, stagePage.endedTitle)).toBeVisible();
  await expect(guide.heading(hostPage, host.endedTitle)).toBeVisible();
  yield* guide.both('ended');
}
