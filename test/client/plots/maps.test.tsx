import { describe, expect, test, vi } from 'vitest';
import { Arrow, arrowShape, Ball } from '../../../client/plots/Arrow';
import { ArrowPad } from '../../../client/plots/ArrowPad';
import { ContourMap } from '../../../client/plots/ContourMap';
import { contourPaths, levelsOf, shadeOf } from '../../../client/plots/contours';
import { DescentPath } from '../../../client/plots/DescentPath';
import { constrainArrow } from '../../../client/plots/DrawnArrow';
import { mapFrame } from '../../../client/plots/mapFrame';
import { language } from '../../../client/ui/language';
import { seeded } from '../../../shared/math/random';
import { type Surface, surfaceIds, surfaces } from '../../../shared/math/surface';
import { draw } from '../drawing';

const at = (x: number, y: number) => ({ x, y });

describe('A map frame', () => {
  test.each(surfaceIds)(
    'shows the whole domain of %s at one scale, y upwards, and finds its way back',
    (id) => {
      const { domain } = surfaces[id];
      for (const [width, height] of [
        [344, 300],
        [1150, 860],
        [300, 600],
      ] as const) {
        const frame = mapFrame(surfaces[id], width, height);
        const low = frame.toPixels(at(domain.x[0], domain.y[0]));
        const high = frame.toPixels(at(domain.x[1], domain.y[1]));
        expect(low.x).toBeGreaterThanOrEqual(-1e-9);
        expect(high.y).toBeGreaterThanOrEqual(-1e-9);
        expect(high.x).toBeLessThanOrEqual(width + 1e-9);
        expect(low.y).toBeLessThanOrEqual(height + 1e-9);
        expect((high.x - low.x) / (domain.x[1] - domain.x[0])).toBeCloseTo(frame.scale, 9);
        expect((low.y - high.y) / (domain.y[1] - domain.y[0])).toBeCloseTo(frame.scale, 9);
        const back = frame.toMap(frame.toPixels(at(1.25, -0.5)));
        expect(back.x).toBeCloseTo(1.25, 9);
        expect(back.y).toBeCloseTo(-0.5, 9);
      }
    },
  );
});

/** The points of a path's outlines, in pixels. */
const pointsOf = (d: string) =>
  d
    .split(/[MLZ]+/)
    .filter((point) => point !== '')
    .map((point) => {
      const [x = Number.NaN, y = Number.NaN] = point.split(' ').map(Number);
      return at(x, y);
    });

describe('Contour lines', () => {
  test.each(surfaceIds)('of %s lie at their height', (id) => {
    const surface: Surface = surfaces[id];
    const frame = mapFrame(surface, 600, 450);
    const lines = contourPaths(surface, frame);
    expect(lines).toHaveLength(16);
    const span = (lines.at(-1)?.z ?? 0) - (lines[0]?.z ?? 0);
    for (const { z, d } of lines) {
      const inside = pointsOf(d).filter(({ x, y }) => x > 1 && y > 1 && x < 599 && y < 449);
      for (const point of inside) {
        expect(Math.abs(surface.value(frame.toMap(point)) - z)).toBeLessThan(0.01 * span);
      }
    }
    expect(lines.some(({ d }) => pointsOf(d).length > 40)).toBe(true);
  });

  test('are computed once a surface and size', () => {
    const frame = mapFrame(surfaces.valley, 344, 300);
    expect(contourPaths(surfaces.valley, frame)).toBe(
      contourPaths(surfaces.valley, mapFrame(surfaces.valley, 344, 300)),
    );
  });

  test('rise, and half of them lie on the lower half of the ground', () => {
    const random = seeded(3);
    for (const power of [1, 2, 4]) {
      const heights = Array.from({ length: 5001 }, () => 10 * random() ** power - 3);
      const levels = levelsOf(heights);
      expect([...levels].sort((a, b) => a - b)).toEqual(levels);
      const median = [...heights].sort((a, b) => a - b)[2500] ?? 0;
      const below = levels.filter((z) => z <= median).length;
      expect(below).toBeGreaterThanOrEqual(power === 4 ? 4 : 7);
      expect(below).toBeLessThanOrEqual(9);
    }
  });

  test('on level ground are one line, not an endless loop', () => {
    expect(levelsOf([2, 2, 2])).toEqual([2]);
  });

  test('shade layer upon layer, evenly from low over middle to high', () => {
    let [middle, high] = [0, 0];
    for (let rank = 0; rank < 16; rank++) {
      const { towards, opacity } = shadeOf(rank, 16);
      middle = towards === 'middle' ? middle + (1 - middle) * opacity : middle * (1 - opacity);
      high = towards === 'high' ? high + (1 - high) * opacity : high * (1 - opacity);
      const part = (rank + 1) / 8;
      expect(middle).toBeCloseTo(part <= 1 ? part : 2 - part, 9);
      expect(high).toBeCloseTo(Math.max(0, part - 1), 9);
    }
  });

  test('are drawn in order, every fifth stronger, under what the caller puts on the map', () => {
    const map = draw(
      <ContourMap surface={surfaces.saddle} width={400} height={300} label="the saddle">
        {(frame) => <Ball frame={frame} at={at(3, 0.5)} />}
      </ContourMap>,
    );
    const heights = map.all('[data-z]').map((line) => line.number('data-z'));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(map.all('.strong')).toHaveLength(3);
    expect(map.one('svg').get('aria-label')).toBe('the saddle');
    expect(map.one('svg').childNodes.at(-1)).toBe(map.one('.ball'));
  });
});

describe('An arrow on the map', () => {
  const frame = mapFrame(surfaces.valley, 800, 600);

  test('begins at its point and ends with its tip where it leads', () => {
    const group = draw(<Arrow frame={frame} from={at(3, -1)} delta={at(-0.5, 0.1)} tone="truth" />).one(
      '.arrow',
    );
    const start = frame.toPixels(at(3, -1));
    const tip = frame.toPixels(at(2.5, -0.9));
    expect(group.one('.shaft').number('x1')).toBeCloseTo(start.x, 9);
    expect(group.one('.shaft').number('y1')).toBeCloseTo(start.y, 9);
    const [x = 0, y = 0] = (group.one('polygon').get('points') ?? '').split(/[ ,]/).map(Number);
    expect(x).toBeCloseTo(tip.x, 9);
    expect(y).toBeCloseTo(tip.y, 9);
    expect(group.classes).toContain('truth');
  });

  test('keeps some shaft however short it is, and is nothing where it has no length', () => {
    const shape = arrowShape(frame, at(0, 0), at(0.05, 0), 6);
    expect((shape?.base.x ?? 0) - (shape?.start.x ?? 0)).toBeCloseTo(0.4 * 0.05 * frame.scale, 9);
    expect(arrowShape(frame, at(0, 0), at(0, 0), 6)).toBeNull();
    expect(draw(<Arrow frame={frame} from={at(0, 0)} delta={at(0, 0)} tone="you" />).all('.arrow')).toEqual(
      [],
    );
  });

  test('says by dashes what is only supposed', () => {
    const dashed = draw(<Arrow frame={frame} from={at(0, 0)} delta={at(1, 1)} tone="class" dashed />);
    expect(dashed.one('.shaft').get('stroke-dasharray')).not.toBeNull();
  });
});

describe('The pad for an arrow', () => {
  const surface = surfaces.valley;

  test.each([
    [at(0.3, 0.2), at(0.3, 0.2)],
    [at(3, 0), at(1, 0)],
    [at(0.123456, -0.5), at(0.12, -0.5)],
    [at(-0.001, 0.001), at(0, 0)],
  ])('rounds %o to two decimals within the circle: %o', (drawn, kept) => {
    expect(constrainArrow(drawn, 1)).toEqual(kept);
  });

  test('never lets an arrow out of the circle, by rounding neither', () => {
    for (let degrees = 0; degrees < 360; degrees++) {
      const angle = (degrees * Math.PI) / 180;
      const { x, y } = constrainArrow(at(5 * Math.cos(angle), 5 * Math.sin(angle)), 1);
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(1);
      expect(Math.hypot(x, y)).toBeGreaterThan(0.98);
    }
  });

  test('moves by the arrow keys, further with Shift, and says where it is', () => {
    language.value = 'en';
    const onChange = vi.fn();
    const pad = draw(
      <ArrowPad
        surface={surface}
        at={at(3, -1)}
        radius={1}
        value={at(-0.43, 0.25)}
        onChange={onChange}
        label="draw"
      />,
    ).one('.arrow-pad');
    expect(pad.get('role')).toBe('slider');
    expect(pad.get('aria-valuetext')).toBe('Δx −0.43, Δy 0.25');
    pad.fire('keydown', { key: 'ArrowLeft' });
    expect(onChange).toHaveBeenLastCalledWith(at(-0.45, 0.25));
    pad.fire('keydown', { key: 'ArrowUp', shiftKey: true });
    expect(onChange).toHaveBeenLastCalledWith(at(-0.43, 0.45));
    pad.fire('keydown', { key: 'a' });
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  test('draws the learner’s arrow from the ball, the circle as large as the reach, and a fingertip’s halo at the tip', () => {
    const pad = draw(
      <ArrowPad
        surface={surface}
        at={at(2, 1)}
        radius={1}
        value={at(0.6, 0)}
        onChange={() => {}}
        label="draw"
      />,
    );
    const [, , width = 0, height = 0] = (pad.one('svg').get('viewBox') ?? '').split(' ').map(Number);
    const frame = mapFrame(surface, width, height);
    expect(pad.one('.reach').number('r')).toBeCloseTo(frame.scale, 9);
    expect(pad.one('.halo').number('cx')).toBeCloseTo(frame.toPixels(at(2.6, 1)).x, 9);
    expect(pad.one('.halo').number('r')).toBeGreaterThanOrEqual(22);
    expect(pad.one('.ball').number('data-x')).toBe(2);
  });
});

describe('The class’s path', () => {
  test('has a dot for every place it has been and the ball where it is', () => {
    const frame = mapFrame(surfaces.bowl, 800, 600);
    const path = [at(3, -1), at(2.4, -0.8), at(1.9, -0.6)].map((place) => ({ at: place, z: 0 }));
    const drawn = draw(
      <g>
        <DescentPath frame={frame} path={path} />
      </g>,
    );
    expect(drawn.all('.been').map((dot) => [dot.number('data-x'), dot.number('data-y')])).toEqual([
      [3, -1],
      [2.4, -0.8],
    ]);
    expect(drawn.one('.ball').number('cx')).toBeCloseTo(frame.toPixels(at(1.9, -0.6)).x, 9);
    expect(drawn.one('.ball').number('cy')).toBeCloseTo(frame.toPixels(at(1.9, -0.6)).y, 9);
  });
});
