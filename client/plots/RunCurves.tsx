/** The heights of many runs against the step. What climbs out of the picture is cut off there, with an arrow. */
import './RunCurves.css';
import { ClimbsOut, cutOff, pointsOf, StepPlot } from './StepPlot';

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
  const start = Math.max(...curves.map(({ heights }) => heights[0] ?? 0));
  const least = Math.min(0, ...curves.flatMap(({ heights }) => heights));
  return (
    <StepPlot
      class="run-curves"
      label={label}
      width={width}
      height={height}
      margin={{ top: 18 }}
      steps={Math.max(1, steps)}
      // As much room above the start as a tenth of the fall: a run that climbs shows that it does, and squeezes no other.
      range={[least, start + (start - least) * 0.1]}
    >
      {(frame) =>
        curves.map(({ name, heights, tone, dashed = false, width: wide = 3 }) => {
          const { out, inside } = cutOff(heights.slice(0, until + 1), frame.high);
          const end = { x: frame.x(inside.length - 1), y: frame.y(inside.at(-1) ?? 0) };
          return (
            <g key={name} class={`run ${tone}`} data-run={name}>
              <polyline
                points={pointsOf(frame, inside)}
                stroke-width={wide}
                stroke-dasharray={dashed ? '9 7' : undefined}
              />
              {out ? <ClimbsOut {...end} /> : <circle cx={end.x} cy={end.y} r={wide + 2} />}
            </g>
          );
        })
      }
    </StepPlot>
  );
}
