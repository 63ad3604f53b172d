/** What an arrow is worth: its diagnosis by the round's way, and its points. */
import { award, scoreGuess } from '../../../shared/math/descent';
import {
  diagnoseArrow,
  diagnoseStep,
  type StepDiagnosis,
  type StepTask,
} from '../../../shared/math/diagnosis/step';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import type { DescentFacts } from './facts';
import type { DescentRound, DescentState } from './state';

const taskOf = ({ question: { surface, at, eta, given } }: DescentRound): StepTask => ({
  surface: surfaceOf(surface),
  at,
  eta,
  formulas: given === 'partials' || given === 'f',
});

export function diagnose({ activity }: DescentState, round: DescentRound, delta: Vec2): StepDiagnosis {
  const task = taskOf(round);
  switch (activity.way) {
    case 'formula':
      return diagnoseStep(task, delta);
    case 'map':
      return diagnoseArrow(task, delta);
    case 'fog':
      // Nobody can aim at a minimum that they cannot see.
      return diagnoseArrow({ ...task, surface: { ...task.surface, minima: [] } }, delta);
    default:
      return activity.way satisfies never;
  }
}

export function judgeArrows(state: DescentState, round: DescentRound): DescentFacts['reveal']['answers'] {
  const { surface, at } = taskOf(round);
  return [...round.answers].map(([seat, delta]) => {
    const diagnosis = diagnose(state, round, delta);
    const right = diagnosis.kind === 'right';
    return {
      seat,
      score: scoreGuess(surface, at, delta),
      diagnosis,
      first: round.first?.get(seat)?.finding ?? null,
      points: award({ right, helped: round.again.has(seat), named: !right, zeroBecauseOff: false }),
    };
  });
}
