/** How a ball on a curve changes by what happened. */
import type { SlopeActivity } from '../../../shared/activities/slope/settings';
import { freshRound, inRound } from '../../room/round';
import type { Happening } from '../contract';
import { withNextRound, withoutStep } from '../steps';
import type { SlopeFacts } from './facts';
import type { SlopeRound, SlopeState } from './state';

export function begin(activity: SlopeActivity, { x, y }: SlopeFacts['origin']): SlopeState {
  return { kind: 'slope', activity, path: [{ x, y }], round: null, last: null };
}

export function evolve(state: SlopeState, event: Happening<SlopeFacts>): SlopeState {
  switch (event.type) {
    case 'RoundOpened': {
      const { round: number, question } = event;
      return withNextRound<SlopeRound, SlopeState>(state, (ordinal) => ({
        ...freshRound(number, ordinal),
        question,
        answers: new Map(),
        judgement: null,
        moved: null,
      }));
    }
    case 'AnswerSubmitted':
      return inRound(state, (round) => ({
        ...round,
        answers: new Map(round.answers).set(event.seat, event.answer.dx),
      }));
    case 'SeatRemoved':
      return inRound(state, (round) => {
        const answers = new Map(round.answers);
        answers.delete(event.seat);
        return { ...round, answers };
      });
    case 'RoundRevealed':
      return inRound(state, (round) => ({
        ...round,
        phase: 'revealed',
        closed: true,
        judgement: event.reveal,
      }));
    case 'StepTaken': {
      const { by, from, to, y, outcome } = event.step;
      const moved = inRound(state, (round) => ({
        ...round,
        phase: 'advanced',
        moved: { by, from, to, outcome },
      }));
      return { ...moved, path: [...state.path, { x: to, y }] };
    }
    case 'StepUndone':
      return withoutStep<SlopeRound, SlopeState>(state);
    default:
      return state;
  }
}
