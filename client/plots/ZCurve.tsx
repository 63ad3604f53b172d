/** The height of the class's point against the step. */
import './CostCurve.css';
import { pointsOf, StepPlot } from './StepPlot';

export type ZCurveProps = {
  /** z after each step, the start first. */
  readonly heights: readonly number[];
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
};

export const ZCurve = ({ heights, label, width = 620, height = 230 }: ZCurveProps) => (
  <StepPlot
    class="cost-curve"
    label={label}
    width={width}
    height={height}
    steps={Math.max(4, heights.length - 1)}
    range={[Math.min(0, ...heights), Math.max(...heights, 1e-9)]}
  >
    {(frame) => {
      const { x, y, low, high, across } = frame;
      return (
        <>
          {low < 0 && high > 0 && <line class="zero" x1={across[0]} x2={across[1]} y1={y(0)} y2={y(0)} />}
          <polyline class="curve" points={pointsOf(frame, heights)} />
          {heights.map((z, step) => (
            <circle key={step} class="point" cx={x(step)} cy={y(z)} r={8} data-step={step} data-z={z} />
          ))}
          <circle class="now" cx={x(heights.length - 1)} cy={y(heights.at(-1) ?? 0)} r={11} />
        </>
      );
    }}
  </StepPlot>
);
