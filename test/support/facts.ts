/** What the log of a test's room knows, and no screen does. */
import type { NetworkFacts } from '../../server/activities/network/facts';
import type { QuestionFacts } from '../../server/activities/question/facts';
import type { WalkFacts } from '../../server/activities/walk/facts';
import type { RoomEvent } from '../../server/room/events';

type Asked = {
  readonly network: NetworkFacts['question'];
  readonly question: QuestionFacts['question'];
  readonly walk: WalkFacts['question'];
};

/** The latest question, where it is of this kind. */
export function questionIn<K extends keyof Asked>(log: readonly RoomEvent[], kind: K): Asked[K] {
  const asked = log.flatMap((event) => (event.type === 'RoundOpened' ? [event.question] : [])).at(-1);
  if (asked?.kind !== kind) throw new Error(`expected a question of ${kind}, but there is ${asked?.kind}`);
  return asked as unknown as Asked[K];
}

type Walked = Extract<WalkFacts['change'], { type: 'Stepped' }>;

/** The first step that anybody took in fog. */
export function walkedIn(log: readonly RoomEvent[]): Walked {
  const steps = log.flatMap((event) =>
    event.type === 'ActivityChanged' && event.change.type === 'Stepped' ? [event.change as Walked] : [],
  );
  if (!steps[0]) throw new Error('nobody walked');
  return steps[0];
}
