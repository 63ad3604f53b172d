import { lazy, lazyPart } from '../../ui/lazy';
import type { ClientActivityOf } from '../activity';

export const estimate: ClientActivityOf<'estimate'> = {
  phone: lazy(() => import('./phone').then((chunk) => chunk.EstimatePhone)),
  stage: lazyPart(() => import('./stage').then((chunk) => chunk.estimateStage)),
  host: lazyPart(() => import('./host').then((chunk) => chunk.estimateHost)),
};
