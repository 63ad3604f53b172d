/** How practice learners find ∂C_k/∂θ: by the numbers that their phone shows, rightly or by one of the known mistakes. */
import type { NetworkScreen } from '../../../shared/activities/network';
import {
  type PartialRule,
  type PartialTask,
  partialRules,
  rightOnShow,
  wrongOnShow,
} from '../../../shared/math/diagnosis/partial';
import { fromVector, paramIndex, parseParamId } from '../../../shared/math/network';
import type { Picture } from '../practice';

export type PartialHabit = Exclude<PartialRule, 'onePictureOnly'>;
/** A class is asked about one picture, so nobody can give that of one for the sum. */
export const partialHabits = partialRules.filter((rule) => rule !== 'onePictureOnly');

type Screen = Pick<NetworkScreen, 'sizes' | 'params' | 'picture' | 'eta'>;

/** null: the network has no such parameter, or the phone no such picture. */
export function partialTask(
  { sizes, params, picture: index, eta }: Screen,
  id: string,
  pictures: readonly Picture[],
): PartialTask | null {
  const param = parseParamId(id);
  const picture = pictures[index];
  if (!param || !picture || paramIndex(sizes, param) < 0) return null;
  return { net: fromVector(sizes, params), picture, pictures, param, eta };
}

export const rightPartial = (task: PartialTask): number => rightOnShow(task);

/** null where the mistake cannot be made for this parameter. */
export const partialBy = (habit: PartialHabit, task: PartialTask): number | null => wrongOnShow(task, habit);
