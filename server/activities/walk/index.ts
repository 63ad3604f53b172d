/** Walks in fog: each learner's own. */
import type { ActivityRules } from '../contract';
import { ask, reveal, submit } from './decide';
import { evolve } from './evolve';
import { type WalkFacts, walkFacts } from './facts';
import { fromVersion1 } from './fromVersion1';
import { thinkOfWalk } from './practice';
import type { WalkState } from './state';
import { answerText, hasAnswered, mistakeNames, mistakes, progress, screen, stage, work } from './view';

export const walk: ActivityRules<'walk', WalkFacts, WalkState> = {
  kind: 'walk',
  practice: thinkOfWalk,
  facts: walkFacts,
  fromVersion1,
  origin: () => ({ kind: 'walk' }),
  ask,
  submit,
  reveal,
  isUnanswered: ({ round }) => round?.walks.size === 0,
  begin: (activity) => ({ kind: 'walk', activity, round: null }),
  evolve,
  screen,
  work,
  stage,
  progress,
  hasAnswered,
  answerText,
  mistakes,
  mistakeNames,
};
