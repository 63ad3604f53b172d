/** The heights of a walk and of its branch against the step, the present step marked. What climbs out of the picture is cut off. */
import { ClimbsOut, cutOff, pointsOf, type StepFrame, StepPlot } from './StepPlot';
import './TwoCurves.css';

export type TwoCurvesProps = {
  /** z after each step, the start first. */
  readonly walk: readonly number[];
  readonly branch: { readonly from: number; readonly heights: readonly number[] } | null;
  readonly step: number;
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
};

export function TwoCurves({ walk, branch, step, label, width = 620, height = 340 }: TwoCurvesProps) {
  const all = [...walk, ...(branch?.heights ?? [])];
  const least = Math.min(0, ...all);
  const most = Math.max(...walk, 1e-9);
  // The walk sets the scale, with a third of it to spare: a branch that climbs shows that it does, and squeezes nothing.
  const room = branch ? (most - least) * 0.33 : 0;
  return (
    <StepPlot
      class="two-curves"
      label={label}
      width={width}
      height={height}
      margin={{ top: 20 }}
      steps={Math.max(4, walk.length - 1, branch ? branch.from + branch.heights.length - 1 : 0)}
      range={[least, Math.max(most, Math.min(Math.max(...all), most + room))]}
    >
      {(frame) => {
        const { x, down } = frame;
        return (
          <>
            <line class="present" x1={x(step)} x2={x(step)} y1={down[0]} y2={down[1]} />
            {branch && <Curve frame={frame} step={step} tone="branch" {...branch} />}
            <Curve frame={frame} step={step} tone="walk" heights={walk} from={0} />
          </>
        );
      }}
    </StepPlot>
  );
}

type CurveProps = {
  readonly frame: StepFrame;
  readonly step: number;
  readonly heights: readonly number[];
  readonly from: number;
  readonly tone: 'walk' | 'branch';
};

function Curve({ frame, step, heights, from, tone }: CurveProps) {
  const { out, inside } = cutOff(heights, frame.high);
  const points = inside.map((z, index) => ({ z, at: from + index, x: frame.x(from + index), y: frame.y(z) }));
  const walked = points.filter(({ at }) => at <= step);
  const now = walked.at(-1);
  const end = points.at(-1);
  return (
    <g class={`curve ${tone}`}>
      <polyline class="whole" points={pointsOf(frame, inside, from)} />
      <polyline class="walked" points={pointsOf(frame, inside.slice(0, walked.length), from)} />
      {points.map((point) => (
        <circle
          key={point.at}
          class={point.at <= step ? 'point' : 'point ahead'}
          cx={point.x}
          cy={point.y}
          r={tone === 'walk' ? 7 : 5}
          data-step={point.at}
          data-z={point.z}
        />
      ))}
      {out && end && <ClimbsOut x={end.x} y={end.y} />}
      {now && <circle class="now" cx={now.x} cy={now.y} r={11} data-step={now.at} data-z={now.z} />}
    </g>
  );
}
