/** Owns the heights of many runs against the step. What climbs out of the picture is cut off there, with an arrow. */
import { formatSignificant } from '../../shared/math/number';
import { niceTicks } from './axis';
import './RunCurves.css';

export type RunCurve = {
  readonly name: string;
  readonly heights: readonly number[];
  readonly tone: 'you' | 'class' | 'truth';
  readonly dashed?: boolean;
  readonly width?: number;
};

export type RunCurvesProps = {
  readonly curves: readonly RunCurve[];
  /** Steps along the axis. */
  readonly steps: number;
  /** Steps that are drawn so far. */
  readonly until: number;
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
};

export function RunCurves({ curves, steps, until, label, width = 620, height = 300 }: RunCurvesProps) {
  const margin = { left: 72, right: 16, top: 18, bottom: 34 };
  const starts = curves.map(({ heights }) => heights[0] ?? 0);
  const lows = curves.map(({ heights }) => Math.min(...heights));
  const start = Math.max(...starts);
  const least = Math.min(0, ...lows);
  // As much room above the start as a tenth of the fall: a run that climbs shows that it does, and squeezes no other.
  const ticks = niceTicks(least, start + (start - least) * 0.1, 3);
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const x = (step: number) =>
    margin.left + ((width - margin.left - margin.right) * step) / Math.max(1, steps);
  const y = (z: number) =>
    height -
    margin.bottom -
    ((height - margin.top - margin.bottom) * (Math.min(z, high) - low)) / (high - low || 1);
  return (
    <svg class="run-curves" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={margin.left - 10} y={y(tick)} dy="0.35em">
            {formatSignificant(tick)}
          </text>
        </g>
      ))}
      {niceTicks(0, Math.max(1, steps), 5)
        .filter((step) => step <= steps && Number.isInteger(step))
        .map((step) => (
          <text key={step} class="step" x={x(step)} y={height - 6}>
            {step}
          </text>
        ))}
      {curves.map(({ name, heights, tone, dashed = false, width: wide = 3 }) => {
        const shown = heights.slice(0, until + 1);
        const out = shown.findIndex((z) => z > high);
        const drawn = out < 0 ? shown : shown.slice(0, out + 1);
        const end = { x: x(drawn.length - 1), y: y(drawn.at(-1) ?? 0) };
        return (
          <g key={name} class={`run ${tone}`} data-run={name}>
            <polyline
              points={drawn.map((z, step) => `${x(step).toFixed(1)},${y(z).toFixed(1)}`).join(' ')}
              stroke-width={wide}
              stroke-dasharray={dashed ? '9 7' : undefined}
            />
            {out < 0 ? (
              <circle cx={end.x} cy={end.y} r={wide + 2} />
            ) : (
              <path d={`M${end.x - 8} ${end.y + 12}L${end.x} ${end.y}L${end.x + 8} ${end.y + 12}Z`} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
