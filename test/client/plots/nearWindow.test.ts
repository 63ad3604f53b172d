import { describe, expect, it } from 'vitest';
import { mapFrame } from '../../../client/plots/mapFrame';
import { nearWindow } from '../../../client/plots/nearWindow';
import { surfaces } from '../../../shared/math/surface';

/** The valley's map is 8 × 6 units, as wide and high as its picture. */
const size = { width: 1100, height: 825 };
const aspect = size.width / size.height;
const at = { x: 2, y: -1 };

describe('A stage whose arrows are short', () => {
  const near = nearWindow(
    surfaces.valley,
    at,
    [
      { x: -0.6, y: 0.2 },
      { x: 0, y: -0.8 },
    ],
    aspect,
  );
  if (!near) throw new Error('a nearer map was wanted');
  const frame = mapFrame(near, size.width, size.height);

  it('looks at them from so near that the longest is a third of the picture high', () => {
    expect((0.8 * frame.scale) / size.height).toBeGreaterThan(0.33);
    expect(frame.toPixels(at)).toEqual({ x: 550, y: 412.5 });
  });

  it('shows all of each arrow', () => {
    for (const tip of [
      { x: 1.4, y: -0.8 },
      { x: 2, y: -1.8 },
    ]) {
      const { x, y } = frame.toPixels(tip);
      expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    }
  });

  it('keeps some contour lines, however short they are', () => {
    const tiny = nearWindow(surfaces.valley, at, [{ x: 0.001, y: 0 }], aspect);
    const whole = mapFrame(surfaces.valley, size.width, size.height);
    expect(mapFrame(tiny ?? near, size.width, size.height).scale / whole.scale).toBeCloseTo(5, 9);
  });

  it('stays with the whole map where arrows fill it already, or there are none', () => {
    expect(nearWindow(surfaces.valley, at, [{ x: -3, y: 0 }], aspect)).toBeNull();
    expect(nearWindow(surfaces.valley, at, [], aspect)).toBeNull();
  });
});
