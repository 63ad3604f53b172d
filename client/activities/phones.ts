/** Owns the phone's face of each kind of activity, fetched when the class comes to it. A new kind is one line here. */
import type { FunctionComponent } from 'preact';
import type { ActivityScreen, ScreenOf } from '../../shared/activities';
import { type Lazy, lazy } from '../ui/lazy';
import type { ActivityProps } from './activity';

type Kind = ActivityScreen['kind'];

const phones: { readonly [K in Kind]: Lazy<ActivityProps<ScreenOf<K>>> } = {
  slope: lazy(() => import('./slope/Phone').then((chunk) => chunk.SlopePhone)),
  level: lazy(() => import('./level/Phone').then((chunk) => chunk.LevelPhone)),
  turn: lazy(() => import('./turn/Phone').then((chunk) => chunk.TurnPhone)),
  race: lazy(() => import('./race/Phone').then((chunk) => chunk.RacePhone)),
  walk: lazy(() => import('./walk/Phone').then((chunk) => chunk.WalkPhone)),
  descent: lazy(() => import('./descent/Phone').then((chunk) => chunk.DescentPhone)),
  network: lazy(() => import('./network/Phone').then((chunk) => chunk.NetworkPhone)),
  estimate: lazy(() => import('./estimate/Phone').then((chunk) => chunk.EstimatePhone)),
  question: lazy(() => import('./question/Phone').then((chunk) => chunk.QuestionPhone)),
};

/** The face of a screen takes exactly that screen; the type checker cannot follow the kind through the table, so it is told. */
export const phoneOf = (screen: ActivityScreen) =>
  phones[screen.kind] as unknown as FunctionComponent<ActivityProps<ActivityScreen>>;

/** One after the other, so that the one which is needed first does not wait for all the others. */
export async function prefetchPhones(): Promise<void> {
  for (const face of Object.values(phones)) await face.prefetch();
}
