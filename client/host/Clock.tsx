/** The time left of a round, counted on the server's clock; nothing where no time is set. */
import type { RoundView } from '../../shared/protocol/round';
import type { HostSeat } from '../../shared/protocol/views';
import { clock, msLeft } from '../parts/round/time';
import type { Store } from '../store';
import { Chip } from '../ui/Chip';
import { fill, say } from '../ui/language';
import { useTicks } from '../ui/useTicks';
import { words } from './words';

export type ClockProps = { readonly round: RoundView; readonly store: Pick<Store, 'serverNow'> };

export function Clock({ round, store }: ClockProps) {
  useTicks(round.deadline !== null);
  const left = msLeft(round, store.serverNow());
  if (left === null || round.closed) return null;
  const text = say(round.deadline === null ? words.timeKept : words.timeLeft);
  return (
    <Chip tone="strong" class="clock">
      <span role="timer">{fill(text, { time: clock(left) })}</span>
    </Chip>
  );
}

export type ClosedProps = {
  readonly seats: readonly Pick<HostSeat, 'deadline' | 'pausedLeft'>[];
  readonly store: Pick<Store, 'serverNow'>;
};

/** That the round takes no more answers, but from those who were given more time. */
export function Closed({ seats, store }: ClosedProps) {
  const now = store.serverNow();
  const late = seats.filter(
    ({ deadline, pausedLeft }) => pausedLeft !== null || (deadline ?? 0) > now,
  ).length;
  useTicks(late > 0);
  return <Chip sign="✓">{late > 0 ? fill(say(words.closedButFor), { n: late }) : say(words.closed)}</Chip>;
}
