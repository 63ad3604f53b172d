/** Which of a network round's faces a phone shows. */
import { useState } from 'preact/hooks';
import type { NetworkScreen } from '../../../shared/activities/network';
import type { ActivityProps } from '../../parts/phone/activity';
import { useIsOpen } from '../../parts/phone/isOpen';
import { Idle } from './Idle';
import { Moved } from './Moved';
import { isMachinesTurn } from './moves';
import { Autopilot, Revealed } from './Outcome';
import { type Arrived, Task } from './Task';

export function NetworkPhone({ store, screen, you, drafts }: ActivityProps<NetworkScreen>) {
  const work = you.work?.kind === 'network' && you.work.round === screen.round.number ? you.work : null;
  const open = useIsOpen(store, screen.round, you);
  const [arrived, setArrived] = useState<Arrived | null>(null);
  switch (screen.round.phase) {
    case 'asking': {
      if (!open || !work?.task) return <Idle screen={screen} work={work} open={open} />;
      const { task } = work;
      const key = `${task.param}${task.dispute ? ' again' : ''}`;
      return (
        <Task
          key={key}
          store={store}
          screen={screen}
          you={you}
          drafts={drafts}
          task={task}
          done={work.done}
          arrived={arrived}
          onArrived={setArrived}
        />
      );
    }
    case 'revealed':
      return <Revealed screen={screen} work={work} />;
    case 'advanced':
      return isMachinesTurn(screen) ? <Autopilot screen={screen} /> : <Moved screen={screen} work={work} />;
    default:
      return screen.round.phase satisfies never;
  }
}
