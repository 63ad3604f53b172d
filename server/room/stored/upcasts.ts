/** How events that earlier versions wrote are read: each step turns those of one version into those of the next. */
import { allRules } from '../../activities';
import type { Json } from '../../activities/upcast';

type Upcast = (event: Json) => Json;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = allRules.map(({ fromVersion1 = {} }) => fromVersion1);
/** By the names of version 1, each of which was one kind's. */
const events: Readonly<Record<string, Upcast>> = Object.assign({}, ...own.map((kind) => kind.events));
const answers: Readonly<Record<string, Upcast>> = Object.assign({}, ...own.map((kind) => kind.answers));
const readBy = (table: Readonly<Record<string, Upcast>>, name: unknown): Upcast | null =>
  typeof name === 'string' && Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/** Version 1 had event types of each kind; since 2 an event says only which kind it belongs to. */
const fromVersion1: Upcast = (event) => {
  const ofKind = readBy(events, event.type);
  if (ofKind) return ofKind(event);
  switch (event.type) {
    case 'ActivityStarted':
    case 'TimeGiven':
      return { ...event, at: event.at ?? null };
    case 'RoundOpened':
      return { ...event, question: inKind('question', event.question) };
    case 'AnswerSubmitted':
      return { ...event, answer: answerIn2(event.answer) };
    case 'SecondTryOpened':
      return { ...event, tries: answersIn2(event.tries) };
    case 'RoundRevealed':
      return { ...event, reveal: revealIn2(event.reveal) };
    default:
      return event;
  }
};

/** As the kind reads it that has the payload's name. */
function inKind(payload: 'question' | 'reveal', value: unknown): unknown {
  if (!isObject(value)) return value;
  const rules = allRules.find(({ kind }) => kind === value.kind);
  return rules?.fromVersion1?.[payload]?.(value) ?? value;
}

/** Answers had names of their own, several of one kind among them. */
function answerIn2(value: unknown): unknown {
  if (!isObject(value)) return value;
  return readBy(answers, value.kind)?.(value) ?? value;
}

const answersIn2 = (values: unknown): unknown =>
  Array.isArray(values)
    ? values.map((one) =>
        isObject(one) && 'answer' in one ? { ...one, answer: answerIn2(one.answer) } : one,
      )
    : values;

function revealIn2(value: unknown): unknown {
  if (!isObject(value)) return value;
  return inKind('reveal', { ...value, answers: answersIn2(value.answers) });
}

/** By the version that is read. */
export const upcasts: Readonly<Record<number, Upcast>> = { 1: fromVersion1 };
