/** The moves on a curve that the figures are measured at. */
import { curveIds, curves } from '../../../shared/math/curve';
import { diagnoseMove, type MoveMistake } from '../../../shared/math/diagnosis/move';
import { pick, type Random } from '../../../shared/math/random';
import { dualCurve } from '../oracle/curves';
import { asRounded, asSent, benchKind } from './figures';
import { verdictOf } from './verdict';

/** Named by their number; the others say where a move goes and ends, which is true of any move. */
const byNumber: readonly MoveMistake[] = ['newPlace', 'forgotEta', 'noStep'];

export const moveKind = benchKind('move on a curve', (random: Random) => {
  const id = pick(random, curveIds) ?? 'parabola';
  const { domain, eta } = curves[id];
  const [low, high] = domain;
  const anywhere = () => low + random() * (high - low);
  const x = Number(anywhere().toFixed(2));
  const { slope } = dualCurve(id, x);
  const task = { curve: curves[id], x, eta };
  return {
    task: JSON.stringify({ curve: id, x, eta }),
    judge: (dx: number) => {
      const verdict = verdictOf(diagnoseMove(task, dx));
      return verdict === 'right' ? verdict : verdict.filter((rule) => byNumber.some((one) => one === rule));
    },
    right: [asSent(random, -eta * slope)],
    // As a finger drags it: screens send two decimals and more.
    random: Array.from({ length: 10 }, () => Number((anywhere() - x).toFixed(random() < 0.5 ? 2 : 4))),
    slips: [
      { rule: 'newPlace', answer: asRounded(random, x - eta * slope) },
      { rule: 'forgotEta', answer: asRounded(random, -slope) },
      { rule: 'noStep', answer: 0 },
    ],
  };
});
