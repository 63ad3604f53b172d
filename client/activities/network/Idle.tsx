/** The phone while it has no parameter to compute: all done, none right now, or answers are closed. */
import type { NetworkScreen, NetworkWork } from '../../../shared/activities/network';
import { Ask } from '../../parts/phone/Ask';
import { say } from '../../ui/language';
import { DoneList } from './DoneList';
import { words } from './words';

type IdleProps = {
  readonly screen: NetworkScreen;
  readonly work: NetworkWork | null;
  readonly open: boolean;
};

export function Idle({ screen, work, open }: IdleProps) {
  const done = work?.done ?? [];
  const some = done.length > 0;
  const [title, text] = open
    ? some
      ? [words.nothingTitle, words.nothingText]
      : [words.watchTitle, words.nothingYet]
    : [words.closedTitle, some ? words.closedText : words.closedNone];
  return (
    <Ask topic={`idle ${screen.round.number} ${open} ${some}`} title={say(title)}>
      <p>{say(text)}</p>
      <DoneList done={done} />
    </Ask>
  );
}
