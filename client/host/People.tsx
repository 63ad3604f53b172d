/** The host's list of seats: who is here, what each is doing and has answered. Nobody else ever sees it. */
import { useState } from 'preact/hooks';
import type { HostSeat } from '../../shared/protocol/views';
import { type HostPage, useBusy } from '../parts/host/page';
import { Button } from '../ui/Button';
import { fill, list, say } from '../ui/language';
import { Tex } from '../ui/Tex';
import { toast } from '../ui/Toast';
import { answerTex } from './answerTex';
import './People.css';
import { countSeats, doingOf, filterSeats, inOrder, type SeatFilter, seatFilters } from './people';
import { SeatDialog } from './SeatDialog';
import { doings, filterWords, words } from './words';

export type PeopleProps = {
  readonly page: HostPage;
  readonly filter: SeatFilter;
  readonly onFilter: (filter: SeatFilter) => void;
};

export function People({ page, filter, onFilter }: PeopleProps) {
  const [open, setOpen] = useState<HostSeat['seat'] | null>(null);
  const { seats } = page.host;
  const counts = countSeats(seats);
  const shown = inOrder(filterSeats(seats, filter));
  const chosen = seats.find(({ seat }) => seat === open) ?? null;
  return (
    <section class="people" aria-labelledby="people-title">
      <h2 id="people-title" class="unseen">
        {say(words.peopleTitle)}
      </h2>
      {seats.length === 0 ? (
        <p class="soft">{say(words.peopleNone)}</p>
      ) : (
        <>
          <Returned page={page} />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the line */}
          <div class="people-filters" role="group" aria-label={say(words.filter)}>
            {seatFilters.map((each) => (
              <button
                key={each}
                type="button"
                class="chip"
                aria-pressed={each === filter}
                onClick={() => onFilter(each)}
              >
                {fill(say(filterWords[each]), { n: counts[each] })}
              </button>
            ))}
          </div>
          {shown.length === 0 && <p class="soft">{say(words.filterNone)}</p>}
          <ul>
            {shown.map((seat) => (
              <li key={seat.seat}>
                <Row seat={seat} onOpen={() => setOpen(seat.seat)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <SeatDialog page={page} seat={chosen} onClose={() => setOpen(null)} />
    </section>
  );
}

/** A class whose phones forgot their keys over the week gets its seats back in one go. */
function Returned({ page: { host, order } }: { readonly page: HostPage }) {
  const [busy, during] = useBusy();
  const { returning: pairs } = host;
  const n = pairs.length;
  if (n === 0) return null;
  const match = async () => {
    const matched = await during(order({ type: 'MatchReturning', pairs }));
    if (matched.ok) toast(fill(say(words.returningDone), { n }));
  };
  const nameOf = (seat: number) => host.seats.find((one) => one.seat === seat)?.name ?? '';
  return (
    <div class="people-returning">
      <p>{fill(say(words.returning), { n })}</p>
      <p class="soft">{list(pairs.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`))}</p>
      <Button busy={busy} onClick={() => void match()}>
        {fill(say(words.returningGo), { n })}
      </Button>
    </div>
  );
}

function Row({ seat, onOpen }: { readonly seat: HostSeat; readonly onOpen: () => void }) {
  const doing = doingOf(seat);
  const { sign, word } = doings[doing];
  return (
    <button type="button" class={`seat-row seat-is-${doing}`} onClick={onOpen}>
      <span class="seat-who">
        <span class="seat-name" translate={false}>
          {seat.name}
        </span>
        <small>
          {seat.roll !== null && <span>{fill(say(words.rollOf), { n: seat.roll })}</span>}
          {seat.practice && <span>{say(words.practiceMark)}</span>}
          <span>{fill(say(words.points), { n: seat.score })}</span>
        </small>
      </span>
      {seat.answer !== null && (
        <span class="seat-answer">
          {answerTex(seat.answer).map((tex) => (
            <Tex key={tex} tex={tex} />
          ))}
        </span>
      )}
      <span class="seat-doing">
        <span aria-hidden="true">{sign}</span> {say(word)}
      </span>
    </button>
  );
}
