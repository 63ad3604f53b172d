/** The kinds of activity. Everything that is one of each kind is derived from this list. */
import type * as v from 'valibot';
import { descent } from './descent';
import { estimate } from './estimate';
import { level } from './level';
import { network } from './network';
import { question } from './question';
import { race } from './race';
import { slope } from './slope';
import { turn } from './turn';
import { walk } from './walk';

export const activities = [slope, level, turn, race, walk, descent, network, estimate, question] as const;

type Defined = (typeof activities)[number];
type TypesOf<D extends Defined> = NonNullable<D['types']>;

export type ActivityKind = Defined['kind'];
type Of<K extends ActivityKind> = Extract<Defined, { kind: K }>;

export type ActivityOf<K extends ActivityKind> = TypesOf<Of<K>>['activity'];
export type ScreenOf<K extends ActivityKind> = TypesOf<Of<K>>['screen'];
export type WorkOf<K extends ActivityKind> = TypesOf<Of<K>>['work'];
export type StagePartOf<K extends ActivityKind> = TypesOf<Of<K>>['stage'];
export type HostPartOf<K extends ActivityKind> =
  TypesOf<Of<K>> extends { readonly host: infer H } ? H : never;
export type AnswerOf<K extends ActivityKind> = v.InferOutput<Of<K>['answer']>;

/** One activity of a lesson. */
export type Activity = { readonly [K in ActivityKind]: ActivityOf<K> }[ActivityKind];
export type ActivityScreen = { readonly [K in ActivityKind]: ScreenOf<K> }[ActivityKind];
export type Work = { readonly [K in ActivityKind]: WorkOf<K> }[ActivityKind];
export type StagePart = { readonly [K in ActivityKind]: StagePartOf<K> }[ActivityKind];
/** Only of those kinds that have one. */
export type HostPart = { readonly [K in ActivityKind]: HostPartOf<K> }[ActivityKind];
export type Answer = { readonly [K in ActivityKind]: AnswerOf<K> }[ActivityKind];

type Union<K extends 'askOptions' | 'advanceOptions'> = Defined[K];
type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void
  ? I
  : never;

const merged = <K extends 'askOptions' | 'advanceOptions'>(which: K) =>
  Object.assign({}, ...activities.map((one) => one[which])) as Intersection<Union<K>>;

/** Every field that some kind takes in OpenRound and in Advance; which of them, its own list says. */
export const askOptions = merged('askOptions');
export const advanceOptions = merged('advanceOptions');

export const answerSchemas: readonly Defined['answer'][] = activities.map(({ answer }) => answer);

type Commands<K extends 'hostCommands' | 'learnerCommands'> = Defined[K][number];
export const activityHostCommands: readonly Commands<'hostCommands'>[] = activities.flatMap(
  (one): readonly Commands<'hostCommands'>[] => one.hostCommands,
);
export const activityLearnerCommands: readonly Commands<'learnerCommands'>[] = activities.flatMap(
  (one): readonly Commands<'learnerCommands'>[] => one.learnerCommands,
);

/** What a kind has told of itself. */
export function kindOf(kind: ActivityKind): Defined {
  const found = activities.find((one) => one.kind === kind);
  if (!found) throw new Error(`no kind of activity is called ${kind}`);
  return found;
}
