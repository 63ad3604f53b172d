/** Which commands are for whom, whatever the room is doing, and the reason that is told to the one who asks. */
import { type CommandType, roleOfCommand } from '../../shared/protocol/commands';
import type { RefusalCode } from '../../shared/protocol/refusals';
import type { Actor } from './room';

/** Why this one may not send such a command at all; null: they may. */
export function notForThem({ role }: Actor, type: CommandType): RefusalCode | null {
  const meantFor = roleOfCommand[type];
  if (role === meantFor) return null;
  switch (role) {
    case 'host':
      return 'only_learners';
    case 'stage':
      return 'stage_only_shows';
    case 'joining':
      return meantFor === 'learner' ? 'not_seated' : 'not_allowed';
    case 'learner':
      return meantFor === 'joining' ? 'already_seated' : 'not_allowed';
    case 'clock':
      return 'not_allowed';
    default:
      return role satisfies never;
  }
}
