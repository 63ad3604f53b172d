/** What a question gives, on the stage: by formula f, the slopes or their formulas, and η; in fog the slopes alone. */
import type { DescentScreen } from '../../../shared/activities/descent';
import { say } from '../../ui/language';
import { TexLines } from '../../ui/TexLines';
import { texNumber } from '../../ui/texNumber';
import { partialsTex } from './formula';
import { seenHill } from './HillMap';
import { words } from './stageText';

export function StageGiven({ screen }: { readonly screen: DescentScreen }) {
  const { eta, slopes, given } = screen;
  const rate = `\\eta = ${texNumber(eta)}`;
  const numbers = slopes
    ? `\\dfrac{\\partial z}{\\partial x} = ${texNumber(slopes.x)} \\qquad \\dfrac{\\partial z}{\\partial y} = ${texNumber(slopes.y)} \\qquad ${rate}`
    : rate;
  return (
    <div class="stage-card side-slopes">
      <p class="stage-label">{say(given === 'f' ? words.function : words.slopes)}</p>
      <TexLines
        lines={[
          ...(given ? [seenHill(screen).tex] : []),
          ...(given === 'partials' ? partialsTex(seenHill(screen)) : []),
          numbers,
        ]}
      />
    </div>
  );
}
