/** The cost against the step: what the class did by hand as dots, the machine's steps as a line. */
import type { CostPoint } from '../../shared/activities/network';
import './CostCurve.css';
import { StepPlot } from './StepPlot';
import { svgPoints } from './svgPoints';
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
  const now = costs.at(-1);
  const end = { x: now?.step ?? 0, y: now?.total ?? 0 };
  const rolled = useRolling(end);
  const here = slides ? rolled : end;
  return (
    <StepPlot
      class="cost-curve"
      label={label}
      width={width}
      height={height}
      margin={{ left: 58, right: 30 }}
      steps={Math.max(5, end.x)}
      range={[0, Math.max(1e-9, ...costs.map(({ total }) => total))]}
      intervals={4}
    >
      {({ x, y }) => (
        <>
          <polyline
            class="curve"
            points={svgPoints(costs.map(({ step, total }) => ({ x: x(step), y: y(total) })))}
          />
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
            <circle
              class="now"
              cx={x(here.x)}
              cy={y(here.y)}
              r={9}
              data-step={now.step}
              data-total={now.total}
            />
          )}
        </>
      )}
    </StepPlot>
  );
}
