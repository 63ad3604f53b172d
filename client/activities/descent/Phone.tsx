/** Owns which of a descent round's faces a phone shows. */
import type { DescentScreen } from '../../../shared/protocol/views';
import type { ActivityProps } from '../../phone/activity';
import { useIsOpen } from '../../phone/isOpen';
import { AskFormula } from './AskFormula';
import { AskMap } from './AskMap';
import { Closed, Moved, Revealed } from './Outcome';

export function DescentPhone(props: ActivityProps<DescentScreen>) {
  const { store, screen, you } = props;
  const work = you.work?.kind === 'step' && you.work.round === screen.round.number ? you.work : null;
  const open = useIsOpen(store, screen.round, you);
  switch (screen.round.phase) {
    case 'asking':
      if (!open) return <Closed screen={screen} work={work} />;
      return screen.way === 'map' ? <AskMap {...props} work={work} /> : <AskFormula {...props} work={work} />;
    case 'revealed':
      return <Revealed screen={screen} work={work} />;
    case 'advanced':
      return <Moved screen={screen} work={work} />;
    default:
      return screen.round.phase satisfies never;
  }
}
