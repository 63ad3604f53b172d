import type { Locator, Page } from '@playwright/test';
import { descentIn20 } from '../../shared/lesson/downTheHill';
import { press, takeSeat, teach } from './support/people';
import { expect, test } from './support/test';

/** Two boxes have no pixel in common. */
async function expectApart(one: Locator, other: Locator): Promise<void> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) throw new Error('There is nothing to compare.');
  const apart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  expect(apart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
}

const ballOf = async (hill: Locator) => {
  const ball = hill.locator('.ball');
  return { x: Number(await ball.getAttribute('cx')), y: Number(await ball.getAttribute('cy')) };
};

async function stages(page: Page, check: () => Promise<void>): Promise<void> {
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(size);
    await check();
  }
}

test('the hill stands beside its map, turns by keys and by hand, and what is told covers neither', async ({
  classroom,
}) => {
  const { page, stage, code } = await teach(classroom, 'en', descentIn20);
  await takeSeat(classroom, code, 'en', 'Ben');
  await press(page, /^Start/);
  const inset = stage.locator('.hill-inset');
  await expect(inset.locator('.hill3d canvas')).toBeVisible();

  await test.step('with 3 hill and map change places; the hill is turned by keys, a mouse, and looked at nearer', async () => {
    await stage.keyboard.press('3');
    const hill = stage.locator('.hill-main .hill3d');
    await expect(hill).toHaveAttribute('aria-label', /arrow keys turn it/);
    const before = await ballOf(hill);
    await hill.focus();
    await stage.keyboard.press('ArrowLeft');
    const byKey = await ballOf(hill);
    expect(byKey).not.toEqual(before);
    const box = await hill.boundingBox();
    if (!box) throw new Error('There is no hill.');
    await stage.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await stage.mouse.down();
    await stage.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2, { steps: 4 });
    await stage.mouse.up();
    expect(await ballOf(hill)).not.toEqual(byKey);
    await stage.keyboard.press('Home');
    expect(await ballOf(hill)).toEqual(before);
    await expect(hill.locator('.heights [data-z="20"]')).toBeVisible();
    await stage.keyboard.press('3');
    await expect(stage.locator('.hill-main svg.contour-map')).toBeVisible();
  });

  await press(page, 'Show everyone’s answers');
  await test.step('at the reveal the legend and the inset are apart, whichever is large', async () => {
    for (const swap of [false, true]) {
      if (swap) await stage.keyboard.press('3');
      await stages(stage, () => expectApart(stage.locator('.legend'), inset));
    }
  });

  await page.getByRole('radio', { name: '−η∇z' }).click();
  await press(page, 'Step against the gradient');
  const caption = stage.locator('.stage-caption');
  await expect(caption).toContainText('The step:');
  await test.step('the step’s caption and the inset are apart, whichever is large', async () => {
    for (const swap of [false, true]) {
      if (swap) await stage.keyboard.press('3');
      await stages(stage, () => expectApart(caption, inset));
    }
  });

  await test.step('the first two beats show the line that touches the ground, along x and along y', async () => {
    await stage.keyboard.press('3');
    for (const [key, axis] of [
      ['Home', 'x'],
      ['ArrowRight', 'y'],
    ] as const) {
      await stage.keyboard.press(key);
      await expect(stage.locator('.hill-main .tangent')).toHaveAttribute('data-axis', axis);
      await expect(caption).toContainText(`Slope in ${axis}`);
    }
    await stage.keyboard.press('End');
    await expect(stage.locator('.tangent')).toHaveCount(0);
  });
});

test('a computer that cannot draw in three dimensions shows the map alone, and the lesson goes on', async ({
  classroom,
}) => {
  const room = await classroom.open(descentIn20.id);
  const teacher = await classroom.hostMember(room, 'en');
  const stage = await classroom.page({ device: 'stage', lang: 'en' }, null);
  await stage.addInitScript(() => {
    const drawing = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...[kind, ...rest]: [string, ...unknown[]]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(drawing, this, [kind, ...rest]);
    } as typeof drawing;
  });
  await stage.goto(`${classroom.address}/stage#${room.code}.${room.stageToken}`);
  const revision = () => teacher.parts.room?.revision ?? 0;
  await teacher.must({ type: 'StartActivity', revision: revision(), index: 0 });
  await expect(stage.locator('svg.contour-map')).toHaveCount(1);
  await teacher.must({ type: 'Reveal', revision: revision() });
  await expect(stage.locator('.hill-main svg.contour-map .arrow.truth')).toHaveCount(1);
  await teacher.must({ type: 'Advance', revision: revision() });
  await expect(stage.locator('.stage-caption')).toContainText('The step:');
  await expect(stage.locator('.hill3d')).toHaveCount(0);
});
