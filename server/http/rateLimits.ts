/**
 * How often one key (a connection, an address, a room) may do something: buckets that fill up with time. On the
 * server's own clock, and without timers, so that a thousand phones cost a thousand small objects and tests need not wait.
 */
import type { Clock } from '../ports';

/** So many at once, and so many more in each minute after. */
export type Ration = { readonly atOnce: number; readonly perMinute: number };

export const rations = {
  /** A phone's thumbs and a client's retries stay far below. */
  commandsOfConnection: { atOnce: 40, perMinute: 900 },
  /** A whole school may sit behind one address. */
  joinsFromAddress: { atOnce: 2_000, perMinute: 2_000 },
  /** Four digits are 10,000 possibilities and open for minutes: this leaves a guesser one chance in hundreds. */
  wrongClaimsInRoom: { atOnce: 6, perMinute: 6 },
  wrongClaimsFromAddress: { atOnce: 6, perMinute: 6 },
  /** Mistyped codes of a class, not a search through 148 million. */
  refusedHandshakesFromAddress: { atOnce: 300, perMinute: 300 },
  roomsFromAddress: { atOnce: 30, perMinute: 30 },
  /** A class of old phones that all fail alike, and not a log that somebody fills. */
  faultsFromAddress: { atOnce: 60, perMinute: 20 },
} as const satisfies Record<string, Ration>;
export type Rations = Readonly<Record<keyof typeof rations, Ration>>;

export type Limit = {
  /** Whether `take` would be granted. */
  allows(key: string): boolean;
  /** false: too often */
  take(key: string): boolean;
  /** ms until `take` would be granted. */
  waitMs(key: string): number;
  /** It did not count after all. */
  giveBack(key: string): void;
};

type Bucket = { left: number; at: number };

/** Keys kept before the first look for full buckets, which are as good as none. */
const TIDY_FROM = 1_000;

export function createLimit(clock: Clock, { atOnce, perMinute }: Ration): Limit {
  const buckets = new Map<string, Bucket>();
  let tidyAt = TIDY_FROM;

  function fill(bucket: Bucket, now: number) {
    const gained = (Math.max(0, now - bucket.at) * perMinute) / 60_000;
    bucket.left = Math.min(atOnce, bucket.left + gained);
    bucket.at = now;
  }

  function tidy(now: number) {
    for (const [key, bucket] of buckets) {
      fill(bucket, now);
      if (bucket.left >= atOnce) buckets.delete(key);
    }
    tidyAt = Math.max(TIDY_FROM, 2 * buckets.size);
  }

  function bucketOf(key: string): Bucket {
    const now = clock.now();
    if (buckets.size >= tidyAt) tidy(now);
    const bucket = buckets.get(key) ?? { left: atOnce, at: now };
    buckets.set(key, bucket);
    fill(bucket, now);
    return bucket;
  }

  return {
    allows: (key) => bucketOf(key).left >= 1,
    take(key) {
      const bucket = bucketOf(key);
      if (bucket.left < 1) return false;
      bucket.left -= 1;
      return true;
    },
    waitMs: (key) => Math.max(0, ((1 - bucketOf(key).left) * 60_000) / perMinute),
    giveBack(key) {
      const bucket = buckets.get(key);
      if (bucket) bucket.left = Math.min(atOnce, bucket.left + 1);
    },
  };
}

export type Limits = Readonly<Record<keyof typeof rations, Limit>>;

export function createLimits(clock: Clock, chosen: Rations = rations): Limits {
  return {
    commandsOfConnection: createLimit(clock, chosen.commandsOfConnection),
    joinsFromAddress: createLimit(clock, chosen.joinsFromAddress),
    wrongClaimsInRoom: createLimit(clock, chosen.wrongClaimsInRoom),
    wrongClaimsFromAddress: createLimit(clock, chosen.wrongClaimsFromAddress),
    refusedHandshakesFromAddress: createLimit(clock, chosen.refusedHandshakesFromAddress),
    roomsFromAddress: createLimit(clock, chosen.roomsFromAddress),
    faultsFromAddress: createLimit(clock, chosen.faultsFromAddress),
  };
}
