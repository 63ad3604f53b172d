/** Formulas one below the other. */
import { Tex } from './Tex';
import './TexLines.css';

export const TexLines = ({ lines }: { readonly lines: readonly string[] }) => (
  <div class="tex-lines">
    {lines.map((tex) => (
      <Tex key={tex} tex={tex} />
    ))}
  </div>
);
