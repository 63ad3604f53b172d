/**
 * A learner's way from an address to a seat and out of it again: which screen stands where. Knows nothing of what
 * happens on a seat (phone/).
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RoomCode } from '../../shared/protocol/ids';
import { forgetKey, learnerKey, setSeatAside } from '../session';
import { createStore, type Store } from '../store';
import { language } from '../ui/language';
import { lazy } from '../ui/lazy';
import { JoinPage } from './JoinPage';
import { Knocking } from './Knocking';
import { Ended, HandedOver, OtherSeat, Refused, Resting } from './screens';

const Phone = lazy(() => import('../phone/Phone').then((chunk) => chunk.Phone));

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
  const [way, setWay] = useState(claim);
  const again = () => {
    forgetKey('learner', code);
    setWay(null);
    setAttempt(attempt + 1);
  };
  const change = (name: string | null, next: string | null) => {
    if (name !== null) setSeatAside(code, name);
    setWay(next);
    setAttempt(attempt + 1);
  };
  return <Classroom key={attempt} store={store} claim={way} onAgain={again} onChange={change} />;
}

type ClassroomProps = {
  readonly store: Store;
  readonly claim: string | null;
  /** Knock anew, as a phone that was never here. */
  readonly onAgain: () => void;
  /** Somebody else takes this device: the one who sits here, if anyone, is set aside; `next` is the newcomer's way back. */
  readonly onChange: (seated: string | null, next: string | null) => void;
};

function Classroom({ store, claim, onAgain, onChange }: ClassroomProps) {
  const connection = store.connectionState.value;
  const room = store.room.value;
  const you = store.you.value;
  const seated = you?.kind === 'seated';

  /** A way back that was scanned while somebody else sits here is theirs to refuse. */
  const [stays, setStays] = useState(false);
  const first = useRef<typeof you>(null);
  first.current ??= you;
  const conflict = claim !== null && !stays && first.current?.kind === 'seated';

  const hadSeat = useRef(false);
  if (seated) hadSeat.current = true;

  useEffect(() => {
    document.title = `${store.code} · Kobai`;
  }, [store]);
  useEffect(() => {
    if (you !== null) void Phone.prefetch();
  }, [you !== null]);
  useEffect(() => {
    // The way back is used once; a phone that already sits here has no need of it.
    if (claim !== null && seated && !conflict) history.replaceState(null, '', `/j/${store.code}`);
  }, [seated, conflict]);

  if (connection.kind === 'refused') return <Refused store={store} refusal={connection} onAgain={onAgain} />;
  if (room === null || you === null) return <Knocking store={store} />;
  if (room.status === 'ended') return <Ended room={room} you={you} />;
  if (room.status === 'resting') return <Resting room={room} you={you} />;
  if (you.kind === 'joining' && hadSeat.current) return <HandedOver onAgain={onAgain} />;
  if (you.kind === 'joining')
    return <JoinPage store={store} room={room} you={you} claim={claim} onBack={() => onChange(null, null)} />;
  if (conflict) {
    return (
      <OtherSeat name={you.name} onStay={() => setStays(true)} onMove={() => onChange(you.name, claim)} />
    );
  }
  return <Phone store={store} onLeave={() => onChange(you.name, null)} />;
}
