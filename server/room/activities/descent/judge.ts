/** Owns what an arrow is worth: its diagnosis by the round's way, and its points. */
import { award } from '../../../../shared/math/descent';
import { diagnoseArrow, diagnoseStep, type StepDiagnosis } from '../../../../shared/math/diagnosis/step';
import type { Surface } from '../../../../shared/math/surface';
import type { Vec2 } from '../../../../shared/math/vec';
import type { MistakeCount } from '../../../../shared/protocol/views';
import { countNames } from '../mistakes';
import type { DescentQuestion } from './state';

export function judgeArrow(
  surface: Surface,
  { at, eta }: DescentQuestion,
  way: 'map' | 'formula',
  delta: Vec2,
): { readonly diagnosis: StepDiagnosis; readonly points: number } {
  const task = { surface, at, eta };
  const diagnosis = way === 'map' ? diagnoseArrow(task, delta) : diagnoseStep(task, delta);
  const right = diagnosis.kind === 'right';
  const points = award({ right, helped: false, named: !right, zeroBecauseOff: false });
  return { diagnosis, points };
}

/** One word for what a diagnosis says, to count by. */
function nameOf(diagnosis: StepDiagnosis): string {
  switch (diagnosis.kind) {
    case 'right':
    case 'undecided':
      return diagnosis.kind;
    case 'mistake':
      return diagnosis.rule;
    case 'direction':
      return diagnosis.is;
    default:
      return diagnosis satisfies never;
  }
}

/** The class's mistakes, most frequent first; right answers are no mistake. */
export function countMistakes(diagnoses: readonly StepDiagnosis[]): readonly MistakeCount[] {
  return countNames(diagnoses.map(nameOf));
}
