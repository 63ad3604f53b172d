/** Owns how walks in fog change by what happened. */
import type { SeatId } from '../../../shared/protocol/ids';
import type { RoomEvent } from '../../room/events';
import { freshRound, nextOrdinal } from '../../room/round';
import { type Walk, type WalkRound, type WalkState, walkOf } from './state';

export function evolve(state: WalkState, event: RoomEvent): WalkState {
  switch (event.type) {
    case 'RoundOpened': {
      const { round: number, question } = event;
      if (question.kind !== 'walk') return state;
      const { ordinal } = nextOrdinal(state.round, null);
      const round = { ...freshRound(number, ordinal), question, walks: new Map(), judgement: null };
      return { ...state, round };
    }
    case 'WalkStepped': {
      const { seat, to, z, slopes } = event;
      return withWalk(state, seat, (walk) => ({ ...walk, path: [...walk.path, { at: to, z, slopes }] }));
    }
    case 'WalkEnded':
      return withWalk(state, event.seat, (walk) => ({ ...walk, ended: true }));
    case 'SeatRemoved':
      return inRound(state, (round) => {
        const walks = new Map(round.walks);
        walks.delete(event.seat);
        return { ...round, walks };
      });
    case 'WalksRevealed':
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

function inRound(state: WalkState, change: (round: WalkRound) => WalkRound): WalkState {
  return state.round ? { ...state, round: change(state.round) } : state;
}

const withWalk = (state: WalkState, seat: SeatId, change: (walk: Walk) => Walk): WalkState =>
  inRound(state, (round) => ({
    ...round,
    walks: new Map(round.walks).set(seat, change(walkOf(round, seat))),
  }));
