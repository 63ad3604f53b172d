import { lazy, lazyPart } from '../../ui/lazy';
import type { ClientActivityOf } from '../activity';

export const slope: ClientActivityOf<'slope'> = {
  phone: lazy(() => import('./phone').then((chunk) => chunk.SlopePhone)),
  stage: lazyPart(() => import('./stage').then((chunk) => chunk.slopeStage)),
  host: lazyPart(() => import('./host').then((chunk) => chunk.slopeHost)),
};
