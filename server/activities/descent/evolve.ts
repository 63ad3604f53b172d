/** Owns how a descent changes by what happened. */

import type { DescentActivity } from '../../../shared/activities/descent/settings';
import { sameHill } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import type { EventOf, RoomEvent } from '../../room/events';
import { freshRound, nextOrdinal } from '../../room/round';
import { noTries, withAnswer, withoutSeat, withSecondTry } from '../tries';
import {
  arrowOf,
  type DescentOrigin,
  type DescentQuestion,
  type DescentRound,
  type DescentState,
} from './state';

export function begin(activity: DescentActivity, origin: DescentOrigin): DescentState {
  const { at, z } = origin;
  return { kind: 'descent', activity, origin, path: [{ at, z }], round: null, last: null, replay: null };
}

export function evolve(state: DescentState, event: RoomEvent): DescentState {
  switch (event.type) {
    case 'RoundOpened':
      return openRound(state, event);
    case 'AnswerSubmitted':
      return inRound(state, (round) => submitted(round, event));
    case 'SecondTryOpened':
      return inRound(state, (round) => withSecondTry(round, event.tries));
    case 'SeatRemoved':
      return inRound(state, (round) => withoutSeat(round, event.seat));
    case 'DescentRevealed':
      return inRound(state, (round) => ({
        ...round,
        phase: 'revealed',
        closed: true,
        judgement: event.reveal,
      }));
    case 'PointMoved': {
      const { by, from, to, z, outcome } = event;
      const moved = inRound(state, (round) => ({
        ...round,
        phase: 'advanced',
        moved: { by, from, to, outcome },
      }));
      return { ...moved, path: [...state.path, { at: to, z }], replay: null };
    }
    case 'StepUndone':
      return undo(state);
    case 'ReplayShown': {
      const { step } = event;
      return { ...state, replay: step === null ? null : { branch: null, ...state.replay, step } };
    }
    case 'ReplayBranched': {
      const { from, eta, path } = event;
      return { ...state, replay: { step: from, branch: { from, eta, path } } };
    }
    default:
      return state;
  }
}

function inRound(state: DescentState, change: (round: DescentRound) => DescentRound): DescentState {
  return state.round ? { ...state, round: change(state.round) } : state;
}

function openRound(state: DescentState, { round: number, question }: EventOf<'RoundOpened'>): DescentState {
  if (question.kind !== 'descent') return state;
  const { ordinal, last } = nextOrdinal(state.round, state.last);
  const round: DescentRound = {
    ...freshRound(number, ordinal),
    ...noTries<Vec2>(),
    question,
    judgement: null,
    moved: null,
  };
  if (goesOn(state, question)) return { ...state, round, last, replay: null };
  // On another hill, or elsewhere on it, the walk begins anew, and there is no step behind it to take back.
  const path = [{ at: question.at, z: question.z }];
  return { ...begin(state.activity, state.origin), round: { ...round, ordinal: 1 }, path };
}

/** Whether the question is asked where the class's point lies. */
function goesOn({ origin, round, path }: DescentState, { surface, at }: DescentQuestion): boolean {
  const here = path.at(-1)?.at;
  return sameHill((round?.question ?? origin).surface, surface) && here?.x === at.x && here.y === at.y;
}

function submitted(round: DescentRound, { seat, answer }: EventOf<'AnswerSubmitted'>): DescentRound {
  const delta = arrowOf(answer);
  return delta ? withAnswer(round, seat, delta) : round;
}

/** The round whose step is taken back: this one, or (a new question already on the screens) the one before. */
export function undoneRound(state: DescentState): DescentRound | null {
  if (state.round?.phase === 'advanced') return state.round;
  return state.last?.phase === 'advanced' ? state.last : null;
}

function undo(state: DescentState): DescentState {
  const round = undoneRound(state);
  if (!round) return state;
  return {
    ...state,
    round: { ...round, phase: 'revealed', moved: null },
    last: null,
    path: state.path.slice(0, -1),
    replay: null,
  };
}
