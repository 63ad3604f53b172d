/** Owns nothing: the descent as one thing of the table of kinds, and the replay, which only it has. */
import type { DescentActivity } from '../../../shared/activities/descent/settings';
import { refuse } from '../../room/decision';
import type { Kind } from '../kind';
import { isDone } from '../tries';
import { ask, origin } from './ask';
import { advance, openSecondTry, reveal, submit, usualRule } from './decide';
import { begin, evolve, undoneRound } from './evolve';
import * as replay from './replay';
import type { DescentState } from './state';
import { answerText, firstMistakes, mistakeNames, mistakes, progress, screen, wall, work } from './view';

export { replay };

export const descent: Kind<DescentActivity, DescentState> = {
  grants: ({ way }) => ({
    ask: way === 'formula' ? ['eta', 'hill', 'given'] : ['eta', 'hill'],
    advance: ['by'],
  }),
  hasStep: true,
  origin,
  ask,
  submit,
  help: () => refuse('no_help_here'),
  settle: () => refuse('not_now'),
  openSecondTry,
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
  firstMistakes,
  hostPart: () => null,
  usualStep: (state) => (state.round ? usualRule(state, state.round) : null),
  hasAnswered: ({ round }, seat) => round !== null && isDone(round, seat),
  answerText,
  mistakeNames,
};
