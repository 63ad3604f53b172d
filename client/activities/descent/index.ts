import { lazy, lazyPart } from '../../ui/lazy';
import type { ClientActivityOf } from '../activity';

export const descent: ClientActivityOf<'descent'> = {
  phone: lazy(() => import('./phone').then((chunk) => chunk.DescentPhone)),
  stage: lazyPart(() => import('./stage').then((chunk) => chunk.descentStage)),
  host: lazyPart(() => import('./host').then((chunk) => chunk.descentHost)),
};
