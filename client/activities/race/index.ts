import { lazy, lazyPart } from '../../ui/lazy';
import type { ClientActivityOf } from '../activity';

export const race: ClientActivityOf<'race'> = {
  phone: lazy(() => import('./phone').then((chunk) => chunk.RacePhone)),
  stage: lazyPart(() => import('./stage').then((chunk) => chunk.raceStage)),
  host: lazyPart(() => import('./host').then((chunk) => chunk.raceHost)),
};
