/** Whether this learner may still answer: closed for the class, a learner with more time is not done yet. */
import { useEffect, useState } from 'preact/hooks';
import type { RoundView } from '../../../shared/protocol/round';
import type { Store } from '../../store';
import type { Seated } from './activity';

export function useIsOpen(store: Store, round: RoundView, you: Seated): boolean {
  const [, look] = useState(0);
  const left = you.deadline === null ? 0 : you.deadline - store.serverNow();
  const onOwnTime = round.phase === 'asking' && round.closed && left > 0;
  useEffect(() => {
    if (!onOwnTime) return;
    const timer = setTimeout(() => look((times) => times + 1), left);
    return () => clearTimeout(timer);
  }, [onOwnTime, you.deadline]);
  return round.phase === 'asking' && (!round.closed || onOwnTime);
}
