/** Δz against θ, from −180° to 180°: dots, the cosine through them, its two bounds. What is shown yet is the caller's. */
import type { TurnDot } from '../../shared/activities/turn';
import { formatSignificant } from '../../shared/math/number';
import { linear } from './axis';
import './CosinePlot.css';
import { PlotFrame } from './PlotFrame';
import { svgPoints } from './svgPoints';

export type CosinePlotProps = {
  /** ‖∇z‖‖Δ‖: the highest Δz, and its opposite the lowest */
  readonly bound: number;
  readonly dots: readonly TurnDot[];
  /** Larger dots: where arrows stayed. */
  readonly chosen: readonly TurnDot[];
  readonly curve?: boolean;
  readonly bounds?: boolean;
  /** Marks the minimum at ±180°. */
  readonly lowest?: boolean;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Size of the numbers, in the drawing's pixels; everything else grows with it. */
  readonly text: number;
};

const ANGLES = [-180, -90, 0, 90, 180] as const;

export function CosinePlot(props: CosinePlotProps) {
  const {
    bound,
    dots,
    chosen,
    curve = false,
    bounds = false,
    lowest = false,
    label,
    width,
    height,
    text,
  } = props;
  // The widest is the negative bound: a digit takes some three fifths of its height, a minus sign in Japanese fonts all of it.
  const side = text * Math.max(4, 2.1 + 0.66 * formatSignificant(-bound).length);
  const right = width - text * 1.9;
  const top = text * 1.4;
  const bottom = height - text * 2;
  const middle = (top + bottom) / 2;
  const x = linear([-180, 180], [side, right]);
  const y = linear([0, bound], [middle, middle - ((bottom - top) / 2) * 0.86]);
  const wave = Array.from({ length: 73 }, (_, i) => {
    const theta = -180 + i * 5;
    return { x: x(theta), y: y(bound * Math.cos((theta * Math.PI) / 180)) };
  });
  return (
    <PlotFrame
      class="cosine-plot card"
      label={label}
      width={width}
      height={height}
      text={text}
      x={{ ticks: ANGLES, scale: x, numbersAt: height - text * 0.5, grid: [top, bottom], unit: '°' }}
      y={{ ticks: [bound, 0, -bound], scale: y, numbersAt: side - text * 0.9 }}
    >
      <line class="axis" x1={side} x2={right} y1={y(0)} y2={y(0)} />
      <text class="axis-name" x={side - text * 0.9} y={text * 1.1} text-anchor="end">
        Δz
      </text>
      <text class="axis-name" x={right + text * 0.95} y={y(0)} dy="0.35em" text-anchor="middle">
        θ
      </text>
      {bounds &&
        [bound, -bound].map((dz) => (
          <line key={dz} class="bound" x1={side} x2={right} y1={y(dz)} y2={y(dz)} stroke-width={text / 9} />
        ))}
      {curve && <polyline class="wave" points={svgPoints(wave)} stroke-width={text / 7} pathLength={1} />}
      {dots.map(({ theta, dz }, index) => (
        <circle
          key={index}
          class="dot"
          cx={x(theta)}
          cy={y(dz)}
          r={text * 0.22}
          style={{ animationDelay: `${(index % 30) * 25}ms` }}
          data-theta={theta}
        />
      ))}
      {chosen.map(({ theta, dz }, index) => (
        <circle
          key={index}
          class="dot chosen"
          cx={x(theta)}
          cy={y(dz)}
          r={text * 0.38}
          data-theta={theta}
          data-dz={dz}
        />
      ))}
      {lowest &&
        [-180, 180].map((theta) => (
          <circle
            key={theta}
            class="lowest"
            cx={x(theta)}
            cy={y(-bound)}
            r={text * 0.7}
            stroke-width={text / 7}
          />
        ))}
    </PlotFrame>
  );
}
