/** Owns what an arrow is worth: its diagnosis by the round's way, and its points. */
import { award } from '../../../../shared/math/descent';
import { diagnoseArrow, diagnoseStep, type StepDiagnosis } from '../../../../shared/math/diagnosis/step';
import type { Surface } from '../../../../shared/math/surface';
import type { Vec2 } from '../../../../shared/math/vec';
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
