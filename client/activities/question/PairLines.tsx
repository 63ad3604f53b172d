/** The lines between two columns of rows of one height, drawn into whatever room lies between them. */
import type { Pairs } from './drafts';
import './PairLines.css';

export type PairLinesProps = {
  /** For each row at the left its row at the right; null: none. */
  readonly pairs: Pairs;
  /** The row at the left whose line is being made. */
  readonly chosen?: number | null;
  /** They draw themselves when they appear. */
  readonly animate?: boolean;
};

export function PairLines({ pairs, chosen = null, animate = false }: PairLinesProps) {
  const middle = (row: number) => row * 100 + 50;
  return (
    <svg
      class={`pair-lines${animate ? ' appear' : ''}`}
      style={{ gridRow: `1 / span ${pairs.length}` }}
      viewBox={`0 0 100 ${pairs.length * 100}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {pairs.map((right, left) =>
        right === null ? null : (
          <line
            key={left}
            class={chosen === left ? 'chosen' : ''}
            x1={0}
            y1={middle(left)}
            x2={100}
            y2={middle(right)}
            data-left={left}
            data-right={right}
          />
        ),
      )}
    </svg>
  );
}
