/** Owns the host's way through the lesson: activities, rounds, reveals, steps, the machine's turn. Stale commands are refused. */
import { isOnMap } from '../../shared/math/descent';
import { isHole, isTooHeavy } from '../../shared/math/ownFunction/surface';
import { hillOrNull } from '../../shared/math/surfaceRef';
import type { CommandOf } from '../../shared/protocol/commands';
import type { RefusalCode } from '../../shared/protocol/refusals';
import { kindOf } from '../activities';
import { replay } from '../activities/descent';
import type { RoundOptions } from '../activities/kind';
import { autopilot } from '../activities/network';
import { begunDeal } from './deal';
import { accept, asDecision, type Events, type Refused, refuse } from './decision';
import type { RoomEvent } from './events';
import { evolve } from './evolve';
import type { CommandContext, Decision } from './room';
import { type ActivityState, activityAt, currentActivity, type RoomState } from './state';

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
  | 'ShowReplay'
  | 'BranchReplay'
  | 'SettleDispute'
  | 'RunAutopilot'
  | 'PauseAutopilot'
  | 'ResumeAutopilot'
  | 'StopAutopilot'
>;

export function decideFlow(state: RoomState, command: FlowCommand, context: CommandContext): Decision {
  if ('revision' in command && command.revision !== state.revision) return refuse('stale');
  if (command.type === 'StartActivity') return start(state, command, context);
  if (command.type === 'UndoActivity') return comeBack(state, context);
  const activity = currentActivity(state);
  if (!activity) return refuse('not_now');
  const kind = kindOf(activity);
  const phase = activity.round?.phase;
  switch (command.type) {
    case 'OpenRound':
      return phase === 'asking' && !kind.isUnanswered(activity)
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
        ? asDecision(kind.openSecondTry(activity))
        : refuse('not_now');
    case 'Reveal':
      return phase === 'asking' ? asDecision(kind.reveal(activity)) : refuse('not_now');
    case 'Advance':
      return phase === 'revealed' ? advance(activity, command) : refuse('not_now');
    case 'Undo':
      return kind.canUndo(activity) ? accept([{ type: 'StepUndone' }]) : refuse('nothing_to_undo');
    case 'ShowReplay':
      return activity.kind === 'descent' ? asDecision(replay.show(activity, command)) : refuse('not_now');
    case 'BranchReplay':
      return activity.kind === 'descent' ? asDecision(replay.branch(activity, command)) : refuse('not_now');
    case 'SettleDispute':
      return asDecision(kind.settle(activity, command));
    case 'RunAutopilot':
    case 'PauseAutopilot':
    case 'ResumeAutopilot':
    case 'StopAutopilot':
      return activity.kind === 'network'
        ? asDecision(decideAutopilot(activity, command, context.now))
        : refuse('not_now');
    default:
      return command satisfies never;
  }
}

function decideAutopilot(
  activity: Parameters<typeof autopilot.run>[0],
  command: CommandOf<'RunAutopilot' | 'PauseAutopilot' | 'ResumeAutopilot' | 'StopAutopilot'>,
  now: number,
): Events {
  switch (command.type) {
    case 'RunAutopilot':
      return autopilot.run(activity, command, now);
    case 'PauseAutopilot':
      return autopilot.pause(activity);
    case 'ResumeAutopilot':
      return autopilot.resume(activity, now);
    case 'StopAutopilot':
      return autopilot.stop(activity);
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
  const origin = known ? null : kindOf(activity).origin(activity, context.random);
  const started: RoomEvent[] = [
    ...leave(state, context.now),
    { type: 'ActivityStarted', index, origin, at: context.now },
  ];
  if (known) return accept([...started, ...begunDeal(state, started, context.present, context.now)]);
  return open(state, {}, context, started);
}

function advance(activity: ActivityState, command: CommandOf<'Advance'>): Decision {
  const kind = kindOf(activity);
  const no = outOfPlace(optionsOf(command), kind.grants(activity.activity).advance);
  return no ?? asDecision(kind.advance(activity, command));
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
  if (activity?.kind === 'network' && activity.autopilot?.running) events.push({ type: 'AutopilotPaused' });
  if (activity?.kind === 'descent') events.push(...replay.leaveReplay(activity));
  return events;
}

/** The first thing the host wishes for that this activity does not have. */
function outOfPlace(options: object, granted: readonly string[]): Refused | null {
  const field = Object.keys(options).find((name) => !granted.includes(name));
  if (field === undefined) return null;
  return field === 'hill' ? refuse('no_hill_here') : refuse('field_not_here', field);
}

/** Why the class cannot go to this hill; null: it can. Everything behind this line may take for granted that the hill is one. */
function hillRefusal({ surface, start }: NonNullable<RoundOptions['hill']>): RefusalCode | null {
  const hill = hillOrNull(surface);
  if (!hill) return 'bad_function';
  if (isTooHeavy(hill)) return 'heavy_function';
  if (!start) return null;
  if (!isOnMap(hill, start)) return 'off_map';
  return isHole(hill, start) ? 'hole' : null;
}

function open(
  state: RoomState,
  options: RoundOptions,
  context: CommandContext,
  before: readonly RoomEvent[] = [],
): Decision {
  const now = before.reduce(evolve, state);
  const activity = currentActivity(now);
  if (!activity) return refuse('not_now');
  const no = outOfPlace(options, kindOf(activity).grants(activity.activity).ask);
  if (no) return no;
  const code = options.hill ? hillRefusal(options.hill) : null;
  if (code) return refuse(code);
  const asked = kindOf(activity).ask(activity, options, context.random);
  if (!asked.ok) return asked;
  const opened: RoomEvent[] = [
    ...before,
    { type: 'RoundOpened', round: now.rounds + 1, question: asked.question },
  ];
  return accept([...opened, ...begunDeal(state, opened, context.present, context.now)]);
}
