import { describe, expect, test } from 'vitest';
import { aroundStep } from '../../../client/activities/estimate/GivenStep';
import { FirstArrow } from '../../../client/plots/FirstArrow';
import { mapFrame } from '../../../client/plots/mapFrame';
import { TwoCurves } from '../../../client/plots/TwoCurves';
import { WalkAgain } from '../../../client/plots/WalkAgain';
import { language } from '../../../client/ui/language';
import { surfaces } from '../../../shared/math/surface';
import { draw } from '../drawing';

const frame = mapFrame(surfaces.valley, 400, 300);
const place = (x: number, y: number) => ({ at: { x, y } });
const path = [place(3, 1), place(2, 0.5), place(1, 0)];
const branch = { from: 1, path: [place(2, 0.5), place(0, -1), place(-0.5, 0.5)], label: 'η = 0.3' };

describe('A walk seen again', () => {
  const walk = (step: number) => draw(<WalkAgain frame={frame} path={path} step={step} branch={branch} />);

  test('has the ball at its step, what is behind it filled, what is ahead hollow', () => {
    const drawing = walk(1);
    expect([drawing.one('.ball').number('data-x'), drawing.one('.ball').number('data-y')]).toEqual([2, 0.5]);
    const own = drawing.one('.walk');
    expect(own.all('.been')).toHaveLength(2);
    expect(own.all('.ahead')).toHaveLength(1);
    expect(own.one('.whole').get('points')?.split(' ')).toHaveLength(3);
    expect(own.one('.walked').get('points')?.split(' ')).toHaveLength(2);
  });

  test('stays at its end while the branch goes on, and has no branch’s ball before it begins', () => {
    expect(walk(0).all('.branch-ball')).toHaveLength(0);
    const later = walk(3);
    expect(later.one('.ball').number('data-x')).toBe(1);
    expect(later.one('.branch-ball').number('data-x')).toBe(-0.5);
  });

  test('tells the branch by more than its colour: dashed, and named', () => {
    const other = walk(2).one('.branch');
    for (const line of other.all('polyline')) expect(line.get('stroke-dasharray')).toMatch(/^\d/);
    expect(walk(2).one('.walk').one('.whole').get('stroke-dasharray')).toBeNull();
    expect(walk(2).one('.branch-name').text).toBe('η = 0.3');
  });
});

describe('The two curves of a replay', () => {
  const heights = [14, 6, 3];

  test('share one scale, and mark the present step on both', () => {
    const drawing = draw(
      <TwoCurves walk={heights} branch={{ from: 1, heights: [6, 2, 1] }} step={2} label="z" />,
    );
    const dot = (tone: string, step: number) =>
      drawing
        .one(`.${tone}`)
        .all('.point')
        .find((point) => point.number('data-step') === step);
    expect(dot('walk', 1)?.number('cy')).toBe(dot('branch', 1)?.number('cy'));
    expect(drawing.all('.now').map((now) => [now.number('data-step'), now.number('data-z')])).toEqual([
      [2, 2],
      [2, 3],
    ]);
    expect(drawing.one('.present').number('x1')).toBe(dot('walk', 2)?.number('cx'));
  });

  test('cut a branch off where it climbs out, with an arrow, and leave the walk its size', () => {
    const alone = draw(<TwoCurves walk={heights} branch={null} step={2} label="z" />);
    const wild = { from: 0, heights: [14, 4000, 1e9] };
    const beside = draw(<TwoCurves walk={heights} branch={wild} step={2} label="z" />);
    const fall = (drawing: typeof alone) => {
      const [first, , third] = drawing.one('.walk').all('.point');
      return (third?.number('cy') ?? 0) - (first?.number('cy') ?? 0);
    };
    expect(fall(beside)).toBeGreaterThan(0.5 * fall(alone));
    expect(beside.one('.branch').all('.point')).toHaveLength(2);
    expect(beside.one('.branch').all('path')).toHaveLength(1);
    expect(alone.all('path')).toHaveLength(0);
  });

  test('have nothing of the branch to mark before it begins', () => {
    const drawing = draw(
      <TwoCurves walk={heights} branch={{ from: 2, heights: [3, 1] }} step={0} label="z" />,
    );
    expect(drawing.all('.now').map((now) => now.number('data-z'))).toEqual([14]);
  });
});

describe('A first try', () => {
  test('is named inside the map, wherever its tip lies', () => {
    language.value = 'en';
    for (const delta of [
      { x: 1, y: 1 },
      { x: -1, y: -1 },
      { x: 0, y: 2 },
    ]) {
      for (const from of [
        { x: 3.9, y: 2.9 },
        { x: -3.9, y: -2.9 },
      ]) {
        const label = draw(<FirstArrow frame={frame} from={from} delta={delta} />).one('text');
        expect(label.text).toBe('first try');
        expect(label.number('y')).toBeGreaterThan(0);
        expect(label.number('y')).toBeLessThan(frame.height);
      }
    }
  });
});

describe('The ground around a given step', () => {
  test.each([
    { x: 0.3, y: 0.1 },
    { x: -0.02, y: 0.4 },
  ])('has the whole step in the picture, long enough to be seen from the last row: %o', (delta) => {
    const at = { x: -3, y: -1.5 };
    for (const [width, height] of [
      [344, 120],
      [1150, 860],
    ] as const) {
      const { domain } = aroundStep(surfaces.valley, at, delta, width / height);
      const { toPixels } = mapFrame({ domain }, width, height);
      const [from, to] = [toPixels(at), toPixels({ x: at.x + delta.x, y: at.y + delta.y })];
      for (const { x, y } of [from, to]) {
        expect(Math.min(x, width - x, y, height - y)).toBeGreaterThan(height / 8);
      }
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeGreaterThan(height / 3);
    }
  });
});
