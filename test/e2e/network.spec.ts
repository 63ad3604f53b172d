import type { Locator, Page } from '@playwright/test';
import { partialWords } from '../../client/activities/network/mistakes';
import { words as onPhone } from '../../client/activities/network/words';
import type { NetworkScreen } from '../../shared/activities/network';
import { networkOnly } from '../../shared/lesson/firstSteps';
import { fromVector, gradientOne, toVector } from '../../shared/math/network';
import { paramId, params } from '../../shared/math/param';
import { pictures } from '../../shared/math/pictures';
import type { Classroom } from '../support/classroom';
import { Member } from '../support/member';
import { edges } from './support/drawn';
import { dealtParam, press, sendNumber, takeSeat, tapNumber, teach, typeNumber } from './support/people';
import { expect, test } from './support/test';

/** The stage's own line to the server, beside the page that draws what comes over it. */
async function watch(classroom: Classroom, stage: Page, code: string): Promise<Member> {
  const token = await stage.evaluate((key) => localStorage.getItem(key), `kobai.stage.${code}`);
  return Member.connect(classroom.server.url, { room: code, role: 'stage', token: token ?? '' });
}

function screenOf(member: Member): NetworkScreen {
  const screen = member.parts.room?.screen;
  if (screen?.kind !== 'network') throw new Error('The class is not at its network.');
  return screen;
}

/** In the page: notes where the stage's C_T says another number than the one that has come. */
function noteLag() {
  const look = () => {
    const figure = document.querySelector('[data-figure="C_T"] [data-value]');
    if (!figure) return;
    const [shown, meant] = [Number(figure.textContent), Number(figure.getAttribute('data-value'))];
    document.body.dataset.looks = String(Number(document.body.dataset.looks ?? 0) + 1);
    if (!(Math.abs(shown - meant) <= 0.006 * meant)) document.body.dataset.lag = `${shown} for ${meant}`;
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    characterData: true,
    childList: true,
  });
}

/** Every edge is as wide as |w| (1 px at 0, 10 px from 5 up), dashed below zero; those still to be computed are faint. */
async function expectDrawn(diagram: Locator, screen: NetworkScreen, waiting: (index: number) => boolean) {
  const wanted = params(screen.sizes).map((param, index) => {
    const w = screen.params[index] ?? Number.NaN;
    return {
      id: paramId(param),
      width: expect.closeTo(1 + 9 * Math.min(1, Math.abs(w) / 5), 2),
      dashed: w < 0,
      waiting: waiting(index),
    };
  });
  await expect(async () => {
    const drawn = [...(await edges(diagram))].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(drawn).toEqual(wanted.sort((a, b) => (a.id < b.id ? -1 : 1)));
  }).toPass({ timeout: 15_000 });
}

test('a class trains one network: partial derivatives, a crash, a mistake with a name, a step, the machine', async ({
  classroom,
}) => {
  const teacher = await teach(classroom, 'en', networkOnly);
  const { stage, code } = teacher;
  const diagram = stage.locator('.network-diagram');
  const [aoi, ben, chika] = [
    await takeSeat(classroom, code, 'ja', 'あおい'),
    await takeSeat(classroom, code, 'en', 'Ben'),
    await takeSeat(classroom, code, 'ja', 'ちか'),
  ];
  await press(teacher.page, /^Start/);
  const stagePage = await watch(classroom, stage, code);
  await stagePage.until(({ room }) => room?.screen.kind === 'network');
  const asked = screenOf(stagePage);
  const ids = params(asked.sizes).map(paramId);
  const picture = pictures[asked.picture];
  if (!picture) throw new Error('There is no such picture.');
  const truths = toVector(gradientOne(fromVector(asked.sizes, asked.params), picture));
  const truthOf = (param: string) => truths[ids.indexOf(param)] ?? Number.NaN;

  const [aois, bens, chikas] = await test.step('three phones are dealt three parameters', async () => {
    const dealt = [await dealtParam(aoi), await dealtParam(ben), await dealtParam(chika)] as const;
    expect(new Set(dealt).size).toBe(3);
    for (const param of dealt) expect(truthOf(param)).not.toBe(0);
    await expectDrawn(diagram, asked, () => true);
    return dealt;
  });

  await test.step('an answer lights its edge; the server dies before the next one comes', async () => {
    await tapNumber(aoi, 'ja', truthOf(aois));
    await sendNumber(aoi, 'ja', aois);
    await expectDrawn(diagram, asked, (index) => ids[index] !== aois);

    await classroom.server.kill9();
    await classroom.server.start();
    await typeNumber(ben, 'en', truthOf(bens).toPrecision(6).replace('-', '−').replace('.', ','));
    await sendNumber(ben, 'en', bens);
    await typeNumber(chika, 'ja', (-truthOf(chikas)).toPrecision(6));
    await sendNumber(chika, 'ja', chikas);
    await expectDrawn(diagram, asked, (index) => ![aois, bens, chikas].includes(ids[index] ?? ''));
  });

  await test.step('the reveal says what is right, and calls a mistake by its name', async () => {
    await press(teacher.page, /^Show everyone/);
    for (const page of [aoi, ben]) {
      const word = page === aoi ? onPhone.right.ja : onPhone.right.en;
      await expect(page.getByRole('heading', { name: new RegExp(`^${word}`) })).toBeVisible();
    }
    await expect(chika.getByText(partialWords.errorSignFlipped.label.ja)).toBeVisible();
    await expect(diagram.locator('[data-mark]')).toHaveCount(1);
    await expect(diagram.locator(`[data-mark="${chikas}"]`)).toHaveText('≠');
  });

  await test.step('the step applies the class’s numbers as they are and the machine’s for the rest', async () => {
    await press(teacher.page, /^Step by the class/);
    await stagePage.until(
      ({ room }) => room?.screen.kind === 'network' && room.screen.round.phase === 'advanced',
    );
    const stepped = screenOf(stagePage);
    for (const [i, id] of ids.entries()) {
      const slope = (truths[i] ?? Number.NaN) * (id === chikas ? -1 : 1);
      expect(stepped.params[i]).toBeCloseTo((asked.params[i] ?? Number.NaN) - asked.eta * slope, 4);
    }
    expect(stepped.moved).toMatchObject({ byClass: 3, corrected: 0, byMachine: ids.length - 3 });
    await expectDrawn(diagram, stepped, () => false);
    for (const page of [aoi, ben, chika]) {
      const word = page === ben ? onPhone.movedTitle.en : onPhone.movedTitle.ja;
      await expect(page.getByRole('heading', { name: word })).toBeVisible();
      await expect(page.locator('.ask-picture')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('dl.moved')).toBeInViewport({ ratio: 1 });
    }
  });

  await test.step('the machine goes on with the same formula until every picture is read', async () => {
    await stage.evaluate(noteLag);
    await teacher.page.getByRole('button', { name: '100 steps' }).click();
    await stagePage.until(
      ({ room }) => room?.screen.kind === 'network' && room.screen.autopilot?.done === 100,
    );
    const trained = screenOf(stagePage);
    expect(trained.correct).toBe(pictures.length);
    const { lag, looks } = await stage.evaluate(() => ({ ...document.body.dataset }));
    expect(lag).toBeUndefined();
    expect(Number(looks)).toBeGreaterThan(10);
    await expect(stage.locator('[data-figure="correct"]')).toContainText(`${pictures.length}`);
    await expectDrawn(diagram, trained, () => false);
    await expect(ben.getByText(onPhone.autoDone.en)).toBeVisible();
  });
  stagePage.close();
});
