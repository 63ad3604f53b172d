/** Owns what every kind of activity must be able to do. To add a kind: implement this, list it in index.ts. */
import type { Activity, ActivityScreen, Answer, HostPart, StagePart, Work } from '../../shared/activities';
import type { StepRule } from '../../shared/activities/options';
import type { Random } from '../../shared/math/random';
import type { CommandOf } from '../../shared/protocol/commands';
import type { SeatId } from '../../shared/protocol/ids';
import type { MistakeCount, Progress } from '../../shared/protocol/round';
import type { Events, Refused } from '../room/decision';
import type { RoomEvent } from '../room/events';
import type { Origin, Question } from '../room/facts';
import type { ViewContext } from '../room/room';

export type RoundOptions = Pick<CommandOf<'OpenRound'>, 'picture' | 'eta' | 'hill' | 'given' | 'repeat'>;
export type Grants = {
  readonly ask: readonly (keyof RoundOptions)[];
  readonly advance: readonly (keyof Turn)[];
};
/** What Advance may options for. */
type Turn = Omit<CommandOf<'Advance'>, 'type' | 'revision'>;
export type Asked = { readonly ok: true; readonly question: Question } | Refused;
/** Who counts as taking part: present seats, and in `people` their names where those may be shown. */
export type Participants = Pick<ViewContext, 'people' | 'present'> & { readonly namesShown: boolean };

export type Kind<A extends Activity, S> = {
  /** Which wishes of OpenRound and Advance this kind grants; with any other the command is refused. */
  grants(activity: A): Grants;
  /** Whether a revealed round ends in a step that the host lets the class take. */
  readonly hasStep: boolean;

  // decide: what would happen
  origin(activity: A, random: Random): Extract<Origin, { kind: A['kind'] }>;
  ask(state: S, options: RoundOptions, random: Random): Asked;
  /** The caller has seen to it that the round is open for this seat. */
  submit(state: S, seat: SeatId, answer: Answer): Events;
  help(state: S, seat: SeatId): Events;
  settle(state: S, command: CommandOf<'SettleDispute'>): Events;
  /** A second try for those whose answer is not right; refused where the kind has no hints. */
  openSecondTry(state: S): Events;
  reveal(state: S): Events;
  advance(state: S, command: CommandOf<'Advance'>): Events;
  canUndo(state: S): boolean;
  /** Nobody has answered yet, so the question may still be exchanged for another. */
  isUnanswered(state: S): boolean;
  /** Tasks for those of `seats` that hold none and may still answer. */
  deal(state: S, seats: Iterable<SeatId>, now: number): readonly RoomEvent[];
  /** What a seat that has gone gives back. */
  giveBack(state: S, seat: SeatId): readonly RoomEvent[];

  // evolve: what happened → what is
  begin(activity: A, origin: Extract<Origin, { kind: A['kind'] }>): S;
  evolve(state: S, event: RoomEvent): S;

  // view: what may be seen
  screen(state: S): ActivityScreen;
  work(state: S, seat: SeatId): Work | null;
  wall(state: S, everyone: Participants): StagePart;
  progress(state: S, everyone: Participants): Progress;
  mistakes(state: S): readonly MistakeCount[];
  /** The first try's, beside `mistakes`; null where there was no second. */
  firstMistakes(state: S): readonly MistakeCount[] | null;
  /** What the host alone sees of this kind; null: nothing. */
  hostPart(state: S): HostPart | null;
  /** The step that Advance takes when it names none; null where there is no choice. */
  usualStep(state: S): StepRule | null;
  hasAnswered(state: S, seat: SeatId): boolean;
  /** A seat's answer in the deck's notation, for the teacher. */
  answerText(state: S, seat: SeatId): string | null;
  /** The names under which `mistakes` counts this seat's answers; 'right' is none. */
  mistakeNames(state: S, seat: SeatId): readonly string[];
};
