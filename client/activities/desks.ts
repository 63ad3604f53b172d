/** Owns the teacher's face of each kind of activity. A new kind is one line here and one file in its folder. */
import type { FunctionComponent } from 'preact';
import type { ActivityScreen, ScreenOf } from '../../shared/activities';
import type { CommandOf } from '../../shared/protocol/commands';
import type { Words } from '../../shared/protocol/language';
import type { HostView } from '../../shared/protocol/views';
import type { Choices } from '../parts/host/choices';
import type { Desk } from '../parts/host/context';
import { descentDesk } from './descent/desk';
import { estimateDesk } from './estimate/desk';
import { levelDesk } from './level/desk';
import { networkDesk } from './network/desk';
import { questionDesk } from './question/desk';
import { raceDesk } from './race/desk';
import { slopeDesk } from './slope/desk';
import { turnDesk } from './turn/desk';
import { walkDesk } from './walk/desk';

/** What a press of the big button adds to its command, and the words that name the effect. */
export type Turn<T extends 'Advance' | 'OpenRound'> = {
  readonly label: Words;
  readonly wish: Omit<CommandOf<T>, 'type' | 'revision'>;
};

export type DeskFace<Screen> = {
  /** What is going on, in one line. Mathematics between dollar signs. */
  readonly headline: (screen: Screen, host: HostView) => string;
  /** Below the headline: how the answers came out, and the choices that matter now. */
  readonly Controls: FunctionComponent<{ readonly desk: Desk; readonly screen: Screen }>;
  /** The class takes its step; null where the kind has none. */
  readonly advance: ((screen: Screen, host: HostView, choices: Choices) => Turn<'Advance'>) | null;
  /** The activity's next round. */
  readonly next: (screen: Screen, choices: Choices) => Turn<'OpenRound'>;
};

type Kind = ActivityScreen['kind'];

const desks: { readonly [K in Kind]: DeskFace<ScreenOf<K>> } = {
  slope: slopeDesk,
  level: levelDesk,
  turn: turnDesk,
  race: raceDesk,
  walk: walkDesk,
  descent: descentDesk,
  network: networkDesk,
  estimate: estimateDesk,
  question: questionDesk,
};

/** The face of a screen takes exactly that screen; the type checker cannot follow the kind through the table, so it is told. */
export const deskOf = (screen: ActivityScreen) => desks[screen.kind] as unknown as DeskFace<ActivityScreen>;
