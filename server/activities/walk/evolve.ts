/** How walks in fog change by what happened. */
import type { SeatId } from '../../../shared/protocol/ids';
import { freshRound, inRound, nextOrdinal } from '../../room/round';
import type { Happening } from '../contract';
import type { WalkFacts } from './facts';
import { type Walk, type WalkState, walkOf } from './state';

export function evolve(state: WalkState, event: Happening<WalkFacts>): WalkState {
  switch (event.type) {
    case 'RoundOpened': {
      const { round: number, question } = event;
      const { ordinal } = nextOrdinal(state.round, null);
      const round = { ...freshRound(number, ordinal), question, walks: new Map(), judgement: null };
      return { ...state, round };
    }
    case 'ActivityChanged':
      return event.seat === undefined
        ? state
        : withWalk(state, event.seat, (walk) => after(walk, event.change));
    case 'SeatRemoved':
      return inRound(state, (round) => {
        const walks = new Map(round.walks);
        walks.delete(event.seat);
        return { ...round, walks };
      });
    case 'RoundRevealed':
      return inRound(state, (round) => ({
        ...round,
        phase: 'revealed',
        closed: true,
        judgement: event.reveal,
      }));
    default:
      return state;
  }
}

const withWalk = (state: WalkState, seat: SeatId, change: (walk: Walk) => Walk): WalkState =>
  inRound(state, (round) => ({
    ...round,
    walks: new Map(round.walks).set(seat, change(walkOf(round, seat))),
  }));

function after(walk: Walk, change: WalkFacts['change']): Walk {
  if (change.type === 'Stopped') return { ...walk, ended: true };
  const { to, z, slopes } = change;
  return { ...walk, path: [...walk.path, { at: to, z, slopes }] };
}
