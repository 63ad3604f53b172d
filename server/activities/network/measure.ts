/** How a network is measured for everyone: C_k of the round's picture, C_T, and the verdict on every picture. */
import { costOne, costTotal, type Network, verdict } from '../../../shared/math/network';
import { type Picture, pictures } from '../../../shared/math/pictures';
import type { NetworkMeasure } from './facts';

/** Throws where there is no such picture: commands are checked before they come here. */
export function pictureAt(index: number): Picture {
  const picture = pictures[index];
  if (!picture) throw new RangeError(`no picture ${index}`);
  return picture;
}

export function measure(net: Network, picture: number): NetworkMeasure {
  return {
    pictureCost: costOne(net, pictureAt(picture)),
    totalCost: costTotal(net, pictures),
    verdicts: pictures.map((each) => (verdict(net, each).right ? '1' : '0')).join(''),
  };
}
