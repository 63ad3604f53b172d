/** The ball on a curve. */
import { curves } from '../../../shared/math/curve';
import type { ActivityRules } from '../contract';
import { undoneRound, usualRule } from '../steps';
import { advance, ask, placeOn, reveal, submit } from './decide';
import { begin, evolve } from './evolve';
import { type SlopeFacts, slopeFacts } from './facts';
import { fromVersion1 } from './fromVersion1';
import { thinkOfSlope } from './practice';
import type { SlopeState } from './state';
import { answerText, mistakeNames, mistakes, progress, screen, stage, work } from './view';

export const slope: ActivityRules<'slope', SlopeFacts, SlopeState> = {
  kind: 'slope',
  practice: thinkOfSlope,
  facts: slopeFacts,
  fromVersion1,
  origin: ({ curve, start }) => ({ kind: 'slope', ...placeOn(curves[curve], start) }),
  ask,
  submit,
  reveal,
  isUnanswered: ({ round }) => round?.answers.size === 0,
  step: {
    advance,
    canUndo: (state) => undoneRound(state) !== null,
    usual: ({ activity, round }) => (round ? usualRule(activity.step, round) : null),
  },
  begin,
  evolve,
  screen,
  work,
  stage,
  progress,
  hasAnswered: ({ round }, seat) => round?.answers.has(seat) ?? false,
  answerText,
  mistakes,
  mistakeNames,
};
