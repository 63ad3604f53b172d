/** How many arrows lie at each angle from −∇f: twelve bins of 15°, each with its number. */
import './AngleHistogram.css';

export type AngleHistogramProps = {
  readonly bins: readonly number[];
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
};

export function AngleHistogram({ bins, label, width = 600, height = 230 }: AngleHistogramProps) {
  const top = 34;
  const bottom = height - 40;
  const most = Math.max(1, ...bins);
  const step = width / Math.max(1, bins.length);
  return (
    <svg class="angle-histogram" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line class="floor" x1={0} x2={width} y1={bottom} y2={bottom} />
      {bins.map((count, bin) => {
        const tall = ((bottom - top) * count) / most;
        const x = bin * step;
        return (
          <g key={bin} data-bin={bin} data-count={count}>
            {count > 0 && (
              <>
                <rect x={x + 3} y={bottom - tall} width={step - 6} height={tall} rx={5} />
                <text x={x + step / 2} y={bottom - tall - 8}>
                  {count}
                </text>
              </>
            )}
          </g>
        );
      })}
      {[0, 45, 90, 135, 180].map((angle) => (
        <text
          key={angle}
          class={angle === 0 ? 'angle first' : angle === 180 ? 'angle last' : 'angle'}
          x={(width * angle) / 180}
          y={height - 8}
        >
          {angle}°
        </text>
      ))}
    </svg>
  );
}
