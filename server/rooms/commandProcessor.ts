/**
 * A room's facts and how they come about: one queue, in which commands are folded, decided, appended and evolved, all
 * that wait at once together. Nothing is true before it is on disk. Knows nothing of who is told.
 */
import type { RoomCode } from '../../shared/protocol/ids';
import type { EventLog, NewEvent, Report } from '../ports';
import type { RoomEvent } from '../room/events';
import { changePeople, type PeopleChange } from '../room/people';
import type { Actor, AnyCommand, CommandContext, Decision } from '../room/room';
import type { RoomState } from '../room/state';
import type { People } from '../sockets/identity';
import { accepted, type Outcome, refused } from '../sockets/outcome';
import { createBatchQueue } from './batchQueue';
import { causeOf } from './idempotencyLog';
import { type ReadEvent, readEvents, written } from './storedEvents';

/** The pure room, as roomService hands it in: nobody else calls it. */
export type Rules = {
  readonly empty: RoomState;
  readonly decide: (state: RoomState, command: AnyCommand, context: CommandContext) => Decision;
  readonly evolve: (state: RoomState, event: RoomEvent) => RoomState;
};

export type Snapshot = { readonly state: RoomState; readonly people: People };

export type Job = {
  readonly command: AnyCommand;
  /** null: sent by the server itself, which does not send twice */
  readonly commandId: string | null;
  /** Who asks, as people are when its turn comes. */
  readonly actor: (people: People) => Actor;
  /** Called once, when the outcome is on disk. */
  readonly settle: (outcome: Outcome) => void;
};

export type CommandProcessor = {
  snapshot(): Snapshot;
  add(job: Job): void;
  idle(): boolean;
  settled(): Promise<void>;
};

type DraftEvent = Omit<NewEvent, 'event'> & { readonly event: RoomEvent };

/** What a batch of commands would make of the room, if the log takes it. */
type Draft = {
  readonly after: Snapshot;
  readonly events: readonly DraftEvent[];
  readonly people: readonly PeopleChange[];
  readonly outcomes: readonly Outcome[];
};

export async function openCommandProcessor(deps: {
  readonly code: RoomCode;
  readonly rules: Rules;
  readonly log: EventLog;
  readonly report: Report;
  readonly context: (by: Actor, people: People) => CommandContext;
  /** What lay in the log when it was read. */
  readonly found: (stored: readonly ReadEvent[]) => void;
  /** Called after all who asked were answered; `events` is null where the room was read anew and anything may differ. */
  readonly changed: (before: Snapshot, after: Snapshot, events: readonly RoomEvent[] | null) => void;
}): Promise<CommandProcessor> {
  const { code, log, report } = deps;
  const { empty, decide, evolve } = deps.rules;
  let snapshot = await fold();
  const queue = createBatchQueue<Job>(run);

  async function fold(): Promise<Snapshot> {
    const [lying, people] = await Promise.all([log.read(code), log.people(code)]);
    const stored = readEvents(code, lying);
    deps.found(stored);
    return {
      state: stored.reduce((state, { event }) => evolve(state, event), empty),
      people: new Map(people.map((person) => [person.seat, person])),
    };
  }

  /** Each is decided on what those before it would bring about. One that throws changes nothing and fails alone. */
  function draft(jobs: readonly Job[]): Draft {
    let after = snapshot;
    const events: DraftEvent[] = [];
    const people: PeopleChange[] = [];
    const outcomes = jobs.map(({ actor, command, commandId }): Outcome => {
      try {
        const by = actor(after.people);
        const context = deps.context(by, after.people);
        const decision = decide(after.state, command, context);
        if (!decision.ok) return decision;
        after = {
          state: decision.events.reduce(evolve, after.state),
          people: decision.people.reduce(changePeople, after.people),
        };
        const cause = causeOf(by, commandId, decision.ack);
        events.push(...decision.events.map((event) => ({ at: context.now, cause, event })));
        people.push(...decision.people);
        return accepted({ ...decision.ack, version: after.state.version });
      } catch (error) {
        report.error(
          { room: code, command: command.type, err: error },
          'Command failed while it was decided.',
        );
        return refused('failed');
      }
    });
    return { after, events, people, outcomes };
  }

  async function store({ events, people }: Draft): Promise<'stored' | 'stale'> {
    if (events.length === 0 && people.length === 0) return 'stored';
    const appended = await log.append(code, snapshot.state.version, written(events), people);
    return appended.ok ? 'stored' : 'stale';
  }

  /** The draft that is on disk now; null: there is none, and what was drafted has not happened. */
  async function write(jobs: readonly Job[]): Promise<Draft | null> {
    try {
      const first = draft(jobs);
      if ((await store(first)) === 'stored') return first;
      report.warn({ room: code }, 'Another process wrote to this room; reading it again.');
      snapshot = await fold();
      const second = draft(jobs);
      if ((await store(second)) === 'stored') return second;
      report.error({ room: code }, 'Another process keeps writing to this room; the commands were refused.');
    } catch (error) {
      report.error({ room: code, err: error }, 'Append to the log failed; the commands were refused.');
    }
    return null;
  }

  async function run(jobs: readonly Job[]): Promise<void> {
    const before = snapshot;
    const done = await write(jobs);
    const readAnew = snapshot !== before;
    if (done) snapshot = done.after;
    jobs.forEach(({ settle, command }, i) => {
      try {
        settle(done?.outcomes[i] ?? refused('failed'));
      } catch (error) {
        report.error({ room: code, command: command.type, err: error }, 'Acknowledging a command failed.');
      }
    });
    if (snapshot === before) return;
    try {
      const events = done?.events.map(({ event }) => event) ?? [];
      deps.changed(before, snapshot, readAnew ? null : events);
    } catch (error) {
      report.error({ room: code, err: error }, 'Events are stored, but publishing the views failed.');
    }
  }

  return { snapshot: () => snapshot, add: queue.add, idle: queue.idle, settled: queue.settled };
}
