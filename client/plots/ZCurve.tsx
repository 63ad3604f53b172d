/** Owns the height of the class's point against the step. */
import { formatSignificant } from '../../shared/math/number';
import { niceTicks } from './axis';
import './CostCurve.css';

export type ZCurveProps = {
  /** z after each step, the start first. */
  readonly heights: readonly number[];
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
};

export function ZCurve({ heights, label, width = 620, height = 230 }: ZCurveProps) {
  const margin = { left: 72, right: 16, top: 14, bottom: 34 };
  const last = Math.max(4, heights.length - 1);
  const ticks = niceTicks(Math.min(0, ...heights), Math.max(...heights, 1e-9), 3);
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const x = (step: number) => margin.left + ((width - margin.left - margin.right) * step) / last;
  const y = (z: number) =>
    height - margin.bottom - ((height - margin.top - margin.bottom) * (z - low)) / (high - low);
  return (
    <svg class="cost-curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={margin.left - 10} y={y(tick)} dy="0.35em">
            {formatSignificant(tick)}
          </text>
        </g>
      ))}
      {niceTicks(0, last, 5)
        .filter((step) => step <= last && Number.isInteger(step))
        .map((step) => (
          <text key={step} class="step" x={x(step)} y={height - 6}>
            {step}
          </text>
        ))}
      {low < 0 && high > 0 && (
        <line class="zero" x1={margin.left} x2={width - margin.right} y1={y(0)} y2={y(0)} />
      )}
      <polyline class="curve" points={heights.map((z, step) => `${x(step)},${y(z)}`).join(' ')} />
      {heights.map((z, step) => (
        <circle key={step} class="point" cx={x(step)} cy={y(z)} r={8} data-step={step} data-z={z} />
      ))}
      <circle class="now" cx={x(heights.length - 1)} cy={y(heights.at(-1) ?? 0)} r={11} />
    </svg>
  );
}
