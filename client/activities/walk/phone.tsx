/** Which face a walk in fog has on a phone: a step to take, a walk that is over, the map once the fog has lifted. */
import type { WalkScreen } from '../../../shared/activities/walk';
import { Ask } from '../../parts/phone/Ask';
import type { ActivityProps } from '../../parts/phone/activity';
import { useIsOpen } from '../../parts/phone/isOpen';
import { SlopeRamps } from '../../plots/SlopeRamps';
import { fill, say } from '../../ui/language';
import { AskStep } from './AskStep';
import { Lifted } from './Lifted';
import { shownHeight } from './shownHeight';
import { words } from './words';

export function WalkPhone(props: ActivityProps<WalkScreen>) {
  const { store, screen, you } = props;
  const work = you.work?.kind === 'walk' && you.work.round === screen.round.number ? you.work : null;
  const open = useIsOpen(store, screen.round, you);
  if (screen.reveal) return <Lifted screen={screen} work={work} />;
  if (!work) return null;
  if (open && !work.done) return <AskStep {...props} work={work} />;
  const { taken, z, slopes } = work;
  const text = work.done ? words.overText : taken > 0 ? words.closedText : words.closedNone;
  return (
    <Ask
      topic={`over ${screen.round.number}`}
      title={say(work.done ? words.overTitle : words.closed)}
      picture={<SlopeRamps slopes={slopes} />}
    >
      <p>{fill(say(text), { n: taken, z: shownHeight(z) })}</p>
    </Ask>
  );
}
