/** One picture of 4 rows × 3 columns as a shape inside a larger drawing. */
import './DigitPicture.css';

const COLUMNS = 3;

type Shape = {
  readonly pixels: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Between two squares, as a part of a square's side. */
  readonly gap?: number;
};

/** Squares inside an SVG; the height is 4/3 of the width. */
export function DigitShape({ pixels, x, y, width, gap: part = 0.12 }: Shape) {
  const side = width / COLUMNS;
  const gap = (side * part) / 2;
  return (
    <g class="digit">
      {pixels.map((pixel, index) => (
        <rect
          key={index}
          class={pixel ? 'on' : 'off'}
          x={x + (index % COLUMNS) * side + gap}
          y={y + Math.floor(index / COLUMNS) * side + gap}
          width={side - 2 * gap}
          height={side - 2 * gap}
          rx={part > 0 ? side * 0.16 : 0}
        />
      ))}
    </g>
  );
}
