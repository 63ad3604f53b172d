/** The calm remaining time of a round that has a deadline; where there is none, nothing. */
import { useEffect, useState } from 'preact/hooks';
import type { RoundView } from '../../../shared/protocol/round';
import type { Store } from '../../store';
import { say } from '../../ui/language';
import type { Seated } from './activity';
import './Remaining.css';
import { words } from './words';

export type RemainingProps = { readonly store: Store; readonly round: RoundView; readonly you: Seated };

export function Remaining({ store, round, you }: RemainingProps) {
  const own = you.deadline !== null || you.pausedLeft !== null;
  const { deadline, pausedLeft } = own ? you : round;
  const [, tick] = useState(0);
  useEffect(() => {
    if (deadline === null) return;
    const timer = setInterval(() => tick((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, [deadline]);
  if (round.phase !== 'asking' || (round.closed && !own)) return null;
  const left = deadline === null ? pausedLeft : deadline - store.serverNow();
  if (left === null) return null;
  return (
    <p class="remaining">
      <span class="remaining-label">{say(words.left)}</span>
      <time role="timer" aria-live="off">
        {clock(left)}
      </time>
      {own && <span class="remaining-more">{say(words.moreTime)}</span>}
    </p>
  );
}

/** 83,200 ms → '1:24': whole seconds rounded up, so that 0:00 means over. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
