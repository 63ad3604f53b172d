/** What a room is between two events. Built by evolve alone; clients never see this type. */

import type { Activity } from '../../shared/activities';
import type { Lesson } from '../../shared/lesson/lesson';
import type { Vec2 } from '../../shared/math/vec';
import type { Pace } from '../../shared/protocol/commands';
import type { RoomCode, SeatId } from '../../shared/protocol/ids';
import type { ActivityState } from '../activities/contract';

export type Seat = {
  readonly practice: boolean;
  readonly joinedAt: number;
  readonly score: number;
  readonly stuck: boolean;
  readonly tap: Vec2 | null;
};

export type RoomState = {
  readonly code: RoomCode;
  /** Events so far. */
  readonly version: number;
  readonly status: 'unopened' | 'open' | 'resting' | 'ended';
  readonly lesson: Lesson | null;
  readonly seed: number;
  readonly locked: boolean;
  /** When the class was paused, ms since 1970; null: it is not. */
  readonly pausedAt: number | null;
  readonly frozen: boolean;
  readonly namesShown: boolean;
  /** Whoever joins is asked for a roll number. */
  readonly rollAsked: boolean;
  /** When the lesson and the present activity began, ms since 1970. */
  readonly began: { readonly lesson: number | null; readonly activity: number | null };
  readonly pace: Pace;
  /** Beats on, less beats back, that the host has stepped since the flow's last turn. */
  readonly told: number;
  readonly address: string | null;
  /** Turns of the flow so far; a host's command names the one it acts on. */
  readonly revision: number;
  /** Rounds opened so far in the whole room. */
  readonly rounds: number;
  /** Seats in use; an erased learner's seat stays as an anonymous one in `removed`. */
  readonly seats: ReadonlyMap<SeatId, Seat>;
  readonly removed: ReadonlySet<SeatId>;
  /** Index of the activity on the screens; null in the lobby. */
  readonly place: number | null;
  readonly activities: ReadonlyMap<number, ActivityState>;
  /** Where the class was before it went to this activity, as long as that may still be taken back. */
  readonly cameFrom: CameFrom | null;
};

export type CameFrom = {
  readonly at: Pick<RoomState, 'place' | 'activities' | 'began'>;
  /** When it left, ms since 1970. */
  readonly left: number;
};

export function emptyRoom(code: RoomCode): RoomState {
  return {
    code,
    version: 0,
    status: 'unopened',
    lesson: null,
    seed: 0,
    locked: false,
    pausedAt: null,
    frozen: false,
    namesShown: true,
    rollAsked: false,
    began: { lesson: null, activity: null },
    pace: 'normal',
    told: 0,
    address: null,
    revision: 0,
    rounds: 0,
    seats: new Map(),
    removed: new Set(),
    place: null,
    activities: new Map(),
    cameFrom: null,
  };
}

export function currentActivity(state: RoomState): ActivityState | null {
  return state.place === null ? null : (state.activities.get(state.place) ?? null);
}

export function activityAt(state: RoomState, index: number): Activity | null {
  return state.lesson?.activities[index] ?? null;
}

/** The seat number the next learner gets: numbers are never used twice. */
export function nextSeat(state: RoomState): SeatId {
  return Math.max(0, ...state.seats.keys(), ...state.removed) + 1;
}
