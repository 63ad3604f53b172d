/** All pictures at a glance: which are read rightly, which not yet (a dashed frame and a cross), which is the round's. */
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

/** Pixels of the stage: 16 pictures side by side are 624 wide, a drawn pixel is 9. */
const CELL = { width: 39, height: 50 } as const;
const PICTURE = 27;

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
        const frame = { x: x + 1.5, y: y + 1.5, width: CELL.width - 3, height: CELL.height - 3, rx: 6 };
        return (
          <g
            key={index}
            class={`picture${right ? ' right' : ' misread'}${index === chosen ? ' chosen' : ''}`}
            data-picture={index}
            data-right={right}
          >
            <rect class="plate" {...frame} />
            {index === chosen && <rect class="ring" {...frame} />}
            <DigitShape pixels={pixels} x={x + 6} y={y + 7} width={PICTURE} gap={0} />
            {!right && <Misread x={x + CELL.width - 8} y={y + 8} frame={frame} />}
          </g>
        );
      })}
    </svg>
  );
}

function Misread({
  x,
  y,
  frame,
}: {
  readonly x: number;
  readonly y: number;
  readonly frame: Readonly<Record<string, number>>;
}) {
  const arm = 3.6;
  return (
    <>
      <rect class="frame" {...frame} />
      <circle class="sign" cx={x} cy={y} r={8} />
      <path
        class="cross"
        d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}M${x + arm} ${y - arm}l${-2 * arm} ${2 * arm}`}
      />
    </>
  );
}
