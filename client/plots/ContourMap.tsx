/** Owns the hill seen from above: low is water, high is sand, every fourth line is stronger. What lies on it is the caller's. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Surface } from '../../shared/math/surface';
import { contourPaths } from './contours';
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
  const lines = useMemo(() => contourPaths(surface, frame), [surface, frame]);
  return (
    <svg
      class={`contour-map ${extra}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      data-surface={surface.id}
    >
      <rect class="ground" width={width} height={height} />
      {lines.map(({ rank, z, d }) => (
        <path
          key={rank}
          class={rank % 4 === 3 ? 'contour strong' : 'contour'}
          d={d}
          data-z={z}
          style={{ '--height': `${Math.round(((rank + 1) / lines.length) * 100)}%` }}
        />
      ))}
      {children?.(frame)}
    </svg>
  );
}
