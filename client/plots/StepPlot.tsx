/** A number against the step: whole steps to the right, round numbers upwards. What climbs out of the picture is cut off. */
import type { ComponentChildren } from 'preact';
import { type Interval, linear, niceTicks, type Scale } from './axis';
import { PlotFrame } from './PlotFrame';
import { svgPoints } from './svgPoints';

export type StepFrame = {
  /** Pixels of a step. */
  readonly x: Scale;
  /** Pixels of a number; of one that is too high, the upper edge. */
  readonly y: Scale;
  readonly low: number;
  readonly high: number;
  readonly across: Interval;
  readonly down: Interval;
};

export type StepPlotProps = {
  readonly class: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Pixels around the plot, where the numbers stand. */
  readonly margin?: { readonly left?: number; readonly right?: number; readonly top?: number };
  /** The last step that has a place. */
  readonly steps: number;
  /** The numbers that have a place, and between about how many lines. */
  readonly range: Interval;
  readonly intervals?: number;
  readonly children: (frame: StepFrame) => ComponentChildren;
};

export function StepPlot(props: StepPlotProps) {
  const { width, height, margin, steps, range, intervals = 3, children, ...rest } = props;
  const across: Interval = [margin?.left ?? 72, width - (margin?.right ?? 16)];
  const down: Interval = [margin?.top ?? 14, height - 34];
  const ticks = niceTicks(...range, intervals);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = linear([0, steps], across);
  const upwards = linear([low, high], [down[1], down[0]]);
  const y: Scale = (value) => upwards(Math.min(value, high));
  return (
    <PlotFrame
      {...rest}
      width={width}
      height={height}
      x={{
        ticks: niceTicks(0, steps, 5).filter((step) => step <= steps && Number.isInteger(step)),
        scale: x,
        numbersAt: height - 6,
      }}
      y={{ ticks, scale: y, numbersAt: across[0] - 10, grid: across }}
    >
      {children({ x, y, low, high, across, down })}
    </PlotFrame>
  );
}

export const pointsOf = ({ x, y }: Pick<StepFrame, 'x' | 'y'>, values: readonly number[], from = 0): string =>
  svgPoints(values.map((value, index) => ({ x: x(from + index), y: y(value) })));

/** The values up to the first that is too high, that one included, and whether there is one. */
export function cutOff(values: readonly number[], high: number) {
  const out = values.findIndex((value) => value > high);
  return { out: out >= 0, inside: out < 0 ? values : values.slice(0, out + 1) };
}

/** Where a line leaves the picture: an arrow that points upwards. */
export const ClimbsOut = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path d={`M${x - 9} ${y + 13}L${x} ${y}L${x + 9} ${y + 13}Z`} />
);
