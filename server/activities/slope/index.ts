/** Owns nothing: the ball on a curve as one thing of the table of kinds. */
import type { SlopeActivity } from '../../../shared/activities/slope/settings';
import { curves } from '../../../shared/math/curve';
import { refuse } from '../../room/decision';
import type { Kind } from '../kind';
import { advance, ask, placeOn, reveal, submit, usualRule } from './decide';
import { begin, evolve, undoneRound } from './evolve';
import type { SlopeState } from './state';
import { answerText, mistakeNames, mistakes, progress, screen, wall, work } from './view';

export const slope: Kind<SlopeActivity, SlopeState> = {
  grants: () => ({ ask: ['eta'], advance: ['by'] }),
  hasStep: true,
  origin: ({ curve, start }) => ({ kind: 'slope', ...placeOn(curves[curve], start) }),
  ask,
  submit,
  help: () => refuse('no_help_here'),
  settle: () => refuse('not_now'),
  openSecondTry: () => refuse('not_now'),
  reveal,
  advance,
  canUndo: (state) => undoneRound(state) !== null,
  isUnanswered: (state) => state.round?.answers.size === 0,
  deal: () => [],
  giveBack: () => [],
  begin,
  evolve,
  screen,
  work,
  wall,
  progress,
  mistakes,
  firstMistakes: () => null,
  hostPart: () => null,
  usualStep: (state) => (state.round ? usualRule(state, state.round) : null),
  hasAnswered: (state, seat) => state.round?.answers.has(seat) ?? false,
  answerText,
  mistakeNames,
};
