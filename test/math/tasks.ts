/** The partial-derivative questions that tests ask: of the shipped start and its first picture unless told otherwise. */
import type { PartialTask } from '../../shared/math/diagnosis/partial';
import {
  getParam,
  gradientTotal,
  type Network,
  type Param,
  params,
  parseParamId,
  step,
} from '../../shared/math/network';
import { type Picture, pictures } from '../../shared/math/pictures';
import { courseSizes, firstPicture, startNetwork } from '../../shared/math/startNetwork';

export const net = startNetwork();
export const all = params(courseSizes);
export const pictureAt = (k: number): Picture => {
  const picture = pictures[k];
  if (picture === undefined) throw new RangeError(`no picture ${k}`);
  return picture;
};
export const first = pictureAt(firstPicture);
export const named = (id: string): Param => {
  const param = parseParamId(id);
  if (param === null) throw new Error(id);
  return param;
};
const totals = gradientTotal(net, pictures);

export function ask(id: string, more: Partial<PartialTask> = {}): PartialTask {
  const param = named(id);
  // Another network has another ∂C_T: then the task computes its own.
  const total = more.net === undefined ? { total: getParam(totals, param) } : {};
  return { net, picture: first, pictures, param, eta: 2, ...total, ...more };
}

/** The network twenty true steps later. */
export const trained = (() => {
  let later: Network = net;
  for (let i = 0; i < 20; i++) later = step(later, gradientTotal(later, pictures), 0.2);
  return later;
})();
