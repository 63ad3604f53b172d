/**
 * What a kind of activity must be able to do, and what it may: a required core, and capabilities that only those kinds name
 * which have them. docs/activity.md shows how to add a kind.
 */
import type * as v from 'valibot';
import type {
  ActivityKind,
  ActivityOf,
  AnswerOf,
  HostPartOf,
  ScreenOf,
  StagePartOf,
  WorkOf,
} from '../../shared/activities';
import type { StepRule } from '../../shared/activities/options';
import type { Random } from '../../shared/math/random';
import type { ActivityCommand, CommandOf } from '../../shared/protocol/commands';
import type { SeatId } from '../../shared/protocol/ids';
import type { MistakeCount, Progress } from '../../shared/protocol/round';
import type { Persona } from '../practice/persona';
import type { Refused } from '../room/refused';
import type { Round } from '../room/round';
import type { Finding } from './facts';
import type { Intent, Shown } from './practice';
import type { FromVersion1 } from './upcast';

// what it writes into the log

export type Tagged = { readonly kind: ActivityKind };

/** The payloads of a kind, as they lie in the log. */
export type Facts = {
  /** Where it began. */
  readonly origin: Tagged;
  readonly question: Tagged;
  readonly answer: Tagged;
  /** What the diagnosis said of an answer. */
  readonly finding: Finding;
  /** What the reveal told; each answer with the seat that gave it and its points. */
  readonly reveal: Tagged & {
    readonly answers: readonly { readonly seat: SeatId; readonly points: number }[];
  };
  /** The step that the class took. */
  readonly step: Tagged;
  /** Everything else that can happen in it. */
  readonly change: { readonly type: string };
};

export type FactSchemas = { readonly [P in keyof Facts]: v.GenericSchema };
/** The types of the payloads that a kind's schemas describe. */
export type FactsOf<S extends FactSchemas> = { readonly [P in keyof Facts]: v.InferOutput<S[P]> };

/** An answer before the hints, as it was judged. */
export type FirstTry<F extends Facts = Facts> = {
  readonly seat: SeatId;
  readonly answer: F['answer'];
  readonly right: boolean;
  readonly finding: F['finding'];
};

/** Something that happened in the activity and that no other kind knows. */
export type ActivityChanged<F extends Facts = Facts> = {
  readonly type: 'ActivityChanged';
  readonly kind: ActivityKind;
  readonly change: F['change'];
  /** Whose it is, where it is one learner's. */
  readonly seat?: SeatId;
  /**
   * What it is for the room. answer: the seat has answered, so it is stuck no more; turn: every screen shows something else,
   * so host commands given before are stale; settled: the class has gone on, so the change of activity cannot be taken back
   * (the other two settle it, too).
   */
  readonly means?: 'answer' | 'turn' | 'settled';
};

export type ActivityEvent<F extends Facts = Facts> =
  | { readonly type: 'RoundOpened'; readonly round: number; readonly question: F['question'] }
  | { readonly type: 'AnswerSubmitted'; readonly seat: SeatId; readonly answer: F['answer'] }
  /** The first tries as they were judged, kept apart from the second. */
  | { readonly type: 'SecondTryOpened'; readonly tries: readonly FirstTry<F>[] }
  | { readonly type: 'RoundRevealed'; readonly reveal: F['reveal'] }
  | { readonly type: 'StepTaken'; readonly step: F['step'] }
  | { readonly type: 'StepUndone' }
  | ActivityChanged<F>;

/** What a kind's `evolve` is told: its own events, and whose answers must go. */
export type Happening<F extends Facts> =
  | ActivityEvent<F>
  | { readonly type: 'SeatRemoved'; readonly seat: SeatId };

export type Events<F extends Facts = Facts> =
  | { readonly ok: true; readonly events: readonly ActivityEvent<F>[] }
  | Refused;

export const happened = <E>(
  ...events: readonly E[]
): { readonly ok: true; readonly events: readonly E[] } => ({ ok: true, events });

/** Something of the kind's own, as an event. */
export const changed = <F extends Facts>(
  kind: ActivityKind,
  change: F['change'],
  of: Pick<ActivityChanged, 'seat' | 'means'> = {},
): ActivityChanged<F> => ({ type: 'ActivityChanged', kind, change, ...of });

// what it is asked

/** What OpenRound and Advance may ask for beyond going on. */
export type AskOptions = Omit<CommandOf<'OpenRound'>, 'type' | 'revision'>;
export type AdvanceOptions = Omit<CommandOf<'Advance'>, 'type' | 'revision'>;

export type Asked<F extends Facts = Facts> =
  | { readonly ok: true; readonly question: F['question'] }
  | Refused;

/** Who counts as taking part: present seats, and in `people` their names where those may be shown. */
export type Participants = {
  readonly people: ReadonlyMap<SeatId, { readonly name: string }>;
  readonly present: ReadonlySet<SeatId>;
  readonly namesShown: boolean;
};

export type ActivityStateOf<K extends ActivityKind> = {
  readonly kind: K;
  readonly activity: ActivityOf<K>;
  readonly round: Round | null;
};

/** What a room remembers of an activity of some kind: nobody but its rules looks further into it. */
export type ActivityState = ActivityStateOf<ActivityKind>;

/** The rules of one kind. Pure: time and chance are arguments. */
export type ActivityRules<K extends ActivityKind, F extends Facts, S extends ActivityStateOf<K>> = {
  readonly kind: K;
  readonly facts: FactSchemas;
  /** How its payloads of the first version are read. */
  readonly fromVersion1?: FromVersion1;

  // decide: what would happen
  origin(activity: ActivityOf<K>, random: Random): F['origin'];
  ask(state: S, options: AskOptions, random: Random): Asked<F>;
  /** The caller has seen to it that the round is open for this seat, and that the answer is of this kind. */
  submit(state: S, seat: SeatId, answer: AnswerOf<K>): Events<F>;
  reveal(state: S): Events<F>;
  /** Nobody has answered yet, so the question may still be exchanged for another. */
  isUnanswered(state: S): boolean;

  // evolve: what happened → what is
  begin(activity: ActivityOf<K>, origin: F['origin']): S;
  evolve(state: S, event: Happening<F>): S;

  // view: what may be seen; only of an activity that has a round
  screen(state: S): ScreenOf<K>;
  work(state: S, seat: SeatId): WorkOf<K>;
  stage(state: S, everyone: Participants): StagePartOf<K>;
  progress(state: S, everyone: Participants): Progress;
  hasAnswered(state: S, seat: SeatId): boolean;
  /** A seat's answer in the deck's notation, for the host. */
  answerText(state: S, seat: SeatId): string | null;
  mistakes(state: S): readonly MistakeCount[];
  /** The names under which `mistakes` counts this seat's answers; 'right' is none. */
  mistakeNames(state: S, seat: SeatId): readonly string[];

  /** What a practice learner does about its question, by what their phone shows. */
  practice(who: Persona, screen: ScreenOf<K>, shown: Shown): readonly Intent[] | null;
} & Capabilities<K, F, S>;

/** What only some kinds can do: a kind without the capability does not name it, and the room refuses what needs it. */
type Capabilities<K extends ActivityKind, F extends Facts, S> = {
  /** Which of its options of OpenRound an activity takes, where that hangs on its settings. */
  takes?(activity: ActivityOf<K>, option: keyof AskOptions): boolean;
  readonly hints?: {
    /** A second try for those whose answer is not right. */
    openSecondTry(state: S): Events<F>;
    /** The first try's, beside `mistakes`; null where there was no second. */
    firstMistakes(state: S): readonly MistakeCount[] | null;
  };
  readonly step?: {
    advance(state: S, options: AdvanceOptions): Events<F>;
    canUndo(state: S): boolean;
    /** The step that Advance takes when it names none; null where there is no choice. */
    usual(state: S): StepRule | null;
  };
  readonly tasks?: {
    /** Tasks for those of `seats` that hold none and may still answer. */
    deal(state: S, seats: Iterable<SeatId>, now: number): readonly ActivityEvent<F>[];
    /** What a seat that has gone gives back. */
    giveBack(state: S, seat: SeatId): readonly ActivityEvent<F>[];
    /** Seats to which another's answer may have given something to do. */
    waiting(state: S): Iterable<SeatId>;
  };
  readonly timer?: {
    /** When time next brings something about (ms since 1970); `tick` names which of its ticks that is. */
    next(state: S): { readonly at: number; readonly tick: number } | null;
    tick(state: S, tick: number, now: number): Events<F>;
  };
  /** Commands of its own. A learner's comes only while the round is open for the seat. */
  commands?(
    state: S,
    command: ActivityCommand,
    by: { readonly now: number; readonly seat: SeatId | null },
  ): Events<F>;
  /** What may not go on once the class looks at something else. */
  leave?(state: S): readonly ActivityEvent<F>[];
  /** What the host alone sees. */
  host?(state: S): HostPartOf<K>;
};
