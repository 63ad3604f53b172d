/** How a descent changes by what happened. */

import type { DescentActivity } from '../../../shared/activities/descent/settings';
import { sameHill } from '../../../shared/math/surfaceRef';
import type { Vec2 } from '../../../shared/math/vec';
import { freshRound, inRound } from '../../room/round';
import type { Happening } from '../contract';
import { withNextRound, withoutStep } from '../steps';
import { noTries, withAnswer, withoutSeat, withSecondTry } from '../tries';
import type { DescentFacts } from './facts';
import { arrowOf, type DescentRound, type DescentState } from './state';

export function begin(activity: DescentActivity, origin: DescentFacts['origin']): DescentState {
  const { at, z } = origin;
  return { kind: 'descent', activity, origin, path: [{ at, z }], round: null, last: null, replay: null };
}

export function evolve(state: DescentState, event: Happening<DescentFacts>): DescentState {
  switch (event.type) {
    case 'RoundOpened':
      return openRound(state, event.round, event.question);
    case 'AnswerSubmitted':
      return inRound(state, (round) => withAnswer(round, event.seat, arrowOf(event.answer)));
    case 'SecondTryOpened':
      return inRound(state, (round) => withSecondTry<DescentFacts, DescentRound>(round, event.tries));
    case 'SeatRemoved':
      return inRound(state, (round) => withoutSeat(round, event.seat));
    case 'RoundRevealed':
      return inRound(state, (round) => ({
        ...round,
        phase: 'revealed',
        closed: true,
        judgement: event.reveal,
      }));
    case 'StepTaken': {
      const { by, from, to, z, outcome } = event.step;
      const moved = inRound(state, (round) => ({
        ...round,
        phase: 'advanced',
        moved: { by, from, to, outcome },
      }));
      return { ...moved, path: [...state.path, { at: to, z }], replay: null };
    }
    case 'StepUndone':
      return { ...withoutStep<DescentRound, DescentState>(state), replay: null };
    case 'ActivityChanged':
      return changed(state, event.change);
    default:
      return state;
  }
}

function changed(state: DescentState, change: DescentFacts['change']): DescentState {
  switch (change.type) {
    case 'ReplayShown': {
      const { step } = change;
      return { ...state, replay: step === null ? null : { branch: null, ...state.replay, step } };
    }
    case 'ReplayBranched': {
      const { from, eta, path } = change;
      return { ...state, replay: { step: from, branch: { from, eta, path } } };
    }
    default:
      return change satisfies never;
  }
}

function openRound(state: DescentState, number: number, question: DescentFacts['question']): DescentState {
  const opened = withNextRound<DescentRound, DescentState>(state, (ordinal) => ({
    ...freshRound(number, ordinal),
    ...noTries<Vec2, DescentFacts>(),
    question,
    judgement: null,
    moved: null,
  }));
  if (goesOn(state, question)) return { ...opened, replay: null };
  // On another hill, or elsewhere on it, the walk begins anew, and there is no step behind it to take back.
  const path = [{ at: question.at, z: question.z }];
  const round = opened.round && { ...opened.round, ordinal: 1 };
  return { ...begin(state.activity, state.origin), round, path };
}

/** Whether the question is asked where the class's point lies. */
function goesOn({ origin, round, path }: DescentState, { surface, at }: DescentFacts['question']): boolean {
  const here = path.at(-1)?.at;
  return sameHill((round?.question ?? origin).surface, surface) && here?.x === at.x && here.y === at.y;
}
