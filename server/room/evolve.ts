/** Owns how a room changes by what happened. Pure, total, and never refuses: what lies in the log has happened. */

import { roundPoints } from '../../shared/math/descent';
import type { SeatId } from '../../shared/protocol/ids';
import { begin, kindOf } from './activities';
import type { EventOf, RoomEvent } from './events';
import { againRound, pauseRound, type Round, resumeRound } from './round';
import { type ActivityState, currentActivity, type RoomState, type Seat } from './state';

export function evolve(state: RoomState, event: RoomEvent): RoomState {
  return { ...roomAfter(state, event), version: state.version + 1 };
}

function roomAfter(state: RoomState, event: RoomEvent): RoomState {
  switch (event.type) {
    case 'RoomOpened':
      return { ...state, status: 'open', lesson: event.lesson, seed: event.seed };
    case 'AddressChosen':
      return { ...state, address: event.address };
    case 'RoomLocked':
      return { ...state, locked: true };
    case 'RoomUnlocked':
      return { ...state, locked: false };
    case 'NamesShown':
      return { ...state, namesShown: true };
    case 'NamesHidden':
      return { ...state, namesShown: false };
    case 'PaceSet':
      return { ...state, pace: event.pace };
    case 'PhonesFrozen':
      return { ...state, frozen: true };
    case 'PhonesReleased':
      return { ...state, frozen: false };
    case 'ClassPaused':
      return withRound({ ...state, pausedAt: event.at }, (round) => pauseRound(round, event.at));
    case 'ClassResumed': {
      const since = state.pausedAt ?? event.at;
      return withRound({ ...state, pausedAt: null }, (round) => resumeRound(round, since, event.at));
    }
    case 'EndedForToday':
      return turned({ ...state, status: 'resting', frozen: false });
    case 'ClassReopened':
      return turned({ ...state, status: 'open' });
    case 'ClassEnded':
      return turned({ ...state, status: 'ended', frozen: false });
    case 'SeatTaken': {
      const seat: Seat = { practice: event.practice, joinedAt: event.at, score: 0, stuck: false, tap: null };
      return withSeat(state, event.seat, () => seat);
    }
    case 'SeatRenamed':
    case 'RollSet':
    case 'SeatOffered':
    case 'SeatHandedOver':
      return state;
    case 'SeatRemoved':
      return inActivity(removeSeat(state, event.seat), event);
    case 'WarmUpTapped':
      return withSeat(state, event.seat, (seat) => seat && { ...seat, tap: event.at });
    case 'SaidStuck':
      return withSeat(state, event.seat, (seat) => seat && { ...seat, stuck: event.stuck });
    case 'ActivityStarted':
      return startActivity(state, event);
    case 'RoundOpened':
      return turned(nobodyStuck(inActivity({ ...state, rounds: event.round }, event)));
    case 'RoundClosed':
      return withRound(state, (round) => ({ ...round, closed: true, deadline: null, pausedLeft: null }));
    case 'SecondTryOpened':
      return turned(nobodyStuck(inActivity(withRound(state, againRound), event)));
    case 'DeadlineSet':
      return withRound(state, (round) => withDeadline(round, event, state.pausedAt !== null));
    case 'TimeGiven':
      return withRound(state, (round) => ({
        ...round,
        extra: new Map(round.extra).set(event.seat, event.deadline),
      }));
    case 'AnswerSubmitted':
    case 'WalkStepped':
    case 'WalkEnded':
      return inActivity(
        withSeat(state, event.seat, (seat) => seat && { ...seat, stuck: false }),
        event,
      );
    case 'SlopeRevealed':
    case 'DescentRevealed':
    case 'NetworkRevealed':
    case 'WalksRevealed':
    case 'RoundRevealed':
      return turned(inActivity(withPoints(state, event.reveal.answers), event));
    case 'BallMoved':
    case 'PointMoved':
    case 'NetworkStepped':
    case 'StepUndone':
    case 'AutopilotStarted':
    case 'AutopilotStopped':
      return turned(inActivity(state, event));
    case 'TaskDealt':
    case 'TaskReturned':
    case 'HelpGiven':
    case 'DisputeSettled':
    case 'ReplayShown':
    case 'ReplayBranched':
    case 'AutopilotPaused':
    case 'AutopilotResumed':
    case 'AutopilotStepped':
      return inActivity(state, event);
    default:
      return event satisfies never;
  }
}

/** The flow took a turn: host commands that were meant for the screen before are stale from here on. */
function turned(state: RoomState): RoomState {
  return { ...state, moment: state.moment + 1 };
}

function withSeat(
  state: RoomState,
  id: SeatId,
  change: (seat: Seat | undefined) => Seat | undefined,
): RoomState {
  const seat = change(state.seats.get(id));
  return seat ? { ...state, seats: new Map(state.seats).set(id, seat) } : state;
}

function removeSeat(state: RoomState, id: SeatId): RoomState {
  const seats = new Map(state.seats);
  seats.delete(id);
  return { ...state, seats, removed: new Set(state.removed).add(id) };
}

function nobodyStuck(state: RoomState): RoomState {
  const seats = new Map(
    [...state.seats].map(([id, seat]) => [id, seat.stuck ? { ...seat, stuck: false } : seat]),
  );
  return { ...state, seats };
}

/** A round's best three tasks count for each seat. */
function withPoints(
  state: RoomState,
  answers: readonly { readonly seat: SeatId; readonly points: number }[],
): RoomState {
  const earned = new Map<SeatId, number[]>();
  for (const { seat, points } of answers) earned.set(seat, [...(earned.get(seat) ?? []), points]);
  const seats = new Map(state.seats);
  for (const [id, points] of earned) {
    const seat = seats.get(id);
    if (seat) seats.set(id, { ...seat, score: seat.score + roundPoints(points) });
  }
  return { ...state, seats };
}

function startActivity(state: RoomState, { index, origin }: EventOf<'ActivityStarted'>): RoomState {
  const activity = state.lesson?.activities[index];
  if (!activity) return state;
  const begun = origin ? begin(activity, origin) : state.activities.get(index);
  if (!begun) return state;
  return turned({ ...state, place: index, activities: new Map(state.activities).set(index, begun) });
}

function withActivity(state: RoomState, change: (activity: ActivityState) => ActivityState): RoomState {
  const activity = currentActivity(state);
  if (state.place === null || !activity) return state;
  return { ...state, activities: new Map(state.activities).set(state.place, change(activity)) };
}

function inActivity(state: RoomState, event: RoomEvent): RoomState {
  return withActivity(state, (activity) => kindOf(activity).evolve(activity, event));
}

function withRound(state: RoomState, change: <R extends Round>(round: R) => R): RoomState {
  return withActivity(state, (activity) => {
    if (!activity.round) return activity;
    // A change of any round gives the same kind of round back; the type checker cannot follow the kind through it.
    return { ...activity, round: change<Round>(activity.round) } as ActivityState;
  });
}

function withDeadline<R extends Round>(
  round: R,
  { deadline, at }: EventOf<'DeadlineSet'>,
  paused: boolean,
): R {
  if (deadline === null || !paused) return { ...round, deadline, pausedLeft: null };
  return { ...round, deadline: null, pausedLeft: deadline - at };
}
