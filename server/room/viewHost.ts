/** What the host alone may see: who is here and what each does, the notes, and what the one big button will do. */
import type { SeatId } from '../../shared/protocol/ids';
import type { HostSeat, HostView, PrimaryAction } from '../../shared/protocol/views';
import { rulesOf } from '../activities';
import type { ActivityState } from '../activities/contract';
import { returningSeats } from './returning';
import type { ViewContext } from './room';
import { activityAt, currentActivity, type RoomState, type Seat } from './state';
import { noTime, ownTime } from './time';
import { joinUrl, participantsOf } from './viewContext';

export function viewHost(state: RoomState, context: ViewContext): HostView {
  const activity = currentActivity(state);
  const rules = activity?.round ? rulesOf(activity) : null;
  return {
    primary: primaryAction(state, activity),
    joinUrl: joinUrl(state, context),
    addresses: context.addresses,
    activities: (state.lesson?.activities ?? []).map(({ title, kind: name, minutes, skipIfLate }) => ({
      title,
      kind: name,
      minutes,
      skipIfLate,
    })),
    notes: activity?.activity.notes ?? null,
    nextNotes: notesAhead(state, activity),
    returning: returningSeats(state, context),
    rollAsked: state.rollAsked,
    began: state.began,
    seats: [...state.seats].map(([id, seat]) => hostSeat(id, seat, activity, context)),
    progress:
      activity && rules ? rules.progress(activity, participantsOf(state, context)) : { done: 0, of: 0 },
    mistakes: activity && rules ? rules.mistakes(activity) : [],
    firstMistakes: activity && rules ? (rules.hints?.firstMistakes(activity) ?? null) : null,
    work: activity && rules ? (rules.host?.(activity) ?? null) : null,
    practice: [...state.seats.values()].filter(({ practice }) => practice).length,
    canUndo: activity && rules ? (rules.step?.canUndo(activity) ?? false) : false,
    canTryAgain: activity && rules ? canTryAgain(activity) : false,
    stepRule: activity && rules ? (rules.step?.usual(activity) ?? null) : null,
    cameFrom: state.cameFrom && { title: activityAt(state, state.cameFrom.at.place ?? -1)?.title ?? null },
  };
}

/** Where the big button leads next, to be read before it is pressed. */
function notesAhead(state: RoomState, activity: ActivityState | null): HostView['notes'] {
  const next = activityAt(state, activity ? (state.place ?? 0) + 1 : 0);
  return next?.notes ?? null;
}

/** Whether a second try would be opened by asking for it now. */
function canTryAgain(activity: ActivityState): boolean {
  const { round } = activity;
  const { hints } = rulesOf(activity);
  return round?.phase === 'asking' && round.attempt === 1 && hints?.openSecondTry(activity).ok === true;
}

function hostSeat(
  id: SeatId,
  seat: Seat,
  activity: ActivityState | null,
  { people, present }: ViewContext,
): HostSeat {
  const person = people.get(id);
  const rules = activity?.round ? rulesOf(activity) : null;
  return {
    seat: id,
    name: person?.name ?? '',
    roll: person?.roll ?? null,
    practice: seat.practice,
    present: present.has(id),
    doing: doing(id, seat, activity),
    answer: activity && rules ? rules.answerText(activity, id) : null,
    mistakes: activity && rules ? rules.mistakeNames(activity, id) : [],
    offered: person?.offer != null,
    score: seat.score,
    stuck: seat.stuck,
    ...(activity?.round ? ownTime(activity.round, id) : noTime),
  };
}

function doing(id: SeatId, seat: Seat, activity: ActivityState | null): HostSeat['doing'] {
  if (!activity?.round) return 'waiting';
  if (rulesOf(activity).hasAnswered(activity, id)) return 'answered';
  if (activity.round.phase !== 'asking') return 'waiting';
  return seat.stuck ? 'stuck' : 'working';
}

function primaryAction(state: RoomState, activity: ActivityState | null): PrimaryAction | null {
  if (state.status === 'resting') return { does: 'reopen' };
  if (state.status !== 'open') return null;
  if (state.pausedAt !== null) return { does: 'resume' };
  if (!activity?.round) return { does: 'start', index: 0 };
  switch (activity.round.phase) {
    case 'asking':
      return { does: 'reveal' };
    case 'revealed':
      return rulesOf(activity).step ? { does: 'advance' } : nextRound(state, activity);
    case 'advanced':
      return nextRound(state, activity);
    default:
      return activity.round.phase satisfies never;
  }
}

function nextRound(state: RoomState, { round, activity }: ActivityState): PrimaryAction {
  return round && round.ordinal < activity.rounds ? { does: 'openRound' } : nextActivity(state);
}

function nextActivity(state: RoomState): PrimaryAction {
  const index = (state.place ?? -1) + 1;
  const next = activityAt(state, index);
  return next ? { does: 'nextActivity', index, title: next.title } : { does: 'endForToday' };
}
