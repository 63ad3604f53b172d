/** What one kind of activity tells both ends: types of all that travels, and schemas of all that a client may send for it. */
import * as v from 'valibot';
import type { RoundView } from '../protocol/round';

export const many = <S extends v.GenericSchema>(one: S) => v.pipe(v.array(one), v.readonly());
export const point = v.strictObject({ x: v.number(), y: v.number() });
const words = v.strictObject({ ja: v.string(), en: v.string() });

/** What the lesson says of every activity, whatever its kind. */
export const commonSettings = {
  /** Unique within the lesson; stays the same when activities are reordered. */
  id: v.string(),
  title: words,
  minutes: v.number(),
  skipIfLate: v.boolean(),
  /** Rounds planned; the host may always ask for another. */
  rounds: v.number(),
  /** For everyone: what we do, and, once the last planned round is told, what we saw. */
  before: v.exactOptional(words),
  after: v.exactOptional(words),
  /** For the host alone: what to say, the mistakes to expect, a question to ask. */
  notes: v.strictObject({ say: many(words), expect: many(words), ask: words }),
};

export type ActivityCommon = Readonly<v.InferOutput<v.StrictObjectSchema<typeof commonSettings, undefined>>>;

type Tagged<K extends string> = { readonly kind: K };

/** The types of one kind, each tagged with its name. */
export type ActivityTypes<K extends string = string> = {
  /** Its settings in a lesson. */
  readonly activity: ActivityCommon & Tagged<K>;
  /** What everyone sees. */
  readonly screen: Tagged<K> & { readonly round: RoundView };
  /** What one learner has done and may do in the round on the screen. */
  readonly work: Tagged<K> & { readonly round: number };
  /** What the stage shows of the class's answers. */
  readonly stage: Tagged<K>;
  /** What the host alone sees, where a kind has such a thing. */
  readonly host?: Tagged<K>;
};

type CommandSchema = v.StrictObjectSchema<
  { readonly type: v.LiteralSchema<string, undefined> } & v.ObjectEntries,
  undefined
>;

/** The schemas of one kind, from which the gateway derives what it accepts; what a kind leaves out, it does not have. */
export type ActivitySchemas<K extends string> = {
  readonly kind: K;
  /** What a lesson says of it, besides what it says of every activity. */
  readonly settings: v.ObjectEntries;
  readonly answer: v.GenericSchema;
  /** Fields of OpenRound that it takes. */
  readonly askOptions?: v.ObjectEntries;
  /** Fields of Advance that it takes. */
  readonly advanceOptions?: v.ObjectEntries;
  /** Commands that only it knows. */
  readonly hostCommands?: readonly CommandSchema[];
  readonly learnerCommands?: readonly CommandSchema[];
};

const nothing = { askOptions: {}, advanceOptions: {}, hostCommands: [], learnerCommands: [] } as const;

type Whole<S> = Omit<typeof nothing, keyof S> & S;

/** A kind's schemas with its types: `types` is there for the type checker alone. */
export const defineActivity =
  <T extends ActivityTypes>() =>
  <const S extends ActivitySchemas<T['activity']['kind']>>(
    schemas: S,
  ): Whole<S> & { readonly types?: T } => ({ ...nothing, ...schemas });
