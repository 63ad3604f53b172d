/** The hill seen from above: low is water, high is sand, every fifth line is stronger. What lies on it is the caller's. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Surface } from '../../shared/math/surface';
import { contourPaths, holesPath } from './contours';
import { type MapFrame, mapFrame } from './mapFrame';
import './ContourMap.css';

export type ContourMapProps = {
  readonly surface: Surface;
  /** The drawing's own pixels; it scales to the width of its place. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly class?: string;
  readonly children?: (frame: MapFrame) => ComponentChildren;
};

export function ContourMap({ surface, width, height, label, class: extra = '', children }: ContourMapProps) {
  const frame = useMemo(() => mapFrame(surface, width, height), [surface, width, height]);
  // The same nodes again and again: while an arrow is dragged, not even their attributes are compared.
  const ground = useMemo(() => <Ground surface={surface} frame={frame} />, [surface, frame]);
  return (
    <svg
      class={`contour-map ${extra}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      data-surface={surface.id}
      data-window={[...frame.x, ...frame.y].join(' ')}
    >
      {ground}
      {children?.(frame)}
    </svg>
  );
}

/** Along the lower edge and the left one, where the least is drawn; as large as the drawing lets them be read. */
function AxisNames({ frame: { width, height } }: { readonly frame: MapFrame }) {
  const size = Math.max(13, Math.min(26, width / 28));
  // On a stage what the colours mean stands in a row along the lower edge.
  const low = width > 600 ? size * 3 : size * 0.6;
  return (
    <g class="axis-names" font-size={size} stroke-width={size / 4}>
      <text x={width - size * 0.7} y={height - low} text-anchor="end">
        x →
      </text>
      <text x={size * 0.6} y={size * 1.3}>
        ↑ y
      </text>
    </g>
  );
}

function Ground({ surface, frame }: { readonly surface: Surface; readonly frame: MapFrame }) {
  return (
    <g class="ground">
      <rect width={frame.width} height={frame.height} />
      {contourPaths(surface, frame).map(({ rank, z, d, shade }) => (
        <path
          key={rank}
          class={`contour ${shade.towards}${rank % 5 === 4 ? ' strong' : ''}`}
          d={d}
          data-z={z}
          fill-opacity={shade.opacity}
        />
      ))}
      <AxisNames frame={frame} />
      {surface.id.startsWith('own ') && <path class="hole" d={holesPath(surface, frame)} />}
    </g>
  );
}
