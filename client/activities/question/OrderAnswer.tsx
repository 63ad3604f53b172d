/** Items that are brought in order: dragged by their handle, or moved by a button; every move is said aloud. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AskedOf } from '../../../shared/activities/question/asked';
import { fill, say } from '../../ui/language';
import { plainRich, Rich } from '../../ui/Tex';
import { useHeld } from '../../ui/useHeld';
import { moved, placeOfDragged, type Row } from './arranging';
import './OrderAnswer.css';
import { letter } from './parts';
import { words } from './words';

export type OrderAnswerProps = {
  readonly asked: AskedOf<'order'>;
  readonly order: readonly number[];
  readonly onOrder: (order: readonly number[]) => void;
};

/** A row on its way: where every row lay when it was taken, and how far the finger has gone since, in pixels. */
type Drag = {
  readonly from: number;
  readonly rows: readonly Row[];
  readonly start: number;
  readonly by: number;
};

export function OrderAnswer({ asked, order, onOrder }: OrderAnswerProps) {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ readonly item: number; readonly by: 1 | -1 } | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [said, setSaid] = useState('');
  const gripOf = useHeld<HTMLSpanElement>();

  useLayoutEffect(() => {
    // A row that is moved in the page takes the focus away from its own button.
    const button = pressed.current;
    pressed.current = null;
    if (!button) return;
    const [up, down] =
      list.current?.querySelectorAll<HTMLButtonElement>(`[data-item="${button.item}"] button`) ?? [];
    const [same, other] = button.by === -1 ? [up, down] : [down, up];
    (same?.disabled ? other : same)?.focus();
  });

  const textOf = (item: number) => asked.items[item] ?? { ja: '', en: '' };
  const put = (from: number, to: number) => {
    if (from === to) return;
    const what = plainRich(say(textOf(order[from] ?? 0)));
    onOrder(moved(order, from, to));
    setSaid(fill(say(words.movedTo), { what, n: to + 1 }));
  };
  const step = (place: number, by: 1 | -1) => {
    pressed.current = { item: order[place] ?? 0, by };
    put(place, place + by);
  };
  const take = (place: number, at: number) => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    setDrag({ from: place, rows, start: at, by: 0 });
  };
  const drop = () => {
    if (drag) put(drag.from, placeOfDragged(drag.rows, drag.from, drag.by));
    setDrag(null);
  };

  return (
    <>
      <p class="question-how">{say(words.orderHow)}</p>
      <ol class={`order-list${drag ? ' dragging' : ''}`} ref={list}>
        {order.map((item, place) => {
          const text = textOf(item);
          const what = plainRich(say(text));
          return (
            <li
              key={item}
              class={drag?.from === place ? 'dragged' : ''}
              data-item={item}
              style={{ transform: drag ? `translateY(${shift(drag, place)}px)` : undefined }}
            >
              <span
                class="order-handle"
                aria-hidden="true"
                {...gripOf({
                  onTake: (event) => {
                    event.preventDefault();
                    take(place, event.clientY);
                  },
                  onMove: (event) => drag && setDrag({ ...drag, by: event.clientY - drag.start }),
                  onDrop: drop,
                  onLost: () => setDrag(null),
                })}
              >
                ≡
              </span>
              <span class="part-letter">{letter(item)}</span>
              <span class="order-text">
                <Rich text={say(text)} />
              </span>
              <button
                type="button"
                aria-label={fill(say(words.up), { what })}
                disabled={place === 0}
                onClick={() => step(place, -1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button
                type="button"
                aria-label={fill(say(words.down), { what })}
                disabled={place === order.length - 1}
                onClick={() => step(place, 1)}
              >
                <span aria-hidden="true">↓</span>
              </button>
            </li>
          );
        })}
      </ol>
      <p class="unseen" aria-live="polite">
        {said}
      </p>
    </>
  );
}

/** Pixels by which a row lies off its place just now: the dragged one follows the finger, those it passed make room. */
function shift({ from, rows, by }: Drag, place: number): number {
  if (place === from) return by;
  const to = placeOfDragged(rows, from, by);
  const [first, second] = rows;
  const gap = first && second ? second.top - first.top - first.height : 0;
  const room = (rows[from]?.height ?? 0) + gap;
  if (from < place && place <= to) return -room;
  return to <= place && place < from ? room : 0;
}
