/** A ball on a slope and the straight line that touches the ground there, to scale. Knows no particular curve. */
import { useId } from 'preact/hooks';
import './TangentSketch.css';

export type TangentSketchProps = { readonly slope: number; readonly label: string };

const WIDTH = 320;
const HEIGHT = 220;
/** Pixels a unit, of x and of y alike, so that the line is as steep as the number says. */
const UNIT = 56;
/** How the ground bends: y = slope·x + BEND·x² around the ball. */
const BEND = 0.7;
const ball = { x: WIDTH / 2, y: HEIGHT / 2 };
const SAMPLES = 40;

export function TangentSketch({ slope, label }: TangentSketchProps) {
  const clip = useId();
  const pixels = (x: number, y: number) => `${ball.x + x * UNIT},${ball.y - y * UNIT}`;
  const half = WIDTH / UNIT / 2;
  const ground = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const x = -half + (2 * half * i) / SAMPLES;
    return pixels(x, slope * x + BEND * x * x);
  }).join(' ');
  // As long whatever its slope: 90 pixels either way.
  const run = 90 / UNIT / Math.hypot(1, slope);
  const [start = '', end = ''] = [pixels(-run, -slope * run), pixels(run, slope * run)];
  const [x1, y1] = start.split(',');
  const [x2, y2] = end.split(',');
  return (
    <svg class="tangent-sketch" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <clipPath id={clip}>
        <rect x={26} y={0} width={WIDTH - 26} height={HEIGHT - 26} />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        <polygon class="earth" points={`0,${HEIGHT * 3} ${ground} ${WIDTH},${HEIGHT * 3}`} />
        <polyline class="line" points={ground} />
        <line class={`tangent ${slope < 0 ? 'negative' : 'positive'}`} {...{ x1, y1, x2, y2 }} />
        <circle class="ball" cx={ball.x} cy={ball.y} r={11} stroke-width={4} />
      </g>
      <path class="axis" d={`M26 6V${HEIGHT - 26}H${WIDTH - 6}`} />
      <text class="arrow-name" x={13} y={20}>
        y
      </text>
      <text class="arrow-name" x={WIDTH - 14} y={HEIGHT - 6}>
        x
      </text>
    </svg>
  );
}
