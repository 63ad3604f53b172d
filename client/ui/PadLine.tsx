/** The pad's line as it is seen: every piece typeset as it is typed, the caret between two. Changes nothing. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Piece } from './padPieces';
import { Tex } from './Tex';

/** Pixels of a line above and below its caret. */
const LINE_GAP = 5;

export type PadLineProps = {
  readonly pieces: readonly Piece[];
  /** The caret's place in the text; null: the keys write elsewhere. */
  readonly cursor: number | null;
  /** The place of something that cannot be read, to be underlined. */
  readonly trouble: number | null;
  readonly hint: string;
};

export function PadLine({ pieces, cursor, trouble, hint }: PadLineProps) {
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const caret = line.current?.querySelector<HTMLElement>('.pad-caret');
    const box = line.current;
    if (!caret || !box) return;
    // Not scrollIntoView: it would move the page as well.
    const [seen, window] = [caret.getBoundingClientRect(), box.getBoundingClientRect()];
    if (seen.bottom + LINE_GAP > window.bottom) box.scrollTop += seen.bottom + LINE_GAP - window.bottom;
    if (seen.top - LINE_GAP < window.top) box.scrollTop -= window.top - seen.top + LINE_GAP;
  });

  const last = pieces.at(-1);
  const end = last ? last.at + last.text.length : 0;
  return (
    <span class="pad-pieces" ref={line}>
      {pieces.map((piece, index) => {
        const next = pieces[index + 1];
        const to = next?.at ?? end;
        const marked = trouble !== null && trouble >= piece.at && trouble < to;
        const waiting = piece.kind === 'power' && (next?.raised ?? 0) <= piece.raised;
        return (
          <span
            key={piece.at}
            class={`pad-piece ${piece.kind} raised-${Math.min(2, piece.raised)}${marked ? ' marked' : ''}`}
            data-at={piece.at}
            data-to={to}
          >
            {cursor !== null && cursor >= piece.at && cursor < to && <Caret />}
            {piece.tex && <Tex tex={piece.tex} />}
            {waiting && <span class="pad-slot raised-1" />}
          </span>
        );
      })}
      {cursor !== null && cursor >= end && (
        <span class={`pad-piece raised-${last?.kind === 'number' ? Math.min(2, last.raised) : 0}`}>
          <Caret />
        </span>
      )}
      {pieces.length === 0 && <span class="pad-hint">{hint}</span>}
    </span>
  );
}

const Caret = () => <span class="pad-caret" />;

/** The place in the text nearest to where the line was touched. */
export function placeTouched(line: HTMLElement, x: number, y: number): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const piece of line.querySelectorAll<HTMLElement>('[data-at]')) {
    const box = piece.getBoundingClientRect();
    const above = y < box.top ? box.top - y : y > box.bottom ? y - box.bottom : 0;
    for (const [edge, place] of [
      [box.left, piece.dataset.at],
      [box.right, piece.dataset.to],
    ] as const) {
      // Lines of a wrapped expression lie closer than its pieces: first the line, then the place in it.
      const distance = Math.abs(x - edge) + above * 10;
      if (distance >= least) continue;
      least = distance;
      nearest = Number(place);
    }
  }
  return nearest;
}
