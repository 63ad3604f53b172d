/**
 * The only way out of the server: what each viewer may see of a room. Nothing of an answer, a truth or a mistake
 * leaves before the reveal; nothing of one learner reaches another; the state's own type reaches nobody.
 */

import { suggestName } from '../../shared/lesson/names';
import { seeded } from '../../shared/math/random';
import type { SeatId } from '../../shared/protocol/ids';
import type { Language } from '../../shared/protocol/language';
import type { RoomView, StageView, YouView } from '../../shared/protocol/views';
import { rulesOf } from '../activities';
import type { ActivityState } from '../activities/contract';
import type { ViewContext, Viewer, ViewParts } from './room';
import { currentActivity, type RoomState } from './state';
import { noTime, ownTime } from './time';
import { joinUrl, participantsOf } from './viewContext';
import { viewHost } from './viewHost';

export function view(state: RoomState, viewer: Viewer, context: ViewContext): ViewParts {
  const room = roomSeen(state);
  switch (viewer.role) {
    case 'host':
      return { room, stage: viewStage(state, context), host: viewHost(state, context) };
    case 'stage':
      return { room, stage: viewStage(state, context) };
    case 'learner':
      return { room, you: viewSeat(state, viewer.seat, context) };
    case 'joining':
      return { room, you: viewJoining(state, viewer, context) };
    default:
      return viewer satisfies never;
  }
}

/** What everyone sees is the same for everyone: made once a state, not once a phone. */
const seen = new WeakMap<RoomState, RoomView>();

function roomSeen(state: RoomState): RoomView {
  const known = seen.get(state) ?? viewRoom(state);
  seen.set(state, known);
  return known;
}

const noLesson = { ja: '', en: '' };

function viewRoom(state: RoomState): RoomView {
  const { code, status, frozen, locked, namesShown, revision, lesson, place } = state;
  const activity = currentActivity(state);
  return {
    code,
    status: status === 'unopened' ? 'ended' : status,
    paused: state.pausedAt !== null,
    frozen,
    locked,
    namesShown,
    revision,
    pace: state.pace,
    lesson: lesson?.title ?? noLesson,
    place:
      place === null || !activity || !lesson
        ? null
        : {
            index: place,
            of: lesson.activities.length,
            title: activity.activity.title,
            before: activity.activity.before ?? null,
            after: isTold(activity) ? (activity.activity.after ?? null) : null,
          },
    screen: activity?.round ? rulesOf(activity).screen(activity) : { kind: 'lobby' },
  };
}

/** The last planned round has nothing more to tell. */
function isTold(activity: ActivityState): boolean {
  const { round } = activity;
  const told = rulesOf(activity).step ? 'advanced' : 'revealed';
  return round !== null && round.phase === told && round.ordinal >= activity.activity.rounds;
}

function viewJoining(
  state: RoomState,
  { tokenHash, lang }: { readonly tokenHash: string; readonly lang: Language },
  { maxSeats }: ViewContext,
): YouView {
  // The name offered depends on nothing but the phone's own key, so that a reload offers the same.
  const suggestion = suggestName(seeded(tokenHash), lang);
  const closed = state.locked ? 'locked' : state.seats.size >= maxSeats ? 'full' : null;
  return { kind: 'joining', suggestion, closed, rollAsked: state.rollAsked };
}

function viewSeat(state: RoomState, id: SeatId, { people }: ViewContext): YouView {
  const seat = state.seats.get(id);
  const activity = currentActivity(state);
  return {
    kind: 'seated',
    seat: id,
    name: people.get(id)?.name ?? '',
    score: seat?.score ?? 0,
    stuck: seat?.stuck ?? false,
    ...(activity?.round ? ownTime(activity.round, id) : noTime),
    work: activity?.round ? rulesOf(activity).work(activity, id) : null,
  };
}

function viewStage(state: RoomState, context: ViewContext): StageView {
  const activity = currentActivity(state);
  const everyone = participantsOf(state, context);
  const inLobby = !activity?.round;
  return {
    joinUrl: joinUrl(state, context),
    told: state.told,
    present: everyone.present.size,
    progress: activity?.round ? rulesOf(activity).progress(activity, everyone) : { done: 0, of: 0 },
    names: inLobby && state.namesShown ? [...everyone.people.values()].map(({ name }) => name) : [],
    taps: inLobby ? [...state.seats.values()].flatMap(({ tap }) => (tap ? [tap] : [])) : [],
    work: activity?.round ? rulesOf(activity).stage(activity, everyone) : null,
  };
}
