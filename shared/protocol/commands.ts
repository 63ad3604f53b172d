/**
 * Every command a client may send: its schema (what the gateway accepts) and, derived from it, its type.
 * Knows nothing of who may send which (server/room/decide) or of the transport (wire.ts).
 */
import * as v from 'valibot';
import {
  activityHostCommands,
  activityLearnerCommands,
  advanceOptions,
  answerSchemas,
  askOptions,
} from '../activities';
import { command, count, revision, round, seat } from './command';
import { finite } from './numbers';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const seconds = count(3600, 1);

/** `mixed` is a class as it comes; `oneOfEach` gives every learner another mistake, so that all can be seen. */
export const practiceSkills = [
  'mixed',
  'exact',
  'sloppy',
  'slow',
  'signFlipper',
  'forgetsEta',
  'swapper',
  'onePath',
  'oneOfEach',
  'silent',
] as const;
export type PracticeSkill = (typeof practiceSkills)[number];
/** How a step is told on the stage: beat by beat, slower, or only its end. */
export const paces = ['slow', 'normal', 'skip'] as const;
export type Pace = (typeof paces)[number];

/** Each kind of activity brings its own answer. */
const answerSchema = v.variant('kind', answerSchemas);

/** What someone without a seat may send. */
export const joiningCommands = [
  command('Join', { name: text(200), roll: v.optional(count(9999, 1)) }),
  /** Four digits read aloud by the host, or the secret of a one-time QR. */
  command('ClaimSeat', { claim: text(64) }),
] as const;

export const learnerCommands = [
  command('Rename', { name: text(200) }),
  command('SubmitAnswer', { round, answer: answerSchema }),
  command('SayStuck', { round, stuck: v.boolean() }),
  /** The lobby's warm-up: where would water flow? Map coordinates from 0 to 1, y upwards. */
  command('TapWarmUp', {
    x: v.pipe(finite, v.minValue(0), v.maxValue(1)),
    y: v.pipe(finite, v.minValue(0), v.maxValue(1)),
  }),
  ...activityLearnerCommands,
] as const;

export const hostCommands = [
  /** Goes to any activity; what happened there before is still there, unless it is to begin again. */
  command('StartActivity', { revision, index: count(200), again: v.optional(v.boolean()) }),
  /** Takes back the last change of activity, while nobody has answered there. */
  command('UndoActivity', { revision }),
  command('CloseRound', { revision }),
  /** A closed round takes answers again, from everyone and without a limit. */
  command('ReopenRound', { revision }),
  /** Everyone whose answer is not right gets a hint of their own and answers once more. */
  command('OpenSecondTry', { revision }),
  command('Reveal', { revision }),
  /** The class takes its step. Which options a kind takes, its own page says. */
  command('Advance', { revision, ...advanceOptions }),
  /** The activity's next question. */
  command('OpenRound', { revision, ...askOptions }),
  command('Undo', { revision }),
  command('SetDeadline', { revision, seconds: v.nullable(seconds) }),
  /** So much longer for everyone, where there is a limit. */
  command('AddTime', { revision, seconds }),
  command('GiveTime', { revision, seat, seconds }),
  command('Pause', {}),
  command('Resume', {}),
  command('Freeze', { frozen: v.boolean() }),
  command('SetPace', { pace: v.picklist(paces) }),
  /** The stage’s telling of a step or a reveal: one beat on, or one back. */
  command('StepTelling', { revision, by: v.picklist([1, -1]) }),
  command('ShowNames', { show: v.boolean() }),
  command('LockRoom', { locked: v.boolean() }),
  /** Whether those who join are asked for a roll number. */
  command('AskRoll', { ask: v.boolean() }),
  /** Gives learners whose phones lost their keys the seats they had, as host.returning proposes. */
  command('MatchReturning', {
    pairs: v.pipe(v.array(v.strictObject({ from: seat, to: seat })), v.maxLength(1000), v.readonly()),
  }),
  command('RemoveSeat', { seat }),
  command('RenameSeat', { seat, name: text(200) }),
  command('SetRoll', { seat, roll: v.nullable(count(9999, 1)) }),
  /** A one-time way back for a learner whose browser lost everything; the ack carries it. */
  command('OfferSeat', { seat }),
  command('ChooseAddress', { address: text(200) }),
  command('AddPractice', { count: count(50, 1), skill: v.picklist(practiceSkills) }),
  command('RemovePractice', {}),
  command('EndForToday', {}),
  command('Reopen', {}),
  command('EndClass', {}),
  ...activityHostCommands,
] as const;

export const commandSchema = v.variant('type', [...joiningCommands, ...learnerCommands, ...hostCommands]);

/** The closed union of everything that the gateway lets through. */
export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];

/** Commands that only some kind of activity knows. */
const ofActivities = [...activityHostCommands, ...activityLearnerCommands] as const;
export type ActivityCommand = v.InferOutput<(typeof ofActivities)[number]>;
const activityTypes: ReadonlySet<string> = new Set(ofActivities.map((one) => one.entries.type.literal));
export const isActivityCommand = (command: { readonly type: string }): command is ActivityCommand =>
  activityTypes.has(command.type);

export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

export const roleOfCommand: Readonly<Record<CommandType, 'joining' | 'learner' | 'host'>> = Object.freeze(
  Object.fromEntries([
    ...joiningCommands.map((c) => [c.entries.type.literal, 'joining']),
    ...learnerCommands.map((c) => [c.entries.type.literal, 'learner']),
    ...hostCommands.map((c) => [c.entries.type.literal, 'host']),
  ]) as Record<CommandType, 'joining' | 'learner' | 'host'>,
);
