/** Owns a product of derivatives written out: every factor typeset, its value under it, one row a path. */
import { formatSignificant } from '../../shared/math/number';
import type { FactorView } from '../../shared/protocol/views';
import { Tex } from '../ui/Tex';
import './FactorPaths.css';

export function FactorPaths({ paths }: { readonly paths: readonly (readonly FactorView[])[] }) {
  return (
    <div class="factor-paths">
      {paths.map((factors, path) => (
        <ol key={path} class="factor-path">
          {factors.map((factor) => (
            <li key={factor.tex} class="factor">
              <Tex tex={factor.tex} />
              <span class="formula">
                <Tex tex={`= ${factor.formulaTex}`} />
              </span>
              <span class="value">{formatSignificant(factor.value)}</span>
            </li>
          ))}
        </ol>
      ))}
    </div>
  );
}
