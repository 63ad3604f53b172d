/**
 * What every part of the host's page is handed: what is seen, what is chosen, and how an order is given. Knows
 * nothing of how any of it is drawn.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../../../shared/protocol/commands';
import type { HostView, RoomView, StageView } from '../../../shared/protocol/views';
import type { Ack } from '../../../shared/protocol/wire';
import type { Store } from '../../store';
import { toast } from '../../ui/Toast';
import { type Choices, choicesNow, type KeptChoices, keepChoices, type Lasting } from './choices';
import { readChoices, writeChoices } from './keptChoices';

export type HostPage = {
  readonly store: Store;
  readonly room: RoomView;
  readonly host: HostView;
  readonly stage: StageView | null;
  readonly choices: Choices;
  /** @param lasting `round`: meant for this round alone */
  readonly choose: (change: Choices['activity'], lasting?: Lasting) => void;
  /** Sends; a refusal is said in a toast and returned. */
  readonly order: (command: Command) => Promise<Ack>;
};

export function useHostPage(store: Store, room: RoomView, host: HostView): HostPage {
  const [kept, keep] = useState<KeptChoices | null>(() => readChoices(room.code));
  const choices = choicesNow(kept, room);
  return {
    store,
    room,
    host,
    stage: store.stage.value,
    choices,
    choose: (change, lasting = 'activity') => {
      const chosen = keepChoices(room, { ...choices, [lasting]: { ...choices[lasting], ...change } });
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

/** One order at a time from this button: busy until the answer is there, and not set on a page that is gone. */
export function useBusy(): readonly [boolean, <T>(work: Promise<T>) => Promise<T>] {
  const [busy, setBusy] = useState(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const during = async <T>(work: Promise<T>): Promise<T> => {
    setBusy(true);
    try {
      return await work;
    } finally {
      if (here.current) setBusy(false);
    }
  };
  return [busy, during];
}
