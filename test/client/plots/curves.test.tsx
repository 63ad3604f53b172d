import { describe, expect, test } from 'vitest';
import { AngleHistogram } from '../../../client/plots/AngleHistogram';
import { niceTicks } from '../../../client/plots/axis';
import { CostCurve } from '../../../client/plots/CostCurve';
import { PictureGrid } from '../../../client/plots/PictureGrid';
import { RunCurves } from '../../../client/plots/RunCurves';
import { TwoCurves } from '../../../client/plots/TwoCurves';
import { ZCurve } from '../../../client/plots/ZCurve';
import { pictures } from '../../../shared/math/pictures';
import { draw } from '../drawing';

describe('An axis', () => {
  test.each([
    [0, 17.6, [0, 5, 10, 15, 20]],
    [0, 0.9, [0, 0.5, 1]],
    [-2, 9, [-5, 0, 5, 10]],
    [0, 3e-7, [0, 1e-7, 2e-7, 3e-7]],
    [4, 4, [4]],
  ])('from %d to %d has the ticks %j', (low, high, ticks) => {
    expect(niceTicks(low, high)).toEqual(ticks);
  });
});

describe('The cost curve', () => {
  const costs = [
    { step: 0, total: 19.2, by: 'start' },
    { step: 1, total: 16.4, by: 'class' },
    { step: 2, total: 15.5, by: 'class' },
    { step: 3, total: 14.7, by: 'machine' },
    { step: 4, total: 13.8, by: 'machine' },
  ] as const;
  const curve = draw(<CostCurve costs={costs} label="the cost" />);

  test('has a dot for each step of the class, none for the machine’s, and one line through all', () => {
    const dots = curve.all('.point').map((dot) => [dot.number('data-step'), dot.number('data-total')]);
    expect(dots).toEqual([
      [0, 19.2],
      [1, 16.4],
      [2, 15.5],
    ]);
    expect(curve.one('.curve').get('points')?.split(' ').length).toBe(costs.length);
  });

  test('rises and falls in proportion to the cost', () => {
    const y = (step: number) =>
      curve
        .all('.point')
        .find((dot) => dot.number('data-step') === step)
        ?.number('cy') ?? 0;
    const pixels = (y(1) - y(0)) / (19.2 - 16.4);
    expect(curve.one('.now').number('cy') - y(0)).toBeCloseTo(pixels * (19.2 - 13.8), 6);
  });

  test('stands even where the cost is nought or there is none yet', () => {
    for (const few of [[], [{ step: 0, total: 0, by: 'start' }]] as const) {
      const drawing = draw(<CostCurve costs={few} label="the cost" />);
      expect(
        drawing
          .all('*')
          .flatMap((each) => [...each.attributes.values()])
          .join(),
      ).not.toMatch(/NaN|Infinity/);
    }
  });
});

describe('The curve of heights', () => {
  test('marks nought where the ground goes below it', () => {
    expect(draw(<ZCurve heights={[4, -3, -5]} label="z" />).all('.zero')).toHaveLength(1);
    expect(draw(<ZCurve heights={[4, 3, 1]} label="z" />).all('.zero')).toHaveLength(0);
  });

  test('puts the last place where the class is', () => {
    const drawing = draw(<ZCurve heights={[8, 5, 3]} label="z" />);
    const last = drawing.where('data-step', 2);
    expect([drawing.one('.now').number('cx'), drawing.one('.now').number('cy')]).toEqual([
      last.number('cx'),
      last.number('cy'),
    ]);
    expect(last.number('data-z')).toBe(3);
  });
});

describe('A plot against the step', () => {
  const heights = [8, 6, 4, 2, 0];
  const plots = {
    cost: <CostCurve costs={heights.map((total, step) => ({ step, total, by: 'class' }))} label="plot" />,
    heights: <ZCurve heights={heights} label="plot" />,
    runs: <RunCurves curves={[{ name: 'own', heights, tone: 'you' }]} steps={4} until={4} label="plot" />,
    walk: <TwoCurves walk={heights} branch={null} step={4} label="plot" />,
  };

  test.each(Object.entries(plots))('has its numbers where its line is: %s', (_, plot) => {
    const drawing = draw(plot);
    const placeOf = (axis: 'x' | 'y') =>
      new Map(drawing.all(`.${axis}-number`).map((number) => [number.text, number.number(axis)]));
    const [along, up] = [placeOf('x'), placeOf('y')];
    const lines = drawing.all('.grid').map((line) => line.number('y1'));
    expect(lines).toEqual([...up.values()]);
    const [first = '', ...rest] = (drawing.all('polyline').at(-1)?.get('points') ?? '').split(' ');
    const last = rest.at(-1) ?? '';
    const [zero = 0, top = 0] = [up.get('0'), lines.at(-1)];
    const high = Number([...up.keys()].at(-1));
    expect(last.split(',').map(Number)).toEqual([
      expect.closeTo(along.get('4') ?? 0, 1),
      expect.closeTo(zero, 1),
    ]);
    expect(first.split(',').map(Number)).toEqual([
      expect.closeTo(along.get('0') ?? 0, 1),
      expect.closeTo(zero + ((top - zero) * 8) / high, 1),
    ]);
  });

  test('cuts a run off where it climbs out, with an arrow at the upper edge', () => {
    const runs = [
      { name: 'down', heights: [8, 4, 2], tone: 'class' },
      { name: 'up', heights: [8, 40, 200], tone: 'you' },
    ] as const;
    const drawing = draw(<RunCurves curves={runs} steps={2} until={2} label="runs" />);
    const up = drawing.where('data-run', 'up');
    const edge = Math.min(...drawing.all('.grid').map((line) => line.number('y1')));
    expect(up.one('polyline').get('points')?.split(' ')).toHaveLength(2);
    expect(up.one('polyline').get('points')?.split(',').at(-1)).toBe(edge.toFixed(1));
    expect([up.all('path').length, up.all('circle').length]).toEqual([1, 0]);
    expect(drawing.where('data-run', 'down').all('circle')).toHaveLength(1);
  });
});

describe('The histogram of angles', () => {
  test('has a bar as tall as its count for each bin that is not empty, with the number above', () => {
    const bins = [4, 7, 11, 0, 0, 0, 0, 0, 0, 1, 0, 2];
    const drawing = draw(<AngleHistogram bins={bins} label="angles" />);
    expect(drawing.all('[data-bin]').map((bin) => bin.number('data-count'))).toEqual(bins);
    const bar = (bin: number) => drawing.where('data-bin', bin).one('rect').number('height');
    expect(bar(0) / bar(2)).toBeCloseTo(4 / 11, 9);
    expect(drawing.where('data-bin', 1).one('text').text).toBe('7');
    expect(drawing.where('data-bin', 3).all('rect')).toEqual([]);
  });
});

describe('The grid of pictures', () => {
  const verdicts = pictures.map((_, index) => (index === 5 ? '0' : '1')).join('');
  const grid = draw(<PictureGrid pictures={pictures} verdicts={verdicts} chosen={17} label="64 pictures" />);

  test('frames and crosses what is misread, beyond its colour', () => {
    expect(grid.all('.misread').map((each) => each.number('data-picture'))).toEqual([5]);
    const misread = grid.where('data-picture', 5);
    expect(misread.all('.frame')).toHaveLength(1);
    expect(misread.all('.cross')).toHaveLength(1);
    expect(grid.all('.cross')).toHaveLength(1);
  });

  test('rings the round’s picture and draws every pixel of each', () => {
    expect(grid.all('.ring')).toHaveLength(1);
    expect(grid.where('data-picture', 17).all('.ring')).toHaveLength(1);
    const drawn = grid.where('data-picture', 3).all('.on').length;
    expect(drawn).toBe(pictures[3]?.pixels.filter((pixel) => pixel === 1).length);
  });
});
