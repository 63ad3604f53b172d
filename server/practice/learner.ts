/**
 * One practice learner at their phone: sees views, waits as people wait, sends one command at a time. Knows nothing
 * of the room beyond what its phone is shown.
 */

import type { RefusalCode } from '../../shared/protocol/refusals';
import type { RoomView, ViewMessage, YouView } from '../../shared/protocol/views';
import { type Ack, type Envelope, PROTOCOL_VERSION } from '../../shared/protocol/wire';
import type { Picture } from '../activities/practice';
import type { Clock } from '../ports';
import { type Intention, nextIntention } from './mind';
import type { Persona } from './persona';
import type { Line, MakeLine } from './socket';

export type LearnerDeps = {
  readonly who: Persona;
  readonly code: string;
  readonly token: string;
  readonly url: () => string;
  readonly clock: Clock;
  /** Times every delay: 1 is people's, 0 answers at once. */
  readonly pace: number;
  readonly pictures: readonly Picture[];
  readonly makeLine: MakeLine;
  readonly newId: () => string;
  /** Sent away, or the class has ended: this learner does not come back. */
  readonly onGone: () => void;
};

export interface Learner {
  close(): void;
}

/** Refusals that pass: the same thing is wanted again once the phone shows something new. */
const waitsOut: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'paused',
  'eyes_up',
  'room_locked',
  'room_full',
  'room_resting',
  'not_seated',
]);
/** Refusals that are no fault of the command: it is sent again after a breath. */
const retried: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['too_fast', 'failed']);
const RETRY_MS = 1_000;
/** A class does not join in one instant. */
const JOINING_MS = 6_000;

export function startLearner(deps: LearnerDeps): Learner {
  const { who, clock } = deps;
  const done = new Set<string>();
  let line: Line | null = null;
  let room: RoomView | null = null;
  let you: YouView | null = null;
  let newest = -1;
  let planned: { readonly intention: Intention; readonly cancel: () => void } | null = null;
  let sending: Envelope | null = null;
  let closed = false;

  const intend = (): Intention | null =>
    room && you ? nextIntention(who, { room, you, pictures: deps.pictures }, done, clock.now()) : null;

  function plan(): void {
    if (closed || sending) return;
    const intention = intend();
    if (planned?.intention.key === intention?.key) return;
    planned?.cancel();
    planned = intention && {
      intention,
      cancel: clock.after(intention.delay * deps.pace, () => act(intention.key)),
    };
  }

  function act(key: string): void {
    planned = null;
    // What is sent answers what the phone shows now, which may say more than when the thought began.
    const intention = intend();
    if (intention?.key !== key) {
      plan();
      return;
    }
    sending = { id: deps.newId(), ...intention.command };
    send(key);
  }

  function send(key: string): void {
    if (closed || !sending) return;
    line?.send(sending, (ack) => answered(key, ack));
  }

  function answered(key: string, ack: Ack | null): void {
    if (closed) return;
    if (ack === null) {
      send(key);
      return;
    }
    if (!ack.ok && retried.has(ack.code)) {
      clock.after(RETRY_MS * Math.max(deps.pace, 0.1), () => send(key));
      return;
    }
    sending = null;
    if (ack.ok || !waitsOut.has(ack.code)) {
      done.add(key);
      plan();
    }
  }

  function see(message: ViewMessage): void {
    if (message.version < newest) return;
    newest = message.version;
    room = message.room ?? room;
    you = message.you ?? you;
    if (room?.status === 'ended') gone();
    else plan();
  }

  function gone(): void {
    if (closed) return;
    close();
    deps.onGone();
  }

  function close(): void {
    closed = true;
    planned?.cancel();
    cancelJoining();
    line?.close();
  }

  const cancelJoining = clock.after((who.seed % JOINING_MS) * deps.pace, () => {
    const auth = {
      v: PROTOCOL_VERSION,
      room: deps.code,
      role: 'learner',
      token: deps.token,
      lang: who.lang,
    } as const;
    line = deps.makeLine(deps.url(), auth, {
      onOpen: () => {
        newest = -1;
      },
      onView: see,
      onEnd: gone,
    });
  });

  return { close };
}
