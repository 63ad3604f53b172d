/** Owns formulas one below the other; what is too long for its place goes on in the next line, broken at an operator. */
import { Tex } from './Tex';
import './TexLines.css';

export const TexLines = ({ lines }: { readonly lines: readonly string[] }) => (
  <div class="tex-lines">
    {lines.map((tex) => (
      <Tex key={tex} tex={breakable(tex)} />
    ))}
  </div>
);

/** Brackets that grow hold what they enclose together; of their plain size they let it break. */
const breakable = (tex: string): string => tex.replace(/\\(?:left|right)(?=[([\]).|\\])/g, '');
