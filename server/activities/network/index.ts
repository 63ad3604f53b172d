/** The class's network, parameter by parameter; and the machine's turn. */
import { refuse } from '../../room/refused';
import type { ActivityRules } from '../contract';
import * as autopilot from './autopilot';
import {
  advance,
  ask,
  canUndo,
  deal,
  giveBack,
  help,
  origin,
  reveal,
  settle,
  submit,
  waiting,
} from './decide';
import { begin, evolve } from './evolve';
import { type NetworkFacts, networkFacts } from './facts';
import { fromVersion1 } from './fromVersion1';
import { mistakeNames, mistakesOf } from './judge';
import { thinkOfNetwork } from './practice';
import type { NetworkState } from './state';
import { answerText, hasAnswered, host, progress, screen, stage, work } from './view';

export const network: ActivityRules<'network', NetworkFacts, NetworkState> = {
  kind: 'network',
  practice: thinkOfNetwork,
  facts: networkFacts,
  fromVersion1,
  origin,
  ask,
  submit,
  reveal,
  isUnanswered: ({ round }) => round?.tasks.size === 0,
  step: { advance, canUndo, usual: () => null },
  tasks: { deal, giveBack, waiting },
  timer: { next: autopilot.next, tick: autopilot.tick },
  commands(state, command, { now, seat }) {
    switch (command.type) {
      case 'AskHelp':
        return seat === null ? refuse('not_allowed') : help(state, seat);
      case 'SettleDispute':
        return settle(state, command);
      case 'RunAutopilot':
        return autopilot.run(state, command, now);
      case 'PauseAutopilot':
        return autopilot.pause(state);
      case 'ResumeAutopilot':
        return autopilot.resume(state, now);
      case 'StopAutopilot':
        return autopilot.stop(state);
      default:
        return refuse('not_in_this_activity');
    }
  },
  leave: autopilot.leave,
  begin,
  evolve,
  screen,
  work,
  stage,
  host,
  progress,
  hasAnswered,
  answerText,
  mistakes: ({ round }) => (round ? mistakesOf(round) : []),
  mistakeNames,
};
