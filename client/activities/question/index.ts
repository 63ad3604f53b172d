import { lazy, lazyPart } from '../../ui/lazy';
import type { ClientActivityOf } from '../activity';

export const question: ClientActivityOf<'question'> = {
  phone: lazy(() => import('./phone').then((chunk) => chunk.QuestionPhone)),
  stage: lazyPart(() => import('./stage').then((chunk) => chunk.questionStage)),
  host: lazyPart(() => import('./host').then((chunk) => chunk.questionHost)),
};
