/** The two slopes at one place as ramps seen from the side, one along x, one along y: tilt, colour, dash and number. */
import { formatSignificant } from '../../shared/math/number';
import type { Vec2 } from '../../shared/math/vec';
import { dictionary, fill, say } from '../ui/language';
import { Tex } from '../ui/Tex';
import './SlopeRamps.css';

const texts = dictionary({
  up: {
    ja: '{axis} の正の向きは上り、傾き {slope}',
    en: 'towards positive {axis} it goes up, slope {slope}',
  },
  down: {
    ja: '{axis} の正の向きは下り、傾き {slope}',
    en: 'towards positive {axis} it goes down, slope {slope}',
  },
  level: { ja: '{axis} の向きは平ら、傾き 0', en: 'along {axis} it is level, slope 0' },
});

export type SlopeRampsProps = {
  /** (∂z/∂x, ∂z/∂y) */
  readonly slopes: Vec2;
};

export const SlopeRamps = ({ slopes }: SlopeRampsProps) => (
  <div class="slope-ramps">
    <Ramp axis="x" slope={slopes.x} />
    <Ramp axis="y" slope={slopes.y} />
  </div>
);

const SIZE = { width: 160, height: 76, foot: 66 } as const;
/** Degrees that no ramp reaches: steep and steeper still look different, and gentle ones are seen. */
const STEEPEST = 44;

/** The drawn tilt in radians: half of STEEPEST at slope ±1. */
const tilt = (slope: number): number => (((STEEPEST * 2) / Math.PI) * Math.atan(slope) * Math.PI) / 180;

function Ramp({ axis, slope }: { readonly axis: 'x' | 'y'; readonly slope: number }) {
  const { width, height, foot } = SIZE;
  const rise = Math.tan(tilt(slope)) * 34;
  const [left, right] = [width / 2 - 42, width / 2 + 42];
  const middle = 36;
  const ends = { x1: left, y1: middle + rise, x2: right, y2: middle - rise };
  const way = slope > 0 ? 'up' : slope < 0 ? 'down' : 'level';
  const shown = formatSignificant(slope);
  return (
    <div class={`slope-ramp ${way}`} data-axis={axis} data-slope={slope}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={fill(say(texts[way]), { axis, slope: shown })}
      >
        <path class="earth" d={`M${left} ${ends.y1}L${right} ${ends.y2}V${foot}H${left}Z`} />
        <line class="ground" {...ends} />
        <circle class="ball" cx={width / 2} cy={middle - 9} r={7} stroke-width={2.5} />
        <path class="axis" d={`M${left} ${foot}H${right + 14}`} />
        <path class="axis-head" d={`M${right + 22} ${foot}l-9 -5v10z`} />
        <text class="axis-name" x={right + 25} y={foot + 5}>
          {axis}
        </text>
      </svg>
      <p>
        <Tex tex={`\\partial z/\\partial ${axis} =`} /> <b>{shown}</b>
      </p>
    </div>
  );
}
