/** Many numbers on one line, stacked where they fall together, with the marks they are to be compared with. */
import { type Interval, linear, niceTicks, within } from './axis';
import { PlotFrame } from './PlotFrame';
import './ValueLine.css';

export type ValueMark = {
  readonly value: number;
  readonly label: string;
  /** slip: where a known mistake leads */
  readonly tone: 'truth' | 'class' | 'slip';
};

export type ValueLineProps = {
  readonly values: readonly number[];
  readonly marks: readonly ValueMark[];
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
};

/** Pixels from dot to dot along the line. */
const STEP = 20;

/** Of the middle half's width, or of the way between the marks: numbers farther out than this squeeze the line for nobody. */
const FENCE = 3;

/** The interval shown: the marks and the numbers that are not far from the middle half; those stand at its ends. */
function lineRange(values: readonly number[], marks: readonly number[]): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const quarter = (n: 1 | 3) => sorted[Math.round(((sorted.length - 1) * n) / 4)] ?? 0;
  const [first, third] = [quarter(1), quarter(3)];
  const apart = marks.length > 0 ? Math.max(...marks) - Math.min(...marks) : 0;
  const fence = FENCE * Math.max(third - first, apart);
  const near =
    fence > 0 ? sorted.filter((value) => value >= first - fence && value <= third + fence) : sorted;
  const kept = [...near, ...marks];
  const low = Math.min(...kept);
  const high = Math.max(...kept);
  const room = Math.max(high - low, Math.abs(high) * 0.2, 1e-6) * 0.08;
  return [low - room, high + room];
}

export function ValueLine({ values, marks, label, width = 620, height = 300 }: ValueLineProps) {
  const floor = height - 40;
  const range = lineRange(
    values,
    marks.map(({ value }) => value),
  );
  const [low, high] = range;
  const along = linear(range, [16, width - 16]);
  const x = (value: number) => along(within(range, value));
  const columns = Math.round(width / STEP);
  const stacks = new Map<number, number>();
  const dots = values.map((value) => {
    const column = Math.round(((x(value) - 16) / (width - 32)) * (columns - 1));
    const rank = stacks.get(column) ?? 0;
    stacks.set(column, rank + 1);
    return { value, rank, cx: 16 + (column / (columns - 1)) * (width - 32) };
  });
  const tallest = Math.max(1, ...stacks.values());
  const rise = Math.min(20, (floor - 80) / tallest);
  return (
    <PlotFrame
      class="value-line"
      label={label}
      width={width}
      height={height}
      x={{
        ticks: niceTicks(low, high, 4).filter((tick) => tick >= low && tick <= high),
        scale: x,
        numbersAt: height - 6,
      }}
    >
      <line class="floor" x1={0} x2={width} y1={floor} y2={floor} />
      {dots.map(({ value, rank, cx }, index) => {
        const cy = floor - 12 - rank * rise;
        const r = Math.min(8, rise * 0.46 + 2);
        const beyond = value < low ? -1 : value > high ? 1 : 0;
        return beyond === 0 ? (
          <circle key={index} class="dot" cx={cx} cy={cy} r={r} data-value={value} />
        ) : (
          <path
            key={index}
            class="dot beyond"
            d={`M${cx + beyond * r} ${cy}l${-beyond * 2 * r} ${-r}v${2 * r}z`}
            data-value={value}
          />
        );
      })}
      {marks.map(({ value, label: name, tone }, index) => (
        <g key={name} class={`mark ${tone}`} data-value={value}>
          <line x1={x(value)} x2={x(value)} y1={26 + index * 32} y2={floor} />
          <text x={x(value)} y={20 + index * 32} class={x(value) > width * 0.6 ? 'left' : 'right'}>
            {name}
          </text>
        </g>
      ))}
    </PlotFrame>
  );
}
