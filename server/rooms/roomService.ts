/**
 * One room while it is in memory: who is connected to it, what happens when its facts change (ack, tell, set the next
 * timer), and that a command sent twice is done once. Knows nothing of sockets, of other rooms, or of what a command means.
 */
import type { Lesson } from '../../shared/lesson/lesson';
import { seeded } from '../../shared/math/random';
import type { Command } from '../../shared/protocol/commands';
import type { RoomCode } from '../../shared/protocol/ids';
import type { RoomSummary } from '../../shared/protocol/wire';
import type { Broadcaster, Clock, EventLog, Peer, PracticeLearners, Report } from '../ports';
import { decide } from '../room/decide';
import type { RoomEvent } from '../room/events';
import { evolve } from '../room/evolve';
import { notForThem } from '../room/forWhom';
import { type Actor, type AnyCommand, AWAY_MS, type ClockCommand, type Viewer } from '../room/room';
import { emptyRoom, type RoomState } from '../room/state';
import { nextTimer } from '../room/timer';
import { touched } from '../room/touched';
import { view } from '../room/view';
import { actorName, actorOf, type Identity, seatName, viewerOf } from '../sockets/identity';
import { accepted, type Outcome, refused } from '../sockets/outcome';
import { openCommandProcessor, type Snapshot } from './commandProcessor';
import { createIdempotency } from './idempotency';
import { answersInLog, commandKey } from './idempotencyLog';
import { attendPractice, isPracticeCommand, type PracticeCommand } from './practiceCommands';
import { createPresence } from './presence';
import { hashOf, newSecret } from './secrets';
import { createTimer } from './timer';
import { createViewPublisher } from './viewPublisher';

export type RoomDeps = {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly broadcaster: Broadcaster;
  readonly report: Report;
  readonly practice: PracticeLearners;
  /** http://…:port of every address a phone can reach, best first */
  readonly addresses: () => readonly string[];
  readonly maxSeats: number;
  readonly newSeed: () => number;
  /** When this process began to listen, ms since 1970: whoever has not returned has been away since then. */
  readonly bootedAt: number;
};

/** One client's way in and out. `answer` is called once for every command. */
export type Session = {
  submit(commandId: string, command: Command, answer: (outcome: Outcome) => void): void;
  close(): void;
};

export type RoomService = {
  readonly code: RoomCode;
  /** The first fact of a new room. */
  open(lesson: Lesson): Promise<Outcome>;
  enter(peer: Peer, identity: Identity): Session;
  status(): RoomState['status'];
  summary(): Pick<RoomSummary, 'lesson' | 'seats'> & { readonly status: RoomState['status'] };
  joinUrl(): string;
  /** The addresses for phones are others now: whoever shows them is told. */
  tellAddresses(): void;
  /** Nobody is connected, nothing is being done, and the clock has nothing to do here. */
  idle(): boolean;
  /** Resolves when all that was asked is done. */
  settled(): Promise<void>;
  close(): void;
};

/** How many commands a room remembers the first answers to: a class of a thousand, four times over. */
const REMEMBERED = 4_096;
/** ms until what the timer brought about, and could not be written down, is tried again. */
const TIMER_RETRY_MS = 1_000;

export async function loadRoom(code: RoomCode, deps: RoomDeps): Promise<RoomService> {
  const { clock, report } = deps;
  const answers = createIdempotency<Outcome>(
    REMEMBERED,
    (outcome) => outcome.ok || outcome.code !== 'failed',
  );
  const presence = createPresence({
    clock,
    awayMs: AWAY_MS,
    onBack: (seat) => void clockSays({ type: 'SeatIsBack', seat }),
    onAway: (seat) => void clockSays({ type: 'SeatIsAway', seat }),
  });
  const circumstances = () => ({
    present: presence.seats,
    addresses: deps.addresses(),
    maxSeats: deps.maxSeats,
  });
  const processor = await openCommandProcessor({
    code,
    rules: { empty: emptyRoom(code), decide, evolve },
    log: deps.log,
    report,
    context: (by, people) => ({
      ...circumstances(),
      by,
      people,
      now: clock.now(),
      random: seeded(deps.newSeed()),
      hash: hashOf,
      secret: newSecret,
    }),
    found: (stored) => {
      for (const [key, outcome] of answersInLog(stored.slice(-REMEMBERED))) answers.remember(key, outcome);
    },
    changed,
  });
  const state = () => processor.snapshot().state;
  const people = () => processor.snapshot().people;
  const look = (viewer: Viewer) => view(state(), viewer, { ...circumstances(), people: people() });
  const publisher = createViewPublisher({
    code,
    clock,
    broadcaster: deps.broadcaster,
    version: () => state().version,
    view: look,
    viewerOf: (identity) => viewerOf(identity, people()),
  });
  const timer = createTimer<ClockCommand>(clock, async (command) => {
    const outcome = await clockSays(command);
    if (!outcome.ok && outcome.code === 'failed') timer.set({ at: clock.now() + TIMER_RETRY_MS, command });
  });
  presence.missing(people().keys(), clock.now() - deps.bootedAt);
  timer.set(nextTimer(state()));

  /** What the server itself asks. */
  function ask(by: Actor, command: AnyCommand): Promise<Outcome> {
    return new Promise((settle) => {
      processor.add({ command, commandId: null, actor: () => by, settle });
    });
  }
  const clockSays = (command: ClockCommand) => ask({ role: 'clock' }, command);

  function changed(before: Snapshot, after: Snapshot, events: readonly RoomEvent[] | null): void {
    timer.set(nextTimer(after.state));
    if (before.people !== after.people) reseat(events ?? []);
    publisher.tell(events ? touched(events, before.state, after.state) : 'everyone');
  }

  /** Keys open other seats than before: the removed are sent away, the others sit where they sit now. */
  function reseat(events: readonly RoomEvent[]): void {
    for (const event of events) {
      if (event.type !== 'SeatRemoved') continue;
      for (const peer of publisher.peersOn(event.seat)) {
        depart(peer.id);
        peer.goodbye('removed');
      }
    }
    for (const { peerId, viewer } of publisher.reseat()) place(peerId, viewer);
  }

  function place(peerId: string, viewer: Viewer | null): void {
    const moved = presence.place(peerId, viewer?.role === 'learner' ? viewer.seat : null);
    if (moved) publisher.tellStage();
  }

  function depart(peerId: string): void {
    publisher.leave(peerId);
    place(peerId, null);
  }

  function attend(command: PracticeCommand, identity: Identity, settle: (outcome: Outcome) => void): void {
    attendPractice(command, {
      code,
      lang: identity.lang,
      state: state(),
      maxSeats: deps.maxSeats,
      practice: deps.practice,
      removeSeat: (seat) => ask({ role: 'host' }, { type: 'RemoveSeat', seat }),
    }).then(
      (no) => settle(no ?? accepted({ version: state().version })),
      (error) => {
        report.error(
          { room: code, command: command.type, err: error },
          'Practice learners could not be added or removed.',
        );
        settle(refused('failed'));
      },
    );
  }

  function submit(
    identity: Identity,
    commandId: string,
    command: Command,
    answer: (outcome: Outcome) => void,
  ): void {
    const actor = actorOf(identity, people());
    const keyFor = (name: string) => commandKey({ actor: name, commandId });
    answers.once(keyFor(actorName(actor)), answer, (settle) => {
      const no = notForThem(actor, command.type);
      if (no) return settle(refused(no));
      if (isPracticeCommand(command)) return attend(command, identity, settle);
      processor.add({
        command,
        commandId,
        actor: (present) => actorOf(identity, present),
        settle: (outcome) => {
          // From now on this key is called by its seat, and so is its retry.
          const seat = outcome.ok ? outcome.ack.seat : undefined;
          if (seat !== undefined) answers.remember(keyFor(seatName(seat)), outcome);
          settle(outcome);
        },
      });
    });
  }

  return {
    code,
    open: (lesson) => ask({ role: 'host' }, { type: 'OpenRoom', lesson, seed: deps.newSeed() }),
    enter(peer, identity) {
      place(peer.id, publisher.enter(peer, identity));
      return {
        submit: (commandId, command, answer) => submit(identity, commandId, command, answer),
        close: () => depart(peer.id),
      };
    },
    status: () => state().status,
    summary() {
      const { status, lesson, seats } = state();
      return { status, lesson: lesson?.title ?? { ja: '', en: '' }, seats: seats.size };
    },
    joinUrl: () => look({ role: 'stage' }).stage?.joinUrl ?? '',
    tellAddresses: publisher.tellStage,
    idle: () => publisher.size() === 0 && processor.idle() && !timer.armed(),
    settled: processor.settled,
    close() {
      presence.close();
      publisher.close();
      timer.close();
    },
  };
}
