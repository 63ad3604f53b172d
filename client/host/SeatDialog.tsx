/** Owns what the teacher can do with one seat: name, roll number, time, the way back, removal. */
import { useState } from 'preact/hooks';
import type { HostSeat } from '../../shared/protocol/views';
import type { Desk } from '../parts/host/context';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { fill, say } from '../ui/language';
import { readRoll } from '../ui/roll';
import { Toasts, toast } from '../ui/Toast';
import { OfferSeat } from './OfferSeat';
import { useBusy } from './useBusy';
import './SeatDialog.css';
import { words } from './words';

export type SeatDialogProps = {
  readonly desk: Desk;
  /** null: closed */
  readonly seat: HostSeat | null;
  readonly onClose: () => void;
};

export function SeatDialog({ desk, seat, onClose }: SeatDialogProps) {
  return (
    <Dialog open={seat !== null} title={seat?.name ?? ''} onClose={onClose} class="seat-dialog">
      {/* What lies above everything else would hide the page's own messages. */}
      <Toasts />
      {seat && <SeatPanel key={seat.seat} desk={desk} seat={seat} onClose={onClose} />}
    </Dialog>
  );
}

type PanelProps = { readonly desk: Desk; readonly seat: HostSeat; readonly onClose: () => void };

function SeatPanel({ desk, seat, onClose }: PanelProps) {
  const { room, order } = desk;
  const { screen } = room;
  const round = screen.kind === 'lobby' ? null : screen.round;
  const limited = round !== null && (round.closed || round.deadline !== null || round.pausedLeft !== null);
  const giveTime = async () => {
    const given = await order({ type: 'GiveTime', revision: room.revision, seat: seat.seat, seconds: 60 });
    if (given.ok) toast(fill(say(words.moreTimeGiven), { name: seat.name }));
  };
  return (
    <>
      <SeatForm desk={desk} seat={seat} onClose={onClose} />
      {round?.phase === 'asking' && limited && (
        <Button onClick={() => void giveTime()}>{say(words.moreTime)}</Button>
      )}
      {!seat.practice && <OfferSeat desk={desk} seat={seat} />}
      <Removal desk={desk} seat={seat} onClose={onClose} />
    </>
  );
}

function SeatForm({ desk, seat, onClose }: PanelProps) {
  const [name, setName] = useState(seat.name);
  const [roll, setRoll] = useState(seat.roll === null ? '' : String(seat.roll));
  const [busy, during] = useBusy();
  const read = readRoll(roll);
  const save = async () => {
    if (!read.ok) return;
    const renamed =
      name === seat.name ? null : await desk.order({ type: 'RenameSeat', seat: seat.seat, name });
    if (renamed?.ok === false) return;
    const rolled =
      read.roll === seat.roll
        ? null
        : await desk.order({ type: 'SetRoll', seat: seat.seat, roll: read.roll });
    if (rolled?.ok !== false) onClose();
  };
  return (
    <form
      class="seat-form"
      onSubmit={(event) => {
        event.preventDefault();
        void during(save());
      }}
    >
      <label class="host-field">
        <span>{say(words.name)}</span>
        <input
          value={name}
          maxLength={40}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="host-field">
        <span>{say(words.roll)}</span>
        <input
          value={roll}
          inputMode="numeric"
          autocomplete="off"
          aria-invalid={!read.ok}
          onInput={(event) => setRoll(event.currentTarget.value)}
        />
        {!read.ok && <small role="alert">{say(words.rollWrong)}</small>}
      </label>
      <Button type="submit" busy={busy} disabled={!read.ok || name.trim() === ''}>
        {say(words.save)}
      </Button>
    </form>
  );
}

function Removal({ desk, seat, onClose }: PanelProps) {
  const [sure, setSure] = useState(false);
  const remove = async () => {
    const removed = await desk.order({ type: 'RemoveSeat', seat: seat.seat });
    if (removed.ok) onClose();
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setSure(true)}>
        {say(words.remove)}…
      </Button>
      <Dialog
        open={sure}
        title={fill(say(words.removeTitle), { name: seat.name })}
        onClose={() => setSure(false)}
        actions={
          <>
            <Button onClick={() => setSure(false)}>{say(words.cancel)}</Button>
            <Button class="host-sure" onClick={() => void remove()}>
              {say(words.removeSure)}
            </Button>
          </>
        }
      >
        <p>{say(words.removeText)}</p>
      </Dialog>
    </>
  );
}
