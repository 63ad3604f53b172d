import type { Command } from '../../../shared/protocol/commands';
import type { HostView, RoomView, StageView } from '../../../shared/protocol/views';
import type { Ack } from '../../../shared/protocol/wire';
import type { Store } from '../../store';
import type { Choices } from './choices';

/** What every part of the host's page is handed: what is seen, what is chosen, and how a command is given. */
export type Desk = {
  readonly store: Store;
  readonly room: RoomView;
  readonly host: HostView;
  readonly stage: StageView | null;
  readonly choices: Choices;
  readonly choose: (change: Partial<Choices>) => void;
  /** Sends; a refusal is said in a toast and returned. */
  readonly order: (command: Command) => Promise<Ack>;
};
