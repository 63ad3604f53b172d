/** What a kind of activity brings to each page. */
import type { FunctionComponent } from 'preact';
import type { ActivityKind, ActivityScreen, ScreenOf } from '../../shared/activities';
import type { ActivityCommand, CommandOf } from '../../shared/protocol/commands';
import type { Words } from '../../shared/protocol/language';
import type { HostView, RoomView, StageView } from '../../shared/protocol/views';
import type { Choices } from '../parts/host/choices';
import type { HostPage } from '../parts/host/page';
import type { ActivityProps } from '../parts/phone/activity';
import type { Lazy, LazyPart } from '../ui/lazy';

export type StageProps<Screen> = {
  readonly screen: Screen;
  readonly stage: StageView;
  /** What we do, what we saw, how a step is told. */
  readonly room: Pick<RoomView, 'place' | 'pace'>;
};

export type StageActivity<Screen> = {
  readonly Stage: FunctionComponent<StageProps<Screen>>;
  /** Beside the title: which round, at what point. Mathematics between dollar signs. */
  readonly subtitle: (screen: Screen) => string;
  /** What a screen reader hears once a reveal or a step changes the stage; null: nothing yet. */
  readonly summary: (screen: Screen, stage: StageView) => string | null;
  /** What the count of answers counts, with {done} and {of}; left out: people. */
  readonly counts?: Words;
};

/** What a press of the big button adds to its command, and the words that name the effect. */
export type Turn<T extends 'Advance' | 'OpenRound'> = {
  readonly label: Words;
  readonly options: Omit<CommandOf<T>, 'type' | 'revision'>;
};

export type HostActivity<Screen> = {
  /** What is going on, in one line. Mathematics between dollar signs. */
  readonly headline: (screen: Screen, host: HostView) => string;
  /** Below the headline: how the answers came out, and the choices that matter now. */
  readonly Controls: FunctionComponent<{ readonly page: HostPage; readonly screen: Screen }>;
  /** The class takes its step; left out where the kind has none. */
  readonly advance?: (screen: Screen, host: HostView, choices: Choices) => Turn<'Advance'>;
  /** The activity's next round. */
  readonly next: (screen: Screen, choices: Choices) => Turn<'OpenRound'>;
  /** It is played on a hill, so the host may choose another. */
  readonly onHill?: true;
  /** What the big button does while something runs that should not be walked away from; null: nothing runs. */
  readonly hold?: (screen: Screen) => {
    readonly label: Words;
    readonly command: ActivityCommand;
  } | null;
};

/** All three are fetched when the class comes to it. */
export type ClientActivity<Screen extends ActivityScreen> = {
  readonly phone: Lazy<ActivityProps<Screen>>;
  readonly stage: LazyPart<StageActivity<Screen>>;
  readonly host: LazyPart<HostActivity<Screen>>;
};

export type ClientActivityOf<K extends ActivityKind> = ClientActivity<ScreenOf<K>>;
