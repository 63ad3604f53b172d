/**
 * Owns what the one big button says and sends: its words name the effect, and the command is exactly what they name.
 * Pure; knows nothing of buttons.
 */
import type { CommandOf, StepRule } from '../../shared/protocol/commands';
import type { Words } from '../../shared/protocol/language';
import type {
  DescentScreen,
  HostView,
  NetworkScreen,
  PrimaryAction,
  RoomView,
} from '../../shared/protocol/views';
import { type Choices, stepInForce } from './choices';

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
  const { moment } = room;
  if (isMachineRunning(room) && action.does !== 'resume') return holdTheMachine;
  switch (action.does) {
    case 'start':
    case 'nextActivity':
      return {
        label: activityLabel(action, host),
        command: { type: 'StartActivity', moment, index: action.index },
      };
    case 'reveal':
      return {
        label: { ja: 'みんなの答えを見せる', en: 'Show everyone’s answers' },
        command: { type: 'Reveal', moment },
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
      ? { ja: `はじめる: ${title.ja}`, en: `Start: ${title.en}` }
      : { ja: '授業をはじめる', en: 'Start the lesson' };
  }
  return { ja: `次の活動: ${title?.ja ?? ''}`, en: `Next activity: ${title?.en ?? ''}` };
}

const stepLabels: Readonly<Record<StepRule, Words>> = {
  gradient: { ja: '勾配の逆向きに一歩進む', en: 'Step against the gradient' },
  mean: { ja: 'クラスの平均で一歩進む', en: 'Step by the class’s mean' },
  median: { ja: 'クラスの中央値で一歩進む', en: 'Step by the class’s median' },
  best: { ja: 'いちばん下がる矢印で一歩進む', en: 'Step by the arrow that falls furthest' },
};

const numbersLabels: Readonly<Record<Choices['numbers'], Words>> = {
  asTheyAre: { ja: 'クラスの数のまま一歩進む', en: 'Step by the class’s numbers' },
  corrected: { ja: '直した数で一歩進む', en: 'Step by the corrected numbers' },
};

function advance(room: RoomView, host: HostView, choices: Choices): Primary | null {
  const { moment, screen } = room;
  switch (screen.kind) {
    case 'lobby':
      return null;
    case 'descent': {
      const by = stepInForce(choices, screen, host);
      return { label: stepLabels[by], command: { type: 'Advance', moment, by } };
    }
    case 'network': {
      const { numbers, missing } = choices;
      return { label: numbersLabels[numbers], command: { type: 'Advance', moment, numbers, missing } };
    }
    default:
      return screen satisfies never;
  }
}

function openRound(room: RoomView, choices: Choices): Primary | null {
  const { moment, screen } = room;
  switch (screen.kind) {
    case 'lobby':
      return null;
    case 'descent':
      return { label: nextPoint(screen), command: { type: 'OpenRound', moment } };
    case 'network':
      return {
        label: nextPicture(screen, choices),
        command: {
          type: 'OpenRound',
          moment,
          ...(choices.picture === null ? {} : { picture: choices.picture }),
          ...(choices.eta === null ? {} : { eta: choices.eta }),
        },
      };
    default:
      return screen satisfies never;
  }
}

function nextPoint(screen: DescentScreen): Words {
  const n = screen.path.length;
  return { ja: `次: ${n} 歩めを問う`, en: `Next: ask for step ${n}` };
}

function nextPicture(screen: NetworkScreen, choices: Choices): Words {
  const count = screen.params.length;
  const picture = choices.picture === null ? null : choices.picture + 1;
  return picture === null
    ? { ja: `次: ${count} 個の偏微分`, en: `Next: ${count} partial derivatives` }
    : {
        ja: `次: 画像 ${picture} の ${count} 個の偏微分`,
        en: `Next: ${count} partial derivatives, picture ${picture}`,
      };
}
