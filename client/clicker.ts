/**
 * How the stage's window hands a clicker's press to the host's page, when both are in one browser: by broadcast,
 * or, where there is none (iOS before 15.4), by what storage tells other windows. Reaches only windows of this origin.
 */
import type { RoomCode } from '../shared/protocol/ids';
import { randomName } from './session';

/** `revision`: of the flow, as the stage that was looked at shows it. */
type Press = { readonly kind: 'press'; readonly id: string; readonly revision: number };
/** Whether the press was taken up, or came too late, or before a dialog was closed. */
type Heard = { readonly kind: 'heard'; readonly id: string; readonly taken: boolean };
type Message = Press | Heard;

type Channel = {
  readonly post: (message: Message) => void;
  readonly close: () => void;
};

/** What comes from another window is nobody's word until it has been read. */
export function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, id, revision, taken } = data as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string') return null;
  if (kind === 'press' && typeof revision === 'number') return { kind, id, revision };
  return kind === 'heard' && typeof taken === 'boolean' ? { kind, id, taken } : null;
}

export function openChannel(code: RoomCode, hear: (message: Message) => void): Channel {
  const name = `kobai.clicker.${code}`;
  const listen = (data: unknown) => {
    const message = readMessage(data);
    if (message) hear(message);
  };
  if (typeof BroadcastChannel === 'function') {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => listen(data);
    return { post: (message) => channel.postMessage(message), close: () => channel.close() };
  }
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key !== name || newValue === null) return;
    try {
      listen(JSON.parse(newValue));
    } catch {
      // Another program's key by the same name: not for us.
    }
  };
  window.addEventListener('storage', onStorage);
  return {
    post(message) {
      try {
        localStorage.setItem(name, JSON.stringify(message));
        localStorage.removeItem(name);
      } catch {
        // Storage is forbidden here: then nobody hears, and the stage says where to press.
      }
    },
    close: () => window.removeEventListener('storage', onStorage),
  };
}

/** ms: a window of the same browser answers within a few, a page in the background within some hundred. */
const PATIENCE = 1_000;

/** true: taken up; false: heard and not taken; null: nobody is there. */
export function handOver(code: RoomCode, revision: number, patience = PATIENCE): Promise<boolean | null> {
  return new Promise((resolve) => {
    const id = randomName(8);
    const settle = (outcome: boolean | null) => {
      clearTimeout(timer);
      channel.close();
      resolve(outcome);
    };
    const channel = openChannel(code, (message) => {
      if (message.kind === 'heard' && message.id === id) settle(message.taken);
    });
    const timer = setTimeout(() => settle(null), patience);
    channel.post({ kind: 'press', id, revision });
  });
}
