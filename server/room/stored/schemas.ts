/** How each event of a room lies on disk, in this version. */
import * as v from 'valibot';
import { activities } from '../../../shared/activities';
import { commonSettings } from '../../../shared/activities/activity';
import type { Lesson } from '../../../shared/lesson/lesson';
import { paces } from '../../../shared/protocol/commands';
import { allRules } from '../../activities';
import type { ActivityChanged, Facts, FirstTry } from '../../activities/contract';
import { many, number, seat, vec, words } from '../../activities/facts';
import type { RoomEvent, RoomEventType } from '../events';

/**
 * Raised when the stored form of any event changes. Then upcasts.ts says how the room's own events of the version before
 * are read, and each kind's folder how its payloads are; and the logs in test/room/recorded still replay.
 */
export const EVENT_VERSION = 2;

const ms = number;

type Schema<T> = v.GenericSchema<unknown, T>;

const kindIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;

/** One schema a kind, made once; which of them reads a value, `kindOf` says of it. */
function byKind<T>(
  make: (rules: (typeof allRules)[number]) => v.GenericSchema,
  kindOf: (value: unknown) => unknown = kindIn,
): Schema<T> {
  const schemas = new Map<unknown, v.GenericSchema>(allRules.map((rules) => [rules.kind, make(rules)]));
  const none = v.never();
  return v.lazy((value) => schemas.get(kindOf(value)) ?? none) as unknown as Schema<T>;
}

/** What each kind writes at one place. */
const ofEachKind = <P extends keyof Facts>(payload: P) => byKind<Facts[P]>(({ facts }) => facts[payload]);

const answer = ofEachKind('answer');

/** A first try, by the kind of its answer. */
const firstTry = byKind<FirstTry>(
  ({ facts }) => v.strictObject({ seat, answer, right: v.boolean(), finding: facts.finding }),
  (value) => (typeof value === 'object' && value !== null && 'answer' in value ? kindIn(value.answer) : null),
);

const change = byKind<ActivityChanged>(({ kind, facts }) =>
  v.strictObject({
    type: v.literal('ActivityChanged'),
    kind: v.literal(kind),
    change: facts.change,
    seat: v.exactOptional(seat),
    means: v.exactOptional(v.picklist(['answer', 'turn', 'settled'])),
  }),
);

const lesson = v.strictObject({
  id: v.string(),
  title: words,
  summary: words,
  activities: many(
    v.variant(
      'kind',
      activities.map(({ kind, settings }) =>
        v.strictObject({ kind: v.literal(kind), ...commonSettings, ...(settings as v.ObjectEntries) }),
      ),
    ),
  ),
}) as unknown as Schema<Lesson>;

const event = <T extends RoomEventType, F extends v.ObjectEntries>(type: T, fields: F) =>
  v.strictObject({ type: v.literal(type), ...fields });

export const eventSchemas: { readonly [T in RoomEventType]: Schema<RoomEvent> } = {
  RoomOpened: event('RoomOpened', { lesson, seed: number }),
  AddressChosen: event('AddressChosen', { address: v.string() }),
  RoomLocked: event('RoomLocked', {}),
  RoomUnlocked: event('RoomUnlocked', {}),
  NamesShown: event('NamesShown', {}),
  NamesHidden: event('NamesHidden', {}),
  RollAsked: event('RollAsked', { ask: v.boolean() }),
  TellingStepped: event('TellingStepped', { by: v.picklist([1, -1]) }),
  PaceSet: event('PaceSet', { pace: v.picklist(paces) }),
  ClassPaused: event('ClassPaused', { at: ms }),
  ClassResumed: event('ClassResumed', { at: ms }),
  PhonesFrozen: event('PhonesFrozen', {}),
  PhonesReleased: event('PhonesReleased', {}),
  EndedForToday: event('EndedForToday', {}),
  ClassReopened: event('ClassReopened', {}),
  ClassEnded: event('ClassEnded', {}),
  SeatTaken: event('SeatTaken', { seat, practice: v.boolean(), at: ms }),
  SeatRenamed: event('SeatRenamed', { seat }),
  RollSet: event('RollSet', { seat }),
  SeatOffered: event('SeatOffered', { seat }),
  SeatHandedOver: event('SeatHandedOver', { seat }),
  SeatRemoved: event('SeatRemoved', { seat }),
  WarmUpTapped: event('WarmUpTapped', { seat, at: vec }),
  SaidStuck: event('SaidStuck', { seat, stuck: v.boolean() }),
  ActivityStarted: event('ActivityStarted', {
    index: number,
    origin: v.nullable(ofEachKind('origin')),
    at: v.nullable(ms),
  }),
  ActivityReturned: event('ActivityReturned', { at: ms }),
  RoundOpened: event('RoundOpened', { round: number, question: ofEachKind('question') }),
  RoundClosed: event('RoundClosed', {}),
  RoundReopened: event('RoundReopened', {}),
  SecondTryOpened: event('SecondTryOpened', { tries: many(firstTry) }),
  DeadlineSet: event('DeadlineSet', { deadline: v.nullable(ms), at: ms }),
  TimeAdded: event('TimeAdded', { ms: number }),
  TimeGiven: event('TimeGiven', { seat, deadline: ms, at: v.nullable(ms) }),
  AnswerSubmitted: event('AnswerSubmitted', { seat, answer }),
  RoundRevealed: event('RoundRevealed', { reveal: ofEachKind('reveal') }),
  StepTaken: event('StepTaken', { step: ofEachKind('step') }),
  StepUndone: event('StepUndone', {}),
  ActivityChanged: change,
};

export const isEventType = (type: unknown): type is RoomEvent['type'] =>
  typeof type === 'string' && Object.hasOwn(eventSchemas, type);
