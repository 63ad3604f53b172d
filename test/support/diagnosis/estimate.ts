/** The estimates of Δz that the figures are measured at: as the room asks them, on every hill and some own functions. */
import { estimate } from '../../../server/activities/estimate';
import { foretellDz } from '../../../shared/lesson/hill/estimate';
import { diagnoseEstimate } from '../../../shared/math/diagnosis/estimate';
import { pick, type Random } from '../../../shared/math/random';
import { surfaceIds } from '../../../shared/math/surface';
import type { SurfaceRef } from '../../../shared/math/surfaceRef';
import { workedEstimate } from '../oracle/estimates';
import { asRounded, asSent, benchKind, nearby } from './figures';
import { verdictOf } from './verdict';

const ownHills: readonly SurfaceRef[] = [
  { f: 'sin(x)*cos(y)', x: [-3, 3], y: [-3, 3] },
  { f: 'x^2*exp(-y)+y/3', x: [-2, 2], y: [-2, 2] },
  { f: '0.37x^2-1.13xy+0.081y^3', x: [-4, 4], y: [-4, 4] },
];
const hills = [...surfaceIds, ...ownHills];

export const estimateKind = benchKind('estimate', (random: Random) => {
  const surface = pick(random, hills) ?? 'bowl';
  const asked = estimate.ask(
    { kind: 'estimate', activity: { ...foretellDz, surface }, round: null },
    {},
    random,
  );
  if (!asked.ok || asked.question.kind !== 'estimate')
    throw new Error(`nothing to ask on ${JSON.stringify(surface)}`);
  const { slopes, delta, trueDz } = asked.question;
  const task = { slopes, delta, trueDz };
  const worked = workedEstimate(slopes, delta, trueDz, random() < 0.5 ? 'products' : 'nothing');
  return {
    task: JSON.stringify(task),
    judge: (answer: number) => verdictOf(diagnoseEstimate(task, answer)),
    right: [worked.right, asSent(random, worked.right)],
    random: Array.from({ length: 10 }, () => asSent(random, nearby(random, worked.right))),
    slips: worked.wrong.map(({ rule, number }) => ({ rule, answer: asRounded(random, number) })),
  };
});
