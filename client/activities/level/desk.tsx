/** Owns what the teacher of a search for level ground sees, and it as one thing of the table of desks. */

import type { LevelScreen } from '../../../shared/activities/level';
import type { HostView } from '../../../shared/protocol/views';
import type { Desk } from '../../parts/host/context';
import { FindingCounts } from '../../parts/host/FindingCounts';
import { fill, say } from '../../ui/language';
import type { DeskFace } from '../desks';
import { levelMistakeWords } from './mistakes';
import { words } from './words';

function headline({ reveal }: LevelScreen, { progress: { done } }: HostView): string {
  if (reveal) return groundText(reveal);
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
}

function groundText({ points, lines, more }: NonNullable<LevelScreen['reveal']>): string {
  const n = points.length;
  if (n > 0) return fill(say(more || lines.length > 0 ? words.revealedMore : words.revealed), { n });
  return say(lines.length > 0 ? words.revealedLines : words.revealedNone);
}

const Controls = ({ desk }: { readonly desk: Desk }) => (
  <FindingCounts host={desk.host} table={levelMistakeWords} right={words.rightShort} />
);

export const levelDesk: DeskFace<LevelScreen> = {
  headline,
  Controls,
  advance: null,
  next: ({ round }) => ({
    label: { ja: `次へ：地図 ${round.ordinal + 1}`, en: `Next: map ${round.ordinal + 1}` },
    wish: {},
  }),
};
