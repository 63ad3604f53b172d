/** Sending where a slider is while it moves: one order at a time, the latest place next, none in between. */
import { useEffect, useRef, useState } from 'preact/hooks';

export type Scrub = {
  /** Where the slider stands: under the thumb at once, else where the room is. */
  readonly shown: number;
  readonly scrub: (to: number) => void;
};

/** `send` resolves to whether the room took it. */
export function useScrub(at: number, send: (to: number) => Promise<boolean>): Scrub {
  const [wanted, want] = useState<number | null>(null);
  const next = useRef<number | null>(null);
  const sending = useRef(false);
  useEffect(() => {
    if (wanted === at) want(null);
  }, [wanted, at]);

  const scrub = async (to: number) => {
    want(to);
    next.current = to;
    if (sending.current) return;
    sending.current = true;
    for (let place: number | null = to; place !== null; place = next.current) {
      next.current = null;
      if (await send(place)) continue;
      next.current = null;
      want(null);
    }
    sending.current = false;
  };
  return { shown: wanted ?? at, scrub: (to) => void scrub(to) };
}
