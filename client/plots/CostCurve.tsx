/** Owns the cost against the step: what the class did by hand as dots, the machine's steps as a line. */
import type { CostPoint } from '../../shared/activities/network';
import { niceTicks } from './axis';
import './CostCurve.css';
import { useRolling } from './useRolling';

export type CostCurveProps = {
  readonly costs: readonly CostPoint[];
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
  /** The latest point slides down from the one before. */
  readonly slides?: boolean;
};

export function CostCurve({ costs, label, width = 620, height = 230, slides = false }: CostCurveProps) {
  const margin = { left: 58, right: 30, top: 14, bottom: 34 };
  const last = Math.max(5, costs.at(-1)?.step ?? 0);
  const ticks = niceTicks(0, Math.max(1e-9, ...costs.map(({ total }) => total)));
  const top = ticks.at(-1) ?? 1;
  const x = (step: number) => margin.left + ((width - margin.left - margin.right) * step) / last;
  const y = (total: number) => height - margin.bottom - ((height - margin.top - margin.bottom) * total) / top;
  const path = costs
    .map(({ step, total }, index) => `${index === 0 ? 'M' : 'L'}${x(step).toFixed(1)} ${y(total).toFixed(1)}`)
    .join('');
  const now = costs.at(-1);
  const end = { x: now?.step ?? 0, y: now?.total ?? 0 };
  const rolled = useRolling(end);
  const here = slides ? rolled : end;
  return (
    <svg class="cost-curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={margin.left - 10} y={y(tick)} dy="0.35em">
            {tick}
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
      <path class="curve" d={path} />
      {costs
        .filter(({ by }) => by !== 'machine')
        .map(({ step, total, by }) => (
          <circle
            key={step}
            class={`point ${by}`}
            cx={x(step)}
            cy={y(total)}
            r={by === 'class' ? 8 : 6}
            data-step={step}
            data-total={total}
          />
        ))}
      {now && (
        <circle class="now" cx={x(here.x)} cy={y(here.y)} r={9} data-step={now.step} data-total={now.total} />
      )}
    </svg>
  );
}
