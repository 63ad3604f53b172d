/** What every plot of numbers stands in: the drawing, the numbers along its axes, and the lines of its grid. */
import type { ComponentChildren } from 'preact';
import { formatSignificant } from '../../shared/math/number';
import type { Interval, Scale } from './axis';
import './PlotFrame.css';

export type Axis = {
  readonly ticks: readonly number[];
  readonly scale: Scale;
  /** Pixels: the baseline of an x axis' numbers; the right end of a y axis' numbers. */
  readonly numbersAt: number;
  /** Pixels from where to where a line goes through every tick; none: no lines. */
  readonly grid?: Interval;
  readonly unit?: string;
};

export type PlotFrameProps = {
  readonly class: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Size of the numbers, in the drawing's pixels: 24 of them are the least that is read on a stage. */
  readonly text?: number;
  readonly x: Axis;
  readonly y?: Axis;
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ComponentChildren;
};

export function PlotFrame(props: PlotFrameProps) {
  const { class: name, label, width, height, text = 24, x, y, data, children } = props;
  const line = { class: 'grid', 'stroke-width': text / 16 };
  return (
    <svg
      class={`plot-frame ${name}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      font-size={text}
      {...data}
    >
      {y?.ticks.map((tick) => {
        const at = y.scale(tick);
        return (
          <g key={tick}>
            {y.grid && <line {...line} x1={y.grid[0]} x2={y.grid[1]} y1={at} y2={at} />}
            <text class="y-number" x={y.numbersAt} y={at} dy="0.35em">
              {formatSignificant(tick)}
              {y.unit}
            </text>
          </g>
        );
      })}
      {x.ticks.map((tick) => {
        const at = x.scale(tick);
        return (
          <g key={tick}>
            {x.grid && <line {...line} x1={at} x2={at} y1={x.grid[0]} y2={x.grid[1]} />}
            <text class="x-number" x={at} y={x.numbersAt}>
              {formatSignificant(tick)}
              {x.unit}
            </text>
          </g>
        );
      })}
      {children}
    </svg>
  );
}
