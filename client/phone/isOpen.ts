/** Owns whether this learner may still answer: closed for the class, a learner with more time is not done yet. */
import type { RoundView } from '../../shared/protocol/views';
import type { Store } from '../store';
import type { Seated } from './activity';

export const isOpen = (store: Store, round: RoundView, you: Seated): boolean =>
  round.phase === 'asking' && (!round.closed || (you.deadline ?? 0) > store.serverNow());
