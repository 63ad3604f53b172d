/** What the host can do with one seat: name, roll number, time, the way back, removal. */
import { useState } from 'preact/hooks';
import type { HostSeat } from '../../shared/protocol/views';
import { type HostPage, useBusy } from '../parts/host/page';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { fill, say } from '../ui/language';
import { readRoll } from '../ui/roll';
import { Toasts, toast } from '../ui/Toast';
import { OfferSeat } from './OfferSeat';
import './SeatDialog.css';
import { words } from './words';

export type SeatDialogProps = {
  readonly page: HostPage;
  /** null: closed */
  readonly seat: HostSeat | null;
  readonly onClose: () => void;
};

export function SeatDialog({ page, seat, onClose }: SeatDialogProps) {
  return (
    <Dialog open={seat !== null} title={seat?.name ?? ''} onClose={onClose} class="seat-dialog">
      {/* What lies above everything else would hide the page's own messages. */}
      <Toasts />
      {seat && <SeatPanel key={seat.seat} page={page} seat={seat} onClose={onClose} />}
    </Dialog>
  );
}

type PanelProps = { readonly page: HostPage; readonly seat: HostSeat; readonly onClose: () => void };

function SeatPanel({ page, seat, onClose }: PanelProps) {
  const { room, order } = page;
  const { screen } = room;
  const round = screen.kind === 'lobby' ? null : screen.round;
  const limited = round !== null && (round.closed || round.deadline !== null || round.pausedLeft !== null);
  const giveTime = async () => {
    const given = await order({ type: 'GiveTime', revision: room.revision, seat: seat.seat, seconds: 60 });
    if (given.ok) toast(fill(say(words.moreTimeGiven), { name: seat.name }));
  };
  return (
    <>
      <SeatForm page={page} seat={seat} onClose={onClose} />
      {round?.phase === 'asking' && limited && (
        <Button onClick={() => void giveTime()}>{say(words.moreTime)}</Button>
      )}
      {!seat.practice && <OfferSeat page={page} seat={seat} />}
      <Removal page={page} seat={seat} onClose={onClose} />
    </>
  );
}

function SeatForm({ page, seat, onClose }: PanelProps) {
  const [name, setName] = useState(seat.name);
  const [roll, setRoll] = useState(seat.roll === null ? '' : String(seat.roll));
  const [busy, during] = useBusy();
  const read = readRoll(roll);
  const save = async () => {
    if (!read.ok) return;
    const renamed =
      name === seat.name ? null : await page.order({ type: 'RenameSeat', seat: seat.seat, name });
    if (renamed?.ok === false) return;
    const rolled =
      read.roll === seat.roll
        ? null
        : await page.order({ type: 'SetRoll', seat: seat.seat, roll: read.roll });
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

function Removal({ page, seat, onClose }: PanelProps) {
  const [sure, setSure] = useState(false);
  const remove = async () => {
    const removed = await page.order({ type: 'RemoveSeat', seat: seat.seat });
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
