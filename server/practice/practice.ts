/**
 * Which practice learners there are in which room, and their keys, so that a restarted server meets the same ones.
 * They reach the room only through sockets: nothing here calls it.
 */
import type { PracticeSkill } from '../../shared/protocol/commands';
import type { RoomCode, Token } from '../../shared/protocol/ids';
import type { Language } from '../../shared/protocol/language';
import type { Picture } from '../activities/practice';
import type { Clock, EventLog, PracticeKey } from '../ports';
import { diceFrom } from './dice';
import { type Learner, startLearner } from './learner';
import { cast, keptSkill, persona } from './persona';
import { type MakeLine, makeLine } from './socket';

export type PracticeDeps = {
  /** The server's own address, known once it listens. */
  readonly url: () => string;
  readonly log: Pick<EventLog, 'rooms' | 'practiceKeys' | 'savePracticeKeys'>;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** 128 random bits, base64url */
  readonly secret: () => Token;
  /** As the room hashes its tokens. */
  readonly hash: (token: Token) => string;
  /** What the phones' own page carries too. */
  readonly pictures: readonly Picture[];
  /** Times every delay: 1 is people's pace, 0 answers at once. */
  readonly pace?: number;
  readonly makeLine?: MakeLine;
};

export interface Practice {
  /** Resolves, once their keys are on disk, with how many are on their way in. */
  add(code: RoomCode, count: number, skill: PracticeSkill, lang: Language): Promise<number>;
  remove(code: RoomCode): Promise<void>;
  count(code: RoomCode): number;
  /** Whether a key belongs to a practice learner. */
  isPractice(tokenHash: string): boolean;
  /** After a restart: the same keys take the same seats again. */
  revive(): Promise<void>;
  close(): Promise<void>;
}

export function createPractice(deps: PracticeDeps): Practice {
  const pace = deps.pace ?? 1;
  const rooms = new Map<RoomCode, Map<Token, { readonly key: PracticeKey; readonly learner: Learner }>>();
  const hashes = new Set<string>();
  let closed = false;
  /** One change of keys at a time: two that overlap would each write a list without the other's. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  function learnersOf(code: RoomCode) {
    const learners = rooms.get(code) ?? new Map();
    rooms.set(code, learners);
    return learners as Exclude<ReturnType<typeof rooms.get>, undefined>;
  }

  const save = (code: RoomCode) =>
    deps.log.savePracticeKeys(
      code,
      [...learnersOf(code).values()].map(({ key }) => key),
    );

  function start(code: RoomCode, key: PracticeKey): void {
    hashes.add(deps.hash(key.token));
    const learner = startLearner({
      who: persona(key.skill, key.seed),
      code,
      token: key.token,
      url: deps.url,
      clock: deps.clock,
      pace,
      pictures: deps.pictures,
      makeLine: deps.makeLine ?? makeLine,
      newId: deps.secret,
      onGone: () => {
        learnersOf(code).delete(key.token);
        if (!closed) void inTurn(() => save(code)).catch(() => undefined);
      },
    });
    learnersOf(code).set(key.token, { key, learner });
  }

  /** A seed whose name nobody among this room's practice learners has. */
  function freshSeed(taken: Set<string>, kept: string): number {
    for (let tries = 0; ; tries++) {
      const seed = Math.floor(deps.random() * 0x1_0000_0000);
      const { name } = persona(kept, seed);
      if (tries === 50 || !taken.has(name)) {
        taken.add(name);
        return seed;
      }
    }
  }

  return {
    add: (code, count, skill, lang) =>
      inTurn(async () => {
        const old = [...learnersOf(code).values()].map(({ key }) => key);
        const taken = new Set(old.map((key) => persona(key.skill, key.seed).name));
        const keys = cast(skill, count, diceFrom(Math.floor(deps.random() * 0x1_0000_0000))).map((kind) => {
          const kept = keptSkill(lang, kind);
          return { token: deps.secret(), skill: kept, seed: freshSeed(taken, kept) };
        });
        await deps.log.savePracticeKeys(code, [...old, ...keys]);
        if (closed) return 0;
        for (const key of keys) start(code, key);
        return keys.length;
      }),
    remove: (code) =>
      inTurn(async () => {
        for (const { learner } of learnersOf(code).values()) learner.close();
        rooms.delete(code);
        await deps.log.savePracticeKeys(code, []);
      }),
    count: (code) => rooms.get(code)?.size ?? 0,
    isPractice: (tokenHash) => hashes.has(tokenHash),
    revive: () =>
      inTurn(async () => {
        for (const { code } of await deps.log.rooms()) {
          for (const key of await deps.log.practiceKeys(code)) {
            if (!closed && !learnersOf(code).has(key.token)) start(code, key);
          }
        }
      }),
    close: async () => {
      closed = true;
      for (const learners of rooms.values()) {
        for (const { learner } of learners.values()) learner.close();
      }
      rooms.clear();
      await turn;
    },
  };
}
