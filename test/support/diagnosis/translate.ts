/** The translation from the product's networks and names to the plain arrays of the second implementation. */
import type { Network, Param, Sample } from '../../../shared/math/network';
import type { Drawing, Flat, Place } from '../oracle/wrongPartials';

export function flat(net: Network): Flat {
  const [second, third] = net.layers;
  if (second === undefined || third === undefined) throw new RangeError('three layers are needed');
  const copy = (rows: readonly (readonly number[])[]) => rows.map((row) => [...row]);
  return { w2: copy(second.w), b2: [...second.b], w3: copy(third.w), b3: [...third.b] };
}

export const drawing = (sample: Sample): Drawing => ({ x: sample.pixels, t: sample.target });

export function placeOf(param: Param): Place {
  const second = param.layer === 2;
  return param.kind === 'w'
    ? { of: second ? 'w2' : 'w3', j: param.to - 1, i: param.from - 1 }
    : { of: second ? 'b2' : 'b3', j: param.unit - 1 };
}
