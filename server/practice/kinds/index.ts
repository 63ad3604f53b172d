/** Which practice learner's thinking belongs to which kind of activity. A new kind is one line here. */
import type { ActivityScreen, ScreenOf } from '../../../shared/activities';
import type { Persona } from '../persona';
import { thinkOfDescent } from './descent';
import { thinkOfEstimate } from './estimate';
import type { Intent, Shown, Thinker } from './intent';
import { thinkOfLevel } from './level';
import { thinkOfNetwork } from './network';
import { thinkOfQuestion } from './question';
import { thinkOfRace } from './race';
import { thinkOfSlope } from './slope';
import { thinkOfTurn } from './turn';
import { thinkOfWalk } from './walk';

type Kind = ActivityScreen['kind'];

const thinkers: { readonly [K in Kind]: Thinker<ScreenOf<K>> } = {
  slope: thinkOfSlope,
  level: thinkOfLevel,
  turn: thinkOfTurn,
  race: thinkOfRace,
  walk: thinkOfWalk,
  descent: thinkOfDescent,
  network: thinkOfNetwork,
  estimate: thinkOfEstimate,
  question: thinkOfQuestion,
};

export function thoughtsOn(
  who: Persona,
  { screen, ...shown }: Shown & { readonly screen: ActivityScreen },
): readonly Intent[] | null {
  // The thinker of a screen takes exactly that screen; the type checker cannot follow the kind through the table.
  return (thinkers[screen.kind] as unknown as Thinker<ActivityScreen>)(who, screen, shown);
}
