/** Owns the heights of a walk and of its branch against the step, the present step marked. What climbs out of the picture is cut off. */
import { formatSignificant } from '../../shared/math/number';
import { niceTicks } from './axis';
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
  const margin = { left: 72, right: 16, top: 20, bottom: 34 };
  const all = [...walk, ...(branch?.heights ?? [])];
  const least = Math.min(0, ...all);
  const most = Math.max(...walk, 1e-9);
  // The walk sets the scale, with a third of it to spare: a branch that climbs shows that it does, and squeezes nothing.
  const room = branch ? (most - least) * 0.33 : 0;
  const ticks = niceTicks(least, Math.max(most, Math.min(Math.max(...all), most + room)), 3);
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const last = Math.max(4, walk.length - 1, branch ? branch.from + branch.heights.length - 1 : 0);
  const x = (at: number) => margin.left + ((width - margin.left - margin.right) * at) / last;
  const y = (z: number) =>
    height -
    margin.bottom -
    ((height - margin.top - margin.bottom) * (Math.min(z, high) - low)) / (high - low || 1);
  const shared = { x, y, high, step };
  return (
    <svg class="two-curves" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
          <text class="tick" x={margin.left - 10} y={y(tick)} dy="0.35em">
            {formatSignificant(tick)}
          </text>
        </g>
      ))}
      {niceTicks(0, last, 5)
        .filter((each) => each <= last && Number.isInteger(each))
        .map((each) => (
          <text key={each} class="step" x={x(each)} y={height - 6}>
            {each}
          </text>
        ))}
      <line class="present" x1={x(step)} x2={x(step)} y1={margin.top} y2={height - margin.bottom} />
      {branch && <Curve {...shared} tone="branch" heights={branch.heights} from={branch.from} />}
      <Curve {...shared} tone="walk" heights={walk} from={0} />
    </svg>
  );
}

type CurveProps = {
  readonly x: (step: number) => number;
  readonly y: (z: number) => number;
  readonly high: number;
  readonly step: number;
  readonly heights: readonly number[];
  readonly from: number;
  readonly tone: 'walk' | 'branch';
};

function Curve({ x, y, high, step, heights, from, tone }: CurveProps) {
  const out = heights.findIndex((z) => z > high);
  const inside = out < 0 ? heights : heights.slice(0, out + 1);
  const points = inside.map((z, index) => ({ z, at: from + index, x: x(from + index), y: y(z) }));
  const line = (some: typeof points) =>
    some.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ');
  const walked = points.filter(({ at }) => at <= step);
  const now = walked.at(-1);
  const end = points.at(-1);
  return (
    <g class={`curve ${tone}`}>
      <polyline class="whole" points={line(points)} />
      <polyline class="walked" points={line(walked)} />
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
      {out >= 0 && end && (
        <path d={`M${end.x - 9} ${end.y + 13}L${end.x} ${end.y}L${end.x + 9} ${end.y + 13}Z`} />
      )}
      {now && <circle class="now" cx={now.x} cy={now.y} r={11} data-step={now.at} data-z={now.z} />}
    </g>
  );
}
