/** Owns nothing: the walk in fog as one thing of the table of kinds. */
import type { WalkActivity } from '../../../shared/activities/walk/settings';
import { refuse } from '../../room/decision';
import type { Kind } from '../kind';
import { ask, reveal, submit } from './decide';
import { evolve } from './evolve';
import type { WalkState } from './state';
import { answerText, hasAnswered, mistakeNames, mistakes, progress, screen, wall, work } from './view';

export const walk: Kind<WalkActivity, WalkState> = {
  grants: () => ({ ask: ['eta', 'hill'], advance: [] }),
  hasStep: false,
  origin: () => ({ kind: 'walk' }),
  ask,
  submit,
  help: () => refuse('no_help_here'),
  settle: () => refuse('not_now'),
  openSecondTry: () => refuse('not_now'),
  reveal,
  advance: () => refuse('not_now'),
  canUndo: () => false,
  isUnanswered: ({ round }) => round?.walks.size === 0,
  deal: () => [],
  giveBack: () => [],
  begin: (activity) => ({ kind: 'walk', activity, round: null }),
  evolve,
  screen,
  work,
  wall,
  progress,
  mistakes,
  firstMistakes: () => null,
  hostPart: () => null,
  usualStep: () => null,
  hasAnswered,
  answerText,
  mistakeNames,
};
