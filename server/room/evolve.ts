/** How a room changes by what happened. Pure, total, and never refuses: what lies in the log has happened. */

import { roundPoints } from '../../shared/math/descent';
import type { SeatId } from '../../shared/protocol/ids';
import { rulesOf } from '../activities';
import type { ActivityState, Facts, Happening } from '../activities/contract';
import { settles } from './cameFrom';
import type { EventOf, RoomEvent } from './events';
import { after, againRound, type Round } from './round';
import { type CameFrom, currentActivity, type RoomState, type Seat } from './state';
import {
  closedTime,
  givenTime,
  goingOnFrom,
  limited,
  longerBy,
  openedAnew,
  pausedFrom,
  withoutEnds,
} from './time';

export function evolve(state: RoomState, event: RoomEvent): RoomState {
  const next = settles(state, event) ? { ...state, cameFrom: null } : state;
  return { ...roomAfter(next, event), version: state.version + 1 };
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
    case 'TellingStepped':
      return { ...state, told: state.told + event.by };
    case 'RollAsked':
      return { ...state, rollAsked: event.ask };
    case 'PaceSet':
      return { ...state, pace: event.pace };
    case 'PhonesFrozen':
      return { ...state, frozen: true };
    case 'PhonesReleased':
      return { ...state, frozen: false };
    case 'ClassPaused':
      return withRound({ ...state, pausedAt: event.at }, pausedFrom(event.at));
    case 'ClassResumed':
      return withRound({ ...state, pausedAt: null }, goingOnFrom(event.at));
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
      return inActivity(removeSeat(state, event.seat, event), event);
    case 'WarmUpTapped':
      return withSeat(state, event.seat, (seat) => seat && { ...seat, tap: event.at });
    case 'SaidStuck':
      return withSeat(state, event.seat, (seat) => seat && { ...seat, stuck: event.stuck });
    case 'ActivityStarted':
      return startActivity(state, event);
    case 'ActivityReturned':
      return returned(state, event.at);
    case 'RoundOpened':
      return openRound(state, event);
    case 'RoundClosed':
      return withRound(state, closedTime);
    case 'RoundReopened':
      return withRound(state, openedAnew);
    case 'SecondTryOpened':
      return turned(nobodyStuck(inActivity(withRound(state, againRound), event)));
    case 'DeadlineSet':
      return withRound(state, limited(event.deadline, event.at));
    case 'TimeAdded':
      return withRound(state, longerBy(event.ms));
    case 'TimeGiven':
      return withRound(state, givenTime(event.seat, event.deadline, event.at));
    case 'AnswerSubmitted':
      return inActivity(notStuck(state, event.seat), event);
    case 'RoundRevealed':
      return turned(
        nobodyStuck(inActivity(withRound(withPoints(state, event.reveal.answers), withoutEnds), event)),
      );
    case 'StepTaken':
    case 'StepUndone':
      return turned(inActivity(state, event));
    case 'ActivityChanged':
      return activityChanged(state, event);
    default:
      return event satisfies never;
  }
}

/** The flow took a turn: host commands that were meant for the screen before are stale from here on. */
function turned(state: RoomState): RoomState {
  return { ...state, revision: state.revision + 1, told: 0 };
}

function withSeat(
  state: RoomState,
  id: SeatId,
  change: (seat: Seat | undefined) => Seat | undefined,
): RoomState {
  const seat = change(state.seats.get(id));
  return seat ? { ...state, seats: new Map(state.seats).set(id, seat) } : state;
}

function removeSeat(state: RoomState, id: SeatId, event: Happening<Facts>): RoomState {
  const seats = new Map(state.seats);
  seats.delete(id);
  const cameFrom = state.cameFrom && withoutSeat(state.cameFrom, state, event);
  return { ...state, seats, cameFrom, removed: new Set(state.removed).add(id) };
}

/** Whoever is erased meanwhile must not return with the activity. */
function withoutSeat(from: CameFrom, state: RoomState, event: Happening<Facts>): CameFrom {
  const { place, activities } = inActivity({ ...state, ...from.at }, event);
  return { ...from, at: { ...from.at, place, activities } };
}

const notStuck = (state: RoomState, of: SeatId): RoomState =>
  withSeat(state, of, (seat) => seat && { ...seat, stuck: false });

function activityChanged(state: RoomState, event: EventOf<'ActivityChanged'>): RoomState {
  const answered = event.means === 'answer' && event.seat !== undefined;
  const after = inActivity(answered ? notStuck(state, event.seat) : state, event);
  return event.means === 'turn' ? turned(after) : after;
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

function startActivity(state: RoomState, { index, origin, at }: EventOf<'ActivityStarted'>): RoomState {
  const activity = state.lesson?.activities[index];
  if (!activity) return state;
  const begun = origin ? rulesOf(activity).begin(activity, origin) : state.activities.get(index);
  if (!begun) return state;
  const { place } = state;
  const cameFrom =
    at === null ? null : { at: { place, activities: state.activities, began: state.began }, left: at };
  const { activities } = withRound(state, withoutEnds);
  return turned(
    nobodyStuck({
      ...state,
      place: index,
      began: { lesson: state.began.lesson ?? at, activity: at },
      cameFrom,
      activities: new Map(activities).set(index, begun),
    }),
  );
}

/** As if the class had not gone to another activity: its time stood still meanwhile. */
function returned(state: RoomState, at: number): RoomState {
  const { cameFrom } = state;
  if (!cameFrom) return state;
  const back = nobodyStuck({ ...state, ...cameFrom.at, cameFrom: null });
  return turned(withRound(withRound(back, pausedFrom(cameFrom.left)), goingOnFrom(at)));
}

function openRound(state: RoomState, event: EventOf<'RoundOpened'>): RoomState {
  const before = currentActivity(state)?.round ?? null;
  const opened = inActivity({ ...state, rounds: event.round }, event);
  return turned(nobodyStuck(withRound(opened, after(before, state.pausedAt))));
}

function withActivity(state: RoomState, change: (activity: ActivityState) => ActivityState): RoomState {
  const activity = currentActivity(state);
  if (state.place === null || !activity) return state;
  return { ...state, activities: new Map(state.activities).set(state.place, change(activity)) };
}

function inActivity(state: RoomState, event: Happening<Facts>): RoomState {
  return withActivity(state, (activity) => rulesOf(activity).evolve(activity, event));
}

function withRound(state: RoomState, change: <R extends Round>(round: R) => R): RoomState {
  return withActivity(state, (activity) => {
    if (!activity.round) return activity;
    // A change of any round gives the same kind of round back; the type checker cannot follow the kind through it.
    return { ...activity, round: change<Round>(activity.round) } as ActivityState;
  });
}
