/** Owns the phone's face of each kind of activity, fetched when the class comes to it. A new kind is one line here. */
import type { FunctionComponent } from 'preact';
import type { ActivityScreen, ScreenOf } from '../../shared/activities';
import { type Later, later } from '../opening/later';
import type { ActivityProps } from '../phone/activity';

type Kind = ActivityScreen['kind'];

const phones: { readonly [K in Kind]: Later<ActivityProps<ScreenOf<K>>> } = {
  slope: later(() => import('./slope/Phone').then((chunk) => chunk.SlopePhone)),
  level: later(() => import('./level/Phone').then((chunk) => chunk.LevelPhone)),
  turn: later(() => import('./turn/Phone').then((chunk) => chunk.TurnPhone)),
  race: later(() => import('./race/Phone').then((chunk) => chunk.RacePhone)),
  walk: later(() => import('./walk/Phone').then((chunk) => chunk.WalkPhone)),
  descent: later(() => import('./descent/Phone').then((chunk) => chunk.DescentPhone)),
  network: later(() => import('./network/Phone').then((chunk) => chunk.NetworkPhone)),
  estimate: later(() => import('./estimate/Phone').then((chunk) => chunk.EstimatePhone)),
  question: later(() => import('./question/Phone').then((chunk) => chunk.QuestionPhone)),
};

/** The face of a screen takes exactly that screen; the type checker cannot follow the kind through the table, so it is told. */
export const phoneOf = (screen: ActivityScreen) =>
  phones[screen.kind] as unknown as FunctionComponent<ActivityProps<ActivityScreen>>;

/** One after the other, so that the one which is needed first does not wait for all the others. */
export async function prefetchPhones(): Promise<void> {
  for (const face of Object.values(phones)) await face.prefetch();
}
