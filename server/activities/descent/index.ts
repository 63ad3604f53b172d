/** The descent: the class's one point, moved by arrows, by numbers or in fog. */
import { refuse } from '../../room/refused';
import type { ActivityRules } from '../contract';
import { undoneRound, usualRule } from '../steps';
import { isDone } from '../tries';
import { ask, origin } from './ask';
import { advance, openSecondTry, reveal, submit } from './decide';
import { begin, evolve } from './evolve';
import { type DescentFacts, descentFacts } from './facts';
import { fromVersion1 } from './fromVersion1';
import { thinkOfDescent } from './practice';
import * as replay from './replay';
import type { DescentState } from './state';
import { answerText, firstMistakes, mistakeNames, mistakes, progress, screen, stage, work } from './view';

export const descent: ActivityRules<'descent', DescentFacts, DescentState> = {
  kind: 'descent',
  practice: thinkOfDescent,
  facts: descentFacts,
  fromVersion1,
  origin,
  ask,
  takes: ({ way }, option) => option !== 'given' || way === 'formula',
  submit,
  reveal,
  isUnanswered: ({ round }) => round?.answers.size === 0,
  hints: { openSecondTry, firstMistakes },
  step: {
    advance,
    canUndo: (state) => undoneRound(state) !== null,
    usual: ({ activity, round }) => (round ? usualRule(activity.step, round) : null),
  },
  commands(state, command) {
    switch (command.type) {
      case 'ShowReplay':
        return replay.show(state, command);
      case 'BranchReplay':
        return replay.branch(state, command);
      default:
        return refuse('not_in_this_activity');
    }
  },
  leave: replay.leave,
  begin,
  evolve,
  screen,
  work,
  stage,
  progress,
  hasAnswered: ({ round }, seat) => round !== null && isDone(round, seat),
  answerText,
  mistakes,
  mistakeNames,
};
