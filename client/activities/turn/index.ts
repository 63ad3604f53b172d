import { lazy, lazyPart } from '../../ui/lazy';
import type { ClientActivityOf } from '../activity';

export const turn: ClientActivityOf<'turn'> = {
  phone: lazy(() => import('./phone').then((chunk) => chunk.TurnPhone)),
  stage: lazyPart(() => import('./stage').then((chunk) => chunk.turnStage)),
  host: lazyPart(() => import('./host').then((chunk) => chunk.turnHost)),
};
