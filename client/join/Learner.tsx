/**
 * Owns a learner's way from an address to a seat and out of it again: which screen stands where. Knows nothing of what
 * happens on a seat (phone/).
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RoomCode } from '../../shared/protocol/ids';
import { later } from '../opening/later';
import { forgetKey, learnerKey } from '../session';
import { createStore, type Store } from '../store';
import { language } from '../ui/language';
import { JoinPage } from './JoinPage';
import { Knocking } from './Knocking';
import { Ended, HandedOver, Refused, Resting } from './screens';

const Phone = later(() => import('../phone/Phone').then((chunk) => chunk.Phone));

export type LearnerProps = {
  readonly code: RoomCode;
  /** The secret of a one-time way back to a seat. */
  readonly claim: string | null;
};

export function Learner({ code, claim }: LearnerProps) {
  /** Counts the keys used here: a seat that was taken away is never knocked at again with its old key. */
  const [attempt, setAttempt] = useState(0);
  const store = useMemo(
    () => createStore({ role: 'learner', code, token: learnerKey(code), language: () => language.value }),
    [code, attempt],
  );
  useEffect(() => () => store.close(), [store]);
  const again = () => {
    forgetKey('learner', code);
    setAttempt(attempt + 1);
  };
  return <Classroom key={attempt} store={store} claim={attempt === 0 ? claim : null} onAgain={again} />;
}

type ClassroomProps = {
  readonly store: Store;
  readonly claim: string | null;
  /** Knock anew, as a phone that was never here. */
  readonly onAgain: () => void;
};

function Classroom({ store, claim, onAgain }: ClassroomProps) {
  const connection = store.connectionState.value;
  const room = store.room.value;
  const you = store.you.value;
  const seated = you?.kind === 'seated';

  const hadSeat = useRef(false);
  if (seated) hadSeat.current = true;

  useEffect(() => {
    document.title = `${store.code} · Kobai`;
  }, [store]);
  useEffect(() => {
    if (you !== null) Phone.prefetch();
  }, [you !== null]);
  useEffect(() => {
    // The way back is used once; a phone that already sits here has no need of it.
    if (claim !== null && seated) history.replaceState(null, '', `/j/${store.code}`);
  }, [seated]);

  if (connection.kind === 'refused') return <Refused store={store} refusal={connection} onAgain={onAgain} />;
  if (room === null || you === null) return <Knocking store={store} />;
  if (room.status === 'ended') return <Ended room={room} you={you} />;
  if (room.status === 'resting') return <Resting room={room} you={you} />;
  if (you.kind === 'joining' && hadSeat.current) return <HandedOver onAgain={onAgain} />;
  if (you.kind === 'joining') return <JoinPage store={store} room={room} you={you} claim={claim} />;
  return <Phone store={store} />;
}
