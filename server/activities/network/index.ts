/** Owns nothing: the network as one thing of the table of kinds, and the machine's turn, which only it has. */
import type { NetworkActivity } from '../../../shared/activities/network/settings';
import { refuse } from '../../room/decision';
import type { Kind } from '../kind';
import * as autopilot from './autopilot';
import { advance, ask, canUndo, deal, giveBack, help, origin, reveal, settle, submit } from './decide';
import { begin, evolve } from './evolve';
import { mistakeNames, mistakesOf } from './judge';
import type { NetworkState } from './state';
import { answerText, hasAnswered, hostPart, progress, screen, wall, work } from './view';

export const network: Kind<NetworkActivity, NetworkState> = {
  grants: () => ({ ask: ['picture', 'eta'], advance: ['numbers', 'missing'] }),
  hasStep: true,
  origin,
  ask,
  submit,
  help,
  settle,
  openSecondTry: () => refuse('not_now'),
  reveal,
  advance,
  canUndo,
  isUnanswered: (state) => state.round?.tasks.size === 0,
  deal,
  giveBack,
  begin,
  evolve,
  screen,
  work,
  wall,
  progress,
  mistakes: (state) => (state.round ? mistakesOf(state.round) : []),
  firstMistakes: () => null,
  hostPart,
  usualStep: () => null,
  hasAnswered,
  answerText,
  mistakeNames,
};

export { autopilot };
