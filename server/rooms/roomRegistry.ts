/**
 * Which rooms there are and which of them are in memory: opens new ones, loads old ones when somebody comes or the
 * clock has something to do there, and lets go of those nobody uses. Knows nothing of what happens in a room.
 */
import { lessonById } from '../../shared/lesson/lessons';
import type { RoomCode, Token } from '../../shared/protocol/ids';
import type { RefusalCode } from '../../shared/protocol/refusals';
import type { Handshake, RoomKeys, RoomOpened, RoomSummary } from '../../shared/protocol/wire';
import { localKey } from '../http/thisComputer';
import type { Identity } from '../sockets/identity';
import { loadRoom, type RoomDeps, type RoomService } from './roomService';
import { hashOf, opens } from './secrets';
import { UnreadableRoom } from './storedEvents';

export type RegistryDeps = RoomDeps & {
  readonly maxRooms: number;
  readonly drawCode: () => RoomCode;
  readonly newSecret: () => Token;
  /** What this computer's own keys are made of; null: it has none. */
  readonly localSecret: string | null;
};

/** Somebody whose handshake is good, and the room they come to. */
export type Admission = { readonly room: RoomService; readonly identity: Identity };

export type RoomRegistry = {
  open(lessonId: string): Promise<RoomOpened | RefusalCode>;
  admit(handshake: Handshake): Promise<Admission | RefusalCode>;
  /** The newest rooms that have not ended, for the computer they are on. */
  list(): Promise<readonly RoomSummary[]>;
  /** This computer's own keys to a room. */
  localKeys(code: RoomCode): Promise<RoomKeys | RefusalCode>;
  /** After a start: every room whose clock was running is loaded, and runs on. */
  wake(): Promise<void>;
  /** The addresses for phones are others now. */
  tellAddresses(): void;
  /** All rooms finish what they were asked; no timer of theirs is left. */
  close(): Promise<void>;
};

/** ms between two looks for rooms that nobody uses: longer than any phone takes from its handshake to its seat. */
const SWEEP_MS = 10 * 60_000;
/** Draws of a code before giving up: with 148 million codes the first is nearly always free. */
const DRAWS = 20;
/** A week's classes; whoever has more knows the code of what they look for. */
const LISTED = 30;

/** What is said of a room whose log cannot be read. @throws whatever else it is. */
function unreadable(error: unknown): RefusalCode {
  if (!(error instanceof UnreadableRoom)) throw error;
  return error.why === 'newer' ? 'newer_room' : 'unreadable_room';
}

export function createRoomRegistry(deps: RegistryDeps): RoomRegistry {
  const { log, clock, report } = deps;
  const loaded = new Map<RoomCode, Promise<RoomService | null>>();
  const ended = new Set<RoomCode>();
  /** Rooms somebody was let into since the last sweep: they may be on their way from the handshake to their seat. */
  const used = new Set<RoomCode>();
  let closed = false;
  let stopSweeping = clock.after(SWEEP_MS, sweep);

  function room(code: RoomCode): Promise<RoomService | null> {
    const known = loaded.get(code);
    if (known) return known;
    const loading = load(code);
    loaded.set(code, loading);
    const forget = () => loaded.get(code) === loading && loaded.delete(code);
    loading.then((found) => found ?? forget(), forget);
    return loading;
  }

  async function load(code: RoomCode): Promise<RoomService | null> {
    if (!(await log.room(code))) return null;
    const service = await loadRoom(code, deps);
    // Its opening was cut short before the first fact was on disk.
    if (service.status() !== 'unopened') return service;
    service.close();
    return null;
  }

  function letGoUnused(code: RoomCode, service: RoomService | null) {
    if (!service?.idle() || used.has(code)) return;
    if (service.status() === 'ended') ended.add(code);
    service.close();
    loaded.delete(code);
  }

  async function sweep(): Promise<void> {
    for (const [code, loading] of [...loaded]) letGoUnused(code, await loading.catch(() => null));
    used.clear();
    if (!closed) stopSweeping = clock.after(SWEEP_MS, sweep);
  }

  /** Rooms that have not ended, as far as is known. */
  async function inUse(): Promise<number> {
    for (const [code, loading] of loaded) {
      if ((await loading.catch(() => null))?.status() === 'ended') ended.add(code);
    }
    return (await log.rooms()).filter(({ code }) => !ended.has(code)).length;
  }

  async function create(hostToken: Token, stageToken: Token): Promise<RoomCode> {
    const record = { openedAt: clock.now(), hostHash: hashOf(hostToken), stageHash: hashOf(stageToken) };
    for (let draw = 0; draw < DRAWS; draw++) {
      const code = deps.drawCode();
      if (await log.createRoom({ ...record, code })) return code;
    }
    throw new Error('No free room code was found.');
  }

  return {
    async open(lessonId) {
      const lesson = lessonById(lessonId);
      if (!lesson) return 'unknown_lesson';
      if ((await inUse()) >= deps.maxRooms) return 'too_many_rooms';
      const hostToken = deps.newSecret();
      const stageToken = deps.newSecret();
      const code = await create(hostToken, stageToken);
      used.add(code);
      const service = await loadRoom(code, deps);
      loaded.set(code, Promise.resolve(service));
      const opened = await service.open(lesson);
      if (!opened.ok) {
        loaded.delete(code);
        service.close();
        await log.deleteRoom(code);
        return opened.code;
      }
      report.info({ room: code, lesson: lessonId }, 'Room opened.');
      return { code, hostToken, stageToken, joinUrl: service.joinUrl() };
    },

    async admit({ room: code, role, token, lang }) {
      used.add(code);
      const [service, record] = await Promise.all([room(code).catch(unreadable), log.room(code)]);
      if (typeof service === 'string') return service;
      if (!service || !record) return 'unknown_room';
      if (role === 'learner') {
        const tokenHash = hashOf(token);
        return {
          room: service,
          identity: { role, tokenHash, practice: deps.practice.isPractice(tokenHash), lang },
        };
      }
      const hash = role === 'host' ? record.hostHash : record.stageHash;
      const local = deps.localSecret !== null && opens(token, hashOf(localKey(deps.localSecret, role, code)));
      return local || opens(token, hash) ? { room: service, identity: { role, lang } } : 'bad_token';
    },

    async list() {
      const newest = (await log.rooms()).filter(({ code }) => !ended.has(code)).slice(0, LISTED);
      const found = await Promise.all(
        newest.map(async ({ code, openedAt }) => {
          const service = await room(code).catch(() => null);
          if (!service) return [];
          const { status, ...summary } = service.summary();
          return status === 'open' || status === 'resting' ? [{ code, openedAt, status, ...summary }] : [];
        }),
      );
      return found.flat();
    },

    async localKeys(code) {
      if (deps.localSecret === null) return 'other_device';
      if (!(await room(code))) return 'unknown_room';
      return {
        code,
        hostToken: localKey(deps.localSecret, 'host', code),
        stageToken: localKey(deps.localSecret, 'stage', code),
      };
    },

    async wake() {
      for (const { code } of await log.rooms()) {
        try {
          letGoUnused(code, await room(code));
        } catch (error) {
          report.error({ room: code, err: error }, 'Room could not be loaded; other rooms are not affected.');
        }
      }
    },

    tellAddresses() {
      for (const loading of loaded.values()) {
        loading.then(
          (service) => service?.tellAddresses(),
          () => {},
        );
      }
    },

    async close() {
      closed = true;
      stopSweeping();
      const services = await Promise.all([...loaded.values()].map((loading) => loading.catch(() => null)));
      for (const service of services) service?.close();
      await Promise.all(services.map((service) => service?.settled()));
    },
  };
}
