import { lazy, lazyPart } from '../../ui/lazy';
import type { ClientActivityOf } from '../activity';

export const level: ClientActivityOf<'level'> = {
  phone: lazy(() => import('./phone').then((chunk) => chunk.LevelPhone)),
  stage: lazyPart(() => import('./stage').then((chunk) => chunk.levelStage)),
  host: lazyPart(() => import('./host').then((chunk) => chunk.levelHost)),
};
