/** Owns the change between a curve's x and y and a drawing's pixels. Draws nothing. */
import type { Curve } from '../../shared/math/curve';

export type CurveFrame = {
  readonly width: number;
  readonly height: number;
  /** Pixels of the x axis' height: below it there is room for its numbers. */
  readonly floor: number;
  toX(x: number): number;
  toY(y: number): number;
  /** From pixels back to x, kept on the curve that is drawn. */
  fromX(pixel: number): number;
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
  const top = room * 0.6;
  const bottom = floor - room * 0.9;
  const side = room * 0.5;
  const toX = (x: number) => side + ((width - 2 * side) * (x - low)) / (high - low);
  const toY = (y: number) => bottom - ((bottom - top) * (y - least)) / (most - least);
  return {
    width,
    height,
    floor,
    toX,
    toY,
    fromX: (pixel) =>
      Math.min(high, Math.max(low, low + ((pixel - side) * (high - low)) / (width - 2 * side))),
    outline: xs.map((x, i) => `${toX(x).toFixed(1)},${toY(ys[i] ?? 0).toFixed(1)}`).join(' '),
  };
}
