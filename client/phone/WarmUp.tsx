/** The lobby's warm-up: tap where water would flow. No mathematics, no right or wrong. */
import { useRef, useState } from 'preact/hooks';
import { add, scale, type Vec2 } from '../../shared/math/vec';
import type { Store } from '../store';
import { arrowWay } from '../ui/arrowKeys';
import { Contours, drawn } from '../ui/Contours';
import { say } from '../ui/language';
import { words } from './words';

/** Of the map's width and height, at a press of a key. */
const NUDGE = 0.04;

const part = (value: number) => Math.min(1, Math.max(0, value));
const inside = ({ x, y }: Vec2): Vec2 => ({ x: part(x), y: part(y) });

/** A drop with its tip up, its round end on the spot that was tapped. */
const drop = ({ x, y }: Vec2) => `M${x} ${y - 26}c14 18 15 22 15 28a15 15 0 0 1-30 0c0-6 1-10 15-28z`;

export function WarmUp({ store }: { readonly store: Store }) {
  const [tapped, setTapped] = useState<Vec2 | null>(null);
  /** Where the keyboard's mark is, before Enter sets it. */
  const [aim, setAim] = useState<Vec2 | null>(null);
  const map = useRef<HTMLDivElement>(null);

  const tap = (at: Vec2) => {
    setTapped(at);
    setAim(null);
    // Nobody waits for it and nothing is lost without it: a refusal (too fast) needs no word.
    void store.send({ type: 'TapWarmUp', x: at.x, y: at.y });
  };

  return (
    <section class="warm-up" aria-labelledby="warm-up-title">
      <h2 id="warm-up-title">{say(words.warmUpTitle)}</h2>
      <div
        ref={map}
        class="warm-up-map"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the mark is moved by the arrow keys
        tabIndex={0}
        aria-label={say(words.warmUpMap)}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          tap(
            inside({
              x: (event.clientX - box.left) / box.width,
              y: 1 - (event.clientY - box.top) / box.height,
            }),
          );
        }}
        onKeyDown={(event) => {
          const way = arrowWay(event);
          const from = aim ?? tapped ?? { x: 0.5, y: 0.5 };
          if (way) setAim(inside(add(from, scale(way, NUDGE))));
          else if (event.key === 'Enter' || event.key === ' ') tap(from);
          else return;
          event.preventDefault();
        }}
      >
        <Contours flowing={tapped !== null}>
          {tapped && <path d={drop(drawn(tapped))} class="warm-up-mark" />}
          {aim && <path d={drop(drawn(aim))} class="warm-up-mark aiming" />}
        </Contours>
      </div>
      <p>{say(tapped === null ? words.warmUpText : words.warmUpDone)}</p>
      <p class="warm-up-said" aria-live="polite">
        {tapped !== null && say(words.warmUpAgain)}
      </p>
    </section>
  );
}
