/**
 * The stand-ins for what plugs into the server: connections, the hall, the log's moods, practice learners, the
 * report. They clone what passes through them and do nothing until told. Knows nothing of rooms.
 */
import type { Appended, Broadcaster, EventLog, Peer, PracticeLearners, Report } from '../../server/ports';
import type { RefusalCode } from '../../shared/protocol/refusals';
import type { ViewMessage } from '../../shared/protocol/views';

/** Everything that needs no clock and no outside world has happened. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** As a message looks after the wire. */
const carried = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export type FakePeer = Peer & {
  readonly heard: ViewMessage[];
  /** Every part in its newest version. */
  readonly parts: Omit<ViewMessage, 'version' | 'sentAt'>;
  readonly goodbyes: RefusalCode[];
};

export function fakePeer(id: string): FakePeer {
  const peer = {
    id,
    heard: [] as ViewMessage[],
    parts: {} as FakePeer['parts'],
    goodbyes: [] as RefusalCode[],
    send(message: ViewMessage) {
      const { version, sentAt, ...parts } = carried(message);
      peer.heard.push({ version, sentAt, ...parts });
      Object.assign(peer.parts, parts);
    },
    goodbye(code: RefusalCode) {
      peer.goodbyes.push(code);
    },
  };
  return peer;
}

export type FakeHall = Broadcaster & {
  readonly peers: Set<Peer>;
  readonly broadcasts: { readonly message: ViewMessage; readonly except: readonly string[] }[];
};

/** One room's hall: whoever is in `peers` hears every broadcast that does not leave them out. */
export function fakeHall(): FakeHall {
  const broadcaster: FakeHall = {
    peers: new Set(),
    broadcasts: [],
    broadcast(_code, message, except) {
      broadcaster.broadcasts.push({ message: carried(message), except: [...except] });
      for (const peer of broadcaster.peers) if (!except.includes(peer.id)) peer.send(message);
    },
  };
  return broadcaster;
}

export type MoodyLog = EventLog & {
  /** Appends asked for from now on wait until `release`. */
  hold(): void;
  release(): void;
  /** The next append fails as a full disk would make it fail. */
  breakNext(): void;
  /** Before the next append is tried, this happens. */
  beforeNext(interfere: () => Promise<unknown>): void;
  /** How many events each append that was tried carried. */
  readonly appends: number[];
};

export function moodyLog(log: EventLog): MoodyLog {
  let gate: Promise<void> = Promise.resolve();
  let open = () => {};
  let broken = false;
  let interfere: (() => Promise<unknown>) | null = null;
  const appends: number[] = [];

  const append: EventLog['append'] = async (code, expected, events, people): Promise<Appended> => {
    appends.push(events.length);
    await gate;
    const first = interfere;
    interfere = null;
    await first?.();
    if (broken) {
      broken = false;
      throw new Error('The disk is full.');
    }
    return log.append(code, expected, events, people);
  };
  return {
    ...log,
    append,
    appends,
    hold() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => open(),
    breakNext() {
      broken = true;
    },
    beforeNext(what) {
      interfere = what;
    },
  };
}

export type FakePractice = PracticeLearners & {
  readonly asked: string[];
  readonly keys: Set<string>;
  here: number;
};

export function fakePractice(): FakePractice {
  const practice: FakePractice = {
    asked: [],
    keys: new Set(),
    here: 0,
    async add(code, count, skill, lang) {
      practice.asked.push(`add ${count} ${skill} ${lang} to ${code}`);
      practice.here += count;
      return count;
    },
    async remove(code) {
      practice.asked.push(`remove from ${code}`);
      practice.here = 0;
    },
    count: () => practice.here,
    isPractice: (tokenHash) => practice.keys.has(tokenHash),
  };
  return practice;
}

export type FakeReport = Report & { readonly lines: string[] };

export function fakeReport(): FakeReport {
  const lines: string[] = [];
  const say = (level: string) => (facts: object, sentence: string) => {
    const readable = (_key: string, fact: unknown) => (fact instanceof Error ? fact.message : fact);
    lines.push(`${level} ${sentence} ${JSON.stringify(facts, readable)}`);
  };
  return { lines, info: say('info'), warn: say('warn'), error: say('error') };
}
