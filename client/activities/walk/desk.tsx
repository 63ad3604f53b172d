/** Owns what the teacher of walks in fog sees, and it as one thing of the table of desks. */

import type { WalkScreen } from '../../../shared/activities/walk';
import type { HostView } from '../../../shared/protocol/views';
import type { Desk } from '../../parts/host/context';
import { FindingCounts } from '../../parts/host/FindingCounts';
import { fill, say } from '../../ui/language';
import type { DeskFace } from '../desks';
import { walkMistakeWords } from './mistakes';
import { words } from './words';

function headline({ reveal }: WalkScreen, { progress: { done }, seats, mistakes }: HostView): string {
  if (reveal) {
    const { walks } = reveal;
    const elsewhere = mistakes.reduce((sum, { count }) => sum + count, 0);
    return fill(say(words.revealed), { arrived: walks - elsewhere, walks });
  }
  const anyone = seats.some(({ answer }) => answer !== null);
  return anyone ? fill(say(words.walking), { done }) : say(words.waiting);
}

/** A walk that goes on is neither right nor a mistake yet. */
function Controls({ desk: { host } }: { readonly desk: Desk }) {
  const over = host.seats.filter(({ doing }) => doing === 'answered');
  return (
    <FindingCounts host={{ ...host, seats: over }} table={walkMistakeWords} right={words.arrivedShort} />
  );
}

export const walkDesk: DeskFace<WalkScreen> = {
  headline,
  Controls,
  advance: null,
  next: () => ({ label: { ja: '次へ：もう一度、霧の中へ', en: 'Next: into the fog again' }, wish: {} }),
};
