/** Owns what the teacher of an estimate sees, and an estimate as one thing of the table of desks. */

import type { EstimateScreen } from '../../../shared/activities/estimate';
import { formatSignificant } from '../../../shared/math/number';
import type { HostView } from '../../../shared/protocol/views';
import type { Desk } from '../../parts/host/context';
import { FindingCounts } from '../../parts/host/FindingCounts';
import { fill, say } from '../../ui/language';
import type { DeskFace } from '../desks';
import { estimateMistakeWords } from './mistakes';
import { words } from './words';

function headline({ reveal }: EstimateScreen, { progress: { done } }: HostView): string {
  if (reveal) {
    return fill(say(words.revealed), {
      linear: formatSignificant(reveal.linearDz),
      truth: formatSignificant(reveal.trueDz),
    });
  }
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
}

function Controls({ desk }: { readonly desk: Desk }) {
  return <FindingCounts host={desk.host} table={estimateMistakeWords} right={words.rightShort} />;
}

export const estimateDesk: DeskFace<EstimateScreen> = {
  headline,
  Controls,
  advance: null,
  next: ({ round }) => ({
    label: { ja: `次へ：${round.ordinal + 1} つ目の見積もり`, en: `Next: estimate ${round.ordinal + 1}` },
    wish: {},
  }),
};
