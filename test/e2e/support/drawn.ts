/** The reading of what is drawn: arrows, balls, edges, as the browser has them. Knows nothing of what they should be. */
import type { Locator } from '@playwright/test';
import type { Surface } from '../../../shared/math/surface';
import type { Vec2 } from '../../../shared/math/vec';
import { expect } from './test';

/** In the drawing's own pixels, y downwards. */
export type Spot = { readonly x: number; readonly y: number };
export type DrawnArrow = { readonly from: Spot; readonly tip: Spot };
export type Tone = 'you' | 'class' | 'truth' | 'learners' | 'first';

/** The part of the plane that a map says it shows, where that is near to a point; else the surface's domain. */
async function shownPart(map: Locator, { domain }: Surface): Promise<Surface['domain']> {
  const [left, right, low, high] = ((await map.getAttribute('data-window')) ?? '').split(' ').map(Number);
  if (left === undefined || right === undefined || low === undefined || high === undefined) return domain;
  return right - left < domain.x[1] - domain.x[0] ? { x: [left, right], y: [low, high] } : domain;
}

/** Where a point of the plane has to be drawn: one scale for both axes, the domain whole and in the middle, y upwards. */
async function placeOf(map: Locator, surface: Surface, at: Vec2): Promise<Spot> {
  const domain = await shownPart(map, surface);
  const [, , width = 0, height = 0] = ((await map.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const [[left, right], [low, high]] = [domain.x, domain.y];
  const scale = Math.min(width / (right - left), height / (high - low));
  return {
    x: width / 2 + (at.x - (left + right) / 2) * scale,
    y: height / 2 - (at.y - (low + high) / 2) * scale,
  };
}

export async function expectBallAt(map: Locator, surface: Surface, at: Vec2): Promise<void> {
  const place = await placeOf(map, surface, at);
  await expect(map.locator('.ball')).toHaveCount(1);
  await expect(async () => {
    const drawn = await map.locator('.ball').evaluate((circle) => ({
      x: Number(circle.getAttribute('cx')),
      y: Number(circle.getAttribute('cy')),
    }));
    expectNear(drawn, place);
  }).toPass({ timeout: 15_000 });
}

/** The arrows of one kind, each from where its shaft begins to where its head ends. */
function arrows(map: Locator, tone: Tone): Promise<readonly DrawnArrow[]> {
  return map.locator(`.arrow.${tone}`).evaluateAll((groups) =>
    groups.map((group) => {
      const [shaft, head] = [group.querySelector('line'), group.querySelector('polygon')];
      const [x = Number.NaN, y = Number.NaN] = (head?.getAttribute('points') ?? '').split(/[ ,]/).map(Number);
      return {
        from: { x: Number(shaft?.getAttribute('x1')), y: Number(shaft?.getAttribute('y1')) },
        tip: { x, y },
      };
    }),
  );
}

/** Exactly these arrows are drawn from the point, in any order. */
export async function expectArrows(
  map: Locator,
  surface: Surface,
  tone: Tone,
  at: Vec2,
  deltas: readonly Vec2[],
): Promise<void> {
  await expect(map.locator(`.arrow.${tone}`)).toHaveCount(deltas.length);
  const byTip = (a: Spot, b: Spot) => a.x - b.x || a.y - b.y;
  const drawn = await arrows(map, tone);
  const from = await placeOf(map, surface, at);
  const tips = await Promise.all(
    deltas.map(({ x, y }) => placeOf(map, surface, { x: at.x + x, y: at.y + y })),
  );
  for (const arrow of drawn) expectNear(arrow.from, from);
  const sorted = drawn.map((arrow) => arrow.tip).sort(byTip);
  for (const [i, tip] of tips.sort(byTip).entries()) expectNear(sorted[i], tip);
}

function expectNear(drawn: Spot | undefined, wanted: Spot): void {
  expect(drawn?.x).toBeCloseTo(wanted.x, 1);
  expect(drawn?.y).toBeCloseTo(wanted.y, 1);
}

export type DrawnEdge = {
  readonly id: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly waiting: boolean;
};

/** Every weight and bias as it is stroked. */
export function edges(diagram: Locator): Promise<readonly DrawnEdge[]> {
  return diagram.locator('[data-param]').evaluateAll((groups) =>
    groups.map((group) => {
      const line = group.querySelector('.weight');
      const style = line && getComputedStyle(line);
      return {
        id: group.getAttribute('data-param') ?? '',
        width: Number.parseFloat(style?.strokeWidth ?? ''),
        dashed: style?.strokeDasharray !== 'none',
        waiting: group.classList.contains('waiting'),
      };
    }),
  );
}
