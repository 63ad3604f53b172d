/**
 * A whole server without sockets: rooms, sessions and views over a log in memory, with time, the log's moods and
 * crashes in the test's hands.
 */

import { createMemoryLog } from '../../server/eventLog/memory';
import type { EventLog } from '../../server/ports';
import { createRoomRegistry, type RegistryDeps } from '../../server/rooms/roomRegistry';
import type { Session } from '../../server/rooms/roomService';
import { drawCode, newSecret, newSeed } from '../../server/rooms/secrets';
import type { Outcome } from '../../server/sockets/outcome';
import type { Command } from '../../shared/protocol/commands';
import type { RefusalCode } from '../../shared/protocol/refusals';
import type { Handshake, RoomOpened } from '../../shared/protocol/wire';
import { PROTOCOL_VERSION } from '../../shared/protocol/wire';
import { handClock } from '../practice/fakes';
import { type FakePeer, fakeHall, fakePeer, fakePractice, fakeReport, moodyLog, settled } from './fakes';

const ADDRESSES = ['http://192.168.1.5:3000', 'http://10.0.0.7:3000'];
/** ms in one step of `pass`: as fine as the finest timer of the house. */
const TICK = 50;

/** A host's command without the revision, which is the one on the host's own page. */
export type Press<C = Command> = C extends { revision: number } ? Omit<C, 'revision'> : never;

export type Client = FakePeer & {
  readonly token: string;
  readonly session: Session;
  /** Resolves with what became of it; a command may be given its id, to be sent again. */
  say(command: Command, id?: string): Promise<Outcome>;
  /** As `say`, where a refusal is the test's failure. */
  must(command: Command, id?: string): Promise<Outcome & { ok: true }>;
  press(command: Press): Promise<Outcome & { ok: true }>;
  close(): void;
};

export type House = Awaited<ReturnType<typeof openHouse>>;

export async function openHouse(
  options: Partial<Pick<RegistryDeps, 'maxSeats' | 'maxRooms' | 'drawCode'>> & {
    readonly log?: EventLog;
    /** ms since 1970 at which this life of the server begins */
    readonly bootedAt?: number;
    /** The room of an earlier life. */
    readonly opened?: RoomOpened;
    readonly lesson?: string;
  } = {},
) {
  const clock = handClock(options.bootedAt);
  const log = moodyLog(options.log ?? createMemoryLog());
  const broadcaster = fakeHall();
  const practice = fakePractice();
  const report = fakeReport();
  const registry = createRoomRegistry({
    ...{ clock, log, broadcaster, practice, report, newSeed, newSecret },
    addresses: () => ADDRESSES,
    maxSeats: options.maxSeats ?? 50,
    maxRooms: options.maxRooms ?? 10,
    drawCode: options.drawCode ?? drawCode,
    localSecret: null,
    bootedAt: clock.now(),
  });
  const opened = options.opened ?? (await admitted(registry.open(options.lesson ?? 'first-steps')));
  let peers = 0;

  async function connect(role: Handshake['role'], token: string): Promise<Client> {
    const handshake: Handshake = { v: PROTOCOL_VERSION, room: opened.code, role, token, lang: 'en' };
    const { room, identity } = await admitted(registry.admit(handshake));
    const peer = fakePeer(`peer-${++peers}`);
    broadcaster.peers.add(peer);
    const session = room.enter(peer, identity);
    return client(peer, session, token);
  }

  function client(peer: FakePeer, session: Session, token: string): Client {
    const say = (command: Command, id = newSecret()) =>
      new Promise<Outcome>((resolve) => session.submit(id, command, resolve));
    const must = async (command: Command, id?: string) => {
      const outcome = await say(command, id);
      if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.code}`);
      return outcome;
    };
    return Object.assign(peer, {
      ...{ token, session, say, must },
      press: (command: Press) => must({ ...command, revision: peer.parts.room?.revision ?? -1 } as Command),
      close() {
        broadcaster.peers.delete(peer);
        session.close();
      },
    });
  }

  return {
    ...{ clock, log, broadcaster, practice, report, registry, opened },
    host: () => connect('host', opened.hostToken),
    stage: () => connect('stage', opened.stageToken),
    phone: (token = newSecret()) => connect('learner', token),
    async learner(name: string, token?: string): Promise<Client> {
      const phone = await connect('learner', token ?? newSecret());
      await phone.must({ type: 'Join', name });
      return phone;
    },
    /** Lets time go by in small steps, so that what one timer brings about can set the next. */
    async pass(ms: number, step = TICK) {
      for (let left = ms; left > 0; left -= step) {
        clock.advance(Math.min(step, left));
        await settled();
      }
    },
  };
}

/** The process is gone without a word, and another begins `later` ms later on what is in the log. */
export const dieAndReturn = ({ log, opened, clock }: House, later = 2_000): Promise<House> =>
  openHouse({ log, opened, bootedAt: clock.now() + later });

async function admitted<T>(asked: Promise<T | RefusalCode>): Promise<T> {
  const found = await asked;
  if (typeof found === 'string') throw new Error(`refused: ${found}`);
  return found as T;
}
