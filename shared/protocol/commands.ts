/**
 * Owns every command a client may send: its schema (what is accepted at the door) and, derived from it, its type.
 * Knows nothing of who may send which (server/room/decide) or of the transport (wire.ts).
 */
import * as v from 'valibot';
import { LONGEST_EXPRESSION } from '../math/expressionParser';
import { surfaceIds } from '../math/surface';
import { stepAnswerSchema, stepGivens } from './kinds/descent';
import { estimateAnswerSchema } from './kinds/estimate';
import { levelAnswerSchema } from './kinds/level';
import { paramSchema, partialAnswerSchema } from './kinds/network';
import {
  choiceAnswerSchema,
  matchingAnswerSchema,
  numberAnswerSchema,
  orderAnswerSchema,
} from './kinds/question';
import { raceAnswerSchema } from './kinds/race';
import { moveAnswerSchema } from './kinds/slope';
import { turnAnswerSchema } from './kinds/turn';
import { walkStepSchema, walkStopSchema } from './kinds/walk';
import { finite } from './numbers';

const count = (max: number, min = 0) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** The room's count of turns in the flow; a host's command names the one it was looking at, or it is refused as stale. */
const moment = count(Number.MAX_SAFE_INTEGER);
const round = count(Number.MAX_SAFE_INTEGER, 1);
const seat = count(1e6, 1);
const seconds = count(3600, 1);
/** η: any positive step a class may want to see go wrong. */
const eta = v.pipe(v.number(), v.finite(), v.minValue(1e-6), v.maxValue(100));

export const stepRules = ['gradient', 'mean', 'median', 'best'] as const;
export type StepRule = (typeof stepRules)[number];
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
/** How a step is told on the wall: beat by beat, slower, or only its end. */
export const paces = ['slow', 'normal', 'skip'] as const;
export type Pace = (typeof paces)[number];
export const autopilotSteps = [1, 10, 100] as const;

const side = v.pipe(v.strictTuple([finite, finite]), v.readonly());
/** A built-in hill by its name, or a function of x and y as it was typed, with the part of the plane its map shows. */
const surfaceSchema = v.union([
  v.picklist(surfaceIds),
  v.strictObject({ f: text(LONGEST_EXPRESSION), x: side, y: side }),
]);

const command = <T extends string, F extends v.ObjectEntries>(type: T, fields: F) =>
  v.strictObject({ type: v.literal(type), ...fields });

/** Each kind of activity brings its own answer (kinds/). */
export const answerSchema = v.variant('kind', [
  stepAnswerSchema,
  partialAnswerSchema,
  moveAnswerSchema,
  levelAnswerSchema,
  raceAnswerSchema,
  turnAnswerSchema,
  estimateAnswerSchema,
  choiceAnswerSchema,
  numberAnswerSchema,
  orderAnswerSchema,
  matchingAnswerSchema,
  walkStepSchema,
  walkStopSchema,
]);
export type Answer = v.InferOutput<typeof answerSchema>;

/** What someone without a seat may send. */
export const joiningCommands = [
  command('Join', { name: text(200), roll: v.optional(count(9999, 1)) }),
  /** Four digits read aloud by the host, or the secret of a one-time QR. */
  command('ClaimSeat', { claim: text(64) }),
] as const;

export const learnerCommands = [
  command('Rename', { name: text(200) }),
  command('SubmitAnswer', { round, answer: answerSchema }),
  /** Show me the next factor of my parameter's partial derivative. */
  command('AskHelp', { round }),
  command('SayStuck', { round, stuck: v.boolean() }),
  /** The lobby's warm-up: where would water flow? Map coordinates from 0 to 1, y upwards. */
  command('TapWarmUp', {
    x: v.pipe(finite, v.minValue(0), v.maxValue(1)),
    y: v.pipe(finite, v.minValue(0), v.maxValue(1)),
  }),
] as const;

export const hostCommands = [
  /** Goes to any activity; what happened there before is still there, unless it is to begin again. */
  command('StartActivity', { moment, index: count(200), again: v.optional(v.boolean()) }),
  /** Takes back the last change of activity, while nobody has answered there. */
  command('UndoActivity', { moment }),
  command('CloseRound', { moment }),
  /** A closed round takes answers again, from everyone and without a limit. */
  command('ReopenRound', { moment }),
  /** Everyone whose answer is not right gets a hint of their own and answers once more. */
  command('OpenSecondTry', { moment }),
  command('Reveal', { moment }),
  command('Advance', {
    moment,
    /** descent: which arrow moves the class's point */
    by: v.optional(v.picklist(stepRules)),
    /** network: the class's numbers as they are, or with the wrong ones put right */
    numbers: v.optional(v.picklist(['asTheyAre', 'corrected'])),
    /** network: what nobody computed is filled in by the machine, or left at zero */
    missing: v.optional(v.picklist(['machine', 'zero'])),
  }),
  command('OpenRound', {
    moment,
    /** network: the picture's index from 0; left out, the server picks one at which right and wrong rules differ */
    picture: v.optional(count(10_000)),
    eta: v.optional(eta),
    /** descent by formula: what is given from here on */
    given: v.optional(v.picklist(stepGivens)),
    /** Another hill from here on; left out, `start` is chosen by the server. */
    hill: v.optional(
      v.strictObject({
        surface: surfaceSchema,
        start: v.optional(v.strictObject({ x: finite, y: finite })),
      }),
    ),
    /** question: the present one once more, with other numbers */
    repeat: v.optional(v.boolean()),
  }),
  command('Undo', { moment }),
  /** descent: the class's walk again, at this step; null: back to the class */
  command('ShowReplay', { moment, step: v.nullable(count(100_000)) }),
  /** descent: the formula alone with another η, from a step of the walk */
  command('BranchReplay', { moment, from: count(100_000), eta, steps: count(50, 1) }),
  command('SettleDispute', { moment, param: paramSchema, seat }),
  command('RunAutopilot', { moment, steps: v.picklist(autopilotSteps), eta }),
  command('PauseAutopilot', {}),
  command('ResumeAutopilot', {}),
  command('StopAutopilot', {}),
  command('SetDeadline', { moment, seconds: v.nullable(seconds) }),
  /** So much longer for everyone, where there is a limit. */
  command('AddTime', { moment, seconds }),
  command('GiveTime', { moment, seat, seconds }),
  command('Pause', {}),
  command('Resume', {}),
  command('Freeze', { frozen: v.boolean() }),
  command('SetPace', { pace: v.picklist(paces) }),
  /** The wall’s telling of a step or a reveal: one beat on, or one back. */
  command('StepTelling', { moment, by: v.picklist([1, -1]) }),
  command('ShowNames', { show: v.boolean() }),
  command('LockRoom', { locked: v.boolean() }),
  /** Whether the page between the door and a seat asks for a roll number. */
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
] as const;

export const commandSchema = v.variant('type', [...joiningCommands, ...learnerCommands, ...hostCommands]);

/** The closed union of everything that can pass the door. */
export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

export const roleOfCommand: Readonly<Record<CommandType, 'joining' | 'learner' | 'host'>> = Object.freeze(
  Object.fromEntries([
    ...joiningCommands.map((c) => [c.entries.type.literal, 'joining']),
    ...learnerCommands.map((c) => [c.entries.type.literal, 'learner']),
    ...hostCommands.map((c) => [c.entries.type.literal, 'host']),
  ]) as Record<CommandType, 'joining' | 'learner' | 'host'>,
);
