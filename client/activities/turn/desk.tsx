/** Owns what the teacher of the turned arrow sees, and it as one thing of the table of desks. */

import type { TurnScreen } from '../../../shared/activities/turn';
import type { HostView } from '../../../shared/protocol/views';
import type { Desk } from '../../parts/host/context';
import { FindingCounts } from '../../parts/host/FindingCounts';
import { fill, say } from '../../ui/language';
import type { DeskFace } from '../desks';
import { turnMistakeWords } from './mistakes';
import { words } from './words';

function headline({ reveal }: TurnScreen, { progress: { done } }: HostView): string {
  if (reveal) return fill(say(words.revealed), { found: reveal.found });
  return done > 0 ? fill(say(words.answered), { done }) : say(words.waiting);
}

const Controls = ({ desk }: { readonly desk: Desk }) => (
  <FindingCounts host={desk.host} table={turnMistakeWords} right={words.rightShort} />
);

export const turnDesk: DeskFace<TurnScreen> = {
  headline,
  Controls,
  advance: null,
  next: () => ({ label: { ja: '次へ：別の点で回す', en: 'Next: turn it at another point' }, wish: {} }),
};
