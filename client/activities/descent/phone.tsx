/** Which of a descent round's faces a phone shows. */
import type { DescentScreen } from '../../../shared/activities/descent';
import type { ActivityProps } from '../../parts/phone/activity';
import { useIsOpen } from '../../parts/phone/isOpen';
import { AskFormula } from './AskFormula';
import { AskMap } from './AskMap';
import { Moved } from './Moved';
import { Revealed } from './Outcome';
import { ReplayPhone } from './ReplayPhone';
import { Closed, FirstRight } from './Waiting';

export function DescentPhone(props: ActivityProps<DescentScreen>) {
  const { store, screen, you } = props;
  const work = you.work?.kind === 'descent' && you.work.round === screen.round.number ? you.work : null;
  const open = useIsOpen(store, screen.round, you);
  if (screen.replay) return <ReplayPhone screen={{ ...screen, replay: screen.replay }} />;
  switch (screen.round.phase) {
    case 'asking':
      if (!open) return <Closed screen={screen} work={work} />;
      if (work?.firstAnswer && !work.hint) return <FirstRight screen={screen} work={work} />;
      // A second try is another question to whoever answers it: nothing of the first stays in a field.
      return screen.way === 'formula' ? (
        <AskFormula key={screen.round.attempt} {...props} work={work} />
      ) : (
        <AskMap key={screen.round.attempt} {...props} work={work} />
      );
    case 'revealed':
      return <Revealed screen={screen} work={work} />;
    case 'advanced':
      return <Moved screen={screen} work={work} />;
    default:
      return screen.round.phase satisfies never;
  }
}
