/** Owns what the teacher of a search for level ground sees, and it as one thing of the table of desks. */
import type { HostView, LevelScreen } from '../../../shared/protocol/views';
import type { Desk } from '../../host/desk';
import { FindingCounts } from '../../host/FindingCounts';
import { fill, say } from '../../ui/language';
import type { DeskFace } from '../desks';
import { levelMistakeWords } from './mistakes';
import { words } from './words';

function headline({ reveal }: LevelScreen, { progress: { done } }: HostView): string {
  if (reveal) return fill(say(words.revealed), { n: reveal.points.length });
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
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
