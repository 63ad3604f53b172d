/** How many chose each η: a bar a value of the scale, small ones at the left, each with the sign of how it went. */

import { formatSignificant } from '../../shared/math/number';
import type { RaceVerdict } from '../../shared/math/race';
import './EtaScale.css';

export type EtaBar = { readonly eta: number; readonly count: number; readonly verdict: RaceVerdict | null };

export const verdictSigns: Readonly<Record<RaceVerdict, string>> = {
  crawls: '…',
  arrives: '✓',
  bounces: '↔',
  diverges: '↗',
};

export type EtaScaleProps = {
  readonly etas: readonly number[];
  readonly bars: readonly EtaBar[];
  readonly label: string;
  readonly width: number;
  readonly height: number;
};

/** Every so many values the scale is labelled. */
const EVERY = 4;

export function EtaScale({ etas, bars, label, width, height }: EtaScaleProps) {
  const step = width / etas.length;
  const floor = height - 40;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg class="eta-scale" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line class="floor" x1={0} x2={width} y1={floor} y2={floor} />
      {etas.map((eta, index) => {
        const bar = bars.find((one) => one.eta === eta);
        const tall = bar ? ((floor - 70) * bar.count) / most : 0;
        const middle = (index + 0.5) * step;
        return (
          <g key={eta} data-eta={eta} data-count={bar?.count ?? 0} data-verdict={bar?.verdict ?? ''}>
            {bar && (
              <>
                <rect
                  class={bar.verdict ?? ''}
                  x={middle - step * 0.42}
                  y={floor - tall}
                  width={step * 0.84}
                  height={tall}
                  rx={4}
                />
                <text class="count" x={middle} y={floor - tall - 34}>
                  {bar.count}
                </text>
                {bar.verdict && (
                  <text class="sign" x={middle} y={floor - tall - 8}>
                    {verdictSigns[bar.verdict]}
                  </text>
                )}
              </>
            )}
            {index % EVERY === 0 && (
              <text class="eta" x={Math.max(middle, 32)} y={height - 8}>
                {formatSignificant(eta)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
