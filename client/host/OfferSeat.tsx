/** Handing a seat back to a learner whose browser lost it: four digits and a one-time QR code, until they lapse. */
import { useRef, useState } from 'preact/hooks';
import type { HostSeat } from '../../shared/protocol/views';
import type { SeatOffer } from '../../shared/protocol/wire';
import { type HostPage, useBusy } from '../parts/host/page';
import { clock } from '../parts/round/time';
import { Button } from '../ui/Button';
import { fill, say } from '../ui/language';
import { Qr } from '../ui/Qr';
import { useTicks } from '../ui/useTicks';
import { words } from './words';

export function OfferSeat({ page, seat }: { readonly page: HostPage; readonly seat: HostSeat }) {
  const [offer, setOffer] = useState<SeatOffer | null>(null);
  const [busy, during] = useBusy();
  useTicks(offer !== null);
  const ask = async () => {
    const answer = await during(page.order({ type: 'OfferSeat', seat: seat.seat }));
    if (!answer.ok || !answer.offer) return;
    opened.current = false;
    setOffer(answer.offer);
  };
  const opened = useRef(false);
  if (offer && seat.offered) opened.current = true;
  const used = offer !== null && opened.current && !seat.offered;
  const left = offer ? offer.expiresAt - page.store.serverNow() : null;
  return (
    <div class="offer">
      {offer && !used && left !== null && left > 0 ? (
        <>
          <p>{say(words.offerText)}</p>
          <div class="offer-ways">
            {/* Read out digit by digit, not as a number in the thousands. */}
            <p class="offer-digits">
              <span class="unseen">
                {say(words.offerDigits)}: {[...offer.digits].join(' ')}
              </span>
              <span aria-hidden="true">{offer.digits}</span>
            </p>
            <Qr text={`${page.host.joinUrl}#claim=${offer.secret}`} label={say(words.offerQr)} size={180} />
          </div>
          <p class="soft" role="timer">
            {fill(say(words.timeLeft), { time: clock(left) })}
          </p>
        </>
      ) : (
        <>
          <Button busy={busy} onClick={() => void ask()}>
            {say(offer ? words.offerAgain : words.offer)}
          </Button>
          <p class="soft">{say(used ? words.offerUsed : offer ? words.offerOver : words.offerHint)}</p>
        </>
      )}
    </div>
  );
}
