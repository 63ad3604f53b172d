/** Owns nothing: the descent as one thing of the table of kinds. */
import type { DescentActivity } from '../../../../shared/lesson/lesson';
import { surfaceOf } from '../../../../shared/math/surfaceRef';
import { refuse } from '../../decision';
import type { Kind } from '../kind';
import { advance, ask, place, reveal, submit, usualRule } from './decide';
import { begin, evolve, undoneRound } from './evolve';
import type { DescentState } from './state';
import { answerText, mistakes, progress, screen, wall, work } from './view';

export const descent: Kind<DescentActivity, DescentState> = {
  hasStep: true,
  origin: (activity) => ({ kind: 'descent', ...place(surfaceOf(activity.surface), activity.start) }),
  ask,
  submit,
  help: () => refuse('no_more_help'),
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
  disputes: () => [],
  usualStep: (state) => (state.round ? usualRule(state, state.round) : null),
  hasAnswered: (state, seat) => state.round?.answers.has(seat) ?? false,
  answerText,
};
