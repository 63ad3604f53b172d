/**
 * The time of a round: from whom it takes answers, and until when. Pure, and the only place that reckons with it.
 *
 * While the class is paused the round's clock stands at `pausedAt`: every end is kept as it was then, and moves on by the
 * length of the pause. Events name an end as it would be if the class went on at once, together with when that was.
 */
import type { SeatId } from '../../shared/protocol/ids';

export type RoundTime = {
  /** Takes no more answers, but from those who were given more time. */
  readonly closed: boolean;
  /** The class's end, ms since 1970; null: none. */
  readonly deadline: number | null;
  /** The own ends of those who were given more time. */
  readonly extra: ReadonlyMap<SeatId, number>;
  /** Where the clock stands, ms since 1970; null: it runs. */
  readonly pausedAt: number | null;
};

/** What a viewer is told of an end: when it is, or, while the clock stands, how much is left. */
export type ToldTime = { readonly deadline: number | null; readonly pausedLeft: number | null };

export const noTime: ToldTime = { deadline: null, pausedLeft: null };

export const noLimit: RoundTime = { closed: false, deadline: null, extra: new Map(), pausedAt: null };

const clockOf = ({ pausedAt }: RoundTime, now: number): number => pausedAt ?? now;

/** Until when this seat may answer; null: without end. */
function endOf({ closed, deadline, extra }: RoundTime, seat: SeatId): number | null {
  const own = extra.get(seat) ?? Number.NEGATIVE_INFINITY;
  if (closed) return own;
  return deadline === null ? null : Math.max(deadline, own);
}

export function isInTime(time: RoundTime, seat: SeatId, now: number): boolean {
  const end = endOf(time, seat);
  return end === null || clockOf(time, now) < end;
}

/** The class's end. */
export const classTime = ({ deadline, pausedAt }: RoundTime): ToldTime => told(deadline, pausedAt);

/** The end of one who has more time than the class; nothing for all others. */
export function ownTime(time: RoundTime, seat: SeatId): ToldTime {
  const own = time.extra.get(seat) ?? null;
  const isLater = own !== null && own === endOf(time, seat) && own !== time.deadline;
  return told(isLater ? own : null, time.pausedAt);
}

function told(end: number | null, pausedAt: number | null): ToldTime {
  if (end === null || pausedAt === null) return { deadline: end, pausedLeft: null };
  return { deadline: null, pausedLeft: Math.max(0, end - pausedAt) };
}

// decide: ends as events name them

export type NamedEnd = { readonly deadline: number; readonly at: number };

/** So much more for one seat, counted from the end of the time that it had. */
export function moreFor(time: RoundTime, seat: SeatId, ms: number, now: number): NamedEnd {
  const clock = clockOf(time, now);
  const had = Math.max(clock, endOf(time, seat) ?? clock);
  return { deadline: now + (had - clock) + ms, at: now };
}

// evolve

type Change = <T extends RoundTime>(time: T) => T;

/** An end that an event names, on the round's own clock. Events of earlier servers do not say when they were. */
const placed = ({ pausedAt }: RoundTime, deadline: number, at: number | null): number =>
  pausedAt === null || at === null ? deadline : pausedAt + (deadline - at);

export const pausedFrom = (at: number): Change => moved((end) => end, at);

export const goingOnFrom =
  (at: number): Change =>
  (time) => {
    const { pausedAt } = time;
    return pausedAt === null ? time : moved((end) => end + (at - pausedAt), null)(time);
  };

export const closedTime: Change = (time) => ({ ...time, closed: true, deadline: null });

/** Open for everyone, without a limit. */
export const openedAnew: Change = (time) => ({ ...time, closed: false, deadline: null, extra: new Map() });

/** No end is left that could come. */
export const withoutEnds: Change = (time) => ({ ...time, deadline: null, extra: new Map() });

/** A limit for the class; null: for nobody, those who were given more time included. */
export const limited =
  (deadline: number | null, at: number): Change =>
  (time) =>
    deadline === null ? withoutEnds(time) : { ...time, deadline: placed(time, deadline, at) };

/** Everyone's end so much later. */
export const longerBy = (ms: number): Change => moved((end) => end + ms);

export const givenTime =
  (seat: SeatId, deadline: number, at: number | null): Change =>
  (time) => ({ ...time, extra: new Map(time.extra).set(seat, placed(time, deadline, at)) });

function moved(move: (end: number) => number, pausedAt?: number | null): Change {
  return (time) => ({
    ...time,
    deadline: time.deadline === null ? null : move(time.deadline),
    extra: new Map([...time.extra].map(([seat, end]) => [seat, move(end)])),
    pausedAt: pausedAt === undefined ? time.pausedAt : pausedAt,
  });
}
