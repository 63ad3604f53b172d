import { lazy, lazyPart } from '../../ui/lazy';
import type { ClientActivityOf } from '../activity';

export const network: ClientActivityOf<'network'> = {
  phone: lazy(() => import('./phone').then((chunk) => chunk.NetworkPhone)),
  stage: lazyPart(() => import('./stage').then((chunk) => chunk.networkStage)),
  host: lazyPart(() => import('./host').then((chunk) => chunk.networkHost)),
};
