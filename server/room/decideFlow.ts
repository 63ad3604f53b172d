/** The host's way through the lesson: activities, rounds, reveals, steps, the machine's turn. Stale commands are refused. */
import { kindOf } from '../../shared/activities';
import { isOnMap } from '../../shared/math/descent';
import { isHole, isTooHeavy } from '../../shared/math/ownFunction/surface';
import { hillOrNull } from '../../shared/math/surfaceRef';
import type { CommandOf } from '../../shared/protocol/commands';
import type { RefusalCode } from '../../shared/protocol/refusals';
import { rulesOf } from '../activities';
import type { ActivityState, AskOptions } from '../activities/contract';
import { begunDeal } from './deal';
import { accept, asDecision } from './decision';
import type { RoomEvent } from './events';
import { evolve } from './evolve';
import { type Refused, refuse } from './refused';
import type { CommandContext, Decision } from './room';
import { activityAt, currentActivity, type RoomState } from './state';

type FlowCommand = CommandOf<
  | 'StartActivity'
  | 'UndoActivity'
  | 'OpenRound'
  | 'CloseRound'
  | 'ReopenRound'
  | 'OpenSecondTry'
  | 'Reveal'
  | 'Advance'
  | 'Undo'
>;

export function decideFlow(state: RoomState, command: FlowCommand, context: CommandContext): Decision {
  if (command.type === 'StartActivity') return start(state, command, context);
  if (command.type === 'UndoActivity') return comeBack(state, context);
  const activity = currentActivity(state);
  if (!activity) return refuse('not_now');
  const rules = rulesOf(activity);
  const phase = activity.round?.phase;
  switch (command.type) {
    case 'OpenRound':
      return phase === 'asking' && !rules.isUnanswered(activity)
        ? refuse('not_now')
        : open(state, optionsOf(command), context);
    case 'CloseRound':
      return phase === 'asking' && !activity.round?.closed
        ? accept([{ type: 'RoundClosed' }])
        : refuse('not_now');
    case 'ReopenRound':
      return phase === 'asking' && activity.round?.closed ? reopen(state, context) : refuse('not_now');
    case 'OpenSecondTry':
      return phase === 'asking' && activity.round?.attempt === 1
        ? asDecision(rules.hints?.openSecondTry(activity) ?? refuse('not_now'))
        : refuse('not_now');
    case 'Reveal':
      return phase === 'asking' ? asDecision(rules.reveal(activity)) : refuse('not_now');
    case 'Advance':
      return phase === 'revealed' ? advance(activity, command) : refuse('not_now');
    case 'Undo':
      return rules.step?.canUndo(activity) ? accept([{ type: 'StepUndone' }]) : refuse('nothing_to_undo');
    default:
      return command satisfies never;
  }
}

/** Goes to an activity: where it was left, or (for the first time, or again) to its first question. */
function start(
  state: RoomState,
  { index, again }: CommandOf<'StartActivity'>,
  context: CommandContext,
): Decision {
  const activity = activityAt(state, index);
  if (!activity) return refuse('unknown_activity');
  const known = state.activities.has(index) && !again;
  const origin = known ? null : rulesOf(activity).origin(activity, context.random);
  const started: RoomEvent[] = [
    ...leave(state, context.now),
    { type: 'ActivityStarted', index, origin, at: context.now },
  ];
  if (known) return accept([...started, ...begunDeal(state, started, context.present, context.now)]);
  return open(state, {}, context, started);
}

function advance(activity: ActivityState, command: CommandOf<'Advance'>): Decision {
  const { step } = rulesOf(activity);
  if (!step) return refuse('not_now');
  const options = optionsOf(command);
  const taken = Object.keys(kindOf(activity.kind).advanceOptions);
  return (
    outOfPlace(options, (option) => taken.includes(option)) ?? asDecision(step.advance(activity, options))
  );
}

/** What a command asks for beyond going on. */
function optionsOf<C extends { readonly type: string; readonly revision: number }>({
  type,
  revision,
  ...options
}: C) {
  return options;
}

function comeBack(state: RoomState, { now, present }: CommandContext): Decision {
  if (state.place === null) return refuse('not_now');
  if (!state.cameFrom) return refuse('too_late_to_return');
  const back: RoomEvent[] = [{ type: 'ActivityReturned', at: now }];
  return accept([...back, ...begunDeal(state, back, present, now)]);
}

function reopen(state: RoomState, { now, present }: CommandContext): Decision {
  const opened: RoomEvent[] = [{ type: 'RoundReopened' }];
  return accept([...opened, ...begunDeal(state, opened, present, now)]);
}

/** What may not go on behind the class's back once it looks at something else. */
function leave(state: RoomState, now: number): readonly RoomEvent[] {
  const activity = currentActivity(state);
  const events: RoomEvent[] = [];
  if (state.pausedAt !== null) events.push({ type: 'ClassResumed', at: now });
  if (activity) events.push(...(rulesOf(activity).leave?.(activity) ?? []));
  return events;
}

/** The first thing the host asks for that this activity does not have. */
function outOfPlace(options: object, isTaken: (option: string) => boolean): Refused | null {
  const field = Object.keys(options).find((name) => !isTaken(name));
  if (field === undefined) return null;
  return field === 'hill' ? refuse('no_hill_here') : refuse('field_not_here', field);
}

function takes({ kind, activity }: ActivityState, option: string): boolean {
  const { askOptions } = kindOf(kind);
  const known = (name: string): name is keyof AskOptions => Object.hasOwn(askOptions, name);
  return known(option) && (rulesOf(activity).takes?.(activity, option) ?? true);
}

/** Why the class cannot go to this hill; null: it can. Everything behind this line may take for granted that the hill is one. */
function hillRefusal({ surface, start }: NonNullable<AskOptions['hill']>): RefusalCode | null {
  const hill = hillOrNull(surface);
  if (!hill) return 'bad_function';
  if (isTooHeavy(hill)) return 'heavy_function';
  if (!start) return null;
  if (!isOnMap(hill, start)) return 'off_map';
  return isHole(hill, start) ? 'hole' : null;
}

function open(
  state: RoomState,
  options: AskOptions,
  context: CommandContext,
  before: readonly RoomEvent[] = [],
): Decision {
  const now = before.reduce(evolve, state);
  const activity = currentActivity(now);
  if (!activity) return refuse('not_now');
  const no = outOfPlace(options, (option) => takes(activity, option));
  if (no) return no;
  const code = options.hill ? hillRefusal(options.hill) : null;
  if (code) return refuse(code);
  const asked = rulesOf(activity).ask(activity, options, context.random);
  if (!asked.ok) return asked;
  const opened: RoomEvent[] = [
    ...before,
    { type: 'RoundOpened', round: now.rounds + 1, question: asked.question },
  ];
  return accept([...opened, ...begunDeal(state, opened, context.present, context.now)]);
}
