/**
 * A product of derivatives written out: every factor typeset, its value under it, one row a path. Where a factor can
 * be taken it is a button.
 */

import type { FactorView } from '../../shared/activities/network';
import { formatSignificant } from '../../shared/math/number';
import { Tex } from '../ui/Tex';
import './FactorPaths.css';

export type FactorPathsProps = {
  readonly paths: readonly (readonly FactorView[])[];
  readonly onTake?: (factor: FactorView) => void;
};

export function FactorPaths({ paths, onTake }: FactorPathsProps) {
  return (
    <div class="factor-paths">
      {paths.map((factors, path) => (
        <ol key={path} class="factor-path">
          {factors.map((factor) => (
            <li key={factor.tex}>
              {onTake ? (
                <button
                  type="button"
                  class="factor"
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => onTake(factor)}
                >
                  <Factor {...factor} />
                </button>
              ) : (
                <div class="factor">
                  <Factor {...factor} />
                </div>
              )}
            </li>
          ))}
        </ol>
      ))}
    </div>
  );
}

const Factor = ({ tex, formulaTex, value }: FactorView) => (
  <>
    <Tex tex={tex} />
    <span class="formula">
      <Tex tex={`= ${formulaTex}`} />
    </span>
    <span class="value">{formatSignificant(value)}</span>
  </>
);
