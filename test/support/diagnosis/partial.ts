/**
 * The partial derivatives that the figures are measured at: of networks at their start, trained for a while, and
 * saturated, for every picture, of the parameters that a class is asked for.
 */
import {
  isComputable,
  type PartialTask,
  partialJudge,
  partialRules,
  shownWidthOf,
  truthOf,
} from '../../../shared/math/diagnosis/partial';
import {
  getParam,
  gradientTotal,
  type Network,
  type Param,
  paramId,
  params,
  step,
} from '../../../shared/math/network';
import { pictures } from '../../../shared/math/pictures';
import { pick, type Random, whole } from '../../../shared/math/random';
import { courseSizes, startNetwork } from '../../../shared/math/startNetwork';
import { onKey, seenOnKeys, truth, wrong } from '../oracle/wrongPartials';
import { asRounded, asSent, benchKind, nearby } from './figures';
import { drawing, flat, placeOf } from './translate';
import { verdictOf } from './verdict';

/** How far the machine has gone before the class is asked; η = 3 saturates. */
const stages = [
  { steps: 0, eta: 0.2 },
  { steps: 60, eta: 0.2 },
  { steps: 200, eta: 0.2 },
  { steps: 200, eta: 3 },
] as const;
const SEEDS = 6;

type Occasion = { readonly net: Network; readonly total: Network; readonly name: string };

function occasion(seed: number, { steps, eta }: (typeof stages)[number]): Occasion {
  let net = startNetwork(seed);
  for (let i = 0; i < steps; i++) net = step(net, gradientTotal(net, pictures), eta);
  return { net, total: gradientTotal(net, pictures), name: `seed ${seed}, ${steps} steps at ${eta}` };
}

const occasions = new Map<string, Occasion>();
function drawOccasion(random: Random): Occasion {
  const seed = 1 + whole(random, SEEDS);
  const stage = whole(random, stages.length);
  const key = `${seed} ${stage}`;
  const known = occasions.get(key) ?? occasion(seed, stages[stage] ?? stages[0]);
  occasions.set(key, known);
  return known;
}

function drawTask(random: Random): { readonly task: PartialTask; readonly name: string } {
  for (;;) {
    const { net, total, name } = drawOccasion(random);
    const k = whole(random, pictures.length);
    const picture = pictures[k];
    const param: Param | undefined = pick(random, params(courseSizes));
    if (!picture || !param) throw new Error('no pictures');
    const task: PartialTask = { net, picture, pictures, param, eta: 2, total: getParam(total, param) };
    if (isComputable(truthOf(task), shownWidthOf(task))) {
      return { task, name: `${name}, picture ${k}, ${paramId(param)}` };
    }
  }
}

export const partialKind = benchKind('partial', (random: Random) => {
  const { task, name } = drawTask(random);
  const judge = partialJudge(task);
  const seen = seenOnKeys(flat(task.net), drawing(task.picture));
  const place = placeOf(task.param);
  const rounded = { ...seen.d, round: onKey.number };
  const by = random() < 0.5 ? seen.d : rounded;
  const right = [truth(seen.net, seen.d, place), truth(seen.net, rounded, place)];
  const slips = partialRules.flatMap((rule) =>
    [wrong[rule] ?? []].flat().flatMap((way) => {
      const number = way(seen.net, by, place);
      return number === null || number === 0 ? [] : [{ rule, answer: asRounded(random, number) }];
    }),
  );
  return {
    task: name,
    judge: (answer: number) => verdictOf(judge(answer).diagnosis),
    right: right.flatMap((number) => [number, asSent(random, number)]),
    random: Array.from({ length: 10 }, () => asSent(random, nearby(random, truthOf(task)))),
    slips,
  };
});
