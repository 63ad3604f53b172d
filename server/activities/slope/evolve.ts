/** Owns how a ball on a curve changes by what happened. */
import type { SlopeActivity } from '../../../shared/activities/slope/settings';
import type { EventOf, RoomEvent } from '../../room/events';
import type { Origin } from '../../room/facts';
import { freshRound, nextOrdinal } from '../../room/round';
import type { SlopeRound, SlopeState } from './state';

export function begin(activity: SlopeActivity, { x, y }: Extract<Origin, { kind: 'slope' }>): SlopeState {
  return { kind: 'slope', activity, path: [{ x, y }], round: null, last: null };
}

export function evolve(state: SlopeState, event: RoomEvent): SlopeState {
  switch (event.type) {
    case 'RoundOpened':
      return openRound(state, event);
    case 'AnswerSubmitted': {
      const { seat, answer } = event;
      if (answer.kind !== 'move') return state;
      return inRound(state, (round) => ({ ...round, answers: new Map(round.answers).set(seat, answer.dx) }));
    }
    case 'SeatRemoved':
      return inRound(state, (round) => {
        const answers = new Map(round.answers);
        answers.delete(event.seat);
        return { ...round, answers };
      });
    case 'SlopeRevealed':
      return inRound(state, (round) => ({
        ...round,
        phase: 'revealed',
        closed: true,
        judgement: event.reveal,
      }));
    case 'BallMoved': {
      const { by, from, to, y, outcome } = event;
      const moved = inRound(state, (round) => ({
        ...round,
        phase: 'advanced',
        moved: { by, from, to, outcome },
      }));
      return { ...moved, path: [...state.path, { x: to, y }] };
    }
    case 'StepUndone':
      return undo(state);
    default:
      return state;
  }
}

function inRound(state: SlopeState, change: (round: SlopeRound) => SlopeRound): SlopeState {
  return state.round ? { ...state, round: change(state.round) } : state;
}

function openRound(state: SlopeState, { round: number, question }: EventOf<'RoundOpened'>): SlopeState {
  if (question.kind !== 'slope') return state;
  const { ordinal, last } = nextOrdinal(state.round, state.last);
  const round: SlopeRound = {
    ...freshRound(number, ordinal),
    question,
    answers: new Map(),
    judgement: null,
    moved: null,
  };
  return { ...state, round, last };
}

/** The round whose move is taken back: this one, or (a new question already on the screens) the one before. */
export function undoneRound(state: SlopeState): SlopeRound | null {
  if (state.round?.phase === 'advanced') return state.round;
  return state.last?.phase === 'advanced' ? state.last : null;
}

function undo(state: SlopeState): SlopeState {
  const round = undoneRound(state);
  if (!round) return state;
  return {
    ...state,
    round: { ...round, phase: 'revealed', moved: null },
    last: null,
    path: state.path.slice(0, -1),
  };
}
