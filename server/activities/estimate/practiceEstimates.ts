/**
 * How practice learners estimate Δz: the right way, and each wrong way as its own formula. Shares no arithmetic with
 * the diagnosis that will have to recognise these numbers.
 */
import type { EstimateScreen } from '../../../shared/activities/estimate';
import { hillOf } from '../../practice/hills';

export type EstimateTask = Pick<EstimateScreen, 'surface' | 'at' | 'slopes' | 'delta'>;

export const rightEstimate = ({ slopes, delta }: EstimateTask): number =>
  delta.x * slopes.x + delta.y * slopes.y;

export const wrongEstimates = {
  signFlipped: ({ slopes, delta }) => -delta.x * slopes.x - delta.y * slopes.y,
  onlyX: ({ slopes, delta }) => delta.x * slopes.x,
  onlyY: ({ slopes, delta }) => delta.y * slopes.y,
  crossed: ({ slopes, delta }) => delta.y * slopes.x + delta.x * slopes.y,
  subtracted: ({ slopes, delta }) => delta.x * slopes.x - delta.y * slopes.y,
  slopesAdded: ({ slopes }) => slopes.x + slopes.y,
  stepAdded: ({ delta }) => delta.x + delta.y,
  sumTimesSum: ({ slopes, delta }) => (delta.x + delta.y) * (slopes.x + slopes.y),
  productOfParts: ({ slopes, delta }) => delta.x * delta.y * slopes.x * slopes.y,
  cosineLeftOut: ({ slopes, delta }) =>
    Math.sqrt((slopes.x ** 2 + slopes.y ** 2) * (delta.x ** 2 + delta.y ** 2)),
  gaveTrueDz({ surface, at, delta }) {
    const { height } = hillOf(surface);
    return height(at.x + delta.x, at.y + delta.y) - height(at.x, at.y);
  },
} satisfies Record<string, (task: EstimateTask) => number>;
