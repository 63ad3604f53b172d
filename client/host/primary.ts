/**
 * Owns what the one big button says and sends: its words name the effect, and the command is exactly what they name.
 * Pure; knows nothing of buttons.
 */
import type { CommandOf } from '../../shared/protocol/commands';
import type { Words } from '../../shared/protocol/language';
import type { HostView, PrimaryAction, RoomView } from '../../shared/protocol/views';
import { deskOf } from '../activities/desks';
import type { Choices } from '../parts/host/choices';

export type PrimaryCommand = CommandOf<
  | 'StartActivity'
  | 'Reveal'
  | 'Advance'
  | 'OpenRound'
  | 'EndForToday'
  | 'Reopen'
  | 'Resume'
  | 'PauseAutopilot'
>;

export type Primary = { readonly label: Words; readonly command: PrimaryCommand };

/** null: there is nothing left to do, and the screen says so. */
export function primaryOf(room: RoomView, host: HostView, choices: Choices): Primary | null {
  const action = host.primary;
  if (!action) return null;
  const { revision } = room;
  if (isMachineRunning(room) && action.does !== 'resume') return holdTheMachine;
  switch (action.does) {
    case 'start':
    case 'nextActivity':
      return {
        label: activityLabel(action, host),
        command: { type: 'StartActivity', revision, index: action.index },
      };
    case 'reveal':
      return {
        label: { ja: 'みんなの答えを見せる', en: 'Show everyone’s answers' },
        command: { type: 'Reveal', revision },
      };
    case 'advance':
      return advance(room, host, choices);
    case 'openRound':
      return openRound(room, choices);
    case 'endForToday':
      return { label: { ja: '今日はここまで', en: 'End for today' }, command: { type: 'EndForToday' } };
    case 'reopen':
      return {
        label: { ja: '教室をもう一度開く', en: 'Open the classroom again' },
        command: { type: 'Reopen' },
      };
    case 'resume':
      return { label: { ja: '授業を再開する', en: 'Resume the class' }, command: { type: 'Resume' } };
    default:
      return action satisfies never;
  }
}

/** While the class watches the machine, a clicker may stop it for a look, but not walk away from it. */
const holdTheMachine: Primary = {
  label: { ja: '機械を止めて見る', en: 'Hold the machine' },
  command: { type: 'PauseAutopilot' },
};

const isMachineRunning = ({ screen }: RoomView): boolean =>
  screen.kind === 'network' && screen.autopilot?.running === true;

function activityLabel(
  action: Extract<PrimaryAction, { does: 'start' | 'nextActivity' }>,
  host: HostView,
): Words {
  const title = action.does === 'nextActivity' ? action.title : host.activities[action.index]?.title;
  if (action.does === 'start') {
    return title
      ? { ja: `始める：${title.ja}`, en: `Start: ${title.en}` }
      : { ja: '授業を始める', en: 'Start the lesson' };
  }
  return { ja: `次の活動：${title?.ja ?? ''}`, en: `Next activity: ${title?.en ?? ''}` };
}

function advance(room: RoomView, host: HostView, choices: Choices): Primary | null {
  const { revision, screen } = room;
  if (screen.kind === 'lobby') return null;
  const turn = deskOf(screen).advance?.(screen, host, choices);
  return turn ? { label: turn.label, command: { type: 'Advance', revision, ...turn.wish } } : null;
}

function openRound(room: RoomView, choices: Choices): Primary | null {
  const { revision, screen } = room;
  if (screen.kind === 'lobby') return null;
  const { label, wish } = deskOf(screen).next(screen, choices);
  return { label, command: { type: 'OpenRound', revision, ...wish } };
}
