/**
 * What the one big button says and sends: its words name the effect, and the command is exactly what they name.
 * Pure; knows nothing of buttons.
 */

import type { ActivityScreen } from '../../shared/activities';
import type { ActivityCommand, CommandOf } from '../../shared/protocol/commands';
import type { Words } from '../../shared/protocol/language';
import type { HostView, PrimaryAction, RoomView } from '../../shared/protocol/views';
import type { HostActivity } from '../activities/activity';
import type { Choices } from '../parts/host/choices';

export type PrimaryCommand =
  | CommandOf<'StartActivity' | 'Reveal' | 'Advance' | 'OpenRound' | 'EndForToday' | 'Reopen' | 'Resume'>
  | ActivityCommand;

export type Primary = { readonly label: Words; readonly command: PrimaryCommand };

/**
 * null: there is nothing to do now, and the screen says so.
 * @param activity null in the lobby, and until the activity's part of this page is there: then its steps cannot be named
 */
export function primaryOf(
  room: RoomView,
  host: HostView,
  choices: Choices,
  activity: HostActivity<ActivityScreen> | null,
): Primary | null {
  const action = host.primary;
  if (!action) return null;
  const { revision, screen } = room;
  const held = screen.kind === 'lobby' || action.does === 'resume' ? null : activity?.hold?.(screen);
  if (held) return held;
  // Until its part is here nobody knows what runs by itself: the button does not walk away from it.
  const isUnknown = screen.kind !== 'lobby' && activity === null;
  if (isUnknown && (action.does === 'nextActivity' || action.does === 'endForToday')) return null;
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
      return advance(room, host, choices, activity);
    case 'openRound':
      return openRound(room, choices, activity);
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

type Activity = Parameters<typeof primaryOf>[3];

function advance(room: RoomView, host: HostView, choices: Choices, activity: Activity): Primary | null {
  const { revision, screen } = room;
  if (screen.kind === 'lobby') return null;
  const turn = activity?.advance?.(screen, host, choices);
  return turn ? { label: turn.label, command: { type: 'Advance', revision, ...turn.options } } : null;
}

function openRound(room: RoomView, choices: Choices, activity: Activity): Primary | null {
  const { revision, screen } = room;
  if (screen.kind === 'lobby' || !activity) return null;
  const { label, options } = activity.next(screen, choices);
  return { label, command: { type: 'OpenRound', revision, ...options } };
}
