import { useState } from 'preact/hooks';
import type { Command } from '../../shared/protocol/commands';
import type { HostView, RoomView } from '../../shared/protocol/views';
import type { Ack } from '../../shared/protocol/wire';
import { choicesNow, type KeptChoices, keepChoices } from '../parts/host/choices';
import type { Desk } from '../parts/host/context';
import type { Store } from '../store';
import { toast } from '../ui/Toast';
import { readChoices, writeChoices } from './keptChoices';

export function useDesk(store: Store, room: RoomView, host: HostView): Desk {
  const [kept, keep] = useState<KeptChoices | null>(() => readChoices(room.code));
  const choices = choicesNow(kept, room);
  return {
    store,
    room,
    host,
    stage: store.stage.value,
    choices,
    choose: (change) => {
      const chosen = keepChoices(room, { ...choices, ...change });
      writeChoices(room.code, chosen);
      keep(chosen);
    },
    order: (command) => order(store, command),
  };
}

async function order(store: Store, command: Command): Promise<Ack> {
  const answer = await store.send(command);
  if (!answer.ok) toast(answer.message);
  return answer;
}
