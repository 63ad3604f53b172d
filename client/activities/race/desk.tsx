/** Owns what the teacher of an η race sees, and it as one thing of the table of desks. */

import type { RaceScreen } from '../../../shared/activities/race';
import type { HostView } from '../../../shared/protocol/views';
import type { Desk } from '../../parts/host/context';
import { FindingCounts } from '../../parts/host/FindingCounts';
import { fill, say } from '../../ui/language';
import type { DeskFace } from '../desks';
import { verdictWords, words } from './words';

function headline({ reveal }: RaceScreen, { progress: { done } }: HostView): string {
  if (reveal) return fill(say(words.revealed), { arrives: reveal.verdicts.arrives });
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
}

const Controls = ({ desk }: { readonly desk: Desk }) => (
  <FindingCounts host={desk.host} table={verdictWords} right={verdictWords.arrives.label} />
);

export const raceDesk: DeskFace<RaceScreen> = {
  headline,
  Controls,
  advance: null,
  next: ({ round }) => ({
    label: { ja: `次へ：レース ${round.ordinal + 1}`, en: `Next: race ${round.ordinal + 1}` },
    wish: {},
  }),
};
