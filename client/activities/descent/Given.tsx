/** What a question by formula gives: the point and f, and, one level lower, the formulas of its slopes. */

import type { DescentScreen } from '../../../shared/activities/descent';
import { shownPlace } from '../../../shared/math/shownStep';
import { say } from '../../ui/language';
import type { PadSymbol } from '../../ui/PadKeys';
import { Rich } from '../../ui/Tex';
import { TexLines } from '../../ui/TexLines';
import { partialsTex, placeText } from './formula';
import './Given.css';
import { seenHill } from './HillMap';
import { words } from './words';

/** What the pad computes with: the slopes as numbers where they are given, else the point's x and y. */
export function padSymbols(screen: DescentScreen): readonly PadSymbol[] {
  const { at, eta, slopes } = screen;
  const rate = { symbol: 'η', tex: '\\eta', value: eta };
  if (!slopes) {
    const { x, y } = shownPlace(seenHill(screen), at);
    return [
      { symbol: 'x', tex: 'x', value: at.x, text: x.text },
      { symbol: 'y', tex: 'y', value: at.y, text: y.text },
      rate,
    ];
  }
  return [
    rate,
    { symbol: 'z_x', tex: '\\frac{\\partial z}{\\partial x}', value: slopes.x },
    { symbol: 'z_y', tex: '\\frac{\\partial z}{\\partial y}', value: slopes.y },
  ];
}

export function Given({ screen }: { readonly screen: DescentScreen }) {
  const surface = seenHill(screen);
  const { at, given } = screen;
  return (
    <div class="given">
      <span>
        {say(words.pointNow)} {placeText(surface, at)}
      </span>
      <TexLines lines={given === 'partials' ? partialsTex(surface) : [surface.tex]} />
      {given === 'partials' && (
        <span>
          <Rich text={say(words.putIn)} />
        </span>
      )}
      {given === 'f' && <span>{say(words.differentiate)}</span>}
    </div>
  );
}
