/** Where a drawn network's units, edges and bias stubs stand, and how thick a weight is. Pure geometry; draws nothing. */
import { type Param, type ParamId, paramId, params } from '../../shared/math/param';

export type Place = { readonly x: number; readonly y: number };
export type DiagramSize = 'phone' | 'stage';

/** Lengths in the drawing's own units; a stage unit is a pixel of a 1920×1080 stage. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  /** Room at the left for the picture; 0 on a phone, where the pixels beside the units are enough. */
  readonly pictureWidth: number;
  readonly pixel: number;
  readonly radius: number;
  readonly stub: number;
  /** Stroke width of |w| = 0 and of |w| ≥ 5. */
  readonly thin: number;
  readonly thick: number;
};

export const frames: Readonly<Record<DiagramSize, Frame>> = {
  phone: { width: 328, height: 190, pictureWidth: 0, pixel: 11, radius: 12, stub: 14, thin: 0.6, thick: 5 },
  stage: { width: 1140, height: 860, pictureWidth: 190, pixel: 38, radius: 40, stub: 46, thin: 1, thick: 10 },
};

/** |w| at which an edge is as thick as it gets. */
const FULL = 5;

export function strokeOf(weight: number, { thin, thick }: Frame): number {
  return thin + (thick - thin) * Math.min(1, Math.abs(weight) / FULL);
}

/** Unit j of layer l, both from 1: each layer a column, centred. */
export function unitAt(sizes: readonly number[], frame: Frame, l: number, j: number): Place {
  const margin = frame.radius + 4;
  const left = frame.pictureWidth > 0 ? frame.pictureWidth + 70 : margin + 40;
  const right = frame.width - margin - (frame.pictureWidth > 0 ? 100 : 44);
  const x = left + ((right - left) * (l - 1)) / Math.max(1, sizes.length - 1);
  const count = sizes[l - 1] ?? 1;
  const top = l === 1 ? frame.pixel / 2 + 2 : frame.height * 0.16;
  const bottom = frame.height - top;
  const spread = l === 1 ? bottom - top : Math.min(bottom - top, (count - 1) * frame.height * 0.29);
  const middle = frame.height / 2;
  const y = count === 1 ? middle : middle - spread / 2 + (spread * (j - 1)) / (count - 1);
  return { x, y };
}

export type Edge = {
  readonly id: ParamId;
  readonly index: number;
  readonly param: Param;
  readonly from: Place;
  readonly to: Place;
};

/** Every weight as a line between two units, aimed at their middles; every bias as a stub that enters its unit from below. */
export function edgesOf(sizes: readonly number[], frame: Frame): readonly Edge[] {
  return params(sizes).map((param, index) => ({
    id: paramId(param),
    index,
    param,
    ...ends(sizes, frame, param),
  }));
}

function ends(
  sizes: readonly number[],
  frame: Frame,
  param: Param,
): { readonly from: Place; readonly to: Place } {
  if (param.kind === 'b') {
    // From below: weights come from the left and leave to the right.
    const { x, y } = unitAt(sizes, frame, param.layer, param.unit);
    return { from: { x, y: y + frame.radius + frame.stub }, to: { x, y: y + frame.radius } };
  }
  const from = unitAt(sizes, frame, param.layer - 1, param.from);
  const to = unitAt(sizes, frame, param.layer, param.to);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const towards = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const leave =
    param.layer === 2 ? frame.pixel / 2 / Math.max(Math.abs(towards.x), Math.abs(towards.y)) : frame.radius;
  return {
    from: { x: from.x + towards.x * leave, y: from.y + towards.y * leave },
    to: { x: to.x - towards.x * frame.radius, y: to.y - towards.y * frame.radius },
  };
}

export function along({ from, to }: Pick<Edge, 'from' | 'to'>, part: number): Place {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
