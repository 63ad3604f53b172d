/** The change between a curve's x and y and a drawing's pixels. */
import type { Curve } from '../../shared/math/curve';
import { type Interval, linear, type Scale, within } from './axis';
import { svgPoints } from './svgPoints';

export type CurveFrame = {
  readonly width: number;
  readonly height: number;
  /** Pixels of the x axis' height: below it there is room for its numbers. */
  readonly floor: number;
  readonly toX: Scale;
  readonly toY: Scale;
  /** From pixels back to x, kept on the curve that is drawn. */
  readonly fromX: Scale;
  readonly outline: string;
};

const SAMPLES = 160;

/** The curve fills the width; its lowest point stands above the axis by `room` pixels, its highest below the upper edge. */
export function curveFrame(curve: Curve, width: number, height: number, room: number): CurveFrame {
  const [low, high] = curve.domain;
  const xs = Array.from({ length: SAMPLES + 1 }, (_, i) => low + ((high - low) * i) / SAMPLES);
  const ys = xs.map((x) => curve.value(x));
  const [least, most] = [Math.min(...ys), Math.max(...ys)];
  const floor = height - room;
  const across: Interval = [room * 0.5, width - room * 0.5];
  const toX = linear(curve.domain, across);
  const toY = linear([least, most], [floor - room * 0.9, room * 0.6]);
  const toDomain = linear(across, curve.domain);
  return {
    width,
    height,
    floor,
    toX,
    toY,
    fromX: (pixel) => within(curve.domain, toDomain(pixel)),
    outline: svgPoints(xs.map((x, i) => ({ x: toX(x), y: toY(ys[i] ?? 0) }))),
  };
}
