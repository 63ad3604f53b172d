/** How a walk in fog is judged: against its hill, with its round's number and length of steps. */
import type { Diagnosis } from '../../../shared/math/diagnosis/diagnosis';
import { diagnoseWalk, type WalkMistake, type WalkStop } from '../../../shared/math/diagnosis/walk';
import { surfaceOf } from '../../../shared/math/surfaceRef';
import type { WalkQuestion } from './state';

/** Of the longest step: whoever ends this near a minimum is in its valley. Half a step would take in who jumps across it. */
const NEAR = 0.25;

export const reachOf = ({ radius }: WalkQuestion): number => NEAR * radius;

export const findingOf = (question: WalkQuestion, path: readonly WalkStop[]): Diagnosis<WalkMistake> =>
  diagnoseWalk(surfaceOf(question.surface), path, {
    most: question.steps,
    reach: reachOf(question),
    longest: question.radius,
  });
