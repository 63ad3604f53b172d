/** Owns all pictures at a glance: which are read rightly, which not yet (a dashed frame and a sign), which is the round's. */
import type { Picture } from '../../shared/math/pictures';
import { DigitShape } from './DigitPicture';
import './PictureGrid.css';

export type PictureGridProps = {
  readonly pictures: readonly Picture[];
  /** One character a picture: '1' read rightly, '0' not. */
  readonly verdicts: string;
  /** Index from 0 of the round's picture. */
  readonly chosen?: number;
  readonly columns?: number;
  readonly label: string;
};

const CELL = { width: 38, height: 50 } as const;

export function PictureGrid({ pictures, verdicts, chosen, columns = 16, label }: PictureGridProps) {
  const rows = Math.ceil(pictures.length / columns);
  return (
    <svg
      class="picture-grid"
      viewBox={`-2 -2 ${columns * CELL.width + 4} ${rows * CELL.height + 4}`}
      role="img"
      aria-label={label}
    >
      {pictures.map(({ pixels }, index) => {
        const x = (index % columns) * CELL.width;
        const y = Math.floor(index / columns) * CELL.height;
        const right = verdicts[index] === '1';
        return (
          <g
            key={index}
            class={`picture${right ? ' right' : ' misread'}${index === chosen ? ' chosen' : ''}`}
            data-picture={index}
            data-right={right}
          >
            {index === chosen && (
              <rect
                class="ring"
                x={x + 0.5}
                y={y + 0.5}
                width={CELL.width - 3}
                height={CELL.height - 3}
                rx={6}
              />
            )}
            <DigitShape pixels={pixels} x={x + 5} y={y + 6} width={CELL.width - 12} />
            {!right && (
              <>
                <rect
                  class="frame"
                  x={x + 2}
                  y={y + 2}
                  width={CELL.width - 6}
                  height={CELL.height - 6}
                  rx={5}
                />
                <circle class="sign" cx={x + CELL.width - 7} cy={y + 7} r={7} />
                <text x={x + CELL.width - 7} y={y + 7} dy="0.36em">
                  ?
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
