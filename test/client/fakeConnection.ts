/** A server's side of a connection for tests: delivers when told to, and clones what passes through it. */
import type { Connect, ConnectionEvents } from '../../client/connection';
import type { RoomView, ViewMessage } from '../../shared/protocol/views';
import type { Ack, Envelope, Handshake } from '../../shared/protocol/wire';

export function fakeConnection() {
  let events: ConnectionEvents | null = null;
  let handshake: (() => Handshake) | null = null;
  let up = false;
  const arrived: { readonly envelope: Envelope; readonly answer: (ack: Ack) => void }[] = [];
  const heard = () => {
    if (!events) throw new Error('nobody connected');
    return events;
  };
  const connect: Connect = (shake, on) => {
    events = on;
    handshake = shake;
    return {
      send(envelope, onAck) {
        if (!up) return false;
        arrived.push({ envelope: structuredClone(envelope), answer: (ack) => onAck(structuredClone(ack)) });
        return true;
      },
      restart: () => {},
      close: () => {
        up = false;
      },
    };
  };
  return {
    connect,
    arrived,
    handshake: () => handshake?.(),
    open() {
      up = true;
      heard().opened();
    },
    lose() {
      up = false;
      heard().lost();
    },
    refuse: (code: Extract<Ack, { ok: false }>['code']) => {
      up = false;
      heard().refused({ ok: false, code, message: code });
    },
    view: (message: ViewMessage) => heard().view(structuredClone(message)),
  };
}

export const lobby = (fields: Partial<RoomView> = {}): RoomView => ({
  code: 'K7Q4MX',
  status: 'open',
  paused: false,
  frozen: false,
  locked: false,
  namesShown: true,
  pace: 'normal',
  revision: 0,
  lesson: { ja: '授業', en: 'Lesson' },
  place: null,
  screen: { kind: 'lobby' },
  ...fields,
});
