/** A room at a test's table: commands in, events kept, time and presence in the test's hands, no sockets and no disk. */
import { createHash } from 'node:crypto';
import { decide } from '../../server/room/decide';
import type { RoomEvent, RoomEventType } from '../../server/room/events';
import { evolve } from '../../server/room/evolve';
import { changePeople, type Person } from '../../server/room/people';
import type { Actor, AnyCommand, Viewer, ViewParts } from '../../server/room/room';
import { emptyRoom, type RoomState } from '../../server/room/state';
import { view } from '../../server/room/view';
import type { ActivityScreen, Answer, ScreenOf, StagePart, Work } from '../../shared/activities';
import type { DescentScreen, DescentWork } from '../../shared/activities/descent';
import type { NetworkScreen, NetworkWork } from '../../shared/activities/network';
import type { StepRule } from '../../shared/activities/options';
import { firstSteps } from '../../shared/lesson/firstSteps';
import type { Lesson } from '../../shared/lesson/lesson';
import { seeded } from '../../shared/math/random';
import type { Command, CommandOf } from '../../shared/protocol/commands';
import type { SeatId } from '../../shared/protocol/ids';
import type { RefusalCode } from '../../shared/protocol/refusals';

export const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');

export type Room = ReturnType<typeof openRoom>;

export function openRoom(options: { lesson?: Lesson; seed?: number; maxSeats?: number } = {}) {
  const lesson = options.lesson ?? firstSteps;
  const random = seeded(options.seed ?? 1);
  const ambientAddresses = ['http://192.168.1.5:3000', 'http://10.0.0.7:3000'];
  let state: RoomState = emptyRoom('K7Q3MX');
  let people: ReadonlyMap<SeatId, Person> = new Map();
  let now = 1_000_000;
  let secrets = 0;
  const present = new Set<SeatId>();
  const log: RoomEvent[] = [];

  /** What would be decided; nothing happens. */
  function ask(by: Actor, command: AnyCommand) {
    return decide(state, command, {
      by,
      now,
      random,
      people,
      present,
      addresses: ambientAddresses,
      maxSeats: options.maxSeats ?? 50,
      hash: hashOf,
      secret: () => `secret-${++secrets}-0123456789abcdef`,
    });
  }

  function send(by: Actor, command: AnyCommand) {
    const decision = ask(by, command);
    if (!decision.ok) return decision;
    for (const event of decision.events) {
      log.push(event);
      state = evolve(state, event);
    }
    for (const change of decision.people) people = changePeople(people, change);
    return decision;
  }

  /** For what a test takes for granted: throws where the room refuses. */
  function must(by: Actor, command: AnyCommand) {
    const decision = send(by, command);
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.code}`);
    return decision;
  }

  const host: Actor = { role: 'host' };
  const learner = (seat: SeatId): Actor => ({ role: 'learner', seat });
  const clock: Actor = { role: 'clock' };
  must(clock, { type: 'OpenRoom', lesson, seed: 7 });

  const room = {
    get state() {
      return state;
    },
    get people() {
      return people;
    },
    get now() {
      return now;
    },
    log,
    ask,
    send,
    must,
    wait(ms: number) {
      now += ms;
    },
    join(name: string, options: { practice?: boolean } = {}): SeatId {
      const tokenHash = hashOf(`token of ${name} ${log.length}`);
      const by: Actor = { role: 'joining', tokenHash, practice: options.practice ?? false, lang: 'ja' };
      present.add(Math.max(0, ...state.seats.keys(), ...state.removed) + 1);
      const { seat } = must(by, { type: 'Join', name }).ack;
      if (seat === undefined) throw new Error('a join answers with the seat');
      return seat;
    },
    tryJoin(name: string): RefusalCode | 'ok' {
      const decision = send(
        { role: 'joining', tokenHash: hashOf(name), practice: false, lang: 'en' },
        { type: 'Join', name },
      );
      return decision.ok ? 'ok' : decision.code;
    },
    leave(seat: SeatId) {
      present.delete(seat);
    },
    comeBack(seat: SeatId) {
      present.add(seat);
      must(clock, { type: 'SeatIsBack', seat });
    },
    host: (command: Command) => must(host, command),
    hostTry: (command: Command): RefusalCode | 'ok' => codeOf(send(host, command)),
    clock: (command: AnyCommand) => must(clock, command),
    learner: (seat: SeatId, command: Command) => must(learner(seat), command),
    learnerTry: (seat: SeatId, command: Command): RefusalCode | 'ok' => codeOf(send(learner(seat), command)),
    answer(seat: SeatId, answer: Answer) {
      return room.learner(seat, { type: 'SubmitAnswer', round: room.round(), answer });
    },
    answerTry(seat: SeatId, answer: Answer) {
      return room.learnerTry(seat, { type: 'SubmitAnswer', round: room.round(), answer });
    },
    start: (index: number) => room.host({ type: 'StartActivity', revision: state.revision, index }),
    startAt(id: string) {
      const index = lesson.activities.findIndex((activity) => activity.id === id);
      if (index < 0) throw new Error(`${lesson.id} has no activity ${id}`);
      return room.start(index);
    },
    reveal: () => room.host({ type: 'Reveal', revision: state.revision }),
    advance: (
      how: { by?: StepRule; numbers?: 'asTheyAre' | 'corrected'; missing?: 'machine' | 'zero' } = {},
    ) => room.host({ type: 'Advance', revision: state.revision, ...how }),
    openRound: (wish: Omit<CommandOf<'OpenRound'>, 'type' | 'revision'> = {}) =>
      room.host({ type: 'OpenRound', revision: state.revision, ...wish }),
    openRoundTry: (wish: Omit<CommandOf<'OpenRound'>, 'type' | 'revision'> = {}) =>
      room.hostTry({ type: 'OpenRound', revision: state.revision, ...wish }),
    tryAgain: () => room.hostTry({ type: 'OpenSecondTry', revision: state.revision }),
    undo: () => room.host({ type: 'Undo', revision: state.revision }),
    round: () => state.rounds,
    see(viewer: Viewer): ViewParts {
      return view(state, viewer, {
        people,
        present,
        addresses: ambientAddresses,
        maxSeats: options.maxSeats ?? 50,
      });
    },
    seeRoom: () => room.see({ role: 'stage' }).room,
    seeHost: () => defined(room.see({ role: 'host' }).host),
    seeStage: () => defined(room.see({ role: 'stage' }).stage),
    seeSeat(seat: SeatId) {
      const you = defined(room.see({ role: 'learner', seat }).you);
      if (you.kind !== 'seated') throw new Error(`seat ${seat} is not seated`);
      return you;
    },
    screen<K extends ActivityScreen['kind']>(kind: K): ScreenOf<K> {
      return ofKind(kind, room.seeRoom().screen);
    },
    work<K extends Work['kind']>(seat: SeatId, kind: K): Extract<Work, { kind: K }> {
      return ofKind(kind, room.seeSeat(seat).work);
    },
    stagePart<K extends StagePart['kind']>(kind: K): Extract<StagePart, { kind: K }> {
      return ofKind(kind, room.seeStage().work);
    },
    descent: (): DescentScreen => room.screen('descent'),
    network: (): NetworkScreen => room.screen('network'),
    stepWork: (seat: SeatId): DescentWork => room.work(seat, 'descent'),
    partialWork: (seat: SeatId): NetworkWork => room.work(seat, 'network'),
    task(seat: SeatId) {
      return defined(room.partialWork(seat).task ?? undefined);
    },
    types: (): RoomEventType[] => log.map(({ type }) => type),
    replayed: (): RoomState => log.reduce(evolve, emptyRoom('K7Q3MX')),
  };
  return room;
}

function codeOf(decision: ReturnType<typeof decide>): RefusalCode | 'ok' {
  return decision.ok ? 'ok' : decision.code;
}

/** What is shown, where it is of this kind: a test that expects another one fails here. */
function ofKind<T extends { readonly kind: string }, K extends T['kind']>(
  kind: K,
  shown: T | null,
): Extract<T, { kind: K }> {
  if (shown?.kind !== kind) throw new Error(`expected ${kind}, but there is ${shown?.kind ?? 'nothing'}`);
  return shown as Extract<T, { kind: K }>;
}

function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected to be there');
  return value;
}

export const arrow = (dx: number, dy: number): Answer => ({ kind: 'descent', dx, dy });
export const partial = (param: string, value: number): Answer => ({ kind: 'network', param, value });
