/** The fog over a map: paper with soft banks of it, and how it lifts. Hides what lies under it, knows nothing of that. */
import './Fog.css';

export type FogProps = {
  readonly width: number;
  readonly height: number;
  /** ms it takes to lift; null: it lies still. */
  readonly lifts: number | null;
};

/** Centre and half axes, in parts of the picture. */
const banks = [
  [0.16, 0.24, 0.34, 0.16],
  [0.72, 0.14, 0.42, 0.14],
  [0.46, 0.42, 0.5, 0.13],
  [0.12, 0.68, 0.36, 0.14],
  [0.82, 0.6, 0.38, 0.16],
  [0.5, 0.88, 0.52, 0.14],
] as const;

export function Fog({ width, height, lifts }: FogProps) {
  return (
    <g
      class={`fog${lifts === null ? '' : ' lifts'}`}
      style={lifts === null ? undefined : { animationDuration: `${lifts}ms` }}
    >
      <defs>
        <radialGradient id="fog-bank">
          <stop class="fog-thick" offset="0" />
          <stop class="fog-thin" offset="1" />
        </radialGradient>
      </defs>
      <rect width={width} height={height} />
      {banks.map(([cx, cy, rx, ry]) => (
        <ellipse
          key={`${cx} ${cy}`}
          cx={cx * width}
          cy={cy * height}
          rx={rx * width}
          ry={ry * height}
          fill="url(#fog-bank)"
        />
      ))}
    </g>
  );
}
