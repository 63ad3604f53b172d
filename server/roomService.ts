/**
 * Owns one room while it is in memory: who is connected to it, what happens when its facts change (ack, tell, set the next
 * alarm), and that a command sent twice is done once. Knows nothing of sockets, of other rooms, or of what a command means.
 */
import type { Lesson } from '../shared/lesson/lesson';
import { seeded } from '../shared/math/random';
import type { Command } from '../shared/protocol/commands';
import type { RoomCode } from '../shared/protocol/ids';
import type { RoomSummary } from '../shared/protocol/wire';
import { createAlarm } from './alarm';
import { type Asker, actorName, actorOf, seatName, viewerOf } from './asker';
import { commandKey, firstAnswersIn } from './causes';
import { createFirstAnswers } from './firstAnswers';
import { openLedger, type Standing } from './ledger';
import { createOutbox } from './outbox';
import { accepted, type Outcome, refused } from './outcome';
import type { Clock, EventLog, Hall, Peer, PracticeDoor, Report } from './ports';
import { attendDesk, isForDesk, type PracticeCommand } from './practiceDesk';
import { createPresence } from './presence';
import { nextAlarm } from './room/alarm';
import { decide } from './room/decide';
import type { RoomEvent } from './room/events';
import { evolve } from './room/evolve';
import { notForThem } from './room/forWhom';
import { type Actor, type AnyCommand, AWAY_MS, type ClockCommand, type Viewer } from './room/room';
import { emptyRoom, type RoomState } from './room/state';
import { touched } from './room/touched';
import { view } from './room/view';
import { hashOf, newSecret } from './secrets';

export type RoomDeps = {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly hall: Hall;
  readonly report: Report;
  readonly practice: PracticeDoor;
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
  enter(peer: Peer, asker: Asker): Session;
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
/** ms until an alarm that could not be written down rings again. */
const ALARM_RETRY_MS = 1_000;

export async function loadRoom(code: RoomCode, deps: RoomDeps): Promise<RoomService> {
  const { clock, report } = deps;
  const answers = createFirstAnswers<Outcome>(
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
  const ledger = await openLedger({
    code,
    rules: { empty: emptyRoom(code), decide, evolve },
    log: deps.log,
    report,
    given: (by, people) => ({
      ...circumstances(),
      by,
      people,
      now: clock.now(),
      random: seeded(deps.newSeed()),
      hash: hashOf,
      secret: newSecret,
    }),
    found: (stored) => {
      for (const [key, outcome] of firstAnswersIn(stored.slice(-REMEMBERED))) answers.remember(key, outcome);
    },
    changed,
  });
  const state = () => ledger.standing().state;
  const people = () => ledger.standing().people;
  const look = (viewer: Viewer) => view(state(), viewer, { ...circumstances(), people: people() });
  const outbox = createOutbox({
    code,
    clock,
    hall: deps.hall,
    version: () => state().version,
    view: look,
    viewerOf: (asker) => viewerOf(asker, people()),
  });
  const alarm = createAlarm<ClockCommand>(clock, async (command) => {
    const outcome = await clockSays(command);
    if (!outcome.ok && outcome.code === 'failed') alarm.set({ at: clock.now() + ALARM_RETRY_MS, command });
  });
  presence.missing(people().keys(), clock.now() - deps.bootedAt);
  alarm.set(nextAlarm(state()));

  /** What the house itself asks. */
  function ask(by: Actor, command: AnyCommand): Promise<Outcome> {
    return new Promise((settle) => {
      ledger.add({ command, commandId: null, actor: () => by, settle });
    });
  }
  const clockSays = (command: ClockCommand) => ask({ role: 'clock' }, command);

  function changed(before: Standing, after: Standing, events: readonly RoomEvent[] | null): void {
    alarm.set(nextAlarm(after.state));
    if (before.people !== after.people) reseat(events ?? []);
    outbox.tell(events ? touched(events, before.state, after.state) : 'everyone');
  }

  /** Keys open other seats than before: the removed are sent away, the others sit where they sit now. */
  function reseat(events: readonly RoomEvent[]): void {
    for (const event of events) {
      if (event.type !== 'SeatRemoved') continue;
      for (const peer of outbox.peersOn(event.seat)) {
        depart(peer.id);
        peer.goodbye('removed');
      }
    }
    for (const { peerId, viewer } of outbox.reseat()) place(peerId, viewer);
  }

  function place(peerId: string, viewer: Viewer | null): void {
    const moved = presence.place(peerId, viewer?.role === 'learner' ? viewer.seat : null);
    if (moved) outbox.tellWall();
  }

  function depart(peerId: string): void {
    outbox.leave(peerId);
    place(peerId, null);
  }

  function attend(command: PracticeCommand, asker: Asker, settle: (outcome: Outcome) => void): void {
    attendDesk(command, {
      code,
      lang: asker.lang,
      state: state(),
      maxSeats: deps.maxSeats,
      practice: deps.practice,
      removeSeat: (seat) => ask({ role: 'host' }, { type: 'RemoveSeat', seat }),
    }).then(
      (no) => settle(no ?? accepted({ version: state().version })),
      (error) => {
        report.error(
          { room: code, command: command.type, err: error },
          'Practice learners could not be asked.',
        );
        settle(refused('failed'));
      },
    );
  }

  function submit(
    asker: Asker,
    commandId: string,
    command: Command,
    answer: (outcome: Outcome) => void,
  ): void {
    const actor = actorOf(asker, people());
    const keyFor = (name: string) => commandKey({ actor: name, commandId });
    answers.once(keyFor(actorName(actor)), answer, (settle) => {
      const no = notForThem(actor, command.type);
      if (no) return settle(refused(no));
      if (isForDesk(command)) return attend(command, asker, settle);
      ledger.add({
        command,
        commandId,
        actor: (present) => actorOf(asker, present),
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
    enter(peer, asker) {
      place(peer.id, outbox.enter(peer, asker));
      return {
        submit: (commandId, command, answer) => submit(asker, commandId, command, answer),
        close: () => depart(peer.id),
      };
    },
    status: () => state().status,
    summary() {
      const { status, lesson, seats } = state();
      return { status, lesson: lesson?.title ?? { ja: '', en: '' }, seats: seats.size };
    },
    joinUrl: () => look({ role: 'stage' }).stage?.joinUrl ?? '',
    tellAddresses: outbox.tellWall,
    idle: () => outbox.size() === 0 && ledger.idle() && !alarm.armed(),
    settled: ledger.settled,
    close() {
      presence.close();
      outbox.close();
      alarm.close();
    },
  };
}
