import { lazy, lazyPart } from '../../ui/lazy';
import type { ClientActivityOf } from '../activity';

export const walk: ClientActivityOf<'walk'> = {
  phone: lazy(() => import('./phone').then((chunk) => chunk.WalkPhone)),
  stage: lazyPart(() => import('./stage').then((chunk) => chunk.walkStage)),
  host: lazyPart(() => import('./host').then((chunk) => chunk.walkHost)),
};
